import {
  Client,
  type Exchange,
  fetchExchange,
  gql,
  type OperationContext,
  type OperationResult,
  type TypedDocumentNode,
} from '@urql/core'
import { subscribe } from 'wonka'
import { energyError } from '../errors/find-energy-error.ts'
import { sessionExchange } from '../exchanges/session-exchange.ts'
import type { Provider } from '../provider.ts'
import { createSession } from '../session/create-session.ts'
import type { Session, SessionEvent, SessionOptions } from '../session/session.ts'
import { exampleProvider } from './example-provider.ts'
import { type FakeProvider, type FakeProviderBehaviour, fakeProvider } from './fake-provider.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

/** The query that every scenario sends. */
export const ItemDocument: TypedDocumentNode = gql('query Item($id: ID!) { item(id: $id) { id owner } }')
/** The mutation that every scenario sends. */
export const SetItemDocument: TypedDocumentNode = gql(
  'mutation SetItem($id: ID!) { setItem(id: $id) { id owner } }',
)

/** What became of operations that were issued together. */
export interface Wave {
  /** One list of results for each operation, in the order of issue. */
  readonly results: OperationResult[][]
  readonly settled: number
  readonly ok: number
  /** The `code` of each failure; `?` for one that is not ours. */
  readonly codes: Record<string, number>
  /** Drops the operations, as a page does that is left. */
  drop(): void
}

/** A session, a client and a fake provider on one virtual clock. */
export interface Rig {
  readonly clock: VirtualClock
  readonly provider: FakeProvider
  readonly session: Session
  readonly client: Client
  readonly events: SessionEvent[]
  query(count: number, context?: Partial<OperationContext>, idOf?: (index: number) => unknown): Wave
  mutate(count: number, context?: Partial<OperationContext>, idOf?: (index: number) => unknown): Wave
  /** Issues operations one after another, each when the one before has settled. */
  queryOneByOne(count: number): Promise<Record<string, number>>
  /** Brings a first token and shows it to the provider once. Counts start after it. */
  signIn(): Promise<void>
}

/** The parts of a rig that a scenario may choose. */
export interface RigOptions {
  readonly behaviour?: Partial<FakeProviderBehaviour>
  readonly session?: Partial<SessionOptions>
  readonly clock?: VirtualClock
  readonly provider?: FakeProvider
  /** @defaultValue the example provider */
  readonly description?: Provider
  /** In front of the session exchange. */
  readonly exchanges?: Exchange[]
  /** How many clients share the session and take the operations in turn. @defaultValue 1 */
  readonly clients?: number
}

/** Builds the common rig of the scenarios. */
export function createRig(options: RigOptions = {}): Rig {
  const clock = options.clock ?? createVirtualClock()
  const provider = options.provider ?? fakeProvider(clock, options.behaviour)
  const { description = exampleProvider } = options
  const events: SessionEvent[] = []
  const session = createSession({
    grant: provider.grant(),
    provider: description,
    clock,
    fetch: provider.fetch,
    random: () => 0.5,
    on: (event) => events.push(event),
    ...options.session,
  })
  const createClient = (): Client =>
    new Client({
      url: 'https://rig.test/graphql',
      fetch: provider.fetch,
      requestPolicy: 'network-only',
      exchanges: [
        ...(options.exchanges ?? []),
        sessionExchange({ session, provider: description, clock }),
        fetchExchange,
      ],
    })
  const client = createClient()
  const others = Array.from({ length: (options.clients ?? 1) - 1 }, createClient)
  const clients = [client, ...others] as const

  const rig: Rig = {
    clock,
    provider,
    session,
    client,
    events,
    query: (count, context, idOf) => issue(clients, 'query', count, context, idOf),
    mutate: (count, context, idOf) => issue(clients, 'mutation', count, context, idOf),
    async queryOneByOne(count) {
      const codes: Record<string, number> = {}
      for (let index = 0; index < count; index++) {
        const asked = clients[index % clients.length] ?? client
        const wave = issue([asked], 'query', 1, {}, () => `single-${index}`)
        for (let turn = 0; wave.settled === 0 && turn < 200; turn++) await clock.advance(turn === 0 ? 0 : 25)
        const [code = 'pending'] = Object.keys(wave.codes)
        codes[code] = (codes[code] ?? 0) + 1
        wave.drop()
      }
      return codes
    },
    async signIn() {
      const wave = rig.query(1, {}, () => 'sign-in')
      await clock.advance(10_000)
      if (wave.ok !== 1) throw new Error('The rig could not sign in.')
      wave.drop()
      provider.requests.length = 0
    },
  }
  return rig
}

/** Issues operations at once through a client, or through several in turn. */
export function issue(
  clients: Client | readonly [Client, ...Client[]],
  kind: 'query' | 'mutation',
  count: number,
  context: Partial<OperationContext> = {},
  idOf: (index: number) => unknown = (index) => index,
): Wave {
  const results: OperationResult[][] = []
  const stops: (() => void)[] = []
  const all = [clients].flat()
  for (let index = 0; index < count; index++) {
    const own: OperationResult[] = []
    results.push(own)
    const variables = { id: idOf(index) }
    const collect = subscribe<OperationResult>((result) => own.push(result))
    const client = all[index % all.length]
    if (!client) break
    const { unsubscribe } =
      kind === 'query'
        ? collect(client.query(ItemDocument, variables, context))
        : collect(client.mutation(SetItemDocument, variables, context))
    stops.push(unsubscribe)
  }
  const last = (): OperationResult[] => results.flatMap((own) => own.slice(-1))
  return {
    results,
    get settled() {
      return last().length
    },
    get ok() {
      return last().filter((result) => !result.error).length
    },
    get codes() {
      const codes: Record<string, number> = {}
      for (const { error } of last()) {
        const code = error ? (energyError(error)?.code ?? '?') : 'ok'
        codes[code] = (codes[code] ?? 0) + 1
      }
      return codes
    },
    drop() {
      for (const stop of stops) stop()
    },
  }
}
