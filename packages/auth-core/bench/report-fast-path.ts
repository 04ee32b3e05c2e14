import { Client, type Exchange, fetchExchange } from '@urql/core'
import { authExchange } from '@urql/exchange-auth'
import { retryExchange } from '@urql/exchange-retry'
import { providerExchange } from '../src/exchanges/provider-exchange.ts'
import { rateGateExchange } from '../src/exchanges/rate-gate-exchange.ts'
import { sessionExchange } from '../src/exchanges/session-exchange.ts'
import { accessToken } from '../src/grants/access-token.ts'
import { createSession } from '../src/session/create-session.ts'
import { exampleProvider } from '../src/testing/example-provider.ts'
import { ItemDocument } from '../src/testing/rig.ts'
import { table } from './table.ts'

const count = 5_000
const rounds = 7

const session = createSession({ grant: accessToken(() => 'token'), provider: exampleProvider })

const stockAuth = (): Exchange =>
  authExchange(async ({ appendHeaders }) => ({
    addAuthToOperation: (operation) => appendHeaders(operation, { authorization: 'Bearer token' }),
    didAuthError: (error) =>
      error.graphQLErrors.some(({ extensions }) => extensions?.errorCode === 'KT-CT-1124'),
    refreshAuth: async () => {},
  }))

const contenders: Readonly<Record<string, () => Exchange[]>> = {
  'no exchange': () => [],
  '`authExchange`': () => [stockAuth()],
  '`retryExchange`, `authExchange`': () => [retryExchange({}), stockAuth()],
  '**`rateGateExchange`, `sessionExchange`**': () => [
    rateGateExchange({ session }),
    sessionExchange({ session, provider: exampleProvider }),
  ],
  '**`providerExchange`**, which adds pagination': () => [providerExchange(exampleProvider, { session })],
}

/** Sends queries in groups, each when the one before has settled. @returns how many in a second. */
async function perSecond(exchanges: Exchange[], together: number): Promise<number> {
  const client = new Client({
    url: 'https://rig.test/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetch: async () => Response.json({ data: { item: { __typename: 'Item', id: '1', owner: 'anna' } } }),
    exchanges: [...exchanges, fetchExchange],
  })
  const started = performance.now()
  for (let sent = 0; sent < count; sent += together) {
    const results = Array.from({ length: together }, (_, index) =>
      client.query(ItemDocument, { id: index }).toPromise(),
    )
    for (const { error } of await Promise.all(results)) if (error) throw error
  }
  return (count * 1000) / (performance.now() - started)
}

/** Measures operations on the real clock while a good token is at hand. */
export async function reportFastPath(): Promise<string> {
  await session.token()
  const best = new Map<string, [alone: number, together: number]>()
  for (let round = 0; round < rounds; round++)
    for (const [name, exchanges] of Object.entries(contenders)) {
      const [alone = 0, together = 0] = best.get(name) ?? []
      best.set(name, [
        Math.max(alone, await perSecond(exchanges(), 1)),
        Math.max(together, await perSecond(exchanges(), 100)),
      ])
    }
  session.dispose()
  const [none = 0] = best.get('no exchange') ?? []
  const rows = [...best].map(([name, [alone, together]]) => [
    name,
    alone.toFixed(0),
    (1e6 / alone - 1e6 / none).toFixed(1),
    together.toFixed(0),
  ])
  return `## The fast path: a good token at hand

A \`fetch\` that resolves at once; best of ${rounds} interleaved rounds of ${count} queries.

${table([['exchanges in front of `fetchExchange`', 'queries per second, one by one', 'added µs each', 'queries per second, 100 at once'], ...rows])}`
}
