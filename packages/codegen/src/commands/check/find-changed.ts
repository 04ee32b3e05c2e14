import type { ASTNode, GraphQLError, GraphQLSchema } from 'graphql'
import { readDeprecation } from '../../deprecation/deprecation.ts'
import type { Definition } from '../../operations/definition.ts'
import { placeAt } from '../../operations/source-text.ts'
import { findMistakes } from '../../operations/validate-operations.ts'
import { compareUsage } from './compare-usage.ts'
import { deprecationReason } from './find-deprecated.ts'
import { type Finding, findingAt } from './finding.ts'
import { collectUsages, type Usage } from './usage.ts'

/** Finds what a newer schema changes for the operations of an app; what they do not touch is left out. */
export function findChanged(
  older: GraphQLSchema,
  newer: GraphQLSchema,
  definitions: readonly Definition[],
): readonly Finding[] {
  const now = indexByNode(collectUsages(newer, definitions))
  const changes = collectUsages(older, definitions).flatMap((usage) =>
    changesOf(usage, now, newer).map((finding) => ({ finding, usage })),
  )
  const broken = changes.filter(({ finding }) => finding.kind === 'breaking').map(({ usage }) => usage)
  // What stands inside something that is gone is gone with it; a field that only changed keeps what is below it.
  const whole = broken.filter((usage) => usage.used.kind !== 'field' || !now.has(usage.node))
  const isCovered = (node: ASTNode): boolean => whole.some((usage) => isInside(node, usage.node))
  const isExplained = (node: ASTNode): boolean =>
    isCovered(node) || broken.some((usage) => usage.node === node)
  const mistakes = findMistakes(newer, definitions).filter(({ nodes = [] }) => !nodes.some(isExplained))
  return [
    ...changes.filter(({ usage }) => !isCovered(usage.node)).map(({ finding }) => finding),
    ...mistakes.flatMap((error) => fromMistake(error, definitions)),
  ]
}

type UsagesByNode = ReadonlyMap<ASTNode, readonly Usage[]>

function indexByNode(usages: readonly Usage[]): UsagesByNode {
  const index = new Map<ASTNode, Usage[]>()
  for (const usage of usages) index.set(usage.node, [...(index.get(usage.node) ?? []), usage])
  return index
}

function changesOf(usage: Usage, now: UsagesByNode, newer: GraphQLSchema): readonly Finding[] {
  const { used, node, coordinate } = usage
  const candidates = (now.get(node) ?? []).filter((other) => other.used.kind === used.kind)
  const same =
    used.kind === 'input' ? candidates.find((other) => other.coordinate === coordinate) : candidates[0]
  if (same) return compareUsage(usage, same).map(({ kind, message }) => findingAt(usage, kind, message))
  const isWritten = used.kind !== 'output' && used.kind !== 'input' && used.kind !== 'input-literal'
  const [typeName = ''] = coordinate.split('.')
  // Of a type that is gone, validation reports the one place that names it.
  if (!isWritten || !newer.getType(typeName)) return []
  const reason = deprecationReason(usage)
  const deprecation = reason === undefined ? undefined : readDeprecation(reason)
  return [findingAt(usage, 'breaking', `${coordinate} is gone.`, deprecation)]
}

function isInside(node: ASTNode, other: ASTNode): boolean {
  const [inner, outer] = [node.loc, other.loc]
  if (!inner || !outer || node === other || inner.source !== outer.source) return false
  return outer.start <= inner.start && inner.end <= outer.end
}

/** A mistake that validation finds and no single use explains, such as a type condition that cannot be met. */
function fromMistake(
  { message, nodes }: GraphQLError,
  definitions: readonly Definition[],
): readonly Finding[] {
  const loc = nodes?.[0]?.loc
  const definition = definitions.find(
    ({ node }) =>
      loc && node.loc?.source === loc.source && node.loc.start <= loc.start && loc.end <= node.loc.end,
  )
  if (!loc || !definition) return []
  const replacement = /Did you mean (?:to use an inline fragment on )?"([^"]+)"/.exec(message)?.[1]
  return [
    {
      kind: 'breaking',
      ...placeAt(definition.origin, loc.start),
      operation: definition.name,
      message,
      ...(replacement !== undefined && { replacement }),
    },
  ]
}
