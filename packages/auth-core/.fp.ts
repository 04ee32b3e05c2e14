import { Client, fetchExchange } from '@urql/core'
import { authExchange } from '@urql/exchange-auth'
import { providerExchange } from './src/exchanges/provider-exchange.ts'
import { sessionExchange } from './src/exchanges/session-exchange.ts'
import { accessToken } from './src/grants/access-token.ts'
import { createSession } from './src/session/create-session.ts'
import { exampleProvider } from './src/testing/example-provider.ts'
import { ItemDocument } from './src/testing/rig.ts'
const count = Number(process.argv[2] ?? 3000), rounds = Number(process.argv[3] ?? 7)
const session = createSession({ grant: accessToken(() => 'token'), provider: exampleProvider })
await session.token()
const contenders: any = {
  bare: () => [],
  auth: () => [authExchange(async ({ appendHeaders }: any) => ({ addAuthToOperation: (o: any) => appendHeaders(o, { authorization: 'x' }), didAuthError: () => false, refreshAuth: async () => {} }))],
  session: () => [sessionExchange({ session, provider: exampleProvider })],
  provider: () => [providerExchange(exampleProvider, { session })],
}
async function run(exchanges: any[]) {
  const client = new Client({ url: 'https://rig.test/graphql', preferGetMethod: false, requestPolicy: 'network-only',
    fetch: async () => Response.json({ data: { item: { __typename: 'Item', id: '1', owner: 'anna' } } }), exchanges: [...exchanges, fetchExchange] })
  const cpu = process.cpuUsage()
  for (let i = 0; i < count; i++) await client.query(ItemDocument, { id: i }).toPromise()
  const { user, system } = process.cpuUsage(cpu)
  return (user + system) / count
}
const best: any = {}
for (let r = 0; r < rounds; r++) for (const name in contenders) best[name] = Math.min(best[name] ?? 1e9, await run(contenders[name]()))
for (const name in best) console.log(name.padEnd(10), best[name].toFixed(1), 'µs CPU', (best[name] / best.bare).toFixed(2))
session.dispose()
