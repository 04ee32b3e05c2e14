import { once } from 'node:events'
import { createServer } from 'node:http'
import { Client, fetchExchange, gql, type OperationResult } from '@urql/core'
import { expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import type { GateEvent } from '../rate-gate/gate-event.ts'
import type { OperationEvent } from '../requests/operation-event.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { createLimitedServer, type LimitedServer } from '../testing/limited-server.ts'
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
    let limit: LimitedServer | undefined
    const server = createServer((_, response) => {
      const body = !limit || limit.take() ? { data: { item: { id: 1 } } } : tooMany
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    let out = 0
    let outAtLimit: number | undefined
    const fetch: typeof globalThis.fetch = async (input, init) => {
      out += 1
      const response = await globalThis.fetch(input, init)
      out -= 1
      return response
    }
    const send = (count: number): Promise<OperationResult[]> => {
      const on = ({ type }: GateEvent | OperationEvent): void => {
        if (type === 'pause-start') outAtLimit ??= out
      }
      const exchanges = [rateGateExchange({ provider: exampleProvider, on }), fetchExchange]
      const client = new Client({
        url: `http://127.0.0.1:${port}/`,
        preferGetMethod: false,
        fetch,
        exchanges,
      })
      const ids = Array.from({ length: count }, (_, id) => id)
      return Promise.all(ids.map((id) => client.query(itemQuery, { id }).toPromise()))
    }
    // Code that has not run yet would take most of the time of a burst, in which the bucket fills up again.
    await send(200)
    limit = createLimitedServer({ clock: systemClock, extension })
    const results = await send(500)
    server.close()
    expect(results.filter(({ data }) => data?.item.id === 1)).toHaveLength(500)
    // What was out when the gate closed cannot be taken back: five on a quiet machine, and more on a busy one.
    expect(limit.refused).toBeLessThanOrEqual((outAtLimit ?? 0) + 8)
    console.info(`${limit.sent} sent, ${limit.refused} refused, ${outAtLimit} out when the gate closed`)
  },
)
