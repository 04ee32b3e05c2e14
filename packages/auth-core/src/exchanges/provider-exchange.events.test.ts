import { expect, test } from 'vitest'
import type { ClientEvent } from '../client/client-event.ts'
import { createProviderClient } from '../client/create-provider-client.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { fakeProvider } from '../testing/fake-provider.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import { connectionPage, makeItems } from '../testing/list-server.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
// Loaded with the first query that asks for pages, which takes real time.
import '../late.ts'

test('an app hears of pages, pauses and retries, free of secrets, and cannot break them', async () => {
  const clock = createVirtualClock()
  const provider = fakeProvider(clock)
  let count = 0
  provider.behaviour.answer = ({ variables }) =>
    ++count === 2
      ? new Response('busy', { status: 429, headers: { 'retry-after': '2' } })
      : Response.json({ data: { items: connectionPage(makeItems(150), variables) } })
  const events: ClientEvent[] = []
  const client = createProviderClient(
    exampleProvider,
    { url: 'https://rig.test/graphql' },
    {
      auth: provider.grant(),
      fetch: provider.fetch,
      clock,
      on(event) {
        events.push(event)
        throw new Error('The app has a defect.')
      },
    },
  )
  const result = client.query(itemsQuery, {}, { pagination: 'all' }).toPromise()
  await clock.drain()
  expect((await result).data?.items.edges).toHaveLength(150)
  const page = { type: 'page-end', operationName: 'Items', path: 'items' }
  const refusedAt = clock.now() - 2_040
  expect(events.filter(({ type }) => !/^(renewal|operation)/.test(type))).toEqual([
    { ...page, pagesRead: 1, itemsRead: 99 },
    { type: 'pause-start', retryAt: expect.any(Number), host: 'rig.test' },
    { type: 'retry-scheduled', operationName: 'Items', host: 'rig.test' },
    { type: 'pause-end', host: 'rig.test' },
    { ...page, pagesRead: 2, itemsRead: 150 },
  ])
  const pause = events.find((event) => event.type === 'pause-start')
  expect(pause?.retryAt).toBeGreaterThan(refusedAt)
  for (const secret of provider.secrets) expect(JSON.stringify(events)).not.toContain(secret)
})
