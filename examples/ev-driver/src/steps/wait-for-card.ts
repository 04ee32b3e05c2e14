import { AvailableCardsDocument } from '@energy/beenergised/documents'
import type { Client } from '@urql/core'
import type { Operator } from '../operator.ts'
import { dataOf } from './data-of.ts'

const interval = 2_000
const mostLooks = 30

/**
 * Waits for the card that comes with a contract.
 *
 * @returns what identifies it at a connector.
 */
export async function waitForCard(
  client: Client,
  connectorId: string,
  { pause }: Pick<Operator, 'pause'>,
): Promise<string> {
  for (let look = 0; look < mostLooks; look++) {
    const { availableCardsForChargingProcess: cards } = dataOf(
      await client.query(AvailableCardsDocument, { connectorId }).toPromise(),
    )
    const tag = cards?.[0]?.tagId
    if (tag) return tag
    await pause(interval)
  }
  throw new Error('The contract brought no card within a minute.')
}
