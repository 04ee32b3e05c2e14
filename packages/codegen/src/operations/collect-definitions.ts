import type { Types } from '@graphql-codegen/plugin-helpers'
import { type DefinitionNode, Kind } from 'graphql'
import { CodegenError } from '../errors/codegen-error.ts'
import type { Definition } from './definition.ts'
import { locate } from './locate.ts'

/**
 * Lists the operations and fragments in what `graphql-codegen` has read, in the order of their names.
 *
 * @throws {@link CodegenError} when an operation has no name, or two have the same one.
 */
export function collectDefinitions(files: readonly Types.DocumentFile[]): readonly Definition[] {
  const found = files.flatMap((file) =>
    (file.document?.definitions ?? []).flatMap((node) => toDefinition(node, file) ?? []),
  )
  refuseDuplicates(found)
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function toDefinition(
  node: DefinitionNode,
  { location, rawSDL }: Types.DocumentFile,
): Definition | undefined {
  const file = location ?? ''
  const tag = isCode(file) && rawSDL !== undefined ? { tag: rawSDL } : {}
  if (node.kind === Kind.FRAGMENT_DEFINITION)
    return { kind: 'fragment', name: node.name.value, node, file, ...tag }
  if (node.kind !== Kind.OPERATION_DEFINITION) return undefined
  if (!node.name)
    throw new CodegenError(`${locate(node, file)}  An operation needs a name: ${node.operation} Name { … }`)
  return { kind: 'operation', name: node.name.value, node, file, ...tag }
}

function isCode(file: string): boolean {
  return !/\.(graphqls?|gql)$/.test(file)
}

function refuseDuplicates(definitions: readonly Definition[]): void {
  const seen = new Map<string, Definition>()
  for (const definition of definitions) {
    const key = `${definition.kind} ${definition.name}`
    const first = seen.get(key)
    if (first)
      throw new CodegenError(
        `${locate(definition.node, definition.file)}  The name of the ${key} is taken by ${locate(first.node, first.file)}.`,
      )
    seen.set(key, definition)
  }
}
