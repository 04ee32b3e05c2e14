import { once } from 'node:events'
import { createServer } from 'node:http'
import { Client, fetchExchange, gql } from '@urql/core'
import { expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { createLimitedServer } from '../testing/limited-server.ts'
import { rateGateExchange } from './rate-gate-exchange.ts'

const itemQuery = gql`query Item($id: Int!) { item(id: $id) { id } }`
const tooMany = {
  data: null,
  errors: [{ message: 'Too many requests.', extensions: { errorCode: 'KT-CT-1199' } }],
}

// Real time: about half a minute, and two for the stricter server.
test.each([
  ['a block of 5 s', 0],
  ['a stricter server, whose block each refusal extends', 1000],
])(
  '500 operations at once all complete over HTTP against %s (B4)',
  { timeout: 200_000 },
  async (_, extension) => {
    const limit = createLimitedServer({ clock: systemClock, extension })
    const server = createServer((_, response) => {
      const body = limit.take() ? { data: { item: { id: 1 } } } : tooMany
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const client = new Client({
      url: `http://127.0.0.1:${port}/`,
      preferGetMethod: false,
      exchanges: [rateGateExchange({ provider: exampleProvider }), fetchExchange],
    })
    const operations = Array.from({ length: 500 }, (_, id) => client.query(itemQuery, { id }).toPromise())
    const results = await Promise.all(operations)
    server.close()
    expect(results.filter(({ data }) => data?.item.id === 1)).toHaveLength(500)
    expect(limit.refused).toBeLessThanOrEqual(40)
    console.info(`${limit.sent} sent, ${limit.refused} refused`)
  },
)
