import { quarterHour } from '../../data/curves.ts'
import type { Agreement, Product, SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'

/** Presents an agreement with its tariff and rates. */
export function presentAgreement(
  agreement: Agreement,
  supplyPoint: SupplyPoint,
  context: KrakenContext,
): object {
  const { clock, world } = context
  const { zone } = world
  const { product, validFrom, validTo } = agreement
  const now = clock.now()
  return {
    __typename: 'Agreement',
    id: Number(agreement.id),
    product: presentProduct(product, supplyPoint, context),
    validFrom: zone.dateTime(validFrom),
    validTo: validTo === undefined ? null : zone.dateTime(validTo),
    agreedAt: zone.dateTime(zone.addDays(validFrom, -20)),
    ratesAgreedAt: zone.dateTime(zone.addDays(validFrom, -20)),
    earliestCancellationDate: zone.date(zone.addDays(Math.max(now, validFrom), 14)),
    isActive: validFrom <= now && (validTo ?? Infinity) > now,
    isRevoked: false,
    isTerminated: false,
    isAffectedByPriceBrake: false,
    estimatedAnnualConsumption: supplyPoint.annualConsumption.toFixed(2),
    estimatedMonthlyBillInEuros: () => estimatedMonthlyBill(product, supplyPoint),
    netMonthlyStandingCharge: (product.standingCharge / 100).toFixed(2),
    standingChargeGrossRateInformation: [grossRate(product.standingCharge, product, agreement, context)],
    unitRateInformation: () => unitRateInformation(agreement, now, context),
    unitRateGrossRateInformation: () => [
      grossRate(world.prices.unitRate(product, now), product, agreement, context),
    ],
    unitRateForecast: () => (product.pricing.kind === 'dynamic' ? forecast(agreement, context) : []),
  }
}

/** Presents a tariff. */
export function presentProduct(product: Product, supplyPoint: SupplyPoint, context: KrakenContext): object {
  return {
    __typename: 'Product',
    marketName: context.instance.marketName(supplyPoint),
    code: product.code,
    fullName: product.name,
    displayName: product.name,
    description: product.description,
    availableFrom: '2023-01-01T00:00:00+01:00',
    availableTo: null,
    isHidden: false,
    term: null,
    endsAt: null,
    availabilityStatus: 'PUBLIC',
    termsContractType: 'STANDARD',
    params: '{}',
    hasMinimumTerm: false,
    minimumTerm: 0,
    noticePeriod: 2,
    isTimeOfUse: product.pricing.kind === 'time-of-use',
  }
}

/** The rates of an agreement at an instant: one, or one per slot of the day. */
function unitRateInformation(agreement: Agreement, at: number, context: KrakenContext): object {
  const { product } = agreement
  const { pricing } = product
  const rate = (net: number) => ({
    netUnitRateCentsPerKwh: net.toFixed(4),
    latestGrossUnitRateCentsPerKwh: (net * (1 + product.vat)).toFixed(4),
    grossRateInformation: [grossRate(net, product, agreement, context)],
  })
  if (pricing.kind !== 'time-of-use')
    return {
      __typename: 'SimpleProductUnitRateInformation',
      ...rate(context.world.prices.unitRate(product, at)),
    }
  return {
    __typename: 'TimeOfUseProductUnitRateInformation',
    rates: pricing.slots.map((slot) => ({
      timeslotName: slot.name,
      timeslotActivationRules: slot.ranges.map(({ from, to }) => ({
        activeFromTime: timeOfDay(from),
        activeToTime: timeOfDay(to),
      })),
      ...rate(slot.rate),
    })),
  }
}

/** Quarter hours from the last one to the end of tomorrow, or of today until the exchange has published at 13:00. */
function forecast(agreement: Agreement, context: KrakenContext): object[] {
  const { clock, world } = context
  const { zone } = world
  const start = Math.floor(clock.now() / quarterHour) * quarterHour
  const end = endOfPublishedPrices(context)
  return Array.from({ length: Math.max(0, (end - start) / quarterHour) }, (_, index) => {
    const at = start + index * quarterHour
    return {
      __typename: 'UnitRateForecastType',
      validFrom: zone.dateTime(at),
      validTo: zone.dateTime(at + quarterHour),
      unitRateInformation: () => unitRateInformation(agreement, at, context),
    }
  })
}

/** The instant up to which day-ahead prices are known. */
export function endOfPublishedPrices({ clock, world }: KrakenContext): number {
  const { year, month, day, hours } = world.zone.local(clock.now())
  return world.zone.startOfDay(year, month, day + (hours >= 13 ? 2 : 1))
}

function grossRate(net: number, product: Product, agreement: Agreement, { world }: KrakenContext): object {
  return {
    date: world.zone.date(agreement.validFrom),
    vatRate: product.vat.toFixed(4),
    grossRate: (net * (1 + product.vat)).toFixed(4),
    rateValidToDate: agreement.validTo === undefined ? null : world.zone.date(agreement.validTo),
  }
}

function timeOfDay(hours: number): string {
  return `${String(hours).padStart(2, '0')}:00:00`
}

function estimatedMonthlyBill(
  { pricing, standingCharge, vat }: Product,
  { annualConsumption }: SupplyPoint,
): string {
  const rates = pricing.kind === 'time-of-use' ? pricing.slots.map(({ rate }) => rate) : []
  const rate =
    pricing.kind === 'fixed'
      ? pricing.rate
      : pricing.kind === 'dynamic'
        ? pricing.surcharge + 9
        : rates.reduce((sum, one) => sum + one, 0) / Math.max(1, rates.length)
  return (((annualConsumption / 12) * rate + standingCharge) * ((1 + vat) / 100)).toFixed(2)
}
