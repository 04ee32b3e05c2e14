import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller, type KrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock } from '../testing/settable-clock.ts'

const transactions = `query ($number: String!, $first: Int, $last: Int, $after: String, $before: String, $offset: Int, $orderBy: TransactionsOrderBy) {
  account(accountNumber: $number) {
    transactions(first: $first, last: $last, after: $after, before: $before, offset: $offset, orderBy: $orderBy) {
      totalCount edgeCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id } }
    }
  }
}`

let sandbox: Sandbox
let caller: KrakenCaller
let headers: { authorization: string }
let number: string

beforeAll(async () => {
  sandbox = await startSandbox({ clock: createSettableClock() })
  caller = createKrakenCaller(sandbox)
  headers = await caller.signIn()
  number = sandbox.credentials.kraken.de.accountNumbers[0] ?? ''
})
afterAll(() => sandbox.close())

const page = async (variables: object) => {
  const { data, codes } = await caller.call(transactions, { number, ...variables }, headers)
  return { ...data.account.transactions, codes }
}
const ids = ({ edges }: { edges: { node: { id: string } }[] }) => edges.map(({ node }) => node.id)

describe('a connection', () => {
  test.each([
    [{}, 'KT-CT-1201'],
    [{ first: 101 }, 'KT-CT-1202'],
    [{ last: 101 }, 'KT-CT-1203'],
  ])('refuses %j with %s', async (variables, code) => {
    expect((await page(variables)).codes).toEqual([code])
  })

  test('is read to its end with pages of 99, each item once', async () => {
    const read: string[] = []
    let after: string | null = null
    let requests = 0
    do {
      const { edges, pageInfo, totalCount, edgeCount } = await page({ first: 99, after })
      expect(edgeCount).toBe(edges.length)
      expect(pageInfo.hasPreviousPage).toBe(false)
      expect(totalCount).toBeGreaterThan(300)
      read.push(...ids({ edges }))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      requests += 1
    } while (after)
    const { totalCount } = await page({ first: 1 })
    expect(new Set(read).size).toBe(totalCount)
    expect(read).toHaveLength(totalCount)
    expect(requests).toBe(Math.ceil(totalCount / 99))
  })

  test('is read backwards with last and before', async () => {
    const all = ids(await page({ first: 99 }))
    const third = (await page({ first: 3 })).pageInfo.endCursor
    const back = await page({ last: 1, before: third })
    expect(ids(back)).toEqual([all[1]])
    expect(back.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  test('takes an offset, and an order', async () => {
    const all = ids(await page({ first: 10 }))
    expect(ids(await page({ first: 2, offset: 5 }))).toEqual(all.slice(5, 7))
    const oldest = ids(await page({ first: 1, orderBy: 'POSTED_DATE_ASC' }))
    expect(Number(oldest[0])).toBeLessThan(Number(all[0]))
  })

  test('that is empty has null cursors', async () => {
    const { data } = await caller.call(
      'query ($number: String!) { account(accountNumber: $number) { transactions(first: 5, fromDate: "2099-01-01") { totalCount edges { cursor } pageInfo { hasNextPage startCursor endCursor } } } }',
      { number },
      headers,
    )
    expect(data.account.transactions).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    })
  })

  test('of what nobody wrote down is made up, and goes on', async () => {
    const { data } = await caller.call(
      'query ($number: String!) { account(accountNumber: $number) { repayments(first: 2) { totalCount edges { node { __typename } } pageInfo { hasNextPage } } } }',
      { number },
      headers,
    )
    expect(data.account.repayments).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
  })

  test('of measurements takes a thousand at once', async () => {
    const { data } = await caller.call(
      'query ($number: String!) { account(accountNumber: $number) { properties { measurements(first: 1000) { edgeCount pageInfo { hasNextPage } } } } }',
      { number },
      headers,
    )
    expect(data.account.properties[0].measurements).toEqual({
      edgeCount: 1000,
      pageInfo: { hasNextPage: true },
    })
  })
})

test('charging sessions are paged by instants', async () => {
  const query = `query ($number: String!, $after: DateTime) {
    devices(accountNumber: $number) {
      ... on SmartFlexVehicle {
        chargingSessions(first: 99, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { start } } }
      }
    }
  }`
  const starts: string[] = []
  let after: string | null = null
  do {
    const { data } = await caller.call(query, { number, after }, headers)
    const { edges, pageInfo } = data.devices[0].chargingSessions
    starts.push(...edges.map(({ node }: { node: { start: string } }) => node.start))
    expect(edges.at(-1).cursor).toBe(pageInfo.endCursor)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect(starts.length).toBeGreaterThan(150)
  expect(starts.map(Date.parse)).toEqual([...new Set(starts.map(Date.parse))].toSorted((a, b) => a - b))
})
