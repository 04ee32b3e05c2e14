import type { Charge } from '../../data/charging.ts'
import type { Device } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import { type ConnectionArguments, requirePage } from '../pagination.ts'

/** The arguments of `chargingSessions`. Its cursors are instants. */
interface SessionFilter extends ConnectionArguments {
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
  requirePage(filter, instance.limits.pageSize)
  const from = filter.after ? readDateTime(filter.after) + 1 : world.zone.addDays(clock.now(), -365)
  const to = filter.before ? Math.min(readDateTime(filter.before), clock.now()) : clock.now()
  const wanted = !sessionTypes?.length || sessionTypes.includes('SMART')
  const charges = wanted ? device.charging.between(from, to).filter(({ endAt }) => endAt <= clock.now()) : []
  const page = typeof first === 'number' ? charges.slice(0, first) : charges.slice(-(last ?? 0))
  const cursor = (charge: Charge | undefined) => (charge ? world.zone.dateTime(charge.startAt) : null)
  return {
    edges: page.map((node) => ({ cursor: cursor(node), node })),
    pageInfo: {
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
      hasNextPage: typeof first === 'number' && charges.length > page.length,
      hasPreviousPage: typeof first !== 'number' && charges.length > page.length,
    },
  }
}
