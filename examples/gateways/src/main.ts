import { randomUUID } from 'node:crypto'
import { startSandbox } from '@energy/sandbox'
import { createCustomerGateway } from './gateway.ts'
import { createPageClient, readForecast } from './read-forecast.ts'
import { withExpress } from './with-express.ts'
import { withFastify } from './with-fastify.ts'

const sandbox = await startSandbox({ providers: ['opower'] })
const { accountUrns, ...application } = sandbox.credentials.opower
const [account = ''] = accountUrns
const session = randomUUID()
const gateway = createCustomerGateway(
  { url: sandbox.opower.url, tokenUrl: sandbox.opower.tokenUrl, ...application },
  new Map([[session, { id: 'ada', account }]]),
)

withExpress(gateway).listen(8081, '127.0.0.1')
await withFastify(gateway).listen({ port: 8082, host: '127.0.0.1' })
for (const [framework, port] of [
  ['Express', 8081],
  ['Fastify', 8082],
] as const) {
  const url = `http://127.0.0.1:${port}/energy`
  const { charges } = await readForecast(createPageClient(url, { cookie: `session=${session}` }))
  console.log(`${framework} at ${url}: ${charges ?? 'no forecast yet'}`)
}
console.log(`Your own requests need the cookie session=${session}. Press Ctrl+C to stop.`)
