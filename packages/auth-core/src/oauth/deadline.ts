import { systemClock } from '../clock.ts'
import type { GrantContext } from '../grants/grant.ts'
import type { SignInOptions } from './application.ts'

/**
 * Makes a signal that ends with the app's own, or at a moment.
 *
 * @param at - in ms since the Unix epoch.
 * @param reason - why it ends then.
 */
export function openDeadline(
  at: number,
  reason: Error,
  { signal, clock = systemClock }: SignInOptions,
): { signal: AbortSignal; close: () => void } {
  const controller = new AbortController()
  const stop = (): void => controller.abort(signal?.reason)
  const cancel = clock.schedule(() => controller.abort(reason), Math.max(0, at - clock.now()))
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop, { once: true })
  return {
    signal: controller.signal,
    close: () => {
      cancel()
      signal?.removeEventListener('abort', stop)
    },
  }
}

/** Waits for `delay` ms, unless the signal ends the wait. */
export function pause(delay: number, { clock, signal }: GrantContext): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const stop = (): void => {
      cancel()
      reject(signal.reason)
    }
    const cancel = clock.schedule(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, delay)
    signal.addEventListener('abort', stop, { once: true })
  })
}
