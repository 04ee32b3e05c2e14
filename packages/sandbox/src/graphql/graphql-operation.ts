import { type DocumentNode, getOperationAST, Kind, parse } from 'graphql'
import type { RequestSummary } from '../http/route.ts'

/** A GraphQL operation as it stands in the body of a request. */
export interface RequestedOperation {
  readonly document: DocumentNode
  readonly name: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** Reads the operation out of a body; undefined when it is not one. Saying what is wrong is left to the execution. */
export function readOperation(body: string): RequestedOperation | undefined {
  try {
    const { query, operationName, variables } = JSON.parse(body)
    return { document: parse(query), name: operationName ?? undefined, variables: variables ?? {} }
  } catch {
    return undefined
  }
}

/** Tells what a request to a GraphQL URL asks for, without running it. */
export function describeOperation(request: Request, body: string): RequestSummary {
  if (request.method === 'GET') return { kind: 'page', rootFields: [] }
  const operation = readOperation(body)
  const definition = operation && getOperationAST(operation.document, operation.name)
  if (!definition) return { kind: 'unknown', rootFields: [] }
  const rootFields = definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  )
  return {
    kind: definition.operation === 'mutation' ? 'mutation' : 'query',
    rootFields,
    ...(definition.name && { operationName: definition.name.value }),
  }
}
