import type { Clock } from '@energy/auth-core'
import { uuid } from '../data/identifiers.ts'
import type { Random } from '../data/random.ts'
import type { Contracts } from './contracts.ts'
import { apiError } from './errors.ts'
import type { ChargingSession, Operator, Station, User } from './operator.ts'

/** What starts and ends charges at the stations of an operator. */
export interface Charging {
  /** The stations within a circle, nearest first; its radius is in km. */
  stations(near?: { latitude: number; longitude: number; radius: number } | null): object[]
  start(user: User, identifier: string, connectorId: string): object
  stop(user: User, sessionId: string): object
  logs(user: User): object[]
}

/** How long a session waits for the car, in ms. */
const preparation = 5_000
const hour = 3_600_000

/** What charging works with. */
export interface ChargingOptions {
  readonly operator: Operator
  readonly contracts: Contracts
  readonly clock: Clock
  readonly random: Random
  /** Where documents are fetched, with a slash at the end. */
  readonly documentsUrl: string
}

/** Creates the charging of an operator. */
export function createCharging({
  operator: { stations, users, rates },
  contracts,
  clock,
  random,
  documentsUrl,
}: ChargingOptions): Charging {
  const connectors = new Map(stations.flatMap((station) => station.connectors.map((one) => [one.id, one])))
  const isTaken = (id: string): boolean =>
    users.some(({ sessions }) =>
      sessions.some(({ connectorId, stoppedAt }) => connectorId === id && stoppedAt === undefined),
    )
  const energyOf = ({ power, startedAt, stoppedAt }: ChargingSession): number =>
    Number(((power * Math.max(0, (stoppedAt ?? clock.now()) - startedAt - preparation)) / hour).toFixed(2))
  const invoice = (user: User, session: ChargingSession): void => {
    const id = uuid(random, `invoice ${session.id}`)
    const price = rates.find(({ uuid: rateId }) => rateId === user.contract?.rateId)?.price ?? 0
    const energy = energyOf(session)
    const date = new Date(clock.now())
    date.setUTCHours(0, 0, 0, 0)
    user.documents.unshift({
      id,
      type: 'invoice',
      title: `Invoice ${id.slice(0, 8)}: ${energy.toFixed(2)} kWh, €${((energy * price) / 100).toFixed(2)}`,
      documentDate: date.toISOString(),
      downloadLink: `${documentsUrl}${id}.pdf`,
    })
  }
  const statusOf = ({ startedAt, stoppedAt }: ChargingSession): string => {
    if (stoppedAt !== undefined) return 'stopped'
    return clock.now() < startedAt + preparation ? 'waiting_for_transaction' : 'started'
  }
  return {
    stations: (near) =>
      stations
        .map((station) => ({ station, distance: near ? distanceBetween(station, near) : null }))
        .filter(({ distance }) => !near || (distance ?? 0) <= near.radius)
        .sort((one, other) => (one.distance ?? 0) - (other.distance ?? 0))
        .map(({ station, distance }) => ({
          ...station,
          distance: distance === null ? null : Number(distance.toFixed(3)),
          connectors: station.connectors.map((one) => ({
            ...one,
            status: isTaken(one.id) ? 'occupied' : 'available',
          })),
        })),
    start(user, identifier, connectorId) {
      const connector = connectors.get(connectorId)
      if (!connector) throw apiError('BAD_USER_INPUT', 'There is no such connector.')
      const refusal = contracts.refusalOf(user, identifier)
      if (refusal !== undefined) throw apiError('BAD_USER_INPUT', refusal)
      if (isTaken(connectorId)) throw apiError('BAD_USER_INPUT', 'The connector is occupied.')
      const id = uuid(random, `session ${user.id} ${user.sessions.length}`)
      user.sessions.push({ id, connectorId, power: connector.power, startedAt: clock.now() })
      return { chargelogId: id, status: 'waiting_for_transaction' }
    },
    stop(user, sessionId) {
      const session = user.sessions.find(({ id }) => id === sessionId)
      if (!session || session.stoppedAt !== undefined)
        return { status: 'error', code: 404, message: 'There is no such charging process.' }
      session.stoppedAt = clock.now()
      invoice(user, session)
      return { status: 'success', code: 200, message: 'The charging process was stopped.' }
    },
    logs: (user) =>
      user.sessions.toReversed().map((session) => {
        const { id, connectorId, startedAt } = session
        return {
          id,
          connectorId,
          status: statusOf(session),
          startedAt: new Date(startedAt).toISOString(),
          energy: energyOf(session),
        }
      }),
  }
}

/** In km, on a globe. */
function distanceBetween(station: Station, place: { latitude: number; longitude: number }): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const x =
    radians(place.longitude - station.longitude) * Math.cos(radians((place.latitude + station.latitude) / 2))
  const y = radians(place.latitude - station.latitude)
  return 6371 * Math.hypot(x, y)
}
