import { type Clock, TransportError } from '@energy/auth-core'
import { Client, type Exchange, fetchExchange, makeErrorResult } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { filter, map, merge, pipe, share } from 'wonka'
import { downloadExport } from './download-export.ts'
import { awaitUsageExport, exportUsage, type UsageExportEvent } from './export-usage.ts'

const address = 'https://storage.example/archive.zip?signature=canary'

/** A clock whose timers fall due at once and move time by their delay. */
function fastClock(): Clock {
  let time = 0
  return {
    now: () => time,
    monotonic: () => time,
    schedule(callback, delay) {
      let cancelled = false
      queueMicrotask(() => {
        if (cancelled) return
        time += delay
        callback()
      })
      return () => {
        cancelled = true
      }
    },
  }
}

const running = { uuid: 'job-1', result: null, isRunning: true, isFailed: null, isFinished: null }
const finished = { uuid: 'job-1', result: address, isRunning: false, isFailed: false, isFinished: true }

function rig(states: (object | Error)[]) {
  const sent: { operationName: string; variables: Record<string, unknown> }[] = []
  const faults: Exchange =
    ({ forward }) =>
    (operations$) => {
      const shared$ = pipe(operations$, share)
      const isFault = () => states[0] instanceof Error
      return merge([
        pipe(
          shared$,
          filter((operation) => operation.kind === 'query' && isFault()),
          map((operation) => makeErrorResult(operation, states.shift() as Error)),
        ),
        pipe(
          shared$,
          filter((operation) => operation.kind !== 'query' || !isFault()),
          forward,
        ),
      ])
    }
  const client = new Client({
    url: 'http://opower.invalid',
    exchanges: [faults, fetchExchange],
    preferGetMethod: false,
    fetch: async (_, init) => {
      const body = JSON.parse(String(init?.body))
      sent.push(body)
      return body.operationName === 'StartUsageExport'
        ? Response.json({ data: { generateUsageExportFile: { uuid: 'job-1' } } })
        : Response.json({ data: { exportJob: states.length > 1 ? states.shift() : states[0] } })
    },
  })
  const events: UsageExportEvent[] = []
  const options = { clock: fastClock(), on: (event: UsageExportEvent) => events.push(event) }
  return { client, sent, events, options }
}

const configuration = { format: 'XML', urns: ['urn:opower:account:ada'] }

describe('exportUsage', () => {
  it('starts an export, asks until it has ended, and reports its progress', async () => {
    const { client, sent, events, options } = rig([running, running, finished])
    const result = await exportUsage(client, configuration, options)
    expect(result).toMatchObject({ kind: 'finished', job: 'job-1' })
    expect(sent.map(({ operationName }) => operationName)).toEqual([
      'StartUsageExport',
      'UsageExportJob',
      'UsageExportJob',
      'UsageExportJob',
    ])
    expect(sent[0]?.variables).toEqual({ configuration })
    expect(events).toEqual([
      { type: 'export-start', job: 'job-1' },
      { type: 'export-progress', job: 'job-1', polls: 1, elapsed: 0 },
      { type: 'export-progress', job: 'job-1', polls: 2, elapsed: 5_000 },
      { type: 'export-end', job: 'job-1', kind: 'finished', elapsed: 10_000 },
    ])
  })

  it('shows the signed address to nobody', async () => {
    const { client, events, options } = rig([finished])
    const result = await exportUsage(client, configuration, options)
    expect(JSON.stringify([result, events])).not.toContain('canary')
  })

  it('stops at the deadline, and the export can be awaited again', async () => {
    const { client, options } = rig([running, running, running, finished])
    const first = await exportUsage(client, configuration, { ...options, interval: 1_000, deadline: 2_500 })
    expect(first).toEqual({ kind: 'unfinished', job: 'job-1' })
    expect(await awaitUsageExport(client, first.job, options)).toMatchObject({ kind: 'finished' })
  })

  it('says when an export failed, or ended without an archive', async () => {
    const failed = rig([{ ...running, isRunning: false, isFailed: true }])
    expect(await exportUsage(failed.client, configuration, failed.options)).toEqual({
      kind: 'failed',
      job: 'job-1',
    })
    const empty = rig([{ ...finished, result: null }])
    expect(await exportUsage(empty.client, configuration, empty.options)).toMatchObject({ kind: 'failed' })
  })

  it('bears a passing fault of one question, and throws one that asking again cannot mend', async () => {
    const passing = rig([new TransportError('Busy.'), running, finished])
    expect(await exportUsage(passing.client, configuration, passing.options)).toMatchObject({
      kind: 'finished',
    })
    const lasting = rig([new TransportError('Gone.', { retryable: false })])
    await expect(exportUsage(lasting.client, configuration, lasting.options)).rejects.toThrow('Gone.')
  })

  it.each(['before it waits', 'while it waits'])(
    'stops asking when its signal is aborted %s',
    async (when) => {
      const { client, sent, options } = rig([running])
      const controller = new AbortController()
      const schedule: Clock['schedule'] = () => {
        queueMicrotask(() => controller.abort())
        return () => undefined
      }
      const waiting = exportUsage(client, configuration, {
        clock: { ...options.clock, schedule },
        signal: controller.signal,
        on: ({ type }) => {
          if (type === 'export-progress' && when === 'before it waits') controller.abort()
        },
      })
      await expect(waiting).rejects.toThrow('aborted')
      expect(sent).toHaveLength(2)
    },
  )
})

describe('downloadExport', () => {
  const recording = (answer: Response) => {
    const requests: RequestInit[] = []
    const fetch: typeof globalThis.fetch = async (_, init) => {
      requests.push(init ?? {})
      return answer
    }
    return { fetch, requests }
  }

  it('reads the archive without a token, without cookies, and follows no redirect', async () => {
    const { fetch, requests } = recording(new Response('PK'))
    expect(await (await downloadExport(address, { fetch })).text()).toBe('PK')
    expect(requests).toEqual([{ credentials: 'omit', redirect: 'error' }])
  })

  it.each(['http://storage.example/a.zip?canary', 'ftp://storage.example/canary', 'canary'])(
    'does not read %s',
    async (insecure) => {
      const { fetch, requests } = recording(new Response('PK'))
      const error = await downloadExport(insecure, { fetch }).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'transport', retryable: false })
      expect(JSON.stringify(error) + String(error)).not.toContain('canary')
      expect(requests).toEqual([])
    },
  )

  it('reads an address without TLS only when it is told to', async () => {
    const { fetch } = recording(new Response('PK'))
    const archive = await downloadExport('http://127.0.0.1:4000/a.zip', {
      fetch,
      allowInsecureDownload: true,
    })
    expect(archive.size).toBe(2)
  })

  it.each([
    ['an expired address', 403, false],
    ['a busy storage', 503, true],
  ])('names %s without its address', async (_, status, retryable) => {
    const { fetch } = recording(new Response('canary', { status }))
    const error = await downloadExport(address, { fetch }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'transport', status, retryable })
    expect(JSON.stringify(error) + String(error)).not.toContain('canary')
  })
})
