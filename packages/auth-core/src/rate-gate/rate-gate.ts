import { EnergyError } from '../errors/energy-error.ts'
import { createGate, type Gate, type RateGateOptions } from './gate.ts'

/** A gate that tasks of any kind pass. */
export interface RateGate extends Gate {
  /**
   * Runs one attempt of `task` when there is a permit. A `RateLimitedError` that it throws closes the gate for the pause
   * that it names and reaches the caller; it is not repeated here.
   *
   * @param signal - ends the wait. The task itself has to watch the signal on its own.
   * @throws RateLimitedError when the gate stays closed for too long.
   */
  run<Value>(task: () => Promise<Value>, signal?: AbortSignal): Promise<Value>
}

/**
 * Creates a gate that everybody who calls one host for one identity passes together.
 *
 * @remarks A gate that has met no limit lets a hundred requests through at once, then a few, then the more the more have passed.
 * When the provider refuses one for its rate, the gate closes for the pause that the provider names, or for a growing one
 * with full jitter; then a single probe goes. After the probe the window opens step by step, up to ten, at a rate that was
 * learnt from the refusal. Retries are held to a tenth of the traffic. Ten minutes without a refusal make it new.
 *
 * A limit that names root fields closes the lanes of those fields alone. A request that selects closed fields waits for
 * the last of them to open, and the others pass by. A request gets two attempts at a lane; a lane whose probe was refused
 * as well answers everybody at once, with `retryAt`, unless it is known to open within ten seconds.
 *
 * Use one gate for the data calls and another one for the token endpoint, so that neither starves the other.
 * @throws ConfigurationError when `window` is no whole number, or `deadline` no time in ms.
 *
 * @example
 * ```ts
 * const tokenGate = createRateGate({ window: 1 })
 * const tokens = await tokenGate.run(() => grant.obtain(context), context.signal)
 * ```
 */
export function createRateGate(options: RateGateOptions = {}): RateGate {
  const gate = createGate(options)
  return { ...gate, run: (task, signal) => runThrough(gate, task, signal) }
}

function runThrough<Value>(
  gate: Gate,
  task: () => Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      gate.leave(permit)
      reject(signal?.reason)
    }
    const permit = gate.enter({
      async admit(permit) {
        try {
          const value = await task()
          gate.passed(permit)
          resolve(value)
        } catch (error) {
          if (isRateLimit(error)) gate.limited(permit, { retryAt: error.retryAt })
          else gate.passed(permit)
          reject(error)
        } finally {
          signal?.removeEventListener('abort', abort)
        }
      },
      refuse(error) {
        signal?.removeEventListener('abort', abort)
        reject(error)
      },
    })
    signal?.addEventListener('abort', abort)
  })
}

function isRateLimit(error: unknown): error is EnergyError {
  return EnergyError.isInstance(error) && error.code === 'rate-limited'
}
