import { energyError, type Session } from '@energy/auth-core'
import { apiKey, createKrakenClient, createKrakenSession } from '@energy/kraken'
import { TransactionsDocument } from '@energy/kraken/de'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ask, createAsk } from './create-ask.ts'
import { printLedgers } from './print-ledgers.ts'
import { readLedger } from './read-ledger.ts'

let sandbox: Sandbox
let session: Session
let ask: Ask
let house: string

beforeEach(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
  const { url } = sandbox.kraken.de
  const { apiKey: key, accountNumbers } = sandbox.credentials.kraken.de
  session = createKrakenSession({ url, auth: apiKey(key) })
  ask = createAsk(session, url)
  house = accountNumbers[0] ?? ''
})
afterEach(() => sandbox.close())

const timesAsked = (field: string) =>
  sandbox.requests.filter(({ rootFields }) => rootFields.includes(field)).length

/** As another client counts them. */
async function countTransactions(accountNumber: string): Promise<number | null | undefined> {
  const client = createKrakenClient({ url: sandbox.kraken.de.url, session, exchanges: [] })
  const { data } = await client.query(TransactionsDocument, { accountNumber, first: 1 }).toPromise()
  return data?.account?.transactions?.totalCount
}

test('prints every transaction of every account', async () => {
  const lines: string[] = []
  await printLedgers(ask, (line) => lines.push(line))
  expect(lines[0]).toMatch(/^A-\w{8}\t\d{4}-\d\d-\d\d\t-?\d+\.\d\d\t\S.*$/)
  for (const number of sandbox.credentials.kraken.de.accountNumbers) {
    const ofAccount = lines.filter((line) => line.startsWith(number))
    expect(ofAccount).toHaveLength((await countTransactions(number)) ?? -1)
  }
})

test('reads a list to its end while the token expires, with one renewal and nothing twice', async () => {
  const ids: unknown[] = []
  for await (const { id } of readLedger(ask, house)) if (ids.push(id) === 60) sandbox.faults.expireTokens()
  expect(ids).toHaveLength((await countTransactions(house)) ?? -1)
  expect(new Set(ids).size).toBe(ids.length)
  expect(timesAsked('obtainKrakenToken')).toBe(2)
})

test('asks for no page that nobody reads, and never for one again and again', async () => {
  for await (const _ of readLedger(ask, house)) break
  expect(timesAsked('account')).toBe(1)
  sandbox.faults.repeatCursor('transactions')
  const readAll = async () => {
    for await (const _ of readLedger(ask, house));
  }
  await expect(readAll()).rejects.toThrow('its cursor does not')
})

test('ends with a code when the platform refuses', async () => {
  sandbox.faults.forbid('viewer')
  const refusal = await printLedgers(ask, () => {}).catch((error: unknown) => error)
  expect(energyError(refusal)?.code).toBe('forbidden')
})
