import type { Exchange } from '@urql/core'
import type { RequesterOptions } from '../requests/requester.ts'
import type { Session } from '../session/session.ts'
import { requestExchange } from './request-exchange.ts'

/** The options of {@link sessionExchange}. */
export interface SessionExchangeOptions extends Omit<RequesterOptions, 'gate'> {
  readonly session: Session
}

/**
 * Sends every operation with the token of a session, and sends it again when the token had expired.
 *
 * @remarks
 * - Every operation settles exactly once; ten identical mutations are ten operations.
 * - A mutation is sent again only when the server executed nothing of it. One that was executed in part settles with
 *   its data and a `PartialMutationError`.
 * - The token is put on the request when it is fetched; no operation, result or cache ever holds it.
 * - A sign-out or a switch ends everything of the earlier identity with a `SessionChangedError`.
 * - Nothing is sent again after a limit or a passing failure: that is what `providerExchange` adds.
 *
 * It stands right in front of `fetchExchange`.
 *
 * @example
 * ```ts
 * import { cacheExchange, Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({ url, exchanges: [cacheExchange, sessionExchange({ session, provider }), fetchExchange] })
 * ```
 */
export function sessionExchange(options: SessionExchangeOptions): Exchange {
  return requestExchange({ ...options, gate: undefined })
}
