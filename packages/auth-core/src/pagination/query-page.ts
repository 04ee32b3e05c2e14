import type { Client, GraphQLRequest, OperationContext, OperationResult } from '@urql/core'
import { pipe, subscribe } from 'wonka'

/**
 * Runs one query and waits for its final result.
 *
 * @throws the reason of `signal` when it aborts; the request is then cancelled.
 */
export function queryPage(
  client: Client,
  request: GraphQLRequest,
  context: Partial<OperationContext>,
  signal: AbortSignal,
): Promise<OperationResult> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    let settled = false
    let unsubscribe = () => {}
    const settle = () => {
      settled = true
      signal.removeEventListener('abort', abort)
      unsubscribe()
    }
    const abort = () => {
      settle()
      reject(signal.reason)
    }
    signal.addEventListener('abort', abort)
    const subscription = pipe(
      client.executeQuery(request, context),
      subscribe((result) => {
        if (settled || result.stale || result.hasNext) return
        settle()
        resolve(result)
      }),
    )
    unsubscribe = subscription.unsubscribe
    // The result may have come before there was a subscription to end.
    if (settled) unsubscribe()
  })
}
