import { join } from 'node:path'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { installNextExample, type NextExample, type ServedExample } from './next-example.ts'
import { chromium as program } from './runtimes.ts'

/** Names what is for the browser in a server component, which may not call it. */
const clientReference = `import { SessionProvider } from '@energy/auth-core/react'
export default function Page() {
  if (typeof SessionProvider !== 'function') throw new Error('It is no client reference.')
  return <p>It is a client reference.</p>
}
`

describe('the example for Next, built from the published packages', { timeout: 300_000 }, () => {
  let sandbox: Sandbox
  let example: NextExample
  let built: string
  let app: ServedExample
  let seen: number

  beforeAll(async () => {
    sandbox = await startSandbox({ providers: ['kraken/de'] })
    example = await installNextExample(join(inject('packedApp'), '../next'), inject('tarballs'))
    example.add('src/app/client-reference/page.tsx', clientReference)
    built = await example.run('npx', 'next', 'build')
    app = await example.serve(sandbox.kraken.de.url)
  }, 900_000)
  beforeEach(() => {
    seen = sandbox.requests.length
  })
  afterEach(() => sandbox.faults.reset())
  afterAll(async () => {
    await app?.close()
    await sandbox?.close()
  })

  const asked = (field: string) =>
    sandbox.requests.slice(seen).filter(({ rootFields }) => rootFields.includes(field))

  it('builds without a warning, and its types hold', async () => {
    expect(built).toContain('Compiled successfully')
    expect(built).not.toMatch(/warning/i)
    expect(await example.run('npx', 'tsc', '--noEmit')).toBe('')
    expect(example.read('.next/server/app/client-reference.html')).toContain('It is a client reference.')
  })

  it('asks who has no cookie, or a forged one, to sign in, and asks the platform nothing', async () => {
    for (const cookie of ['', 'customer=forged.cookie']) {
      const answer = await fetch(app.origin, { headers: { cookie } })
      expect(await answer.text()).toContain('type="password"')
      const query = JSON.stringify({ operationName: 'Viewer', variables: {} })
      const data = await fetch(`${app.origin}/api/energy`, {
        method: 'POST',
        headers: { cookie },
        body: query,
      })
      expect(await data.text()).toContain('reauthentication-required')
    }
    expect(sandbox.requests).toHaveLength(seen)
  })

  describe.skipIf(!program && !process.env.CI)('in Chromium', () => {
    let browser: Browser
    let anna: Page
    let bernd: Page
    let sent: string[]

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] })
      const { email, password, other } = sandbox.credentials.kraken.de
      anna = await signIn({ email, password })
      bernd = await signIn(other)
    })
    beforeEach(() => {
      sent = []
    })
    afterAll(() => browser?.close())

    /** Signs in with the form, in a browser profile of its own. */
    async function signIn({ email, password }: { email: string; password: string }): Promise<Page> {
      const context = await browser.newContext()
      const page = await context.newPage()
      page.on('request', (request) => {
        if (request.url().includes('/api/')) sent.push(request.url())
      })
      await page.goto(app.origin)
      await page.fill('[name=email]', email)
      await page.fill('[name=password]', password)
      await page.click('button[type=submit]')
      await page.waitForSelector('h1')
      return page
    }

    it('signs in by a server action, and keeps token, handle and password from the page', async () => {
      expect(await anna.textContent('h1')).toContain('Anna')
      const [cookie] = await anna.context().cookies()
      expect(cookie).toMatchObject({ name: 'customer', httpOnly: true, secure: true, sameSite: 'Lax' })
      const html = await anna.content()
      expect(html).not.toContain(cookie?.value.split('.')[0])
      expect(html).not.toContain(sandbox.credentials.kraken.de.password)
    })

    it('shows what the server has read without asking for it again, and reads on through the server', async () => {
      const complaints: string[] = []
      anna.on('console', (message) => complaints.push(message.text()))
      anna.on('pageerror', (error) => complaints.push(String(error)))
      await anna.reload({ waitUntil: 'networkidle' })
      expect(await anna.locator('li').count()).toBe(20)
      expect(await anna.textContent('#balance')).toMatch(/\d €/)
      expect(asked('viewer')).toHaveLength(1)
      expect(asked('account')).toHaveLength(2)
      expect(sent).toEqual([])
      sandbox.faults.expireTokens()
      await anna.click('#more')
      await anna.waitForFunction(() => document.querySelectorAll('li').length === 40)
      expect(sent).toHaveLength(1)
      expect(asked('obtainKrakenToken')).toHaveLength(1)
      expect(complaints).toEqual([])
    })

    it('shows two customers at the same time nothing of each other', async () => {
      const customers = await Promise.all(
        [anna, bernd].map(async (page) => {
          const [cookie] = await page.context().cookies()
          return `customer=${cookie?.value}`
        }),
      )
      const pages = await Promise.all(
        Array.from({ length: 40 }, async (_, index) => {
          if (index % 5 === 0) sandbox.faults.failNext({ kind: 'slow', operation: 'viewer', delay: 20 })
          const answer = await fetch(app.origin, { headers: { cookie: customers[index % 2] ?? '' } })
          const html = await answer.text()
          return ['Anna', 'Bernd'].filter((name) => html.includes(name)).join()
        }),
      )
      expect(pages).toEqual(pages.map((_, index) => (index % 2 ? 'Bernd' : 'Anna')))
      // His token was expired as well, and is renewed once for all of his pages.
      expect(asked('obtainKrakenToken')).toHaveLength(1)
    })

    it('signs out in every tab, and another customer stays signed in', async () => {
      const tab = await anna.context().newPage()
      await tab.goto(app.origin)
      await anna.click('#sign-out')
      await anna.waitForSelector('[type=password]')
      await tab.click('#more')
      // Next has an element for announcements of its own, which is empty.
      await tab.waitForSelector('p[role=alert]')
      expect(await tab.textContent('p[role=alert]')).toBe('reauthentication-required')
      await bernd.reload()
      expect(await bernd.textContent('h1')).toContain('Bernd')
    })
  })
})
