import { agreementAt } from '../../data/billing.ts'
import { halfHour } from '../../data/curves.ts'
import { accountInReach } from '../authorization.ts'
import { readDateTime } from '../datetime.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

/** What a kWh costs in each half hour at a meter point, in pence with VAT. */
export const applicableRates: Field = ({ accountNumber, mpxn, startAt, endAt }, context) => {
  const { prices } = context.world
  const supplyPoint = accountInReach(accountNumber, context)
    .properties.flatMap(({ supplyPoints }) => supplyPoints)
    .find(({ number }) => number === mpxn)
  if (!supplyPoint) throw krakenError('KT-CT-1111')
  const first = Math.floor(readDateTime(startAt) / halfHour) * halfHour
  const length = Math.max(0, Math.ceil((readDateTime(endAt) - first) / halfHour))
  return {
    length,
    slice: (start: number, end: number) =>
      Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_, index) => {
        const at = first + (start + index) * halfHour
        const product = agreementAt(supplyPoint, at)?.product
        return {
          validFrom: at,
          validTo: at + halfHour,
          value: product ? (prices.unitRate(product, at) * (1 + product.vat)).toFixed(5) : null,
        }
      }),
  }
}
