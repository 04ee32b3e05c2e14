import type { Exchange, Operation, OperationResult } from '@urql/core'
import { filter, makeSubject, map, merge, pipe } from 'wonka'
import { attachClientFacts, attachment, type ClientFacts } from '../pagination/client-facts.ts'
import type { CreatePager, Pager } from '../pagination/pagination-request.ts'

/**
 * Makes the exchange that hands queries with `context.pagination` to a pager.
 *
 * @param create - makes the pager, or loads what makes it; called with the first such query.
 */
export function pagerExchange(
  facts: ClientFacts,
  create: CreatePager | (() => Promise<CreatePager>),
): Exchange {
  return ({ client, forward }) => {
    const self = {}
    attachClientFacts(client, facts)
    // Exchanges are made from the inside out, so that the last one to say so is the outermost.
    attachment(client).exchange = self

    return (operations$) => {
      const { source: results$, next: deliver } = makeSubject<OperationResult>()
      let pager: Pager | undefined

      function intercept(operation: Operation): Operation | undefined {
        const { exchange, pages } = attachment(client)
        if (exchange !== self) return operation
        if (operation.kind === 'teardown') pager?.drop(operation.key)
        if (operation.kind !== 'query') return operation
        if (operation.context.pagination !== undefined) {
          pager ??= makePager()
          pager.read(operation)
          return undefined
        }
        const guard = pages.get(operation.key)
        return guard ? guard(operation) : operation
      }

      function makePager(): Pager {
        const made = create(client, deliver)
        return made instanceof Promise ? waitingPager(made.then((load) => load(client, deliver))) : made
      }

      const forwarded$ = pipe(
        operations$,
        map(intercept),
        filter((operation) => operation !== undefined),
      )
      return merge([forward(forwarded$), results$])
    }
  }
}

/** Keeps what is asked for until the pager itself has come. */
function waitingPager(coming: Promise<Pager>): Pager {
  const asked = new Map<number, Operation>()
  let pager: Pager | undefined
  void coming.then((come) => {
    pager = come
    for (const operation of asked.values()) come.read(operation)
  })
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
