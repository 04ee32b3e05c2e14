import type { Clock } from '../clock.ts'
import { RenewalTimeoutError } from '../errors/errors.ts'

/** One piece of work that many callers wait for. */
export interface Flight<Result> {
  readonly promise: Promise<Result>
  /** Ends the work for everybody, at once, whether or not it listens to its signal. */
  abort(reason: Error): void
}

/**
 * Starts work under a deadline.
 *
 * @param deadline - in ms; then it ends in a `RenewalTimeoutError`.
 */
export function launch<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  clock: Clock,
  deadline: number,
): Flight<Result> {
  const controller = new AbortController()
  const { signal } = controller
  const cancelDeadline = clock.schedule(
    () => controller.abort(new RenewalTimeoutError('The token endpoint did not answer in time.')),
    deadline,
  )
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return {
    promise: Promise.race([work(signal), aborted]).finally(cancelDeadline),
    abort(reason) {
      cancelDeadline()
      controller.abort(reason)
    },
  }
}
