import type { Session } from '@energy/auth-core'
import { apiKey, createKrakenClient, createKrakenSession } from '@energy/kraken'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { App } from 'vue'
import { createPage } from './create-page.ts'

let sandbox: Sandbox
let session: Session
let page: HTMLElement
let app: App
let earlier: number

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
})
afterAll(() => sandbox.close())
beforeEach(() => {
  earlier = sandbox.requests.length
  const { url } = sandbox.kraken.de
  session = createKrakenSession({ url, auth: apiKey(sandbox.credentials.kraken.de.apiKey) })
  page = document.createElement('main')
  app = createPage(session, createKrakenClient({ url, session }))
})
afterEach(() => {
  app.unmount()
  sandbox.faults.reset()
})

// On a busy machine the first answer of the sandbox takes a while.
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000 })
const shown = (selector: string) => page.querySelector<HTMLElement>(selector)?.textContent
const lines = () => [...page.querySelectorAll('li')].map(({ textContent }) => textContent)
const press = (id: string) => page.querySelector<HTMLButtonElement>(`#${id}`)?.click()

test('reads a list to its end while the token expires', async () => {
  app.mount(page)
  await until(() => expect(lines()).toHaveLength(50))
  expect(shown('h1')).toContain('Anna')
  sandbox.faults.expireTokens()
  const total = Number(shown('output')?.split(' of ')[1])
  for (let wanted = 100; wanted < total + 50; wanted += 50) {
    press('more')
    await until(() => expect(lines()).toHaveLength(Math.min(wanted, total)))
  }
  expect(page.querySelector('#more')).toBeNull()
  const requests = sandbox.requests.slice(earlier)
  const tokenCalls = requests.filter(({ rootFields }) => rootFields.includes('obtainKrakenToken'))
  expect(tokenCalls).toHaveLength(2)
})

test('shows nothing of a customer who signed out', async () => {
  app.mount(page)
  await until(() => expect(lines()).toHaveLength(50))
  press('sign-out')
  await until(() => expect(page.textContent).toBe('Signed out.'))
  expect(session.state.status).toBe('signed-out')
})

test('says by a code what the platform refused', async () => {
  sandbox.faults.forbid('account')
  app.mount(page)
  await until(() => expect(shown('[role=alert]')).toBe('forbidden'))
})
