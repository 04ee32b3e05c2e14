import type { Account, SupplyPoint } from '../data/model.ts'
import type { KrakenContext } from './context.ts'

/** What a meter showed at an instant. */
export interface MeterReading {
  readonly at: number
  readonly wattHours: number
}

/** What a meter showed at the start of every month, newest first. The meter is named by its id or its number. */
export function monthlyReadings(
  account: Account,
  meterId: string,
  fuel: 'electricity' | 'gas',
  context: KrakenContext,
): MeterReading[] {
  const supplyPoint = account.properties
    .flatMap(({ supplyPoints }) => supplyPoints)
    .find(({ fuel: own, meter }) => own === fuel && [meter.id, meter.number].includes(meterId))
  return supplyPoint ? readingsOf(supplyPoint, context) : []
}

/** What the meter of a supply point showed at the start of every month, newest first. */
export function readingsOf(supplyPoint: SupplyPoint, { clock, world }: KrakenContext): MeterReading[] {
  const { zone } = world
  const { year, month } = zone.local(supplyPoint.suppliedFrom)
  const readings: MeterReading[] = []
  let wattHours = 0
  for (let index = 0; ; index += 1) {
    const at = zone.startOfDay(year, month + index, 1)
    if (at > clock.now())
      return [...readings, ...supplyPoint.ownReadings].toSorted((one, other) => other.at - one.at)
    if (index > 0)
      wattHours += supplyPoint.consumption.wattHours(zone.startOfDay(year, month + index - 1, 1), at)
    readings.push({ at, wattHours })
  }
}

/** Presents readings as Germany does. */
export function meterReadings(
  account: Account,
  meterId: string,
  fuel: 'electricity' | 'gas',
  context: KrakenContext,
): object[] {
  return monthlyReadings(account, meterId, fuel, context).map(({ at, wattHours }) => ({
    value: (wattHours / 1000).toFixed(1),
    readAt: at,
    registerObisCode: fuel === 'gas' ? '7-0:3.0.0' : '1-0:1.8.0',
    registerType: 'STANDARD',
    typeOfRead: 'REMOTE',
    origin: 'SMART_METER',
    status: 'VALID',
    meterId,
  }))
}

/** Keeps what a customer read, in kWh. */
export function submitReading(
  supplyPoint: SupplyPoint,
  kilowattHours: number,
  { clock }: KrakenContext,
): void {
  supplyPoint.ownReadings.push({ at: clock.now(), wattHours: kilowattHours * 1000 })
}
