import { agreementAt } from '../../data/billing.ts'
import type { Agreement, Meter, SupplyPoint } from '../../data/model.ts'
import { agreementsIn, isActive } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import { objectTables } from '../object-tables.ts'

/** Supply points, their meters and agreements. Each market has a number, and a word for it. */
export const supplyTables: TypeTables<KrakenContext> = objectTables({
  account: {
    agreements: (account, filter, context) => chosen(agreementsIn(account), filter, context),
    marketSupplyAgreements: (account, filter, context) => chosen(agreementsIn(account), filter, context),
    electricityAgreements: (account, filter, context) =>
      chosen(agreementsIn(account), { ...filter, fuel: 'electricity' }, context),
    gasAgreements: (account, filter, context) =>
      chosen(agreementsIn(account), { ...filter, fuel: 'gas' }, context),
  },
  ledger: { agreements: ({ account }) => agreementsIn(account) },
  supplyPoint: {
    cups: numberOf,
    externalIdentifier: numberOf,
    identifier: numberOf,
    maloNumber: numberOf,
    marketIdentifier: numberOf,
    mpan: numberOf,
    mprn: numberOf,
    pdr: numberOf,
    pod: numberOf,
    spin: numberOf,
    marketName: marketNameOf,
    supplyPointId: ({ id }) => id,
    supplyType: supplyTypeOf,
    isSmartMeter: ({ meter }) => meter.isSmart,
    status: () => 'ON_SUPPLY',
    isOnSupply: () => true,
    supplyStartDate: ({ suppliedFrom }) => suppliedFrom,
    supplyEndDate: () => null,
    firstDayOfSupply: ({ suppliedFrom }) => suppliedFrom,
    lastDayOfSupply: () => null,
    enrolmentStartDate: ({ suppliedFrom }) => suppliedFrom,
    supplyPeriods: ({ id, suppliedFrom }) => [
      { id: `${id}1`, supplyStartAt: suppliedFrom, supplyEndAt: null, isBillable: true },
    ],
    address: ({ property }) => property.address,
    meterPoint: (supplyPoint) => supplyPoint,
    meters: ({ meter }) => [meter],
    registers: ({ meter }) => registersOf(meter),
    agreements: ({ agreements }, filter, context) => chosen(agreements, filter, context),
    activeAgreement: agreementNow,
    product: (supplyPoint, args, context) => agreementNow(supplyPoint, args, context)?.product ?? null,
  },
  meter: {
    serialNumber: ({ number }) => number,
    deviceId: ({ marketNumber }) => marketNumber,
    meloNumber: ({ marketNumber }) => marketNumber,
    nodeId: ({ id }) => id,
    fuelType: ({ supplyPoint }) => supplyTypeOf(supplyPoint),
    isSmartMeter: ({ isSmart }) => isSmart,
    hasSmartMeterGateway: ({ isSmart }) => isSmart,
    shouldReceiveSmartMeterData: ({ isSmart }) => isSmart,
    activeFrom: ({ supplyPoint }) => supplyPoint.suppliedFrom,
    activeTo: () => null,
    removedAt: () => null,
    registers: registersOf,
  },
  agreement: {
    agreedAt,
    ratesAgreedAt: agreedAt,
    agreedFrom: ({ validFrom }) => validFrom,
    agreedTo: ({ validTo }) => validTo,
    rescissionDeadlineAt: ({ validFrom }, _args, { world }) => world.zone.addDays(validFrom, 14),
    isActive: (agreement, _args, { clock }) => isActive(agreement, clock.now()),
    account: ({ supplyPoint }) => supplyPoint.property.account,
    meterPoint: ({ supplyPoint }) => supplyPoint,
    supplyType: ({ supplyPoint }) => supplyTypeOf(supplyPoint),
    market: ({ supplyPoint }) => supplyTypeOf(supplyPoint),
    tariff: ({ product }) => product,
    displayName: ({ product }) => product.name,
    description: ({ product }) => product.description,
  },
})

/** The arguments by which agreements are chosen. */
interface AgreementFilter {
  readonly id?: string | null
  readonly fuel?: SupplyPoint['fuel']
  readonly active?: boolean | null
  readonly onlyActive?: boolean | null
  readonly activeAt?: string | null
}

function chosen(
  agreements: readonly Agreement[],
  { id, fuel, active, onlyActive, activeAt }: AgreementFilter,
  { clock }: KrakenContext,
): Agreement[] {
  const instant = activeAt ? readDateTime(activeAt) : clock.now()
  return agreements
    .filter((agreement) => !id || agreement.id === id)
    .filter(({ supplyPoint }) => !fuel || supplyPoint.fuel === fuel)
    .filter((agreement) => !(active || onlyActive || activeAt) || isActive(agreement, instant))
}

function agreementNow(supplyPoint: SupplyPoint, _args: unknown, { clock }: KrakenContext): Agreement | null {
  return agreementAt(supplyPoint, clock.now()) ?? null
}

/** Twenty days before an agreement holds. */
function agreedAt({ validFrom }: Agreement, _args: unknown, { world }: KrakenContext): number {
  return world.zone.addDays(validFrom, -20)
}

function registersOf({ id, number }: Meter): object[] {
  return [{ id: `${id}1`, identifier: '01', name: 'STANDARD', digits: 5, meterSerial: number }]
}

function numberOf({ number }: SupplyPoint): string {
  return number
}

function supplyTypeOf({ fuel }: SupplyPoint): string {
  return fuel.toUpperCase()
}

/** The market of a supply point, or of a product. */
export function marketNameOf(
  { fuel }: Pick<SupplyPoint, 'fuel'>,
  _args: unknown,
  { instance }: KrakenContext,
): string {
  return `${instance.market}_${fuel.toUpperCase()}`
}
