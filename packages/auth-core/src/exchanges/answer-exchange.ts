import { type Exchange, makeErrorResult, makeResult, type Operation, type OperationResult } from '@urql/core'
import { makeFetchBody, makeFetchOptions } from '@urql/core/internal'
import { make } from 'wonka'
import { isStream } from '../http/is-stream.ts'
import { follow } from './follow.ts'

/** The requests for operations with one key. */
interface UnderWay {
  readonly controller: AbortController
  count: number
}

/**
 * Does what `fetchExchange` does, which it replaces: without a generator for answers that come whole, and without
 * aborting what has ended well. The code that reads answers in parts comes with the first of them.
 */
export const answerExchange: Exchange =
  ({ dispatchDebug }) =>
  (operations$) =>
    make(({ next }) => {
      const underWay = new Map<number, UnderWay>()

      function receive(operation: Operation): void {
        if (operation.kind !== 'teardown') void send(operation)
        else {
          underWay.get(operation.key)?.controller.abort()
          underWay.delete(operation.key)
        }
      }

      async function send(operation: Operation): Promise<void> {
        const { key } = operation
        const own = underWay.get(key) ?? { controller: new AbortController(), count: 0 }
        const { controller } = own
        own.count += 1
        underWay.set(key, own)
        const answer = await answerTo(operation, controller.signal)
        let last: OperationResult | undefined
        if (answer && Symbol.asyncIterator in answer)
          for await (const result of answer) {
            if (controller.signal.aborted) break
            last = result
            if (result.hasNext) hand(result)
          }
        else last = answer
        own.count -= 1
        if (own.count === 0 && underWay.get(key) === own) underWay.delete(key)
        if (!last || controller.signal.aborted) return
        // What has failed, such as for its deadline, may go on behind us.
        if (own.count === 0 && last.error?.networkError) controller.abort()
        hand(last)
      }

      function hand(result: OperationResult): void {
        const { operation, data, error } = result
        tell(operation, data ? 'fetchSuccess' : 'fetchError', data ? result : error)
        next(result)
      }

      /** Tells urql's devtools what `fetchExchange` would. In production urql tells nobody, by the same condition. */
      function tell(operation: Operation, type: string, value: unknown): void {
        if (process.env.NODE_ENV === 'production') return
        const { url } = operation.context
        dispatchDebug({ type, message: 'A request over HTTP.', operation, data: { url, value } })
      }

      async function answerTo(
        operation: Operation,
        signal: AbortSignal,
      ): Promise<OperationResult | AsyncIterable<OperationResult> | undefined> {
        const { url, fetch = globalThis.fetch } = operation.context
        let response: Response | undefined
        try {
          const options = makeFetchOptions(operation, makeFetchBody(operation))
          options.signal = signal
          // What is dropped in the same turn is never sent.
          await undefined
          if (signal.aborted) return undefined
          tell(operation, 'fetchRequest', undefined)
          response = await fetch(url, options)
          if (!isStream(response.headers.get('content-type')))
            return makeResult(operation, JSON.parse(await response.text()), response)
          const { readResults } = await import('../late.ts')
          return readResults(operation, response)
        } catch (cause) {
          const error = cause instanceof Error ? cause : new Error(String(cause))
          return makeErrorResult(operation, error, response)
        }
      }

      return follow(operations$, receive)
    })
