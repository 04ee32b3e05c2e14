import type { DocumentInput } from '@urql/core'

/** A document, with or without types. */
export type ListDocument = Exclude<DocumentInput, string>

/** Where a value goes in the variables: a variable, or a member of one that is an input object. */
export interface VariableSlot {
  readonly variable: string
  readonly member?: string
}

/** The arguments that choose a page. */
export type PageArgument = 'first' | 'after' | 'last' | 'before' | 'limit' | 'offset'

/** A list of a document that can be read page by page. */
export interface ConnectionField {
  /** Where the result has it: response names, joined by dots, lists left out. */
  readonly path: string
  /** The name of the field in the schema. */
  readonly field: string
  readonly style: 'relay' | 'offset'
  /** Which page arguments the document takes from which variables. */
  readonly slots: Readonly<Partial<Record<PageArgument, VariableSlot>>>
  /** Its arguments, as they stand in the document. */
  readonly given: readonly ArgumentNode[]
  /** What the document selects of `pageInfo`. */
  readonly pageInfo: ReadonlySet<string>
}

// Documents come from many code generators; only the few properties below are relied upon.
interface NameNode {
  readonly value: string
}
interface ValueNode {
  readonly kind: string
  readonly name?: NameNode
  readonly value?: unknown
  readonly fields?: readonly ArgumentNode[]
}
/** An argument of a field. */
export interface ArgumentNode {
  readonly name: NameNode
  readonly value: ValueNode
}
interface SelectionNode {
  readonly kind: string
  readonly name?: NameNode
  readonly alias?: NameNode | undefined
  readonly arguments?: readonly ArgumentNode[] | undefined
  readonly selectionSet?: SelectionSetNode | undefined
}
interface SelectionSetNode {
  readonly selections: readonly SelectionNode[]
}
interface DefinitionNode {
  readonly kind: string
  readonly name?: NameNode | undefined
  readonly selectionSet?: SelectionSetNode | undefined
}

interface Field {
  readonly name: string
  readonly key: string
  readonly given: readonly ArgumentNode[]
  readonly fields: readonly Field[]
}

/** Finds the lists of a document that can be read page by page, outer ones first. */
export function findConnections(document: ListDocument): readonly ConnectionField[] {
  const definitions: readonly DefinitionNode[] = document.definitions
  const fragments = new Map<string, SelectionSetNode>()
  for (const { kind, name, selectionSet } of definitions)
    if (kind === 'FragmentDefinition' && name && selectionSet) fragments.set(name.value, selectionSet)
  const operation = definitions.find(({ kind }) => kind === 'OperationDefinition')
  const found = new Map<string, ConnectionField>()
  for (const field of readFields(operation?.selectionSet, fragments)) collect(field, [], found)
  return [...found.values()]
}

function collect(field: Field, parents: readonly string[], found: Map<string, ConnectionField>): void {
  const keys = [...parents, field.key]
  const path = keys.join('.')
  const style = styleOf(field)
  const pageInfo = new Set(namesBelow(field, 'pageInfo'))
  const { name, given } = field
  if (style) found.set(path, { path, field: name, style, slots: readSlots(given), given, pageInfo })
  for (const child of field.fields) collect(child, keys, found)
}

function styleOf(field: Field): ConnectionField['style'] | undefined {
  const names = new Set(field.fields.map(({ key }) => key))
  if (namesBelow(field, 'pageInfo').length > 0 && (names.has('edges') || names.has('nodes'))) return 'relay'
  if (names.has('data') && namesBelow(field, 'pagination').includes('totalCount')) return 'offset'
  return undefined
}

function namesBelow(field: Field, key: string): readonly string[] {
  return field.fields
    .filter((child) => child.key === key)
    .flatMap((child) => child.fields.map((below) => below.key))
}

/** Lists the fields of a selection, with those of its fragments. */
function readFields(
  selectionSet: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, SelectionSetNode>,
): readonly Field[] {
  return (selectionSet?.selections ?? []).flatMap((selection): readonly Field[] => {
    const name = selection.name?.value
    if (selection.kind === 'InlineFragment') return readFields(selection.selectionSet, fragments)
    if (name === undefined) return []
    if (selection.kind === 'FragmentSpread') return readFields(fragments.get(name), fragments)
    const fields = readFields(selection.selectionSet, fragments)
    const key = selection.alias?.value ?? name
    return [{ name, key, given: selection.arguments ?? [], fields }]
  })
}

function readSlots(given: readonly ArgumentNode[]): ConnectionField['slots'] {
  const slots: Partial<Record<PageArgument, VariableSlot>> = {}
  for (const { name, value } of given) {
    if (isPageArgument(name.value) && value.kind === 'Variable' && value.name)
      slots[name.value] = { variable: value.name.value }
    if (name.value === 'pagination') Object.assign(slots, readFilter(value))
  }
  return slots
}

/** Reads `pagination: $filter` and `pagination: { limit: $limit, offset: $offset }`. */
function readFilter(value: ValueNode): ConnectionField['slots'] {
  if (value.kind === 'Variable' && value.name) {
    const variable = value.name.value
    return { limit: { variable, member: 'limit' }, offset: { variable, member: 'offset' } }
  }
  return readSlots(value.fields ?? [])
}

function isPageArgument(name: string): name is PageArgument {
  return ['first', 'after', 'last', 'before', 'limit', 'offset'].includes(name)
}
