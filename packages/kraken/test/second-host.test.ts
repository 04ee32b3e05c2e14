import { accessToken } from '@energy/auth-core'
import { Kind } from 'graphql'
import { expect, it } from 'vitest'
import { createKrakenClient } from '../src/client.ts'
import { endpoints } from '../src/endpoints.ts'
import * as gb from '../src/gb.ts'
import { secondHost } from '../src/second-host.ts'

/** The documents for Great Britain that only its second host answers. */
const elsewhere = new Set([
  'HeatPumpControllerStatusDocument',
  'JoinSavingSessionsEventDocument',
  'SavingSessionsDocument',
  'WheelOfFortuneSpinsDocument',
])

const documents = Object.entries(gb).filter(([name]) => name.endsWith('Document'))

it.each(documents)('%s finds its host by itself', async (name, document) => {
  const urls: string[] = []
  const client = createKrakenClient({
    instance: 'gb',
    auth: accessToken(() => 'token'),
    fetch: async (input) => {
      urls.push(String(input))
      return Response.json({ data: {} })
    },
  })
  const isMutation = document.definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === 'mutation',
  )
  const request = isMutation ? client.mutation(document, {} as never) : client.query(document, {} as never)
  await request.toPromise()
  expect(urls).toEqual([elsewhere.has(name) ? secondHost.url : endpoints.gb.url])
})

it('names only documents that exist', () => {
  expect(documents.filter(([name]) => elsewhere.has(name))).toHaveLength(elsewhere.size)
})
