import { switchProduct } from '../../data/bookings.ts'
import { halfHour } from '../../data/curves.ts'
import type { Curve, Product, Rate, SupplyPoint, Transaction } from '../../data/model.ts'
import { dailyCharge, offersOf, rateOf, ratesOf } from '../../data/products.ts'
import { japan as region } from '../../data/regions/japan.ts'
import { allOf, spansOf } from '../../data/span.ts'
import { usageOf } from '../../data/usage.ts'
import { supplyPointsIn } from '../../data/world.ts'
import { composeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../field.ts'
import { accountInReach, ledgerInReach, namedSupplyPoint } from '../in-reach.ts'
import type { KrakenInstance } from '../instance.ts'
import { objectTables } from '../object-tables.ts'
import { usageByMonth } from '../resolvers/meter-reading.ts'
import { productByCode } from '../resolvers/product-by-code.ts'
import { common } from './common.ts'
import { heatPumpControls, heatPumpStatus } from './japan/heat-pump.ts'

/** The charges of a bill, with what each is made of. */
const charges: Field = ({ accountNumber, billingDocumentIdentifier }, context) => {
  const account = accountInReach(accountNumber, context)
  const bill = account.ledger.bills.find(({ id }) => id === billingDocumentIdentifier)
  const supplyPoint = supplyPointsIn(account)[0]
  if (!bill || !supplyPoint) throw krakenError('KT-CT-1111')
  const lineItem = ({ net, gross, consumption }: Transaction) => ({
    supplyType: 'ELECTRICITY',
    productCode: supplyPoint.agreements.at(-1)?.product.code,
    periodStartAt: bill.startAt,
    periodEndAt: bill.endAt,
    numberOfUnits: (consumption?.wattHours ?? 0) / 1000,
    netAmount: -net,
    grossAmount: -gross,
    electricitySupplyPoint: supplyPoint,
    gasSupplyPoint: null,
  })
  return bill.transactions
    .filter(({ kind }) => kind === 'charge')
    .map((transaction) => ({
      grossAmount: -transaction.gross,
      salesTaxAmount: -transaction.tax,
      lineItems: [lineItem(transaction)],
    }))
}

/** Octopus Energy Japan. Prices are yen, as strings. */
export const japan: KrakenInstance = {
  ...common,
  name: 'jp',
  brand: 'OCTOPUS_ENERGY_JAPAN',
  currency: 'JPY',
  language: 'ja',
  region,
  minorDigits: 0,
  market: 'JPN',
  query: {
    charges,
    heatPumpStatus,
    postalAreas: ({ postcode }) => [{ postcode, prefecture: '神奈川県', city: '横浜市港北区', area: '菊名' }],
    latestKonbiniPaymentLink: ({ accountNumber, ledgerNumber }, context) => {
      const { ledger } = accountInReach(accountNumber, context)
      const bill = (ledgerNumber ? ledgerInReach(ledgerNumber, context) : ledger).bills.at(-1)
      return bill ? { url: `${context.documentsUrl}${bill.id}.pdf`, paymentDate: bill.issuedAt } : null
    },
    productEligibleStatus: ({ accountNumber, spin, productCode }, context) => {
      accountInReach(accountNumber, context)
      namedSupplyPoint({ spin }, context)
      productByCode(productCode, context)
      return { isUserEligible: true, isCampaignAvailable: true, isUserOptedIn: false }
    },
    tariffSummary: ({ productCode }, { world }) =>
      offersOf(world, 'electricity').filter(({ code }) => !productCode || code === productCode),
  },
  mutation: {
    switchToProductOnNextReadingDate: ({ input: { spin, productCode } }, context) => {
      const supplyPoint = namedSupplyPoint({ spin }, context)
      const product = productByCode(productCode, context)
      return { agreement: switchProduct(supplyPoint, product, nextReading(context)) }
    },
    ...heatPumpControls,
  },
  tables: composeTables(
    objectTables({
      product: {
        standingChargeUnitType: () => 'KVA_CAPACITY_DAYS',
        standingChargePricePerDay: dailyCharge,
        standingCharges: standingRates,
        consumptionCharges: (product) => ratesOf(product, 'all_day').slice(1),
        fuelCostAdjustment: (product) => rateOf(product, -3.2),
        renewableEnergyLevy: (product) => rateOf(product, 3.49),
        // As a tariff of a grid operator.
        gridOperatorCode: () => '03',
        tiers: (product) => [
          {
            consumptionRates: ratesOf(product, 'all_day').slice(1),
            standingRates: { amperage: standingRates(product), kva: standingRates(product) },
          },
        ],
      },
      rate: {
        unitType: () => 'KVA_CAPACITY_DAYS',
        tierStart: () => 0,
        tierEnd: () => 20,
      },
      quotedSupply: {
        amperage: () => 60,
        gridOperatorCode: () => '03',
        canSupply: () => true,
        annualEstimatedUsage: ({ annualConsumption }) => [annualConsumption],
      },
      quotedProduct: {
        estimatedCosts: ({ annualCost, product }) => ({
          monthlyBreakdown: Array<number>(12).fill(annualCost / 12),
          standingChargePricePerDay: dailyCharge(product),
          standingChargeUnitType: 'KVA_CAPACITY_DAYS',
        }),
      },
      // Also where a household feeds in, which is a place of its own with the same fields.
      supplyPoint: {
        gpin: ({ number }) => `9${number.slice(1)}`,
        nextReadingDate: (_supplyPoint, _args, context) => nextReading(context),
        supplyDetails: ({ suppliedFrom }) => [{ amperage: 60, kva: 6, kw: 6, validFrom: suppliedFrom }],
        physicalMeterNumber: ({ meter }) => meter.number,
        halfHourlyReadings: (supplyPoint, filter, context) =>
          halfHours(supplyPoint, supplyPoint.consumption, filter, context),
        intervalReadings: (supplyPoint, _args, context) => usageByMonth(supplyPoint, context),
      },
      usage: {
        consumptionRateBand: () => 'CONSUMPTION',
        billableMonth: ({ startAt }, _args, { world }) => world.zone.date(startAt).slice(0, 7),
        // A cubic metre of city gas holds about 12.5 kWh.
        usage: ({ kilowattHours }) => kilowattHours / 12.5,
        hasHalfHourlyDataForPeriod: () => true,
      },
    }),
    {
      FuelCostAdjustmentRate: { validTo: (_rate: Rate, _args, context) => nextReading(context) },
      ElectricityGenerationPoint: {
        id: ({ id }: SupplyPoint) => `${id}9`,
        status: () => 'UNDER_CONTRACT',
        agreements: ({ suppliedFrom }: SupplyPoint) => [
          { validFrom: suppliedFrom, validTo: null, product: feedInProduct },
        ],
        halfHourlyReadings: (supplyPoint: SupplyPoint, filter, context) =>
          halfHours(supplyPoint, supplyPoint.generation, filter, context),
      },
    },
  ),
}

/** The product that a household sells its own electricity by. */
const feedInProduct: object = {
  __typename: 'ElectricityFitProduct',
  code: 'JPN-ELEC-FIT',
  displayName: 'FIT',
  generationCredits: [{ band: 'GENERATION', pricePerUnit: 16, pricePerUnitIncTax: 16, validTo: null }],
}

/** The most rows that come back. Observed: the oldest are left out without a word. */
const mostRows = 1488

interface HalfHourFilter {
  readonly fromDatetime?: string | null
  readonly toDatetime?: string | null
}

/** What was used, or generated, in each half hour; a plain list. */
function halfHours(
  supplyPoint: SupplyPoint,
  curve: Curve | undefined,
  { fromDatetime, toDatetime }: HalfHourFilter,
  { clock, world }: KrakenContext,
): object[] {
  const now = Math.floor(clock.now() / halfHour) * halfHour
  const to = Math.min(toDatetime ? readDateTime(toDatetime) : now, now)
  const from = fromDatetime ? readDateTime(fromDatetime) : world.zone.addDays(to, -1)
  const first = Math.max(from, supplyPoint.suppliedFrom, to - mostRows * halfHour)
  const spans = curve ? allOf(spansOf(world.zone, halfHour, first, to)) : []
  return spans.map((span) => usageOf(supplyPoint, span, world.prices, curve))
}

function nextReading({ clock, world: { zone } }: KrakenContext): number {
  const { month, year } = zone.local(clock.now())
  return zone.startOfDay(year, month + 1, 1)
}

function standingRates(product: Product): Rate[] {
  return ratesOf(product).slice(0, 1)
}
