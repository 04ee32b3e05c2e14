import { quarterHour } from '../../data/curves.ts'
import type { Device } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'

/** When a device is going to charge: within the next two nights, and now while it is boosted. */
export function plannedDispatches(
  { charging, power, state }: Device,
  { clock, world }: KrakenContext,
): object[] {
  const { zone } = world
  const now = clock.now()
  const boost = { startAt: now, endAt: now + 4 * quarterHour, wattHours: power * 1000 }
  const planned = state.suspended ? [] : charging.between(now, zone.addDays(now, 2))
  const present =
    (type: string) =>
    ({ startAt, endAt, wattHours }: typeof boost) => ({
      start: startAt,
      end: endAt,
      type,
      energyAddedKwh: (wattHours / 1000).toFixed(3),
    })
  return [...(state.boosting ? [present('BOOST')(boost)] : []), ...planned.map(present('SMART'))]
}

/** When the first device charged within the last 30 days, newest first. Energy that was added counts below zero. */
export function completedDispatches(devices: readonly Device[], { clock, world }: KrakenContext): object[] {
  const { zone } = world
  const now = clock.now()
  const charges =
    devices[0]?.charging.between(zone.addDays(now, -30), now).filter(({ endAt }) => endAt <= now) ?? []
  return charges.toReversed().map(({ startAt, endAt, wattHours }) => ({
    start: startAt,
    end: endAt,
    startDt: zone.dateTime(startAt),
    endDt: zone.dateTime(endAt),
    delta: (-wattHours / 1000).toFixed(3),
    deltaKwh: Math.round(-wattHours / 1000),
    meta: { source: 'smart-charge', location: 'AT_HOME' },
  }))
}
