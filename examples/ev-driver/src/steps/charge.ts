import { outcomeOf } from '@energy/beenergised'
import { RemoteStopDocument } from '@energy/beenergised/documents'
import type { Client } from '@urql/core'
import { LatestChargeDocument, StartChargeDocument } from '../generated/index.ts'
import type { Operator } from '../operator.ts'
import { dataOf } from './data-of.ts'

/** How a charge is made. */
export interface ChargeSettings extends Pick<Operator, 'pause'> {
  readonly connector: string
  /** What identifies the card. */
  readonly card: string
  /** When it is stopped, in ms after it began. */
  readonly duration: number
  /** Receives each state of the charge. */
  readonly show: (state: string) => void
}

const interval = 3_000
const mostLooks = 40

/**
 * Charges: starts, follows the state until energy flows, and stops.
 *
 * @returns the energy in kWh.
 * @throws when the operator refuses to start or to stop. A start that was lost is not repeated: it moves hardware.
 */
export async function charge(client: Client, settings: ChargeSettings): Promise<number> {
  const { connector, card, duration, show, pause } = settings
  const started = dataOf(
    await client.mutation(StartChargeDocument, { identifier: card, connector }).toPromise(),
  )
  const transaction = started.remoteStart?.chargelogId
  if (!transaction) throw new Error('The operator does not say how to stop the charge.')
  await follow('started')
  await pause(duration)
  const stopped = dataOf(await client.mutation(RemoteStopDocument, { transaction }).toPromise())
  const { kind, message } = outcomeOf(stopped.remoteStop)
  if (kind !== 'accepted') throw new Error(`The charge goes on: ${message ?? 'stop it at the station'}`)
  return (await follow('stopped')) ?? 0

  async function follow(wanted: string): Promise<number | undefined> {
    let shown: string | undefined
    for (let look = 0; look < mostLooks; look++) {
      const { chargelogsPaged } = dataOf(await client.query(LatestChargeDocument, {}).toPromise())
      const latest = chargelogsPaged?.data?.find((one) => one?.id === transaction)
      const status = latest?.status ?? 'unknown'
      if (status !== shown) show(status)
      shown = status
      if (status === wanted) return latest?.energy ?? undefined
      await pause(interval)
    }
    throw new Error(`The charge did not get to the state ${wanted} within two minutes.`)
  }
}
