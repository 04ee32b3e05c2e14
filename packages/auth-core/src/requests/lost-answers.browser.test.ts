import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium, type TestBrowser } from '../../test/chromium.ts'
import { findProgram } from '../../test/find-program.ts'
import type { Loss } from '../../test/lose-answer.ts'

const program = findProgram('chromium', 'chromium-browser', 'google-chrome') ?? ''

describe.skipIf(!program)('a request of a page that gets no answer', () => {
  let chromium: TestBrowser
  let withoutCors: Server
  let url: string
  let page: Page

  beforeAll(async () => {
    chromium = await startChromium(program, { entry: './lost-answers-page.ts' })
    withoutCors = createServer((_, response) => response.end('{"data":{}}')).listen(0, '127.0.0.1')
    await once(withoutCors, 'listening')
    const address = withoutCors.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
    const [opened] = await chromium.openTabs(1)
    if (!opened) throw new Error('no tab')
    page = opened
  })
  afterAll(async () => {
    await chromium?.stop()
    withoutCors?.close()
  })

  const lose = (at: string): Promise<Loss> =>
    page.evaluate(
      (to) => (globalThis as unknown as { loseAnswer(url: string): Promise<Loss> }).loseAnswer(to),
      at,
    )

  it.each([
    ['a host that does not allow the page', () => url],
    ['a host that nobody knows', () => 'https://nowhere.invalid/'],
  ])('from %s says what browsers do not tell, and where it went', async (_, target) => {
    const { shown, ...loss } = await lose(target())
    const { host } = new URL(target())
    expect(loss).toEqual({
      message: `[Network] No complete answer came from ${host}. A browser does not tell why: no connection, a certificate, or a host that does not allow this page (CORS).`,
      code: 'transport',
      host,
      causeCode: undefined,
      // The host may have executed what it did not allow the page to read.
      outcomeUnknown: true,
    })
    expect(shown).not.toContain('canary')
  })

  it('says that the device is offline, which a browser does tell', async () => {
    await page.context().setOffline(true)
    const { message } = await lose(url)
    await page.context().setOffline(false)
    expect(message).toBe(
      `[Network] No complete answer came from ${new URL(url).host}: this device is offline.`,
    )
  })
})
