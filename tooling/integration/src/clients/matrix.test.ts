import { energyError, type Grant, type Session } from '@energy/auth-core'
import { apiKey, createKrakenSession } from '@energy/kraken'
import type { ViewerQuery } from '@energy/kraken/de'
import { type RequestRecord, type Sandbox, startSandbox } from '@energy/sandbox'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cases } from './cases/index.ts'
import type { App, Show, Shown } from './client-case.ts'

let sandbox: Sandbox
let session: Session
let seen: number
const stops: (() => void)[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
})
beforeEach(() => {
  seen = sandbox.requests.length
  session = sessionOf(apiKey(credentials().apiKey))
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  session.dispose()
  sandbox.faults.reset()
})
afterAll(() => sandbox.close())

const credentials = () => sandbox.credentials.kraken.de
const sessionOf = (auth: Grant): Session => createKrakenSession({ url: sandbox.kraken.de.url, auth })
const bernd = (): Grant => apiKey(credentials().other.apiKey)
const asked = (field: string): RequestRecord[] =>
  sandbox.requests.slice(seen).filter(({ rootFields }) => rootFields.includes(field))

/** Shows something, and keeps what there was to see. */
function look<Value>(show: Show<Value>, changes: Partial<App> = {}) {
  const states: Shown<Value>[] = []
  const app = {
    session,
    url: sandbox.kraken.de.url,
    accountNumber: credentials().accountNumbers[0] ?? '',
    ...changes,
  }
  const stop = show(app, ({ value, error }) => {
    if (value || error) states.push(error ? { error } : { value })
  })
  stops.push(stop)
  return { states, stop }
}

async function first<Value>(show: Show<Value>, changes?: Partial<App>): Promise<Shown<Value>> {
  const { states, stop } = look(show, changes)
  await expect.poll(() => states.length, slowly).toBeGreaterThan(0)
  stop()
  return states[0] ?? {}
}

/** Shorter than the deadline of a request, which would end what was not cancelled. */
const slowly = { timeout: 20_000, interval: 5 }
const nameIn = ({ value }: Shown<ViewerQuery>): string | undefined => value?.viewer?.givenName
const codeIn = ({ error }: Shown<unknown>): string | undefined =>
  error ? (energyError(error)?.code ?? String(error)) : undefined

describe.each(cases.map((each) => [each.name, each] as const))('%s', (_, client) => {
  const { gaps = {} } = client

  test('typed data: brings what was asked for', async () => {
    expect(nameIn(await first(client.viewer))).toBe('Anna')
  })

  test('renewal at expiry: an expired token is not seen', async () => {
    await session.token()
    sandbox.faults.expireTokens()
    expect(nameIn(await first(client.viewer))).toBe('Anna')
    expect(asked('viewer').map(({ authorization }) => authorization)).toEqual(['refused', 'valid'])
    expect(asked('obtainKrakenToken')).toHaveLength(2)
  })

  test('limit: one that ends soon is waited for', async () => {
    sandbox.faults.failNext({ kind: 'html-429', operation: 'viewer', retryAfter: '1' })
    const start = performance.now()
    expect(nameIn(await first(client.viewer))).toBe('Anna')
    expect(performance.now() - start).toBeGreaterThan(990)
    expect(asked('viewer')).toHaveLength(2)
  })

  test('refusal: what the user may not see is a typed error', async () => {
    const shown = await first(client.list, { accountNumber: credentials().foreignAccountNumber })
    expect(codeIn(shown)).toBe('forbidden')
    expect(asked('obtainKrakenToken')).toHaveLength(1)
  })

  test('switch: what is under way ends, and nothing of the earlier user is shown to the next one', async () => {
    await session.token()
    sandbox.faults.failNext({ kind: 'slow', operation: 'viewer', delay: 200 })
    const { states } = look(client.viewer)
    await expect.poll(() => asked('viewer').length, slowly).toBe(1)
    await session.switchTo(bernd())
    if (!client.staysOnDisplay) {
      await expect.poll(() => states.map(codeIn), slowly).toEqual(['session-changed'])
      expect(nameIn(await first(client.viewer))).toBe('Bernd')
      return
    }
    await expect.poll(() => states.map(nameIn), slowly).toContain('Bernd')
    await session.switchTo(apiKey(credentials().apiKey))
    await expect.poll(() => nameIn(states.at(-1) ?? {}), slowly).toBe('Anna')
    const names = states.map(nameIn).filter((name) => name !== undefined)
    expect(names.slice(0, names.lastIndexOf('Bernd') + 1)).toEqual(
      Array(names.lastIndexOf('Bernd') + 1).fill('Bernd'),
    )
  })

  test.skipIf(gaps['list to its end'])('list to its end: page by page, nothing left out', async () => {
    const { list } = client
    if (typeof list === 'string') throw new Error(list)
    const { value } = await first(client.list)
    expect(new Set(value).size).toBe(2)
    expect(asked('supplyPoints')).toHaveLength(2)
  })

  test.skipIf(gaps.cancel)('cancel: what nobody waits for any more is broken off', async () => {
    await session.token()
    sandbox.faults.failNext({ kind: 'slow', operation: 'viewer', delay: 60_000 })
    const { states, stop } = look(client.viewer)
    await expect.poll(() => asked('viewer').length, slowly).toBe(1)
    expect(asked('viewer')[0]?.outcome).toBe('pending')
    stop()
    await expect.poll(() => asked('viewer')[0]?.outcome, slowly).toBe('abandoned')
    expect(states.map(nameIn)).not.toContain('Anna')
  })

  test('error code: a refused credential is told by its code, and no secret goes along', async () => {
    const refused = sessionOf(apiKey('sk_live_wrong'))
    const shown = await first(client.viewer, { session: refused })
    expect(codeIn(shown)).toBe('credential-rejected')
    expect(JSON.stringify(energyError(shown.error))).not.toContain('sk_live_wrong')
    refused.dispose()
  })
})
