import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller } from '../testing/kraken-caller.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(() => sandbox.close())

const post = (body: object) =>
  fetch(`${sandbox.origin}/__sandbox/faults`, { method: 'POST', body: JSON.stringify(body) })

test('a browser test learns addresses and credentials, and what was asked for', async () => {
  const about = await (await fetch(`${sandbox.origin}/__sandbox/`)).json()
  const { kraken, opower, beenergised, credentials } = sandbox
  expect(about).toEqual({ kraken, opower, beenergised, credentials })
  await createKrakenCaller(sandbox).signIn()
  const requests = await (await fetch(`${sandbox.origin}/__sandbox/requests`)).json()
  expect(requests).toEqual(sandbox.requests)
  expect(requests).toHaveLength(1)
})

test('a browser test makes things go wrong', async () => {
  const caller = createKrakenCaller(sandbox)
  const headers = await caller.signIn()
  expect((await post({ fault: 'expireTokens' })).status).toBe(204)
  expect((await caller.call('{ viewer { id } }', {}, headers)).codes).toEqual(['KT-CT-1124'])
  await post({ fault: 'failNext', argument: { kind: 'html-502' } })
  const response = await fetch(sandbox.kraken.de.url, { method: 'POST' })
  expect(response.status).toBe(502)
})

test('a fault that does not exist is answered with those that do', async () => {
  const response = await post({ fault: 'explode' })
  expect(response.status).toBe(400)
  expect((await response.json()).error).toContain('expireTokens')
  expect((await post({ fault: 'failNext', argument: { kind: 'teapot' } })).status).toBe(400)
  const list = await (await fetch(`${sandbox.origin}/__sandbox/faults`)).json()
  expect(list.faults).toEqual(Object.keys(sandbox.faults))
})

test('a page of another origin may ask', async () => {
  const response = await fetch(sandbox.kraken.de.url, {
    method: 'OPTIONS',
    headers: { origin: 'http://localhost:5173', 'access-control-request-headers': 'authorization, x-tenant' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization, x-tenant')
})
