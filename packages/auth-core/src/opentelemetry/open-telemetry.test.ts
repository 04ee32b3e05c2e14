import { context, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  type HistogramMetricData,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { gql } from '@urql/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProviderClient } from '../client/create-provider-client.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { fakeProvider } from '../testing/fake-provider.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { openTelemetry } from './open-telemetry.ts'

const contexts = new AsyncLocalStorageContextManager()
beforeAll(() => {
  context.setGlobalContextManager(contexts.enable())
})
afterAll(() => {
  context.disable()
})

/** A client whose `on` reports to the real SDK of OpenTelemetry, in memory. */
function observed() {
  const clock = createVirtualClock()
  const provider = fakeProvider(clock)
  const exporter = new InMemorySpanExporter()
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer(
    'test',
  )
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({
    exporter: metricExporter,
    exportIntervalMillis: 3_600_000,
  })
  const meter = new MeterProvider({ readers: [reader] }).getMeter('test')
  const on = openTelemetry({ tracer, meter })
  const clientOf = (user: string, exchanges = []) =>
    createProviderClient(
      exampleProvider,
      { url: 'https://rig.test:8443/graphql' },
      { auth: provider.grant(user), fetch: provider.fetch, clock, random: () => 0.5, exchanges, on },
    )
  const client = clientOf('anna')

  return {
    clock,
    provider,
    tracer,
    exporter,
    client,
    clientOf,
    async ask(name: string, of = client) {
      const asked = of.query(gql(`query ${name} { item(id: "canary-variable") { id } }`), {}).toPromise()
      await clock.drain()
      return asked
    },
    async histogram(name: string) {
      await reader.forceFlush()
      const all = metricExporter
        .getMetrics()
        .at(-1)
        ?.scopeMetrics.flatMap(({ metrics }) => metrics)
      return all?.find(({ descriptor }) => descriptor.name === name) as HistogramMetricData
    },
    shutdown: () => reader.shutdown(),
  }
}

test('an operation is a span by the conventions, below the span of the app, and linked to its renewal', async () => {
  const { tracer, exporter, ask } = observed()
  const page = tracer.startSpan('page')
  await context.with(trace.setSpan(context.active(), page), () => ask('Viewer'))
  await ask('Later')
  page.end()
  const [renewal, viewer, later] = exporter.getFinishedSpans()
  expect([renewal?.name, viewer?.name, later?.name]).toEqual(['token renewal', 'query Viewer', 'query Later'])
  expect(viewer).toMatchObject({
    kind: 2,
    status: { code: 0 },
    parentSpanContext: { spanId: page.spanContext().spanId },
    attributes: {
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Viewer',
      'server.address': 'rig.test',
      'server.port': 8443,
      'http.response.status_code': 200,
      'energy.operation.outcome': 'ok',
      'energy.operation.attempts': 1,
      'energy.gate.wait_time': 0,
    },
  })
  expect(viewer?.links).toMatchObject([{ context: { spanId: renewal?.spanContext().spanId } }])
  expect(later?.links).toEqual([])
  expect(renewal?.attributes).toEqual({
    'energy.renewal.grant': 'password',
    'energy.renewal.reason': 'first',
    'energy.renewal.outcome': 'renewed',
  })
})

test('a name of any length is cut in spans and metrics', async () => {
  const { exporter, ask, histogram } = observed()
  await ask('N'.repeat(100_000))
  const cut = 'N'.repeat(128)
  const span = exporter.getFinishedSpans().find(({ name }) => name.startsWith('query'))
  expect(span?.name).toBe(`query ${cut}`)
  expect(span?.attributes['graphql.operation.name']).toBe(cut)
  const { dataPoints } = await histogram('energy.client.operation.duration')
  expect(dataPoints.map(({ attributes }) => attributes['graphql.operation.name'])).toEqual([cut])
})

test('operations of two sessions that share one `on` are linked each to its own renewal', async () => {
  const { exporter, client, clientOf, clock } = observed()
  const asked = [client, clientOf('bert')].map((each, index) =>
    each.query(gql(`query Q${index} { item(id: "a") { id } }`), {}).toPromise(),
  )
  await clock.drain()
  await Promise.all(asked)
  const spans = exporter.getFinishedSpans()
  const renewals = spans.filter(({ name }) => name === 'token renewal')
  const linked = spans.flatMap(({ links }) => links.map((link) => link.context.spanId))
  expect(renewals).toHaveLength(2)
  expect(new Set(linked)).toEqual(new Set(renewals.map((each) => each.spanContext().spanId)))
})

test('a failure sets the status, the type of the error and the code of the provider, and shows no secret', async () => {
  const { exporter, ask, provider } = observed()
  const extensions = { errorCode: 'KT-CT-1111' }
  provider.behaviour.answer = () =>
    Response.json({ data: null, errors: [{ message: 'canary-message', path: ['item'], extensions }] })
  await ask('Forbidden')
  const span = exporter.getFinishedSpans().at(-1)
  expect(span).toMatchObject({
    name: 'query Forbidden',
    status: { code: 2, message: 'The provider does not allow this operation, or a part of it.' },
    attributes: { 'error.type': 'forbidden', 'energy.error.provider_code': 'KT-CT-1111' },
  })
  const told = JSON.stringify(
    exporter
      .getFinishedSpans()
      .map(({ name, attributes, status, events }) => [name, attributes, status, events]),
  )
  for (const secret of ['canary', ...provider.secrets]) expect(told).not.toContain(secret)
})

test('a renewal that fails is a failed span, and so is the operation that waited for it', async () => {
  const { exporter, ask, provider } = observed()
  provider.behaviour.renewalFault = () => new Error('canary')
  await ask('Viewer')
  const [renewal, operation] = exporter.getFinishedSpans()
  expect(renewal).toMatchObject({ status: { code: 2 }, attributes: { 'error.type': 'renewal-failed' } })
  expect(operation).toMatchObject({
    status: { code: 2 },
    links: [{ context: { spanId: renewal?.spanContext().spanId } }],
    attributes: { 'error.type': 'renewal-failed', 'energy.operation.attempts': 0 },
  })
})

test('durations, waits, pauses and what is under way are measured', async () => {
  const { ask, provider, histogram, shutdown } = observed()
  await ask('Viewer')
  let refusals = 1
  provider.behaviour.answer = () =>
    refusals-- > 0 ? new Response('', { status: 429, headers: { 'retry-after': '5' } }) : undefined
  await ask('Limited')
  const duration = await histogram('energy.client.operation.duration')
  expect(duration.descriptor.unit).toBe('s')
  expect(duration.dataPoints.map(({ attributes }) => attributes['graphql.operation.name'])).toEqual([
    'Viewer',
    'Limited',
  ])
  // The renewal and the query itself.
  expect(duration.dataPoints[0]?.value).toMatchObject({ count: 1, sum: 0.07 })
  const waited = (await histogram('energy.client.gate.wait_time')).dataPoints[1]?.value.sum ?? 0
  expect(waited).toBeGreaterThanOrEqual(5)
  expect(duration.dataPoints[1]?.value.sum).toBeCloseTo(waited + 0.04)
  expect((await histogram('energy.client.gate.pauses')).dataPoints).toMatchObject([
    { value: 1, attributes: { 'server.address': 'rig.test' } },
  ])
  expect((await histogram('energy.client.active_operations')).dataPoints).toMatchObject([{ value: 0 }])
  expect((await histogram('energy.session.renewal.duration')).dataPoints).toMatchObject([
    { value: { count: 1, sum: 0.05 }, attributes: { 'energy.renewal.outcome': 'renewed' } },
  ])
  await shutdown()
})

test('without a registered provider nothing happens, and nothing breaks', async () => {
  const clock = createVirtualClock()
  const provider = fakeProvider(clock)
  const client = createProviderClient(
    exampleProvider,
    { url: 'https://rig.test/graphql' },
    { auth: provider.grant(), fetch: provider.fetch, clock, on: openTelemetry() },
  )
  const asked = client.query(gql('query Viewer { item(id: "a") { id } }'), {}).toPromise()
  await clock.drain()
  expect((await asked).error).toBeUndefined()
})
