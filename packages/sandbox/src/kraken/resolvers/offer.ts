import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Fields } from '../field.ts'
import { accountInReach } from '../in-reach.ts'

/** A group of offers is told by its code, which names the products: the sandbox keeps none. */
const groupPrefix = 'offers-'
const offerPrefix = 'offer-'

/** Groups of offers that a customer may choose from. */
export const offerQueries: Fields = {
  offerGroupForQuoting: ({ identifier }, context) => {
    if (!identifier?.startsWith(groupPrefix)) throw krakenError('KT-CT-1111')
    return presentGroup(identifier.slice(groupPrefix.length).split('_'), context)
  },
}

/** Making offers, accepting one, and taking a customer in. */
export const offerMutations: Fields = {
  createOfferGroupForQuoting: ({ input }, context) => ({
    offerGroup: presentGroup(
      input.productOfferings.map(
        ({ productOfferingIdentifier }: { productOfferingIdentifier: string }) => productOfferingIdentifier,
      ),
      context,
    ),
  }),
  acceptOfferForQuoting: ({ input }, context) => {
    if (!input.identifier?.startsWith(offerPrefix)) throw krakenError('KT-CT-1111')
    context.kept.set(input.identifier, context.clock.now())
    return { offer: presentOffer(input.identifier.slice(offerPrefix.length), context) }
  },
  createQuoteForAccount: ({ input }, context) => {
    const { number } = accountInReach(input.accountNumber, context)
    const { clock } = context
    return {
      quoteRequest: {
        code: `quote-${number}`,
        requestedAt: clock.now(),
        acceptedAt: null,
      },
    }
  },
  enrollment: ({ input }, context) => {
    const { id } = accountInReach(input.accountNumber, context)
    return {
      message: 'The enrolment has begun.',
      enrollmentProcesses: [
        { __typename: 'JoinSupplierProcessType', id: `${id}1`, status: 'PENDING', number: `P-${id}1` },
      ],
    }
  },
}

function presentGroup(products: readonly string[], context: KrakenContext): object {
  const { clock } = context
  return {
    identifier: groupPrefix + products.join('_'),
    createdAt: clock.now(),
    offers: products.map((product) => presentOffer(product, context)),
  }
}

function presentOffer(product: string, { clock, kept, world }: KrakenContext): object {
  const now = world.zone.dateTime(clock.now())
  return {
    identifier: offerPrefix + product,
    description: product,
    validFrom: now,
    validTo: world.zone.addDays(clock.now(), 14),
    acceptedAt: kept.get(offerPrefix + product) ?? null,
    rejectedAt: null,
    quote: { identifier: `quote-${product}`, productOfferingIdentifier: product, createdAt: now },
  }
}
