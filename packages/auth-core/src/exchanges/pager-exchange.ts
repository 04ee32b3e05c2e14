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

/**
 * Hands queries with `context.pagination` to a pager.
 *
 * @param create - makes the pager, or loads what makes it; called with the first such query.
 */
export function interceptPaged(
  client: Client,
  facts: ClientFacts,
  create: CreatePager | (() => Promise<CreatePager>),
  deliver: (result: OperationResult) => void,
): Intercept {
  const self = {}
  let pager: Pager | undefined
  attachClientFacts(client, facts)
  const kept = attachment(client)
  // Exchanges are made from the inside out, so that the last one to say so is the outermost.
  kept.exchange = self

  function makePager(): Pager {
    const made = create(client, deliver)
    return made instanceof Promise
      ? waitingPager(
          made.then((load) => load(client, deliver)),
          lose,
        )
      : made
  }

  /** Settles what waited for code that did not arrive; the next query asks for it anew. */
  function lose(operations: Iterable<Operation>, cause: unknown): void {
    pager = undefined
    for (const operation of operations) {
      deliver(
        errorResult(operation, new TransportError('The code that reads lists did not arrive.', { cause })),
      )
    }
  }

  return (operation) => {
    const { exchange, pages } = kept
    if (exchange !== self) return operation
    if (operation.kind === 'teardown') pager?.drop(operation.key)
    if (operation.kind !== 'query') return operation
    if (operation.context.pagination === undefined) {
      const guard = pages.get(operation.key)
      return guard ? guard(operation) : operation
    }
    pager ??= makePager()
    pager.read(operation)
    return undefined
  }
}

/** Makes the exchange that hands queries with `context.pagination` to a pager. */
export function pagerExchange(facts: ClientFacts, create: CreatePager): Exchange {
  return ({ client, forward }) => {
    const { source: results$, next: deliver } = makeSubject<OperationResult>()
    const intercept = interceptPaged(client, facts, create, deliver)
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

/** Keeps what is asked for until the pager itself has come. */
function waitingPager(
  coming: Promise<Pager>,
  lose: (operations: Iterable<Operation>, cause: unknown) => void,
): Pager {
  const asked = new Map<number, Operation>()
  let pager: Pager | undefined
  coming.then(
    (come) => {
      pager = come
      for (const operation of asked.values()) come.read(operation)
    },
    (cause: unknown) => lose(asked.values(), cause),
  )
  return {
    read(operation) {
      if (pager) pager.read(operation)
      else asked.set(operation.key, operation)
    },
    drop(key) {
      asked.delete(key)
      pager?.drop(key)
    },
  }
}
