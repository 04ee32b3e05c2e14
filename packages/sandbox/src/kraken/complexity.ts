import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** What an operation costs before it is run. */
export interface Complexity {
  readonly total: number
  readonly byField: Readonly<Record<string, number>>
  /** The largest number of list members that it can answer. */
  readonly nodes: number
}

/**
 * Measures an operation: 1 for every field that has fields of its own; nodes multiply along nested pages.
 *
 * @remarks Unverified: the platform does not publish its formula.
 */
export function measureComplexity(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): Complexity {
  const operation = getOperationAST(document, operationName)
  if (!operation) return { total: 0, byField: {}, nodes: 0 }
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)

  const byField: Record<string, number> = {}
  let nodes = 0
  for (const field of fieldsOf(operation.selectionSet, fragments, [])) {
    const cost = measure(field, 1)
    const name = field.alias?.value ?? field.name.value
    byField[name] = (byField[name] ?? 0) + cost.complexity
    nodes += cost.nodes
  }
  return { total: Object.values(byField).reduce((sum, cost) => sum + cost, 0), byField, nodes }

  function measure(field: FieldNode, parents: number): { complexity: number; nodes: number } {
    if (!field.selectionSet) return { complexity: 0, nodes: 0 }
    const size = pageSize(field, variables)
    const own = size === undefined ? parents : parents * size
    const children = fieldsOf(field.selectionSet, fragments, []).map((child) => measure(child, own))
    return {
      complexity: 1 + children.reduce((sum, { complexity }) => sum + complexity, 0),
      nodes: (size === undefined ? 0 : own) + children.reduce((sum, child) => sum + child.nodes, 0),
    }
  }
}

function fieldsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  open: readonly string[],
): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments, open)
    const name = selection.name.value
    const fragment = fragments.get(name)
    // A fragment that spreads itself is for validation to refuse.
    return fragment && !open.includes(name) ? fieldsOf(fragment.selectionSet, fragments, [...open, name]) : []
  })
}

function pageSize(field: FieldNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  for (const { name, value } of field.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue
    if (value.kind === Kind.INT) return Number(value.value)
    const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
    if (typeof given === 'number') return given
  }
  return undefined
}
