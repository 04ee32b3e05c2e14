import type { Charge } from '../../data/charging.ts'
import type { Device } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import { krakenError } from '../errors.ts'

/** The arguments of `chargingSessions`. Its cursors are instants. */
export interface SessionFilter {
  readonly after?: string | null
  readonly before?: string | null
  readonly first?: number | null
  readonly last?: number | null
  readonly sessionTypes?: readonly string[] | null
}

/**
 * Pages through the charges of a car, oldest first, by the instant at which they began.
 *
 * @remarks Unverified: the order, and that `after` and `before` leave out the session of their own instant.
 */
export function chargingSessions(device: Device, filter: SessionFilter, context: KrakenContext): object {
  const { clock, instance, world } = context
  const { first, last, sessionTypes } = filter
  const maximum = instance.limits.pageSize
  if (typeof first !== 'number' && typeof last !== 'number') throw krakenError('KT-CT-1201')
  if (typeof first === 'number' && first > maximum) throw krakenError('KT-CT-1202')
  if (typeof last === 'number' && last > maximum) throw krakenError('KT-CT-1203')

  const from = filter.after ? readDateTime(filter.after) + 1 : world.zone.addDays(clock.now(), -365)
  const to = filter.before ? Math.min(readDateTime(filter.before), clock.now()) : clock.now()
  const wanted = !sessionTypes?.length || sessionTypes.includes('SMART')
  const charges = wanted ? device.charging.between(from, to).filter(({ endAt }) => endAt <= clock.now()) : []
  const page = typeof first === 'number' ? charges.slice(0, first) : charges.slice(-(last ?? 0))
  const cursor = (charge: Charge | undefined) => (charge ? world.zone.dateTime(charge.startAt) : null)
  return {
    edges: page.map((charge) => ({ cursor: cursor(charge), node: presentSession(charge, device, context) })),
    pageInfo: {
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
      hasNextPage: typeof first === 'number' && charges.length > page.length,
      hasPreviousPage: typeof first !== 'number' && charges.length > page.length,
    },
  }
}

function presentSession(charge: Charge, device: Device, { instance }: KrakenContext): object {
  const kilowattHours = charge.wattHours / 1000
  const change = (100 * kilowattHours) / device.batterySize
  return {
    __typename: 'SmartFlexChargingSession',
    start: charge.startAt,
    end: charge.endAt,
    stateOfChargeChange: change.toFixed(1),
    stateOfChargeFinal: '80.0',
    energyAdded: { value: kilowattHours.toFixed(3), unit: 'KILOWATT_HOUR' },
    cost: {
      amount: (charge.cents / 10 ** instance.minorDigits).toFixed(instance.minorDigits),
      currency: instance.currency,
    },
    type: 'SMART',
    targetType: 'ABSOLUTE_STATE_OF_CHARGE',
    dispatches: [
      {
        start: charge.startAt,
        end: charge.endAt,
        type: 'SMART',
        energyAddedKwh: kilowattHours.toFixed(3),
      },
    ],
    problems: [],
  }
}
