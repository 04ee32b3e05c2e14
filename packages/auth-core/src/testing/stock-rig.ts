import { Client, type Exchange, fetchExchange } from '@urql/core'
import { type AuthUtilities, authExchange } from '@urql/exchange-auth'
import { type FakeProvider, type FakeProviderBehaviour, fakeProvider } from './fake-provider.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

/** What an app keeps beside the stock auth exchange, as its documentation shows. */
export interface StockStorage {
  accessToken: string | undefined
  /** In ms since the Unix epoch, by the provider's clock. */
  expiresAt: number
  writes: number
  user: string
}

/** The common rig with `@urql/exchange-auth` in place of ours. */
export interface StockRig {
  readonly clock: VirtualClock
  readonly provider: FakeProvider
  readonly client: Client
  readonly storage: StockStorage
}

/** The parts of a stock rig that a scenario may choose. */
export interface StockRigOptions {
  readonly behaviour?: Partial<FakeProviderBehaviour>
  readonly clock?: VirtualClock
  /** In front of the auth exchange. */
  readonly exchanges?: Exchange[]
  /** The error codes that the app takes for an expired token. @defaultValue the code of an expired token alone */
  readonly authErrors?: readonly string[]
  /** Whether the app compares the expiry of its token with its own clock. @defaultValue `false` */
  readonly knowsExpiry?: boolean
}

/** Builds the common rig around the stock auth exchange, with an expired token in its storage. */
export function createStockRig(options: StockRigOptions = {}): StockRig {
  const clock = options.clock ?? createVirtualClock()
  const provider = fakeProvider(clock, options.behaviour)
  const { authErrors = ['KT-CT-1124'], knowsExpiry = false } = options
  const storage: StockStorage = { accessToken: 'expired', expiresAt: 0, writes: 0, user: 'anna' }
  const context = { clock, fetch: provider.fetch, signal: new AbortController().signal }
  const providerTime = (): number => Date.UTC(2026, 0, 1) + clock.monotonic()
  const auth = authExchange(async (utilities: AuthUtilities) => ({
    addAuthToOperation: (operation) =>
      storage.accessToken
        ? utilities.appendHeaders(operation, { authorization: `Bearer ${storage.accessToken}` })
        : operation,
    didAuthError: (error) =>
      error.graphQLErrors.some(({ extensions }) => authErrors.includes(String(extensions?.errorCode))),
    willAuthError: () => knowsExpiry && storage.expiresAt <= clock.now(),
    async refreshAuth() {
      const { accessToken, lifetime = 0 } = await provider.grant(storage.user).obtain(context)
      storage.accessToken = accessToken
      storage.expiresAt = providerTime() + lifetime
      storage.writes++
    },
  }))
  const client = new Client({
    url: 'https://rig.test/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetch: provider.fetch,
    exchanges: [...(options.exchanges ?? []), auth, fetchExchange],
  })
  return { clock, provider, client, storage }
}
