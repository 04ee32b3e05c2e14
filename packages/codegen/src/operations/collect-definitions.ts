import { type DefinitionNode, type DocumentNode, Kind } from 'graphql'
import { CodegenError } from '../errors/codegen-error.ts'
import type { Definition } from './definition.ts'
import { placeAt, printPlace, type SourceText } from './source-text.ts'

/** A GraphQL text that was found in the app, parsed. */
export interface FoundDocument {
  readonly document: DocumentNode
  readonly origin: SourceText
}

/**
 * Lists the operations and fragments of an app, in the order of their names.
 *
 * @throws {@link CodegenError} when an operation has no name, or two have the same one.
 */
export function collectDefinitions(documents: readonly FoundDocument[]): readonly Definition[] {
  const found = documents.flatMap(({ document, origin }) =>
    document.definitions.flatMap((node) => toDefinition(node, origin) ?? []),
  )
  refuseDuplicates(found)
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function toDefinition(node: DefinitionNode, origin: SourceText): Definition | undefined {
  if (node.kind === Kind.FRAGMENT_DEFINITION) return { kind: 'fragment', name: node.name.value, node, origin }
  if (node.kind !== Kind.OPERATION_DEFINITION) return undefined
  if (!node.name) {
    const place = printPlace(placeAt(origin, node.loc?.start ?? 0))
    throw new CodegenError(`${place}  An operation needs a name: ${node.operation} Name { … }`)
  }
  return { kind: 'operation', name: node.name.value, node, origin }
}

function refuseDuplicates(definitions: readonly Definition[]): void {
  const seen = new Map<string, Definition>()
  for (const definition of definitions) {
    const key = `${definition.kind} ${definition.name}`
    const first = seen.get(key)
    if (first)
      throw new CodegenError(
        `${placeOf(definition)}  The name of the ${key} is taken by ${placeOf(first)}. Rename one of them.`,
      )
    seen.set(key, definition)
  }
}

function placeOf({ node, origin }: Definition): string {
  return printPlace(placeAt(origin, node.loc?.start ?? 0))
}
