import type { ApolloClient } from '@apollo/client'
import type { Session } from '@energy/auth-core'
import { apiKey, createKrakenSession } from '@energy/kraken'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { createRoot, type Root } from 'react-dom/client'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { App } from './app.tsx'
import { createClient } from './create-client.ts'

let sandbox: Sandbox
let session: Session
let client: ApolloClient
let page: HTMLElement
let root: Root
let earlier: number

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
})
afterAll(() => sandbox.close())
beforeEach(() => {
  earlier = sandbox.requests.length
  const { url } = sandbox.kraken.de
  session = createKrakenSession({ url, auth: apiKey(sandbox.credentials.kraken.de.apiKey) })
  client = createClient(session, url)
  page = document.createElement('main')
  root = createRoot(page)
})
afterEach(() => {
  root.unmount()
  sandbox.faults.reset()
})

// On a busy machine the first answer of the sandbox takes a while.
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000 })
const show = () => root.render(<App session={session} client={client} />)
const shown = (selector: string) => page.querySelector<HTMLElement>(selector)?.textContent
const lines = () => [...page.querySelectorAll('li')].map(({ textContent }) => textContent)
const press = (id: string) => page.querySelector<HTMLButtonElement>(`#${id}`)?.click()

test('reads a list to its end while the token expires', async () => {
  show()
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

test('shows and keeps nothing of a customer who signed out', async () => {
  show()
  await until(() => expect(lines()).toHaveLength(50))
  expect(JSON.stringify(client.extract())).toContain('Anna')
  press('sign-out')
  await until(() => expect(page.textContent).toBe('Signed out.'))
  await until(() => expect(client.extract()).toEqual({}))
})

test('says by a code what the platform refused', async () => {
  sandbox.faults.forbid('account')
  show()
  await until(() => expect(shown('[role=alert]')).toBe('forbidden'))
})
