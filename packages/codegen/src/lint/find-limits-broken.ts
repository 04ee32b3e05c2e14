import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type Definition, type Fragment, isFragment } from '../operations/definition.ts'
import { type Place, placeAt } from '../operations/source-text.ts'
import type { PageLimits } from './page-limits.ts'

/** A request that the platform will refuse, seen before it is sent. */
export interface BrokenLimit extends Place {
  /** The operation or fragment that it is in. */
  readonly operation: string
  readonly message: string
}

/**
 * Finds what the operations of an app ask for beyond the limits of a platform: pages without a size, pages that are too
 * large, too many nodes, too much complexity. A size that comes from a variable is not known here and counts as one.
 */
export function findLimitsBroken(
  schema: GraphQLSchema,
  definitions: readonly Definition[],
  limits: PageLimits,
): readonly BrokenLimit[] {
  const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name, fragment]))
  return definitions.flatMap((definition) => [
    ...pagesOf(definition, schema, limits),
    ...(definition.kind === 'operation' ? totalsOf(definition, definition.node, fragments, limits) : []),
  ])
}

function pagesOf(definition: Definition, schema: GraphQLSchema, limits: PageLimits): readonly BrokenLimit[] {
  const found: BrokenLimit[] = []
  const typeInfo = new TypeInfo(schema)
  visit(
    definition.node,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const field = typeInfo.getFieldDef()
        if (!field || !isConnection(field) || limits.withoutPageSize?.includes(field.name)) return
        const message = pageMistake(`${typeInfo.getParentType()?.name}.${field.name}`, node, limits.pageSize)
        if (message !== undefined) found.push(brokenAt(definition, node, message))
      },
    }),
  )
  return found
}

function isConnection({ args, type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type)
  return args.some(({ name }) => name === 'first') && isObjectType(named) && 'edges' in named.getFields()
}

function pageMistake(name: string, node: FieldNode, pageSize: number): string | undefined {
  const sizes = (node.arguments ?? []).filter((argument) => ['first', 'last'].includes(argument.name.value))
  if (sizes.length === 0) return `${name} is asked for without \`first\`, which the platform refuses.`
  for (const { name: argument, value } of sizes) {
    if (value.kind !== Kind.INT || Number(value.value) <= pageSize) continue
    const size = `${name} is asked for ${argument.value}: ${value.value}`
    return Number(value.value) === pageSize + 1
      ? `${size}; the guide says less, and whether it is taken is not settled. Ask for ${pageSize}.`
      : `${size}, more than the ${pageSize} that the platform gives.`
  }
  return undefined
}

function totalsOf(
  definition: Definition,
  node: OperationDefinitionNode,
  fragments: ReadonlyMap<string, Fragment>,
  limits: PageLimits,
): readonly BrokenLimit[] {
  const { nodes, complexity } = measure(node.selectionSet, 1, fragments)
  const over: string[] = []
  if (limits.nodes !== undefined && nodes > limits.nodes)
    over.push(`It asks for ${nodes} nodes or more; the platform gives ${limits.nodes} to a request.`)
  if (limits.complexity !== undefined && complexity > limits.complexity)
    over.push(
      `Its complexity is about ${complexity}, by a measure that is not the platform's own; ${limits.complexity} is the limit.`,
    )
  return over.map((message) => brokenAt(definition, node, message))
}

interface Cost {
  readonly nodes: number
  readonly complexity: number
}

function measure(
  { selections }: SelectionSetNode,
  parents: number,
  fragments: ReadonlyMap<string, Fragment>,
): Cost {
  return selections
    .map((selection): Cost => {
      if (selection.kind === Kind.FIELD) return measureField(selection, parents, fragments)
      const below =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)?.node
      return below ? measure(below.selectionSet, parents, fragments) : nothing
    })
    .reduce(sum, nothing)
}

function measureField(field: FieldNode, parents: number, fragments: ReadonlyMap<string, Fragment>): Cost {
  if (!field.selectionSet) return nothing
  const size = sizeOf(field)
  const own = parents * (size ?? 1)
  return sum(
    { nodes: size === undefined ? 0 : own, complexity: 1 },
    measure(field.selectionSet, own, fragments),
  )
}

function sizeOf(field: FieldNode): number | undefined {
  const size = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value
  return size?.kind === Kind.INT ? Number(size.value) : undefined
}

const nothing: Cost = { nodes: 0, complexity: 0 }

function sum(one: Cost, other: Cost): Cost {
  return { nodes: one.nodes + other.nodes, complexity: one.complexity + other.complexity }
}

function brokenAt(
  { origin, name }: Definition,
  node: FieldNode | OperationDefinitionNode,
  message: string,
): BrokenLimit {
  return { ...placeAt(origin, node.loc?.start ?? 0), operation: name, message }
}
