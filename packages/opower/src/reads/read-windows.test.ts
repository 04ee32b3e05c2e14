import { ConfigurationError } from '@energy/auth-core'
import { Client, fetchExchange, gql } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { readWindows } from './read-windows.ts'

interface Reads {
  reads: { timeInterval: string }[]
}

const Usage = gql<Reads, { account: string; timeInterval: string; readResolution: string }>`
  query Usage($account: ID!, $timeInterval: TimeInterval!, $readResolution: ReadResolution!) {
    reads(account: $account, timeInterval: $timeInterval, readResolution: $readResolution) { timeInterval }
  }
`

const quarter = {
  account: 'urn',
  timeInterval: '2026-01-01T00:00:00Z/2026-03-31T00:00:00Z',
  readResolution: 'HOUR',
}

function rig(answer: (timeInterval: string) => object) {
  const asked: string[] = []
  let underWay = 0
  const client = new Client({
    url: 'http://opower.invalid',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, init) => {
      expect(++underWay).toBe(1)
      const { timeInterval } = JSON.parse(String(init?.body)).variables
      asked.push(timeInterval)
      await Promise.resolve()
      underWay--
      return Response.json(answer(timeInterval))
    },
  })
  return { client, asked }
}

const good = (timeInterval: string) => ({ data: { reads: [{ timeInterval }] } })

describe('readWindows', () => {
  it('asks for one window after the other, each in a request of its own', async () => {
    const { client, asked } = rig(good)
    const seen: (string | undefined)[] = []
    for await (const { data } of readWindows(client, Usage, quarter)) seen.push(data.reads[0]?.timeInterval)
    expect(asked).toEqual([
      '2026-01-01T00:00:00.000Z/2026-01-31T00:00:00.000Z',
      '2026-01-31T00:00:00.000Z/2026-03-02T00:00:00.000Z',
      '2026-03-02T00:00:00.000Z/2026-03-31T00:00:00.000Z',
    ])
    expect(seen).toEqual(asked)
  })

  it('can be iterated twice, and stops asking when its reader stops', async () => {
    const { client, asked } = rig(good)
    const windows = readWindows(client, Usage, quarter)
    for await (const _ of windows) break
    expect(asked).toHaveLength(1)
    let count = 0
    for await (const _ of windows) count++
    expect(count).toBe(3)
  })

  it('hands out what failed beside the data, and throws when a window brings none', async () => {
    const { client } = rig((timeInterval) =>
      timeInterval.startsWith('2026-01-31')
        ? { data: null, errors: [{ message: 'No reads' }] }
        : { ...good(timeInterval), errors: [{ message: 'Some reads' }] },
    )
    const seen: (string | undefined)[] = []
    const reading = (async () => {
      for await (const { error } of readWindows(client, Usage, quarter)) seen.push(error?.message)
    })()
    await expect(reading).rejects.toThrow('No reads')
    expect(seen).toEqual(['[GraphQL] Some reads'])
  })

  it('clips to what a register has', async () => {
    const { client, asked } = rig(good)
    const available = '2026-03-30T00:00:00Z/2026-12-31T00:00:00Z'
    for await (const _ of readWindows(client, Usage, quarter, { available }));
    expect(asked).toEqual(['2026-03-30T00:00:00.000Z/2026-03-31T00:00:00.000Z'])
  })

  it('refuses a span without offsets before anything is sent', () => {
    const { client, asked } = rig(good)
    expect(() =>
      readWindows(client, Usage, { ...quarter, timeInterval: '2026-01-01T00:00:00/2026-02-01T00:00:00' }),
    ).toThrow(ConfigurationError)
    expect(asked).toEqual([])
  })
})
