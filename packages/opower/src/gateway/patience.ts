import type { Clock } from '@energy/auth-core'
import { type GatewayErrorCode, GatewayRefusal } from './gateway-error.ts'

/** How long one request is waited for: until its customer goes away, or its time is over. */
export interface Patience {
  /** Aborts when the customer goes away. */
  readonly customer: AbortSignal
  /** Gives what follows so many ms, and the code of the refusal when that is not enough. Replaces an earlier limit. */
  limit(delay: number, code: GatewayErrorCode): void
  /** Waits for work. @throws GatewayRefusal when the customer goes away or time is over; the work is left to itself. */
  wait<Result>(work: Promise<Result>): Promise<Result>
  /** Lets go of the timer and of the customer. */
  release(): void
}

/** @param customer - aborts when the customer goes away. */
export function createPatience(customer: AbortSignal, clock: Clock): Patience {
  let cancelLimit = (): void => undefined
  let end = (_code: GatewayErrorCode): void => undefined
  const ended = new Promise<never>((_, reject) => {
    end = (code) => reject(new GatewayRefusal(code))
  })
  ended.catch(() => undefined)
  const leave = (): void => end('cancelled')
  if (customer.aborted) leave()
  else customer.addEventListener('abort', leave, { once: true })

  return {
    customer,
    limit(delay, code) {
      cancelLimit()
      cancelLimit = clock.schedule(() => end(code), delay)
    },
    wait: (work) => Promise.race([ended, work]),
    release() {
      cancelLimit()
      customer.removeEventListener('abort', leave)
    },
  }
}
