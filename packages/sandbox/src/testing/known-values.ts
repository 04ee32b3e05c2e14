import { growWorld } from '../data/grow-world.ts'
import { createRandom } from '../data/random.ts'
import { accountsOf } from '../data/world.ts'
import { krakenInstances } from '../kraken/instances/instances.ts'
import type { KrakenInstanceName } from '../kraken/instances/names.ts'

/** Values that a person would know, by the names of arguments; those of one root field under its name and a colon. */
export type KnownValues = Readonly<Record<string, unknown>> &
  Readonly<Record<`${string}:`, Readonly<Record<string, unknown>>>>

/** Tells what the first customer of an instance knows of what is theirs. */
export function knownValues(name: KrakenInstanceName, now: number): KnownValues {
  const world = growWorld(krakenInstances[name].region, { random: createRandom(`1 kraken ${name}`), now })
  const [account, second] = accountsOf(world)
  const property = account?.properties[0]
  const point = property?.supplyPoints[0]
  const gas = second?.properties[0]?.supplyPoints.find(({ fuel }) => fuel === 'gas')
  const { zone } = world
  const gasSupply = { accountNumber: second?.number, meterId: gas?.meter.id, id: gas?.id }
  const quoteCodes: Readonly<Record<string, string>> = { es: `quote-${point?.number}`, gb: 'quote-sw1a1aa-1' }
  return {
    'property:': { id: property?.id },
    'agreement:': { id: point?.agreements[0]?.id },
    'offerGroupForQuoting:': { identifier: `offers-${point?.agreements[0]?.product.code}` },
    'electricitySupplyPoint:': { id: point?.id },
    'gasSupplyPoint:': gasSupply,
    'gasReading:': gasSupply,
    'gasMeterReadings:': gasSupply,
    'smartMeterTelemetry:': { deviceId: point?.meter.marketNumber },
    'quote:': { code: quoteCodes[name] },
    'quoteRequest:': { code: quoteCodes[name] ?? 'quote-300', quoteCode: quoteCodes[name] },
    billingDocumentIdentifier: account?.ledger.bills.at(-1)?.id,
    productCode: point?.agreements[0]?.product.code,
    code: point?.agreements[0]?.product.code,
    accountNumber: account?.number,
    propertyId: property?.id,
    deviceId: account?.devices[0]?.id,
    ledgerNumber: account?.ledger.number,
    meterId: point?.meter.id,
    agreementId: point?.agreements[0]?.id,
    externalIdentifier: point?.number,
    supplyPointId: point?.id,
    supplyPointIdentifier: point?.number,
    mpxn: point?.number,
    mpan: point?.number,
    nmi: point?.number,
    prmId: point?.number,
    spin: point?.number,
    mprn: gas?.number,
    mirn: gas?.number,
    pdr: gas?.number,
    pceRef: gas?.number,
    postcode: property?.address.postcode,
    postalCode: property?.address.postcode,
    first: 2,
    query: '{ viewer { id } }',
    startAt: zone.dateTime(zone.addDays(now, -2)),
    endAt: zone.dateTime(zone.addDays(now, -1)),
    activeAt: zone.dateTime(now),
  }
}
