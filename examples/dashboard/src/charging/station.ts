import type { StationsQuery } from '../generated/beenergised/index.ts'

/** Where somebody looks for stations; an app asks the browser. */
export const here = { name: 'Salzburg, centre', latitude: 47.8, longitude: 13.04 }
/** In km. */
export const radius = 5

/** A place with connectors. */
export interface Station {
  readonly id: string
  readonly name: string
  /** From here, in km. */
  readonly distance: number
  /** To the east and to the south of here, in km. */
  readonly east: number
  readonly south: number
  readonly connectors: readonly Connector[]
}

/** What a car is plugged into. */
export interface Connector {
  readonly id: string
  readonly isFree: boolean
  /** In kW. */
  readonly power: number
}

type Read = NonNullable<NonNullable<StationsQuery['cpsPaged']>['data']>[number]

const kilometresPerDegree = 111.32

/** Reads stations, without those of which nobody says where they are. */
export function readStations(items: readonly Read[]): readonly Station[] {
  return items.flatMap((item) => {
    const { id, name, latitude, longitude, distance, connectors } = item ?? {}
    if (!id || latitude == null || longitude == null) return []
    const degreesEast = (longitude - here.longitude) * Math.cos((here.latitude * Math.PI) / 180)
    return {
      id,
      name: name ?? 'A station without a name',
      distance: distance ?? 0,
      east: degreesEast * kilometresPerDegree,
      south: (here.latitude - latitude) * kilometresPerDegree,
      connectors: connectors?.flatMap(readConnector) ?? [],
    }
  })
}

type ReadConnector = NonNullable<NonNullable<Read>['connectors']>[number]

function readConnector(connector: ReadConnector): Connector[] {
  const { id, status, power } = connector ?? {}
  return id ? [{ id, isFree: status === 'available', power: power ?? 0 }] : []
}

/** How many of its connectors are free. */
export function freeOf({ connectors }: Station): number {
  return connectors.filter(({ isFree }) => isFree).length
}

/** The power of its strongest connector, in kW. */
export function powerOf({ connectors }: Station): number {
  return Math.max(0, ...connectors.map(({ power }) => power))
}
