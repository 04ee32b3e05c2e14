import { watch } from '@energy/auth-core/watch'
import { outcomeOf } from '@energy/beenergised'
import {
  AccountDocumentsDocument,
  AvailableCardsDocument,
  RemoteStopDocument,
} from '@energy/beenergised/documents'
import { type Client, CombinedError } from '@urql/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import {
  LatestChargeDocument,
  type LatestChargeQuery,
  StartChargeDocument,
} from '../generated/beenergised/index.ts'
import { describeProblem, type Problem } from '../shared/describe-problem.ts'

/** How a charge stands. */
export interface RunningCharge {
  readonly id: string
  /** In the operator's words: `waiting_for_transaction`, `started`, `stopped`. */
  readonly status: string
  readonly connectorId: string | undefined
  /** In ms since the Unix epoch. */
  readonly startedAt: number
  /** In kWh. */
  readonly energy: number
}

/** Where one is on the way from a connector to an invoice. */
export type ChargeState =
  | { readonly stage: 'looking' | 'none' | 'starting' }
  | { readonly stage: 'running' | 'stopping'; readonly charge: RunningCharge; readonly hint?: string }
  | { readonly stage: 'ended'; readonly charge: RunningCharge; readonly invoice?: Invoice }
  | { readonly stage: 'refused'; readonly message: string }

/** What a charge is paid by. */
export interface Invoice {
  readonly title: string
  readonly link: string
}

/** A charge, and what can be done with it. */
export interface Charge {
  readonly state: ChargeState
  readonly start: (connectorId: string) => void
  readonly stop: () => void
  readonly dismiss: () => void
}

/** How often the operator is asked how a charge stands, in ms. */
const interval = 2_000

/**
 * Walks to a charge and follows it while it runs, also one that was started before the page was loaded.
 *
 * @param onChange - is called when connectors may have become free or occupied.
 */
export function useCharge(onChange: () => void): Charge {
  const client = useClient()
  const [state, setState] = useState<ChargeState>({ stage: 'looking' })
  const leaving = useRef(new AbortController())

  const follow = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      const isOver = (charge: RunningCharge | undefined) => charge?.status === 'stopped'
      const results = watch(
        client,
        LatestChargeDocument,
        {},
        {
          every: interval,
          until: ({ data }) => isOver(readCharge(data)),
          signal,
        },
      )
      for await (const { data, error } of results) {
        const charge = readCharge(data)
        if (charge && isOver(charge)) {
          setState({ stage: 'ended', charge })
          onChange()
          const invoice = await readInvoice(client)
          if (invoice && !signal.aborted) setState({ stage: 'ended', charge, invoice })
        } else if (charge) setState({ stage: 'running', charge })
        else if (error)
          setState((before) => ('charge' in before ? { ...before, hint: describe(error).what } : before))
      }
    },
    [client, onChange],
  )

  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    const { signal } = controller
    const goOn = async () => {
      const { data } = await client
        .query(LatestChargeDocument, {}, { requestPolicy: 'network-only' })
        .toPromise()
      if (signal.aborted) return
      const charge = readCharge(data)
      if (!charge || charge.status === 'stopped') return setState({ stage: 'none' })
      setState({ stage: 'running', charge })
      await follow(signal)
    }
    goOn().catch((error) => {
      if (!signal.aborted) setState({ stage: 'refused', message: describe(error).what })
    })
    return () => controller.abort()
  }, [client, follow])

  const start = useCallback(
    async (connectorId: string) => {
      const { signal } = leaving.current
      setState({ stage: 'starting' })
      try {
        const cards = await client.query(AvailableCardsDocument, { connectorId }).toPromise()
        if (cards.error) throw cards.error
        const identifier = cards.data?.availableCardsForChargingProcess?.[0]?.tagId
        if (!identifier)
          return setState({ stage: 'refused', message: 'You have no card for this connector.' })
        const variables = { identifier, connector: connectorId }
        const { error } = await client.mutation(StartChargeDocument, variables).toPromise()
        if (error) throw error
        onChange()
        await follow(signal)
      } catch (error) {
        if (!signal.aborted) setState({ stage: 'refused', message: wordsOf(error) })
      }
    },
    [client, follow, onChange],
  )

  const stop = useCallback(async () => {
    if (state.stage !== 'running') return
    const { charge } = state
    setState({ stage: 'stopping', charge })
    const { data, error } = await client.mutation(RemoteStopDocument, { transaction: charge.id }).toPromise()
    const { kind, message } = outcomeOf(data?.remoteStop)
    if (kind === 'accepted') return
    const hint = error
      ? wordsOf(error)
      : (message ?? 'Nobody says whether it stopped. Stop it at the station.')
    setState({ stage: 'running', charge, hint })
  }, [client, state])

  const dismiss = useCallback(() => setState({ stage: 'none' }), [])
  return { state, start, stop, dismiss }
}

function readCharge(answer: LatestChargeQuery | undefined): RunningCharge | undefined {
  const { id, status, connectorId, startedAt, energy } = answer?.chargelogsPaged?.data?.[0] ?? {}
  if (!id || !status) return undefined
  return {
    id,
    status,
    connectorId: connectorId ?? undefined,
    startedAt: startedAt ? Date.parse(startedAt) : Date.now(),
    energy: energy ?? 0,
  }
}

async function readInvoice(client: Client): Promise<Invoice | undefined> {
  const first = { limit: 1, offset: 0 }
  const { data } = await client
    .query(AccountDocumentsDocument, first, { requestPolicy: 'network-only' })
    .toPromise()
  const { title, downloadLink: link } = data?.accountDocumentsPaged?.data?.[0] ?? {}
  return title && link ? { title, link } : undefined
}

function describe(error: unknown): Problem {
  return describeProblem(error, 'be.ENERGISED', Date.now())
}

/** The operator says to the driver why it refuses; any other failure is said in our words. */
function wordsOf(error: unknown): string {
  if (error instanceof CombinedError && error.graphQLErrors.length > 0)
    return error.graphQLErrors.map(({ message }) => message).join(' ')
  const { what, next } = describe(error)
  return `${what} ${next}`
}
