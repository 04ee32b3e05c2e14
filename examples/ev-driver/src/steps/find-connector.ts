import { paginate } from '@energy/auth-core'
import type { Client } from '@urql/core'
import type { Driver } from '../driver.ts'
import { StationsDocument } from '../generated/index.ts'

/** A free connector, and where it is. */
export interface FreeConnector {
  readonly id: string
  readonly station: string
  /** In km. */
  readonly distance: number
  /** In kW. */
  readonly power: number
}

/**
 * Finds the nearest free connector.
 *
 * @param radius - how far away it may be, in km.
 * @throws when there is none. No page is read that is not needed.
 */
export async function findConnector(
  client: Client,
  { place }: Driver,
  radius: number,
): Promise<FreeConnector> {
  for await (const station of paginate(client, StationsDocument, { ...place, radius }, { pageSize: 20 })) {
    const free = station?.connectors?.find((connector) => connector?.status === 'available')
    if (free?.id)
      return {
        id: free.id,
        station: station?.name ?? 'a station without a name',
        distance: station?.distance ?? 0,
        power: free.power ?? 0,
      }
  }
  throw new Error(`No connector is free within ${radius} km.`)
}
