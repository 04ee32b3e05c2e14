import { type DefinitionNode, type DocumentNode, Kind } from 'graphql'
import { CodegenError } from '../errors/codegen-error.ts'
import { type Definition, isTagged } from './definition.ts'
import { typeName } from './names.ts'
import { placeOf } from './place-of.ts'
import { placeAt, printPlace, type SourceText } from './source-text.ts'

/** A GraphQL text that was found in the app, parsed. */
export interface FoundDocument {
  readonly document: DocumentNode
  readonly origin: SourceText
}

/**
 * Lists the operations and fragments of an app, in the order of their names.
 *
 * @throws {@link CodegenError} when an operation has no name, two have the same one or one that makes the same types, or a
 * call in TypeScript holds several.
 */
export function collectDefinitions(documents: readonly FoundDocument[]): readonly Definition[] {
  const found = documents.flatMap(({ document, origin }) => {
    const own = document.definitions.flatMap((node) => toDefinition(node, origin) ?? [])
    const [, another] = own
    if (another && isTagged(another)) throw severalInOneCall(another)
    return own
  })
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

/** What a call returns has one type. */
function severalInOneCall(definition: Definition): CodegenError {
  return new CodegenError(
    `${placeOf(definition)}  A call holds one operation or one fragment. Give the ${definition.kind} ${definition.name} a call of its own, and pass fragments as the second argument: graphql('…', [Fragment]).`,
  )
}

function refuseDuplicates(definitions: readonly Definition[]): void {
  const seen = new Map<string, Definition>()
  for (const definition of definitions) {
    const { kind, name } = definition
    const type = typeName(definition)
    const first = seen.get(type) ?? seen.get(`${kind} ${name}`)
    if (first)
      throw new CodegenError(
        first.name === name
          ? `${placeOf(definition)}  The name of the ${kind} ${name} is taken by ${placeOf(first)}. Rename one of them.`
          : `${placeOf(definition)}  The ${kind} ${name} makes the type ${type}, as ${first.name} at ${placeOf(first)} does. Rename one of them.`,
      )
    seen.set(type, definition)
    seen.set(`${kind} ${name}`, definition)
  }
}
