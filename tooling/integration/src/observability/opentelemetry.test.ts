import { openTelemetry } from '@energy/auth-core/opentelemetry'
import { apiKey, createKrakenClient, createKrakenSession } from '@energy/kraken'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { metrics, SpanStatusCode, trace } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { expectNoSecret, secretsOf } from '../support/expect-no-secret.ts'
import { recordingFetch } from '../support/recording-fetch.ts'

const spans = new InMemorySpanExporter()
const measured = new InMemoryMetricExporter(AggregationTemporality.DELTA)
const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 3_600_000 })
let sandbox: Sandbox

// As an app sets up its observability, once.
beforeAll(() => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }))
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }))
})
afterAll(async () => {
  await reader.shutdown()
  trace.disable()
  metrics.disable()
})
beforeEach(async () => {
  sandbox = await startSandbox({ providers: ['kraken/de'] })
  spans.reset()
})
afterEach(() => sandbox.close())

test('of thirty operations that meet an expired token, those that wait are linked to the one renewal', async () => {
  const { url } = sandbox.kraken.de
  const { fetch, tokens } = recordingFetch()
  const on = openTelemetry()
  const session = createKrakenSession({ url, auth: apiKey(sandbox.credentials.kraken.de.apiKey), fetch, on })
  const client = createKrakenClient({ url, session, fetch, on, exchanges: [] })
  await client.query(ViewerDocument, {}).toPromise()
  sandbox.faults.expireTokens()
  spans.reset()
  const { accountNumbers } = sandbox.credentials.kraken.de
  const results = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      client
        .query(SupplyPointsDocument, {
          accountNumber: accountNumbers[index % 2] ?? '',
          first: 1 + Math.floor(index / 2),
        })
        .toPromise(),
    ),
  )
  expect(results.filter(({ error }) => error)).toEqual([])
  const finished = spans.getFinishedSpans()
  const renewals = finished.filter(({ name }) => name === 'token renewal')
  const operations = finished.filter(({ name }) => name === 'query SupplyPoints')
  expect(renewals.map(({ attributes }) => attributes)).toMatchObject([
    { 'energy.renewal.reason': 'refused', 'energy.renewal.outcome': 'renewed' },
  ])
  const { port } = new URL(url)
  for (const { attributes, status } of operations) {
    expect(status.code).toBe(SpanStatusCode.UNSET)
    expect(attributes).toMatchObject({
      'graphql.operation.type': 'query',
      'server.address': '127.0.0.1',
      'server.port': Number(port),
    })
  }
  expect(operations).toHaveLength(30)
  // Those whose refusal came after the renewal did not wait for it.
  const linked = operations.flatMap(({ links }) => links.map(({ context }) => context.spanId))
  expect(new Set(linked)).toEqual(new Set([renewals[0]?.spanContext().spanId]))
  const shown = finished.map(({ name, attributes, status }) => ({ name, attributes, status }))
  expectNoSecret(shown, [...secretsOf(sandbox.credentials.kraken.de), ...tokens])
})

test('a limit is a wait of the operation and a pause of the gate, a dead host an error of its own type', async () => {
  const { url } = sandbox.kraken.de
  const auth = apiKey(sandbox.credentials.kraken.de.apiKey)
  const client = createKrakenClient({ url, auth, on: openTelemetry(), exchanges: [] })
  await client.query(ViewerDocument, {}).toPromise()
  sandbox.faults.failNext({ kind: 'html-429', operation: 'Viewer', retryAfter: '1' })
  await client.query(ViewerDocument, {}).toPromise()
  await sandbox.close()
  await client.query(ViewerDocument, {}).toPromise()
  const [, limited, lost] = spans.getFinishedSpans().filter(({ name }) => name === 'query Viewer')
  expect(limited?.attributes).toMatchObject({
    'energy.operation.attempts': 2,
    'energy.operation.outcome': 'ok',
  })
  expect(limited?.attributes['energy.gate.wait_time']).toBeGreaterThan(0.9)
  expect(lost).toMatchObject({
    status: { code: SpanStatusCode.ERROR, message: expect.stringContaining('ECONNREFUSED') },
    attributes: { 'error.type': 'transport', 'energy.operation.attempts': 3 },
  })
  await reader.forceFlush()
  const all = measured
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((each) => each.metrics))
  expect(all.map(({ descriptor }) => descriptor.name)).toEqual(
    expect.arrayContaining([
      'energy.client.operation.duration',
      'energy.client.gate.wait_time',
      'energy.client.gate.pauses',
      'energy.client.active_operations',
      'energy.session.renewal.duration',
    ]),
  )
})
