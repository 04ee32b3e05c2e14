import {
  assertDuration,
  type Clock,
  energyError,
  report,
  systemClock,
  TransportError,
} from '@energy/auth-core'
import type { Client, CombinedError } from '@urql/core'
import {
  StartUsageExportDocument,
  type StartUsageExportMutationVariables,
  UsageExportJobDocument,
} from '../generated/customer.ts'
import { downloadExport, type ExportDownloadOptions } from './download-export.ts'

/** How an export ended. */
export type UsageExport =
  | {
      readonly kind: 'finished'
      readonly job: string
      /** Reads the ZIP archive, without the utility's token. */
      readonly download: (options?: ExportDownloadOptions) => Promise<Blob>
    }
  | { readonly kind: 'failed'; readonly job: string }
  /** The deadline came first. The export may still finish: go on with {@link awaitUsageExport}. */
  | { readonly kind: 'unfinished'; readonly job: string }

/** What an export reports to its `on` function. */
export type UsageExportEvent =
  /** Opower took the job. */
  | { readonly type: 'export-start'; readonly job: string }
  /** The job is not done yet. `elapsed` is in ms. */
  | {
      readonly type: 'export-progress'
      readonly job: string
      readonly polls: number
      readonly elapsed: number
    }
  /** The file is there. `elapsed` is in ms. */
  | {
      readonly type: 'export-end'
      readonly job: string
      readonly kind: UsageExport['kind']
      readonly elapsed: number
    }

/** The settings of {@link exportUsage}. */
export interface UsageExportOptions {
  /** The time between two questions for its end, in ms. @defaultValue `5_000` */
  readonly interval?: number
  /** How long to wait for its end, in ms. @defaultValue `300_000` */
  readonly deadline?: number
  /** Ends the waiting; the export itself goes on. */
  readonly signal?: AbortSignal
  /** Receives every event. */
  readonly on?: (event: UsageExportEvent) => void
  /** @defaultValue the machine's clock */
  readonly clock?: Clock
}

/**
 * Exports usage as CSV or as Green Button XML: starts the export, waits for its end, and hands out the download.
 *
 * @param configuration - `format` (`CSV` or `XML`), `urns` of the accounts, and what else the input takes.
 * @throws ConfigurationError, before anything is started, when `interval` or `deadline` is no time in ms.
 * @throws the error of the start, or one of a question that asking again cannot mend.
 *
 * @remarks Unverified: the operations are known from Oracle's web widgets alone; whether the official API has them is
 * not known. The start is sent once, whatever happens.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises'
 *
 * const result = await exportUsage(client, { format: 'XML', urns: [account], maxAgeOfDataInDays: 365 })
 * if (result.kind === 'finished') await writeFile('usage.zip', (await result.download()).stream())
 * ```
 */
export async function exportUsage(
  client: Pick<Client, 'query' | 'mutation'>,
  configuration: StartUsageExportMutationVariables['configuration'],
  options: UsageExportOptions = {},
): Promise<UsageExport> {
  assertPatience(options)
  const { data, error } = await client.mutation(StartUsageExportDocument, { configuration }).toPromise()
  const job = data?.generateUsageExportFile?.uuid
  if (!job) throw failureOf(error)
  report(options.on, { type: 'export-start', job })
  return awaitUsageExport(client, job, options)
}

/**
 * Waits for the end of an export that was started before.
 *
 * @param job - the `job` of an unfinished {@link UsageExport}.
 *
 * @example
 * ```ts
 * const started = await exportUsage(client, { format: 'CSV', urns: [account] }, { deadline: 60_000 })
 * const result = started.kind === 'unfinished' ? await awaitUsageExport(client, started.job) : started
 * ```
 */
export async function awaitUsageExport(
  client: Pick<Client, 'query'>,
  job: string,
  { interval = 5_000, deadline = 300_000, signal, on, clock = systemClock }: UsageExportOptions = {},
): Promise<UsageExport> {
  assertPatience({ interval, deadline })
  const start = clock.monotonic()
  const elapsed = (): number => clock.monotonic() - start
  for (let polls = 1; ; polls++) {
    const ended = await askForEnd(client, job)
    const result =
      ended ?? (elapsed() + interval > deadline ? ({ kind: 'unfinished', job } as const) : undefined)
    if (result) {
      report(on, { type: 'export-end', job, kind: result.kind, elapsed: elapsed() })
      return result
    }
    report(on, { type: 'export-progress', job, polls, elapsed: elapsed() })
    await pause(interval, clock, signal)
  }
}

function assertPatience({ interval, deadline }: UsageExportOptions): void {
  assertDuration('interval', interval, { example: 5_000, provider: 'opower' })
  assertDuration('deadline', deadline, { example: 300_000, provider: 'opower' })
}

async function askForEnd(client: Pick<Client, 'query'>, job: string): Promise<UsageExport | undefined> {
  const { data, error } = await client
    .query(UsageExportJobDocument, { job }, { requestPolicy: 'network-only' })
    .toPromise()
  const state = data?.exportJob
  if (!state) {
    // A passing fault of one question says nothing of the export.
    if (energyError(error)?.retryable) return undefined
    throw failureOf(error)
  }
  if (state.isFailed) return { kind: 'failed', job }
  if (!state.isFinished) return undefined
  const address = state.result
  return address
    ? { kind: 'finished', job, download: (options) => downloadExport(address, options) }
    : { kind: 'failed', job }
}

function failureOf(error: CombinedError | undefined): Error {
  return (
    energyError(error) ??
    new TransportError('Opower said nothing of the export. It may not have this operation.', {
      provider: 'opower',
      retryable: false,
      cause: error,
    })
  )
}

function pause(duration: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const cancel = clock.schedule(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, duration)
    function abort(): void {
      cancel()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort, { once: true })
  })
}
