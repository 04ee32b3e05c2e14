import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type RunningWorker, runWorker, workerd } from './run-worker.ts'

describe.skipIf(!existsSync(workerd) && !process.env.CI)('the Worker', () => {
  let sandbox: Sandbox
  let worker: RunningWorker | undefined

  beforeEach(async () => {
    sandbox = await startSandbox({ providers: ['kraken/de'] })
  })
  afterEach(async () => {
    await worker?.stop()
    await sandbox.close()
  })

  async function run(file: string): Promise<string> {
    const { apiKey, other } = sandbox.credentials.kraken.de
    const entry = fileURLToPath(new URL(file, import.meta.url))
    worker = await runWorker(entry, {
      CUSTOMERS: JSON.stringify({ anna: apiKey, bernd: other.apiKey }),
      KRAKEN_URL: sandbox.kraken.de.url,
    })
    return worker.origin
  }
  const ask = (origin: string, session: string) =>
    fetch(`${origin}/balances`, { headers: { cookie: `session=${session}` } })
  const tokenCalls = () =>
    sandbox.requests.filter(({ rootFields }) => rootFields.includes('obtainKrakenToken')).length

  test('answers customers side by side, and ten requests of one share a sign-in and a renewal', async () => {
    const origin = await run('worker.ts')
    const [bernd, ...annas] = await Promise.all(
      ['bernd', ...Array<string>(10).fill('anna')].map(async (name) => (await ask(origin, name)).json()),
    )
    expect(bernd).toMatchObject({ name: expect.stringContaining('Bernd') })
    for (const anna of annas) expect(anna).toMatchObject({ name: expect.stringContaining('Anna') })
    expect(tokenCalls()).toBe(2)

    sandbox.faults.expireTokens()
    const later = await Promise.all(annas.map(async () => (await ask(origin, 'anna')).json()))
    expect(later).toEqual(annas)
    expect(tokenCalls()).toBe(3)
  })

  test('refuses who is not signed in, and says by a code what Kraken refused', async () => {
    const origin = await run('worker.ts')
    expect((await ask(origin, 'nobody')).status).toBe(401)
    sandbox.faults.forbid('viewer')
    const refused = await ask(origin, 'anna')
    expect([refused.status, await refused.json()]).toEqual([502, { code: 'forbidden' }])
  })

  test('keeps tokens in a store that keeps the promises of every store', async () => {
    const outcomes: unknown = await (await fetch(await run('conformance-worker.ts'))).json()
    const broken = Object.entries(outcomes ?? {}).filter(([, outcome]) => outcome !== 'kept')
    expect(Object.keys(outcomes ?? {}).length).toBeGreaterThan(10)
    expect(broken).toEqual([])
  })
})
