import { type Client, cacheExchange, type Exchange, gql } from '@urql/core'
import type { ClientEvent } from '../client/client-event.ts'
import type { ProviderClientOptions } from '../client/client-options.ts'
import { createProviderClient } from '../client/create-provider-client.ts'
import { energyError } from '../errors/find-energy-error.ts'
import type { Endpoint, Provider } from '../provider.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from './example-provider.ts'
import { type FakeProvider, fakeProvider } from './fake-provider.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

/** A whole client, its session and a fake provider on one virtual clock. */
export interface ClientRig {
  readonly clock: VirtualClock
  readonly provider: FakeProvider
  readonly session: Session
  readonly client: Client
  readonly events: ClientEvent[]
  /** Sends an operation and resolves to what became of it, and how long it took. */
  ask(document: string, context?: object): Promise<Outcome>
  /** Brings a first token. Counts start after it. */
  signIn(): Promise<void>
}

/** What became of an operation. */
export interface Outcome {
  readonly data: unknown
  /** The `code` of our error; `ok` without an error, `?` for one that is not ours. */
  readonly code: string
  readonly error: ReturnType<typeof energyError>
  /** In ms of the clock. */
  readonly took: number
}

/** The parts of a rig that a test may choose. */
export interface ClientRigOptions extends Partial<Omit<ProviderClientOptions, 'session'>> {
  readonly description?: Provider
  readonly endpoint?: Endpoint
}

/** Builds a client as an app does. */
export function createClientRig(options: ClientRigOptions = {}): ClientRig {
  const { description = exampleProvider, endpoint = { url: 'https://rig.test/graphql' }, ...rest } = options
  const clock = createVirtualClock()
  const provider = fakeProvider(clock)
  const events: ClientEvent[] = []
  const common = { clock, random: () => 0.5, fetch: provider.fetch }
  const session = createSession({ grant: provider.grant(), provider: description, endpoint, ...common })
  const exchanges: readonly Exchange[] = [cacheExchange]
  const client = createProviderClient(description, endpoint, {
    exchanges,
    ...common,
    ...rest,
    session,
    on: (event) => events.push(event),
  })

  async function ask(document: string, context: object = {}): Promise<Outcome> {
    const since = clock.monotonic()
    const isMutation = document.trimStart().startsWith('mutation')
    const own = { requestPolicy: 'network-only' as const, ...context }
    const asked = isMutation ? client.mutation(gql(document), {}, own) : client.query(gql(document), {}, own)
    const { data, error } = await asked.toPromise()
    const typed = energyError(error)
    return {
      data,
      code: error ? (typed?.code ?? '?') : 'ok',
      error: typed,
      took: clock.monotonic() - since,
    }
  }

  return {
    clock,
    provider,
    session,
    client,
    events,
    ask,
    async signIn() {
      const asked = session.token()
      await clock.advance(1_000)
      await asked
      provider.requests.length = 0
      events.length = 0
    },
  }
}
