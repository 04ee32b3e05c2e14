import { type Exchange, makeOperation, mapExchange } from '@urql/core'

declare module '@urql/core' {
  interface OperationContext {
    /** Never send this mutation again by itself, not even when its token or its rate was refused. */
    sendOnce?: boolean
  }
}

/** Marks every mutation to be sent once, for providers whose answers never prove that one was not executed. */
export const sendOnceExchange: Exchange = mapExchange({
  onOperation: (operation) =>
    operation.kind === 'mutation'
      ? makeOperation(operation.kind, operation, { ...operation.context, sendOnce: true })
      : operation,
})
