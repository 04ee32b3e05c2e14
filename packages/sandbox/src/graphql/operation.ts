import { type DocumentNode, getOperationAST, Kind, parse } from 'graphql'
import type { RequestSummary } from '../http/route.ts'

/** An operation as it came in the body of a request. */
export interface Operation {
  readonly document: DocumentNode
  readonly name: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** Reads the operation out of a body; undefined when it is not one. Saying what is wrong is left to the execution. */
export function readOperation(body: string): Operation | undefined {
  try {
    const { query, operationName, variables } = JSON.parse(body)
    return { document: parse(query), name: operationName ?? undefined, variables: variables ?? {} }
  } catch {
    return undefined
  }
}

/** Says what a GraphQL request asks for. */
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
