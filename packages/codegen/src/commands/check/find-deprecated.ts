import { readDeprecation } from '../../deprecation/deprecation.ts'
import { type Finding, findingAt } from './finding.ts'
import type { Usage } from './usage.ts'

/** Finds the uses of fields, arguments, input fields and enum values that the schema calls deprecated. */
export function findDeprecated(usages: readonly Usage[]): readonly Finding[] {
  return usages.flatMap((usage) => {
    const reason = deprecationReason(usage)
    if (reason === undefined) return []
    const deprecation = readDeprecation(reason)
    return findingAt(usage, 'deprecated', `${usage.coordinate} is deprecated.`, deprecation)
  })
}

/** Reads why what is used is deprecated; `undefined` when it is not. */
export function deprecationReason({ used }: Usage): string | undefined {
  const reason = 'deprecationReason' in used.element ? used.element.deprecationReason : undefined
  return typeof reason === 'string' ? reason : undefined
}
