import type { Clock } from '@energy/auth-core'
import { uuid } from '../data/identifiers.ts'
import type { Route } from '../http/route.ts'
import { badInput } from './errors.ts'
import { quantity, writeSpan } from './reads.ts'
import type { Utility } from './utility.ts'
import { zipOf } from './zip.ts'

/** The exports of a utility. */
export interface UsageExports {
  start(configuration: { format?: string | null; urns?: readonly string[] | null }): { uuid: string }
  job(uuid: string): object | null
  /** Where the archives lie: addresses that are signed in themselves. */
  readonly route: Route
}

/** How long an export runs, in ms. */
const duration = 6_000

/** Creates the exports of a utility. */
export function createUsageExports(utility: Utility, clock: Clock, origin: string): UsageExports {
  const jobs = new Map<
    string,
    { readonly startedAt: number; readonly signature: string; readonly name: string; readonly text: string }
  >()
  const path = '/opower/exports/'
  return {
    start({ format, urns }) {
      if (format !== 'CSV' && format !== 'XML') throw badInput('`format` must be CSV or XML.')
      const id = uuid(utility.random, `export ${jobs.size}`)
      jobs.set(id, {
        startedAt: clock.now(),
        signature: uuid(utility.random, `signature ${jobs.size}`),
        name: `usage.${format.toLowerCase()}`,
        text: contentOf(utility, clock.now(), format, urns ?? []),
      })
      return { uuid: id }
    },
    job(id) {
      const job = jobs.get(id)
      if (!job) return null
      if (clock.now() < job.startedAt + duration)
        return { uuid: id, result: null, isRunning: true, isFailed: null, isFinished: null }
      const result = `${origin}${path}${id}.zip?signature=${job.signature}`
      return { uuid: id, result, isRunning: false, isFailed: false, isFinished: true }
    },
    route: {
      path,
      provider: 'opower',
      describe: () => ({ kind: 'page', rootFields: [] }),
      async answer(request) {
        const url = new URL(request.url)
        const job = jobs.get(url.pathname.slice(path.length).replace('.zip', ''))
        // An object storage refuses what carries a second credential.
        if (request.headers.has('authorization')) return new Response('Two credentials.', { status: 400 })
        if (!job || url.searchParams.get('signature') !== job.signature)
          return new Response('Forbidden', { status: 403 })
        return new Response(zipOf(job.name, job.text), { headers: { 'content-type': 'application/zip' } })
      },
    },
  }
}

function contentOf(
  { accounts, zone }: Utility,
  now: number,
  format: string,
  urns: readonly string[],
): string {
  const { year, month, day } = zone.local(now)
  const span = {
    startAt: zone.startOfDay(year, month, day - 32),
    endAt: zone.startOfDay(year, month, day - 2),
  }
  const rows = accounts
    .filter(({ urn }) => urns.includes(urn))
    .flatMap(({ agreements }) => agreements)
    .map((agreement) => ({ agreement, used: quantity(agreement, 'net', span).toFixed(3) }))
  if (format === 'CSV')
    return [
      'TYPE,INTERVAL,USAGE,UNITS',
      ...rows.map(
        ({ agreement, used }) => `${agreement.fuel},${writeSpan(span, zone)},${used},${agreement.unit}`,
      ),
    ].join('\n')
  const blocks = rows.map(
    ({ used }) =>
      `<IntervalBlock xmlns="http://naesb.org/espi"><interval><duration>${(span.endAt - span.startAt) / 1000}</duration><start>${span.startAt / 1000}</start></interval><IntervalReading><value>${used}</value></IntervalReading></IntervalBlock>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">${blocks.join('')}</feed>`
}
