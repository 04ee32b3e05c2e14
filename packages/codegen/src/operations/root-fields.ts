import { Kind, type SelectionSetNode } from 'graphql'
import type { Fragment } from './definition.ts'

/** Names the fields of a selection, through fragments. */
export function rootFields(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, Fragment>,
): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    const below =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)?.node
    return below ? rootFields(below.selectionSet, fragments) : []
  })
}
