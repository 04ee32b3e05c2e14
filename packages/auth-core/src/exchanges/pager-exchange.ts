import type { Client, Exchange, Operation, OperationResult } from '@urql/core'
import { filter, makeSubject, map, merge, pipe } from 'wonka'
import { TransportError } from '../errors/errors.ts'
import { attachClientFacts, attachment, type ClientFacts } from '../pagination/client-facts.ts'
import type { CreatePager, Pager } from '../pagination/pagination-request.ts'
import { errorResult } from './error-result.ts'

/**
 * Decides what becomes of an operation that comes from the app.
 *
 * @returns the operation to go on with; `undefined` when it is answered here.
 */
export type Intercept = (operation: Operation) => Operation | undefined

/** Hands queries with `context.pagination` to a pager, which is made for the first of them. */
export function interceptPaged(client: Client, facts: ClientFacts, createPager: () => Pager): Intercept {
  const self = {}
  let pager: Pager | undefined
  attachClientFacts(client, facts)
  const kept = attachment(client)
  // Exchanges are made from the inside out, so that the last one to say so is the outermost.
  kept.exchange = self

  return (operation) => {
    const { exchange, pages } = kept
    if (exchange !== self) return operation
    if (operation.kind === 'teardown') pager?.drop(operation.key)
    if (operation.kind !== 'query') return operation
    if (operation.context.pagination === undefined) {
      const guard = pages.get(operation.key)
      return guard ? guard(operation) : operation
    }
    pager ??= createPager()
    pager.read(operation)
    return undefined
  }
}

/** Makes the exchange that hands queries with `context.pagination` to a pager. */
export function pagerExchange(facts: ClientFacts, create: CreatePager): Exchange {
  return ({ client, forward }) => {
    const { source: results$, next: deliver } = makeSubject<OperationResult>()
    const intercept = interceptPaged(client, facts, () => create(client, deliver))
    return (operations$) =>
      merge([
        pipe(
          operations$,
          map(intercept),
          filter((operation) => operation !== undefined),
          forward,
        ),
        results$,
      ])
  }
}

/**
 * Makes a pager whose code comes with the first query.
 *
 * @param load - loads what makes it. Where that does not arrive, the queries fail, and the next one asks for it anew.
 */
export function latePager(
  load: () => Promise<CreatePager>,
  ...[client, deliver]: Parameters<CreatePager>
): Pager {
  const waiting = new Map<number, Operation>()
  let pager: Pager | undefined

  function settle(settleOne: (operation: Operation) => void): void {
    const operations = [...waiting.values()]
    waiting.clear()
    operations.forEach(settleOne)
  }

  function lose(cause: unknown): void {
    const error = new TransportError('The code that reads lists did not arrive.', { cause })
    settle((operation) => deliver(errorResult(operation, error)))
  }

  return {
    read(operation) {
      if (pager) {
        pager.read(operation)
        return
      }
      waiting.set(operation.key, operation)
      if (waiting.size > 1) return
      load().then((create) => {
        const arrived = pager ?? create(client, deliver)
        pager = arrived
        settle((each) => arrived.read(each))
      }, lose)
    },
    drop(key) {
      waiting.delete(key)
      pager?.drop(key)
    },
  }
}
