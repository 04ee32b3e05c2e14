import { uuid } from '../../data/identifiers.ts'
import type { Quote, QuotedSupply, SupplyPoint } from '../../data/model.ts'
import { annualCost, offersOf } from '../../data/products.ts'
import { homeOf } from '../../data/region.ts'
import { supplyPointsIn } from '../../data/world.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../field.ts'
import { accountsInReach, propertyInReach, supplyPointInReach } from '../in-reach.ts'

/** What is to be supplied. */
type Wanted = Pick<QuotedSupply, 'annualConsumption' | 'fuel'> & Partial<Pick<SupplyPoint, 'id' | 'number'>>

/** What the inputs of instances say, in their own words, of what is to be quoted. */
interface QuoteInput {
  /** The number of a supply point. */
  readonly identifier?: string | null
  readonly property?: string | null
  readonly propertyId?: number | string | null
  readonly annualConsumption?: number | null
  readonly electricity?: { readonly annualConsumption?: number | null } | null
  /** kWh a month. */
  readonly usageAmount?: number | null
  readonly gas?: boolean | null
  readonly postcode?: string | null | undefined
  /** All that there are without them. */
  readonly productCodes?: readonly string[] | null
}

/** Quotes products, for supply points that exist or for what somebody says. The quote is found again by its code. */
export const createQuote: Field = ({ input }, context) => {
  const quote = makeQuote(wantedBy(input ?? {}, context), context, input ?? {})
  return { quote, quoteRequest: quote, errors: [], error: null }
}

/**
 * Finds a quote by its code. A code that begins with `quote-` stands for one of the customer's homes.
 *
 * @throws KT-CT-1111, or another code of this class
 */
export function quoteByCode(code: string, context: KrakenContext, refusal = 'KT-CT-1111'): Quote {
  const found = context.quotes.get(code)
  if (found) return found
  if (!code.startsWith('quote-')) throw krakenError(refusal)
  const accounts = accountsInReach(context)
  const postcode = accounts[0] && homeOf(accounts[0]).postcode
  return makeQuote(accounts.flatMap(supplyPointsIn), context, { postcode })
}

function wantedBy(input: QuoteInput, context: KrakenContext): readonly Wanted[] {
  const { identifier, annualConsumption, electricity, usageAmount, gas } = input
  const property = input.property ?? input.propertyId
  if (identifier) return [supplyPointInReach(({ number }) => number === identifier, context)]
  const known = property ? propertyInReach(String(property), context).supplyPoints : undefined
  if (known && !annualConsumption) return known
  const used = annualConsumption ?? electricity?.annualConsumption ?? (usageAmount ? 12 * usageAmount : 2700)
  const byGas: Wanted[] = gas === false ? [] : [{ fuel: 'gas', annualConsumption: 9200 }]
  return [{ fuel: 'electricity', annualConsumption: used }, ...(usageAmount || known ? [] : byGas)]
}

function makeQuote(
  wanted: readonly Wanted[],
  { quotes, world }: KrakenContext,
  { postcode, productCodes }: QuoteInput = {},
): Quote {
  const quote: Quote = {
    is: 'quote',
    code: uuid(world.random, `quote ${quotes.size}`),
    postcode: postcode ?? '',
    quotedSupplyPoints: wanted.map(({ id, number = '', fuel, annualConsumption }, index) => ({
      is: 'quotedSupply',
      id: id ?? String(index + 1),
      fuel,
      number,
      annualConsumption,
      quotedProducts: offersOf(world, fuel)
        .filter(({ code }) => productCodes?.includes(code) ?? true)
        .map((product, position) => ({
          is: 'quotedProduct',
          id: String(position + 1),
          product,
          annualConsumption,
          annualCost: annualCost(product, annualConsumption),
        })),
    })),
  }
  quotes.set(quote.code, quote)
  return quote
}
