import { switchProduct as beginAgreement } from '../../data/bookings.ts'
import { accountInReach } from '../authorization.ts'
import type { Field, Fields } from '../schema.ts'
import { supplyPointInReach } from '../supply-point-in-reach.ts'
import { productByCode } from './product.ts'

/** What customers ask before and besides a contract. */
export const enrolmentQueries: Fields = {
  postalAreas: ({ postcode }) => [{ postcode, prefecture: '神奈川県', city: '横浜市港北区', area: '菊名' }],
  productEligibleStatus: ({ productCode, accountNumber }, context) => {
    accountInReach(accountNumber, context)
    productByCode(productCode, context)
    return { isUserEligible: true, isCampaignAvailable: true, isUserOptedIn: false }
  },
  latestKonbiniPaymentLink: ({ accountNumber }, context) => {
    const { ledger } = accountInReach(accountNumber, context)
    const bill = ledger.bills.at(-1)
    const { documentsUrl } = context
    return bill ? { url: `${documentsUrl}${bill.id}.pdf`, paymentDate: bill.issuedAt } : null
  },
}

/** Changes the product from the next reading on. */
export const switchProduct: Field = ({ input }, context) => {
  const { clock, world } = context
  const supplyPoint = supplyPointInReach(({ number }) => number === input.spin, context)
  const product = productByCode(input.productCode, context)
  const { month, year } = world.zone.local(clock.now())
  const validFrom = world.zone.startOfDay(year, month + 1, 1)
  return { agreement: beginAgreement(supplyPoint, product, validFrom) }
}
