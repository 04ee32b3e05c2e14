import { Kind, parse, print, type TypeDefinitionNode } from 'graphql'
import { completeInterfaces } from './complete-interfaces.ts'
import { anonymousDefinition, errorsDefinition, provenanceDefinition } from './directives.ts'
import { hasErrors, tellErrors } from './errors-of-fields.ts'
import { applyInstructions } from './instructions.ts'
import { membersOf, withMembers } from './members.ts'
import { mergeLayer } from './merge-layer.ts'
import { parseSources, type SchemaSource } from './parse-sources.ts'
import { describeUnverified } from './provenance.ts'
import { reachableTypes } from './reachable-types.ts'
import { describeProblem, SchemaError } from './schema-error.ts'
import { validateTypes } from './validate-types.ts'

export type { SchemaSource } from './parse-sources.ts'

/**
 * Composes one schema from a provider's core and, where its instances differ, the overlay of one instance.
 *
 * @param core - the files that all instances share; the whole schema where there is no overlay.
 * @param overlay - the files of one instance: see `schemas/README.md` for what they may say.
 * @returns the schema as SDL in canonical order: the root types, then all other types by name, members as written.
 * @throws {@link SchemaError} when a source cannot be read or the result is not a valid schema; names file and line.
 */
export function compose(core: readonly SchemaSource[], overlay: readonly SchemaSource[] = []): string {
  const coreLayer = parseSources(core)
  const misplaced = coreLayer.instructions
    .filter(({ directives }) => directives?.some(({ name }) => name.value !== 'errors'))
    .map((node) => describeProblem(node, 'Only an overlay may `extend schema`, but for `@errors`.'))
  if (misplaced.length > 0) throw new SchemaError(misplaced)
  const overlayLayer = parseSources(overlay)

  const coreTypes = tellErrors(mergeLayer(new Map(), coreLayer), coreLayer.instructions)
  const shared = applyInstructions(coreTypes, overlayLayer.instructions)
  const merged = completeInterfaces(mergeLayer(shared, overlayLayer))
  // An overlay may leave out what the core tells of, and write fields anew without their errors.
  const kept = tellErrors(merged, coreLayer.instructions, 'is passed over')
  const told = tellErrors(kept, overlayLayer.instructions)
  const all = [...told.values()]
  const hasAnonymous = all.some((type) =>
    membersOf(type).some(({ directives }) => directives?.some(({ name }) => name.value === 'anonymous')),
  )
  const definitions = [
    provenanceDefinition,
    ...(hasErrors(told) ? [errorsDefinition] : []),
    ...(hasAnonymous ? [anonymousDefinition] : []),
  ].join('')
  const directives = parse(definitions, { noLocation: true }).definitions
  validateTypes(all, { kind: Kind.DOCUMENT, definitions: [...directives, ...all] })

  const types = [...reachableTypes(told).values()].sort(byCanonicalOrder).map(describeStanding)
  const text = print({ kind: Kind.DOCUMENT, definitions: [...directives, ...types] })
  return `${text.replaceAll(/ +$/gm, '')}\n`
}

const rootTypes = ['Query', 'Mutation', 'Subscription']

function byCanonicalOrder(one: TypeDefinitionNode, other: TypeDefinitionNode): number {
  return rank(one) - rank(other) || (one.name.value < other.name.value ? -1 : 1)
}

function rank({ name }: TypeDefinitionNode): number {
  const root = rootTypes.indexOf(name.value)
  return root === -1 ? rootTypes.length : root
}

function describeStanding(type: TypeDefinitionNode): TypeDefinitionNode {
  return describeUnverified(withMembers(type, membersOf(type).map(describeUnverified)))
}
