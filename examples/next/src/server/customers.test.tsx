import { energyError, memoryStore } from '@energy/auth-core'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { renderToString } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { CustomerPage } from '../page/customer-page.tsx'
import { answerQuery } from './answer-query.ts'
import { type Customer, type Customers, createCustomers } from './create-customers.ts'
import { readOverview } from './read-overview.ts'

const cookieKey = 'a key of at least 32 characters, for tests alone'

let sandbox: Sandbox
let customers: Customers
let anna: string
let bernd: string
let seen: number

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
  const { email, password, other } = sandbox.credentials.kraken.de
  customers = createCustomers({ url: sandbox.kraken.de.url, store: memoryStore(), cookieKey })
  anna = await customers.signIn(email, password)
  bernd = await customers.signIn(other.email, other.password)
})
beforeEach(() => {
  seen = sandbox.requests.length
})
afterEach(() => sandbox.faults.reset())
afterAll(() => sandbox.close())

const asked = (field: string) =>
  sandbox.requests.slice(seen).filter(({ rootFields }) => rootFields.includes(field))

function customerOf(cookie: string): Customer {
  const customer = customers.find(cookie)
  if (!customer) throw new Error('The cookie is nobody’s.')
  return customer
}

/** What the server renders for whoever has this cookie. */
async function render(cookie: string): Promise<string> {
  const overview = await readOverview(customerOf(cookie), sandbox.kraken.de.url)
  return renderToString(<CustomerPage overview={overview} />)
}

/** What the browser of whoever has this cookie is answered, on the page of somebody. */
async function ask(cookie: string, operationName: string, page = cookie) {
  const request = new Request('http://localhost/api/energy', {
    method: 'POST',
    headers: { 'x-customer': customerOf(page).id },
    body: JSON.stringify({ operationName, variables: {} }),
  })
  return (await answerQuery(customers.find(cookie), request, sandbox.kraken.de.url)).json()
}

test('the server renders the account and the first page of the list, with one request for each query', async () => {
  const html = await render(anna)
  expect(html).toContain('Anna')
  expect(html.match(/<li>/g)).toHaveLength(20)
  expect(html).toContain('More</button>')
  expect(asked('viewer')).toHaveLength(1)
  expect(asked('account')).toHaveLength(2)
})

test('two customers at the same time see nothing of each other, though their requests take turns', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const [cookie, own, foreign] = index % 2 ? [anna, 'Anna', 'Bernd'] : [bernd, 'Bernd', 'Anna']
      if (index % 3 === 0)
        sandbox.faults.failNext({ kind: 'slow', operation: 'viewer', delay: 10 * (index % 4) })
      const shown = [await render(cookie), JSON.stringify(await ask(cookie, 'Viewer'))]
      return shown.map((text) => [text.includes(own), text.includes(foreign)])
    }),
  )
  expect(new Set(answers.flat().map(String))).toEqual(new Set(['true,false']))
  expect(asked('obtainKrakenToken')).toEqual([])
})

test('an expired token is renewed once for all requests of a customer', async () => {
  sandbox.faults.expireTokens()
  const pages = await Promise.all(Array.from({ length: 5 }, () => render(anna)))
  expect(pages.every((page) => page.includes('Anna'))).toBe(true)
  expect(asked('obtainKrakenToken')).toHaveLength(1)
})

test('the page gets neither token nor handle nor password', async () => {
  const customer = customerOf(anna)
  const overview = JSON.stringify(await readOverview(customer, sandbox.kraken.de.url))
  const { session } = customer
  const { authorization } = await session.token()
  const { password } = sandbox.credentials.kraken.de
  for (const secret of [authorization, await session.resumeHandle(), anna, password])
    expect(overview).not.toContain(secret)
})

test('nobody is served who has no cookie, or one that was not signed here', async () => {
  expect(customers.find(undefined)).toBeNull()
  expect(customers.find('')).toBeNull()
  expect(customers.find(anna.slice(0, anna.indexOf('.')))).toBeNull()
  expect(customers.find(`${bernd.split('.')[0]}.${anna.split('.')[1]}`)).toBeNull()
})

test('a page of the customer before gets nothing of the next one', async () => {
  expect(energyError(await ask(bernd, 'Viewer', anna))?.code).toBe('session-changed')
  expect(asked('viewer')).toEqual([])
})

test('a page may ask for what is listed, and for nothing else', async () => {
  expect(energyError(await ask(anna, 'ObtainToken'))?.code).toBe('configuration')
  expect(asked('viewer')).toEqual([])
})

test('a refused password is told by its code', async () => {
  const failure = await customers.signIn('anna@example.com', 'wrong').catch((error: unknown) => error)
  expect(energyError(failure)?.code).toBe('credential-rejected')
})

test('whoever signs out is signed out on the server', async () => {
  await customerOf(anna).session.signOut()
  expect(energyError(await ask(anna, 'Viewer'))?.code).toBe('reauthentication-required')
  expect(await render(bernd)).toContain('Bernd')
})
