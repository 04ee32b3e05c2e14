import type { DocumentNode, SelectionNode, SelectionSetNode, ValueNode } from '@0no-co/graphql.web'

/** What a document selects of an object, by response key: `null` for a leaf. */
export type Selection = ReadonlyMap<string, Selection | null>

/**
 * Collects what a document selects, as the GraphQL specification does: what is selected of one object in several places is
 * one selection, at any depth, and what `@skip` and `@include` leave out is not in it.
 *
 * @param variables - those of the request; only the conditions look at them.
 *
 * @remarks The types of objects are not known here, so a fragment counts whatever its type is.
 *
 * @see GraphQL specification, section 6.3.2, CollectFields, and 6.3.3, MergeSelectionSets.
 */
export function collectFields(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Selection {
  const fragments = new Map<string, SelectionSetNode>()
  let operation: SelectionSetNode | undefined
  const values: Record<string, unknown> = { ...variables }
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition')
      fragments.set(definition.name.value, definition.selectionSet)
    if (definition.kind !== 'OperationDefinition') continue
    operation = definition.selectionSet
    for (const { variable, defaultValue } of definition.variableDefinitions ?? [])
      if (defaultValue && !Object.hasOwn(variables, variable.name.value))
        values[variable.name.value] = constantOf(defaultValue)
  }
  return collect(operation ? [operation] : [])

  function collect(selectionSets: readonly SelectionSetNode[]): Selection {
    const fields = new Map<string, SelectionSetNode[]>()
    const seen = new Set<string>()
    const add = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (!isIncluded(selection, values)) continue
        if (selection.kind === 'InlineFragment') add(selection.selectionSet)
        else if (selection.kind === 'FragmentSpread') {
          const fragment = fragments.get(selection.name.value)
          if (!fragment || seen.has(selection.name.value)) continue
          seen.add(selection.name.value)
          add(fragment)
        } else {
          const key = selection.alias?.value ?? selection.name.value
          const parts = fields.get(key) ?? []
          fields.set(key, selection.selectionSet ? [...parts, selection.selectionSet] : parts)
        }
      }
    }
    selectionSets.forEach(add)
    return new Map([...fields].map(([key, parts]) => [key, parts.length > 0 ? collect(parts) : null]))
  }
}

function isIncluded(
  { directives = [] }: SelectionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const condition = (name: string): unknown => {
    const directive = directives.find((candidate) => candidate.name.value === name)
    const value = directive?.arguments?.find((argument) => argument.name.value === 'if')?.value
    if (value === undefined) return undefined
    return value.kind === 'Variable' ? variables[value.name.value] : constantOf(value)
  }
  return condition('skip') !== true && condition('include') !== false
}

function constantOf(value: ValueNode): unknown {
  return value.kind === 'BooleanValue' ? value.value : undefined
}
