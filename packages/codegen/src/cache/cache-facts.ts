import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Definition, Fragment } from '../operations/definition.ts'

/** What a normalized cache has to know of a schema. */
export interface CacheFacts {
  /** The field that tells the objects of a type apart, by the name of the type. */
  readonly keys: ReadonlyMap<string, CacheKey>
  /** The types whose objects have no key: they are kept within what they belong to. */
  readonly embedded: readonly string[]
  /** The object types of each interface and union. */
  readonly possibleTypes: ReadonlyMap<string, readonly string[]>
  /** The arguments that tell the lists of a field apart, by type and field. Those that choose a page are none. */
  readonly connections: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

/** The key of a type. */
export interface CacheKey {
  readonly field: string
  /** Whether an operation asks for the type without its key. */
  readonly isSometimesMissing: boolean
}

/** What {@link collectCacheFacts} looks at. */
export interface CacheScope {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, Fragment>
  /** The field that is the key of a type, where it is not `id`. */
  readonly keyFields: Readonly<Record<string, string>>
}

/** Collects what a cache has to know of the types that operations reach. */
export function collectCacheFacts(definitions: readonly Definition[], scope: CacheScope): CacheFacts {
  return toFacts(walk(definitions, scope), scope, false)
}

/** Collects what a cache has to know of every type of a schema, whatever operations ask for. */
export function collectSchemaCacheFacts(definitions: readonly Definition[], scope: CacheScope): CacheFacts {
  const reached = walk(definitions, scope)
  for (const type of Object.values(scope.schema.getTypeMap())) {
    if (!isCompositeType(type) || type.name.startsWith('__')) continue
    reached.types.add(type)
    if (!isObjectType(type)) continue
    for (const [name, field] of Object.entries(type.getFields()))
      if (isConnection(field.type)) reached.addConnection(type, name, argumentNames(field))
  }
  return toFacts(reached, scope, true)
}

/** What operations reach. */
interface Reached {
  readonly types: Set<GraphQLCompositeType>
  /** How often each field of `keyCandidates` was selected, and how often its type was. */
  readonly selections: Map<string, { total: number; readonly withField: Map<string, number> }>
  readonly connections: Map<string, Map<string, readonly string[]>>
  addConnection(parent: GraphQLCompositeType, field: string, keyArguments: readonly string[]): void
}

function walk(definitions: readonly Definition[], scope: CacheScope): Reached {
  const { schema, fragments } = scope
  const types = new Set<GraphQLCompositeType>()
  const selections: Reached['selections'] = new Map()
  const connections: Reached['connections'] = new Map()
  const typeInfo = new TypeInfo(schema)
  const addConnection: Reached['addConnection'] = (parent, field, keyArguments) => {
    for (const { name } of objectTypes(parent, schema)) {
      const fields = connections.get(name) ?? new Map<string, readonly string[]>()
      fields.set(field, [...new Set([...(fields.get(field) ?? []), ...keyArguments])].sort())
      connections.set(name, fields)
    }
  }
  for (const { node } of definitions) {
    visit(
      node,
      visitWithTypeInfo(typeInfo, {
        [Kind.SELECTION_SET]() {
          const type = typeInfo.getParentType()
          if (type) types.add(type)
        },
        [Kind.FIELD]({ name, selectionSet }) {
          const type = getNamedType(typeInfo.getType())
          if (!selectionSet || !isCompositeType(type)) return
          for (const object of objectTypes(type, schema)) {
            const seen = selections.get(object.name) ?? { total: 0, withField: new Map<string, number>() }
            selections.set(object.name, seen)
            seen.total++
            for (const field of keyCandidates(object, scope))
              if (selects(selectionSet, field, object, schema, fragments))
                seen.withField.set(field, (seen.withField.get(field) ?? 0) + 1)
          }
          const parent = typeInfo.getParentType()
          const field = typeInfo.getFieldDef()
          if (parent && field && isConnection(type)) addConnection(parent, name.value, argumentNames(field))
        },
      }),
    )
  }
  return { types, selections, connections, addConnection }
}

function toFacts(
  { types, selections, connections }: Reached,
  scope: CacheScope,
  isForOthersToo: boolean,
): CacheFacts {
  const { schema } = scope
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  const objects = new Set([...types].flatMap((type) => objectTypes(type, schema)))
  const keys = new Map<string, CacheKey>()
  const embedded: string[] = []
  for (const object of [...objects].sort(byName)) {
    if (roots.has(object)) continue
    const key = chooseKey(keyCandidates(object, scope), selections.get(object.name), isForOthersToo)
    if (key) keys.set(object.name, key)
    else embedded.push(object.name)
  }
  const abstract = [...types].filter(isAbstractType).sort(byName)
  return {
    keys,
    embedded,
    possibleTypes: new Map(
      abstract.map((type) => [
        type.name,
        objectTypes(type, schema)
          .map(({ name }) => name)
          .sort(),
      ]),
    ),
    connections: sorted(connections),
  }
}

/**
 * The key is what every operation asks for; else what some of them ask for.
 *
 * @param isForOthersToo - whether there may be other operations, which ask for what none of these does.
 */
function chooseKey(
  candidates: readonly string[],
  selected: { total: number; readonly withField: ReadonlyMap<string, number> } | undefined,
  isForOthersToo: boolean,
): CacheKey | undefined {
  if (!selected)
    return candidates[0] === undefined ? undefined : { field: candidates[0], isSometimesMissing: false }
  const count = (field: string): number => selected.withField.get(field) ?? 0
  const always = candidates.find((field) => count(field) === selected.total)
  if (always !== undefined) return { field: always, isSometimesMissing: false }
  const sometimes = candidates.find((field) => count(field) > 0 || isForOthersToo)
  return sometimes === undefined ? undefined : { field: sometimes, isSometimesMissing: true }
}

function keyCandidates(type: GraphQLObjectType, { keyFields }: CacheScope): readonly string[] {
  const fields = type.getFields()
  const own = Object.hasOwn(keyFields, type.name) ? keyFields[type.name] : undefined
  return [own, 'id'].filter((name): name is string => {
    const field = name === undefined ? undefined : fields[name]
    return field !== undefined && isLeafType(getNamedType(field.type))
  })
}

function selects(
  { selections }: SelectionSetNode,
  field: string,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  fragments: CacheScope['fragments'],
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === field && selection.alias === undefined
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)?.node
    if (!fragment) return false
    const condition = fragment.typeCondition?.name.value
    const applies = condition === undefined || includesType(schema, condition, type)
    return applies && selects(fragment.selectionSet, field, type, schema, fragments)
  })
}

function includesType(schema: GraphQLSchema, name: string, type: GraphQLObjectType): boolean {
  const condition = schema.getType(name)
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
}

function objectTypes(type: GraphQLCompositeType, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return isObjectType(type) ? [type] : schema.getPossibleTypes(type)
}

/** A connection as Relay describes it: `edges` and `pageInfo`. */
function isConnection(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  if (!isObjectType(named) && !isInterfaceType(named)) return false
  const { edges, pageInfo } = named.getFields()
  return edges !== undefined && pageInfo !== undefined
}

const pageArguments = new Set(['first', 'last', 'after', 'before'])

function argumentNames(field: { readonly args: readonly { readonly name: string }[] }): readonly string[] {
  return field.args.map(({ name }) => name).filter((name) => !pageArguments.has(name))
}

function sorted(connections: Reached['connections']): CacheFacts['connections'] {
  const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
    compare(one, other)
  return new Map(
    [...connections].sort(byKey).map(([type, fields]) => [type, new Map([...fields].sort(byKey))]),
  )
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return compare(one.name, other.name)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
