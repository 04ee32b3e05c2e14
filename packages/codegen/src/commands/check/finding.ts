import type { Deprecation } from '../../deprecation/deprecation.ts'
import { type Place, placeAt } from '../../operations/source-text.ts'
import type { Usage } from './usage.ts'

/**
 * How bad a finding is: `breaking` fails or changes type, `dangerous` may surprise, `limit` asks for more than the platform
 * gives, `deprecated` will go.
 */
export type FindingKind = 'breaking' | 'dangerous' | 'limit' | 'deprecated'

/** Something in an app's operations that needs attention. */
export interface Finding extends Place {
  readonly kind: FindingKind
  /** The operation or fragment that it is in. */
  readonly operation: string
  /** What it is about in the schema, such as `Account.balance`; left out when the text itself is wrong. */
  readonly coordinate?: string
  readonly message: string
  /** What to use instead, where the schema says so. */
  readonly replacement?: string
  /** What the schema says of the deprecation. */
  readonly deprecation?: Deprecation
}

/** Makes a finding at the place of a usage. */
export function findingAt(
  { definition, node, coordinate }: Usage,
  kind: FindingKind,
  message: string,
  deprecation?: Deprecation,
): Finding {
  const replacement = deprecation?.replacement
  return {
    kind,
    ...placeAt(definition.origin, node.loc?.start ?? 0),
    operation: definition.name,
    coordinate,
    message,
    ...(replacement !== undefined && { replacement }),
    ...(deprecation && { deprecation }),
  }
}

/** Puts findings into the order of files and lines. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
