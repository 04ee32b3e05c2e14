import type { Definition } from './definition.ts'
import { placeAt, printPlace } from './source-text.ts'

/** Prints where an operation or a fragment begins: `src/account.graphql:3:5`. */
export function placeOf({ node, origin }: Definition): string {
  return printPlace(placeAt(origin, node.loc?.start ?? 0))
}
