import { readFileSync } from 'node:fs'
import type { ClientEvent } from '@energy/auth-core'
import { apiKey, createKrakenClient, createKrakenSession, krakenFetch } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import * as Sentry from '@sentry/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectNoSecret, secretsOf } from '../support/expect-no-secret.ts'
import { recordingFetch } from '../support/recording-fetch.ts'
import { logOperations } from './log-operations.ts'
import { beforeSend, leaveBreadcrumbs } from './report-to-sentry.ts'

let sandbox: Sandbox
let secrets: () => string[]
let connect: (on: (event: ClientEvent) => void, key?: string) => ReturnType<typeof createKrakenClient>

beforeEach(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
  const { url } = sandbox.kraken.de
  const recording = recordingFetch()
  const { fetch } = recording
  secrets = () => [...secretsOf(sandbox.credentials.kraken.de), ...recording.tokens]
  connect = (on, key = sandbox.credentials.kraken.de.apiKey) =>
    createKrakenClient({ url, auth: apiKey(key), fetch, on, exchanges: [] })
})
afterEach(() => sandbox.close())

test.each(['log-operations', 'report-to-sentry'])('the documentation shows %s as it runs here', (name) => {
  const page = new URL('../../../../packages/auth-core/docs/observability.md', import.meta.url)
  const recipe = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8')
  expect(readFileSync(page, 'utf8')).toContain(`\`\`\`ts\n${recipe}\`\`\``)
})

test('a log has one line for each operation: what it was, where it went, how it ended and why', async () => {
  const lines: string[] = []
  const client = connect(logOperations((line) => lines.push(line)))
  await client.query(ViewerDocument, {}).toPromise()
  sandbox.faults.forbid('viewer')
  await client.query(ViewerDocument, {}).toPromise()
  sandbox.faults.reset()
  sandbox.faults.expireTokens()
  sandbox.faults.failNext({ kind: 'html-502', operation: 'Viewer' })
  await client.query(ViewerDocument, {}).toPromise()
  await sandbox.close()
  await client.query(ViewerDocument, {}).toPromise()
  const { host } = new URL(sandbox.kraken.de.url)
  const facts = { operationName: 'Viewer', kind: 'query', host, timeAtGate: expect.any(Number) }
  const refused = {
    outcome: 'failed',
    code: 'transport',
    reason: `No complete answer came from ${host} (ECONNREFUSED).`,
  }
  const known = { duration: expect.any(Number), renewed: false }
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { ...facts, ...known, outcome: 'ok', attempts: 1, status: 200, renewed: true },
    {
      ...facts,
      ...known,
      outcome: 'failed',
      attempts: 1,
      status: 200,
      code: 'forbidden',
      reason: expect.any(String),
    },
    { ...facts, ...known, outcome: 'ok', attempts: 3, status: 200, renewed: true },
    { ...facts, ...known, ...refused, attempts: 3 },
  ])
  expectNoSecret(lines, secrets())
})

test('a `fetch` for other clients writes the same lines', async () => {
  const lines: string[] = []
  const { url } = sandbox.kraken.de
  const session = createKrakenSession({ url, auth: apiKey(sandbox.credentials.kraken.de.apiKey) })
  const fetchGraphQL = krakenFetch(session, { on: logOperations((line) => lines.push(line)) })
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query: 'query Names { viewer { givenName } }' })
  await fetchGraphQL(url, { method: 'POST', headers, body })
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { operationName: 'Names', kind: 'query', outcome: 'ok', attempts: 1, renewed: true },
  ])
})

describe('Sentry', () => {
  const sent: Sentry.ErrorEvent[] = []
  beforeAll(() => {
    Sentry.init({
      dsn: 'https://public@sentry.invalid/1',
      defaultIntegrations: false,
      skipOpenTelemetrySetup: true,
      beforeSend,
      transport: () => ({
        async send([, items]) {
          for (const [{ type }, item] of items) if (type === 'event') sent.push(item as Sentry.ErrorEvent)
          return {}
        },
        flush: async () => true,
      }),
    })
  })
  beforeEach(() => {
    sent.length = 0
    Sentry.getIsolationScope().clearBreadcrumbs()
  })
  afterAll(() => Sentry.close())

  test('gets a failure grouped by what it is, behind the operations that led to it', async () => {
    const client = connect(leaveBreadcrumbs)
    await client.query(ViewerDocument, {}).toPromise()
    sandbox.faults.forbid('viewer')
    const { error } = await client.query(ViewerDocument, {}).toPromise()
    Sentry.captureException(error)
    await Sentry.flush()
    expect(sent).toMatchObject([
      {
        fingerprint: ['energy', 'forbidden', 'Viewer'],
        tags: { 'energy.code': 'forbidden', 'energy.provider_code': 'KT-CT-1111' },
        breadcrumbs: [
          { category: 'energy.operation', level: 'info', message: 'query Viewer', data: { outcome: 'ok' } },
          { level: 'error', data: { outcome: 'failed', code: 'forbidden', attempts: 1 } },
        ],
      },
    ])
    expectNoSecret(sent, secrets())
  })

  test('gets a refused credential in its own words, with the renewal that met it', async () => {
    const client = connect(leaveBreadcrumbs, 'sk_live_of_nobody')
    const { error } = await client.query(ViewerDocument, {}).toPromise()
    Sentry.captureException(error)
    await Sentry.flush()
    const crumbs = sent[0]?.breadcrumbs?.map(({ category, data }) => [category, data?.code])
    expect(crumbs).toEqual([
      ['energy.renewal', 'credential-rejected'],
      ['energy.operation', 'credential-rejected'],
    ])
    expect(sent[0]?.exception?.values?.at(-1)?.value).not.toContain('[Network]')
    expectNoSecret(sent, ['sk_live_of_nobody', ...secrets()])
  })

  test('gets nothing of what ended because the user left, and everything that is none of ours', async () => {
    const session = createKrakenSession({
      url: sandbox.kraken.de.url,
      auth: apiKey(sandbox.credentials.kraken.de.apiKey),
    })
    const client = createKrakenClient({ url: sandbox.kraken.de.url, session })
    const asked = client.query(ViewerDocument, {}).toPromise()
    await session.signOut()
    Sentry.captureException((await asked).error)
    Sentry.captureException(new Error('of the app'))
    await Sentry.flush()
    expect(sent.map(({ exception }) => exception?.values?.[0]?.value)).toEqual(['of the app'])
  })
})
