import { type DefinitionNode, Kind, visit } from 'graphql'
import type { Fragment } from './definition.ts'

/** Lists the fragments that a definition spreads itself, in the order of the text. */
export function spreadFragments(
  node: DefinitionNode,
  fragments: ReadonlyMap<string, Fragment>,
): readonly Fragment[] {
  const found = new Set<Fragment>()
  visit(node, {
    [Kind.FRAGMENT_SPREAD]({ name }) {
      const fragment = fragments.get(name.value)
      if (fragment) found.add(fragment)
    },
  })
  return [...found]
}

/** Lists the fragments that a definition needs, with those that its fragments spread. */
export function usedFragments(
  node: DefinitionNode,
  fragments: ReadonlyMap<string, Fragment>,
): readonly Fragment[] {
  const found = new Set<Fragment>()
  const add = (from: DefinitionNode): void => {
    for (const fragment of spreadFragments(from, fragments)) {
      if (found.has(fragment)) continue
      found.add(fragment)
      add(fragment.node)
    }
  }
  add(node)
  return [...found]
}
