import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import type { Fragment } from '../operations/definition.ts'

/** What an answer holds for one selection set: one member for each object type that can stand there. */
export type ResultShape = readonly ObjectShape[]

/** The answer for an object of one type. */
export interface ObjectShape {
  /** The name of the object type; `undefined` for types that the schema does not have yet. */
  readonly typename: string | undefined
  readonly fields: readonly FieldShape[]
}

/** One field of an answer. */
export interface FieldShape {
  /** The key in the answer: the alias, or the name of the field. */
  readonly key: string
  /** What the schema says of the field; `undefined` for `__typename`. */
  readonly definition: GraphQLField<unknown, unknown> | undefined
  /** Whether `@include` or `@skip` may leave it out. */
  readonly conditional: boolean
  /** What is selected below, when the field holds objects. */
  readonly selection: ResultShape | undefined
}

/** What a selection set is read against. */
export interface SelectionContext {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, Fragment>
}

interface Selected {
  readonly selectionSet: SelectionSetNode
  readonly conditional: boolean
}

interface CollectedField {
  readonly key: string
  readonly definition: GraphQLField<unknown, unknown> | undefined
  conditional: boolean
  readonly selected: Selected[]
}

/** Works out what an answer holds for a selection set on a type. */
export function resultShape(
  context: SelectionContext,
  type: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
): ResultShape {
  return shapeOf(context, type, [{ selectionSet, conditional: false }])
}

function shapeOf(
  context: SelectionContext,
  type: GraphQLCompositeType,
  selected: readonly Selected[],
): ResultShape {
  if (!isAbstractType(type)) return [objectShape(context, type, type.name, selected)]
  const known = context.schema
    .getPossibleTypes(type)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((possible) => objectShape(context, possible, possible.name, selected))
  return [...known, objectShape(context, type, undefined, selected)]
}

function objectShape(
  context: SelectionContext,
  type: GraphQLCompositeType,
  typename: string | undefined,
  selected: readonly Selected[],
): ObjectShape {
  const collected = new Map<string, CollectedField>()
  for (const { selectionSet, conditional } of selected)
    collect(context, type, selectionSet.selections, conditional, collected)
  return { typename, fields: [...collected.values()].map((field) => fieldShape(context, field)) }
}

function fieldShape(context: SelectionContext, field: CollectedField): FieldShape {
  const { key, definition, conditional, selected } = field
  const type = definition && getNamedType(definition.type)
  // A field that is asked for once is there with all it selects, or not at all.
  const [only, ...others] = selected
  const below = only && others.length === 0 ? [{ ...only, conditional: false }] : selected
  const selection = isCompositeType(type) ? shapeOf(context, type, below) : undefined
  return { key, definition, conditional, selection }
}

function collect(
  context: SelectionContext,
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
  conditional: boolean,
  into: Map<string, CollectedField>,
): void {
  for (const selection of selections) {
    const isConditional = conditional || hasCondition(selection)
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const field = into.get(key) ?? newField(key, type, selection.name.value)
      into.set(key, field)
      field.conditional &&= isConditional
      if (selection.selectionSet)
        field.selected.push({ selectionSet: selection.selectionSet, conditional: isConditional })
      continue
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value)?.node
    if (!fragment || !applies(context.schema, type, fragment.typeCondition?.name.value)) continue
    collect(context, type, fragment.selectionSet.selections, isConditional, into)
  }
}

function newField(key: string, type: GraphQLCompositeType, name: string): CollectedField {
  const definition = isUnionType(type) ? undefined : (type.getFields()[name] ?? introspectionFields[name])
  return { key, definition, conditional: true, selected: [] }
}

const introspectionFields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  [SchemaMetaFieldDef.name]: SchemaMetaFieldDef,
  [TypeMetaFieldDef.name]: TypeMetaFieldDef,
}

/** Whether a type condition is met by every object of a type, also by objects of types that are not known yet. */
function applies(schema: GraphQLSchema, type: GraphQLCompositeType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const conditionType = schema.getType(condition)
  if (isObjectType(type)) return isAbstractType(conditionType) && schema.isSubType(conditionType, type)
  return isInterfaceType(type) && isInterfaceType(conditionType) && schema.isSubType(conditionType, type)
}

function hasCondition(selection: SelectionNode): boolean {
  return selection.directives?.some(({ name }) => name.value === 'include' || name.value === 'skip') ?? false
}
