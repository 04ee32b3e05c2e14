import { type DocumentNode, GraphQLError, getOperationAST, Kind, parse } from 'graphql'
import type { RequestSummary } from '../http/route.ts'

/** An operation as it came in the body of a request. */
export interface Operation {
  readonly text: string
  readonly document: DocumentNode
  readonly name: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** Reads the operation out of a body, or says what is wrong with it. */
export function readOperation(body: string): Operation | GraphQLError {
  try {
    const { query: text, operationName, variables } = JSON.parse(body)
    if (typeof text !== 'string') return new GraphQLError('Must provide query string.')
    if (typeof (variables ?? {}) !== 'object' || Array.isArray(variables))
      return new GraphQLError('Variables must be an object.')
    return { text, document: parse(text), name: operationName ?? undefined, variables: variables ?? {} }
  } catch (error) {
    return error instanceof GraphQLError
      ? error
      : new GraphQLError('The body is not the JSON of an operation.')
  }
}

/** Says what a GraphQL request asks for. */
export function describeOperation(request: Request, body: string): RequestSummary {
  if (request.method === 'GET') return { kind: 'page', rootFields: [] }
  const operation = readOperation(body)
  const definition =
    operation instanceof GraphQLError ? undefined : getOperationAST(operation.document, operation.name)
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
