import {
  type Exchange,
  fetchExchange,
  makeErrorResult,
  makeOperation,
  makeResult,
  type Operation,
  type OperationResult,
} from '@urql/core'
import { makeFetchBody, makeFetchOptions } from '@urql/core/internal'
import { make, makeSubject } from 'wonka'
import { isStream } from '../http/is-stream.ts'
import { follow } from './follow.ts'

/** The requests for operations with one key. */
interface UnderWay {
  readonly controller: AbortController
  count: number
}

/**
 * Does what `fetchExchange` does, which it replaces, for answers that come whole: without a generator, and without
 * aborting what has ended well. Subscriptions, and answers that come in parts, go on to `fetchExchange` itself.
 */
export const answerExchange: Exchange =
  ({ client, forward, dispatchDebug }) =>
  (operations$) =>
    make(({ next }) => {
      const underWay = new Map<number, UnderWay>()
      const ends: (() => void)[] = []
      let sendToFetchExchange: ((operation: Operation) => void) | undefined

      function receive(operation: Operation): void {
        if (operation.kind === 'teardown') {
          underWay.get(operation.key)?.controller.abort()
          underWay.delete(operation.key)
        }
        if (operation.kind === 'query' || operation.kind === 'mutation') void send(operation)
        else if (operation.kind === 'subscription') handOn(operation)
        else sendToFetchExchange?.(operation)
      }

      function handOn(operation: Operation): void {
        if (!sendToFetchExchange) {
          const operations = makeSubject<Operation>()
          const exchange = fetchExchange({ client, forward, dispatchDebug })
          ends.push(follow(exchange(operations.source), next))
          sendToFetchExchange = operations.next
        }
        sendToFetchExchange(operation)
      }

      async function send(operation: Operation): Promise<void> {
        const { key } = operation
        const own = underWay.get(key) ?? { controller: new AbortController(), count: 0 }
        const { signal } = own.controller
        own.count += 1
        underWay.set(key, own)
        const result = await answerTo(operation, own.controller)
        own.count -= 1
        if (own.count === 0 && underWay.get(key) === own) underWay.delete(key)
        if (!result || signal.aborted) return
        tell(operation, result.data ? 'fetchSuccess' : 'fetchError', result.data ? result : result.error)
        next(result)
      }

      /** Tells urql's devtools what `fetchExchange` would. */
      function tell(operation: Operation, type: string, value: unknown): void {
        const { url } = operation.context
        dispatchDebug({ type, message: 'A request over HTTP.', operation, data: { url, value } })
      }

      async function answerTo(
        operation: Operation,
        controller: AbortController,
      ): Promise<OperationResult | undefined> {
        const { url, fetch = globalThis.fetch } = operation.context
        let response: Response | undefined
        try {
          const options = makeFetchOptions(operation, makeFetchBody(operation))
          options.signal = controller.signal
          // What is dropped in the same turn is never sent.
          await undefined
          if (controller.signal.aborted) return undefined
          tell(operation, 'fetchRequest', undefined)
          response = await fetch(url, options)
          if (!isStream(response.headers.get('content-type')))
            return makeResult(operation, JSON.parse(await response.text()), response)
          handOn(inParts(operation, response, controller))
          return undefined
        } catch (cause) {
          const error = cause instanceof Error ? cause : new Error(String(cause))
          return makeErrorResult(operation, error, response)
        }
      }

      ends.push(follow(operations$, receive))
      return () => {
        for (const end of ends) end()
      }
    })

/** Makes an operation of which `fetchExchange` reads the answer that has begun to come in parts. */
function inParts(operation: Operation, response: Response, controller: AbortController): Operation {
  const answered: typeof globalThis.fetch = async (_, init) => {
    init?.signal?.addEventListener('abort', () => controller.abort())
    return response
  }
  // Whatever an exchange in front has attached to its fetch function goes along.
  const fetch = Object.assign(answered, operation.context.fetch)
  return makeOperation(operation.kind, operation, { fetch })
}
