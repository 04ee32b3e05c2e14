import { type DefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from '@0no-co/graphql.web'

/**
 * Asks for the name of every type in a definition, where urql's caches and Apollo's put it: last, and not at the root of
 * an operation. What asks for all of them already is returned as it is.
 */
export function withTypenames(definition: DefinitionNode): DefinitionNode
export function withTypenames(definition: DefinitionNode): object {
  if (definition.kind === Kind.OPERATION_DEFINITION) return changed(definition, within)
  return definition.kind === Kind.FRAGMENT_DEFINITION ? changed(definition, complete) : definition
}

function complete(selectionSet: SelectionSetNode): SelectionSetNode {
  const inner = within(selectionSet)
  return inner.selections.some(isTypename) ? inner : { ...inner, selections: [...inner.selections, typename] }
}

function within(selectionSet: SelectionSetNode): SelectionSetNode {
  const selections = selectionSet.selections.map((selection) => changed(selection, complete))
  return selections.every((selection, index) => selection === selectionSet.selections[index])
    ? selectionSet
    : { ...selectionSet, selections }
}

/** Changes the selections of what has some. */
function changed<Node extends object>(
  node: Node,
  change: (selectionSet: SelectionSetNode) => SelectionSetNode,
): Node {
  if (!('selectionSet' in node) || !isSelectionSet(node.selectionSet)) return node
  const selectionSet = change(node.selectionSet)
  return selectionSet === node.selectionSet ? node : { ...node, selectionSet }
}

function isSelectionSet(value: unknown): value is SelectionSetNode {
  return typeof value === 'object' && value !== null && 'selections' in value
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === '__typename' && !selection.alias
}

const typename: SelectionNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
}
