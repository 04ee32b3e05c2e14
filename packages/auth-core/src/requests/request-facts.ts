import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from '@0no-co/graphql.web'
import { isRecord } from '../is-record.ts'
import { parseRecord } from '../parse-record.ts'

/** What a request asks for, as far as its errors, limits and hosts need it. */
export interface RequestFacts {
  /** `other` is no GraphQL. */
  readonly kind: 'query' | 'mutation' | 'subscription' | 'other'
  readonly operationName: string | undefined
  /** The root fields, through fragments: the name that each has in the answer, and its own. Empty: nobody can tell. */
  readonly fields: ReadonlyMap<string, string>
}

type Document = Pick<DocumentNode, 'definitions'>

/** Names the root fields of a document's operation: by the name in the answer, the name in the schema. */
export function rootFields({ definitions }: Document, operationName?: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  const spread = new Set<string>()
  // Grows while it is read: neither a circle of fragments nor a very deep document ends in too many calls.
  const pending = [...(operationOf({ definitions }, operationName)?.selectionSet.selections ?? [])]
  for (const selection of pending) {
    if (selection.kind === Kind.FIELD) {
      const { alias, name } = selection
      if (name.value !== '__typename') fields.set((alias ?? name).value, name.value)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) pending.push(...selection.selectionSet.selections)
    else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value)
      for (const definition of definitions)
        if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value)
          pending.push(...definition.selectionSet.selections)
    }
  }
  return fields
}

/** Makes a function that reads the facts out of the bodies of requests, and parses each document once. */
export function createBodyReader(): (body: unknown) => RequestFacts {
  const known = new Map<string, Document | undefined>()

  function parsed(text: string): Document | undefined {
    if (!known.has(text)) {
      if (known.size >= mostDocuments) known.clear()
      known.set(
        text,
        tryTo(() => parse(text, { noLocation: true })),
      )
    }
    return known.get(text)
  }

  return (body) => {
    const asked = typeof body === 'string' ? parseRecord(body) : undefined
    if (!asked) return notGraphQL
    const name = typeof asked.operationName === 'string' ? asked.operationName : undefined
    if (typeof asked.query !== 'string') return isPersisted(asked) ? ofHash(name) : notGraphQL
    const document = parsed(asked.query)
    const operation = document && operationOf(document, name)
    if (!document || !operation) return notGraphQL
    return {
      kind: operation.operation,
      operationName: operation.name?.value,
      fields: rootFields(document, name),
    }
  }
}

const mostDocuments = 200

const notGraphQL: RequestFacts = { kind: 'other', operationName: undefined, fields: new Map() }

/** Tells a request that names a persisted document by its hash. */
function isPersisted({ extensions }: Readonly<Record<string, unknown>>): boolean {
  return isRecord(extensions) && isRecord(extensions.persistedQuery)
}

/** A hash does not say what it stands for: what may be a mutation is sent again as carefully as one. */
function ofHash(operationName: string | undefined): RequestFacts {
  return { kind: 'mutation', operationName, fields: new Map() }
}

/** Finds the operation of a document that a request means. */
export function operationOf(
  { definitions }: Document,
  name: string | undefined,
): OperationDefinitionNode | undefined {
  return definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (!name || definition.name?.value === name),
  )
}

function tryTo<Value>(run: () => Value): Value | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
