import type { Account, Agreement } from '../../data/model.ts'
import { agreementsIn, dailyCharge, isActive, slotsOf, timeOfDay } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import { paymentsIn } from '../tables/payment.ts'
import { isActiveNow, validTo } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

/** Agreements with their prices, and the ledger for credit. */
export const agreementTables: TypeTables<KrakenContext> = {
  AccountType: typeTable<Account>({
    agreements: (account, { activeAt }) =>
      agreementsIn(account).filter((agreement) => isActive(agreement, readDateTime(activeAt))),
    creditStorage: ({ ledger }) => ({
      ledger: {
        number: `${ledger.number}-S`,
        name: 'Cagnotte',
        ledgerType: 'FRA_CREDIT_STORAGE_LEDGER',
        currentBalance: 0,
      },
    }),
  }),
  AgreementType: typeTable<Agreement>({
    validTo,
    isActive: isActiveNow,
    supplyContractNumber: ({ id }) => `C-${id}`,
    energySupplyRate,
    nextPaymentForecast: ({ supplyPoint }, _args, { clock, world: { zone } }) => {
      const { month, year } = zone.local(clock.now())
      return {
        date: zone.startOfDay(year, month + 1, 2),
        amount: paymentsIn(supplyPoint.property.account).at(-1)?.gross ?? 0,
      }
    },
  }),
}

/** Rates are euros: a product holds cents. */
function energySupplyRate(agreement: Agreement, _args: unknown, { instance }: KrakenContext): object {
  const { product, validFrom } = agreement
  const price = (cents: number, unitType: string) => ({
    pricePerUnit: (cents / 100).toFixed(5),
    pricePerUnitWithTaxes: ((cents * (1 + product.vat)) / 100).toFixed(5),
    currency: instance.currency,
    unitType,
  })
  return {
    standingRate: price(dailyCharge(product), 'DAYS'),
    consumptionRates: slotsOf(product).map(({ rate, ranges }) => ({
      ...price(rate, 'KWH'),
      validFrom,
      validTo: validTo(agreement),
      timeSlots: ranges.map(({ from, to }) => ({ startAt: hourAndMinute(from), endAt: hourAndMinute(to) })),
    })),
  }
}

function hourAndMinute(hours: number): string {
  return timeOfDay(hours).slice(0, 5)
}
