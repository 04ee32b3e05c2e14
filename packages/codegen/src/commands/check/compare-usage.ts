import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  print,
  type ValueNode,
} from 'graphql'
import type { FindingKind } from './finding.ts'
import type { Usage } from './usage.ts'

/** What changed for one use of a schema. */
export interface UsageChange {
  readonly kind: Extract<FindingKind, 'breaking' | 'dangerous'>
  readonly message: string
}

/** Says what changed between the same use of an older and of a newer schema. */
export function compareUsage(older: Usage, newer: Usage): readonly UsageChange[] {
  const [before, after] = [older.used, newer.used]
  if (before.kind === 'field' && after.kind === 'field')
    return [
      ...outputType(older.coordinate, before.element.type, after.element.type),
      ...inputs(newer, before.element.args, after.element.args, isRequiredArgument),
    ]
  if (before.kind === 'argument' && after.kind === 'argument')
    return inputType(older.coordinate, before.element.type, after.element.type)
  if (before.kind === 'input-field' && after.kind === 'input-field')
    return inputType(older.coordinate, before.element.type, after.element.type)
  if (before.kind === 'input-literal' && after.kind === 'input-literal')
    return inputs(newer, fieldsOf(before.element), fieldsOf(after.element), isRequiredInputField)
  if (before.kind === 'output' && after.kind === 'output') return members(older, newer)
  if (before.kind === 'input' && after.kind === 'input') return variable(older, newer)
  return []
}

/** A leaf keeps its name, and what was never null stays so; a list of objects may change the name of its type. */
function outputType(coordinate: string, before: GraphQLType, after: GraphQLType): readonly UsageChange[] {
  if (isSafeOutput(before, after)) return []
  return [{ kind: 'breaking', message: `${coordinate} was ${before} and is ${after}.` }]
}

function isSafeOutput(before: GraphQLType, after: GraphQLType): boolean {
  if (isNonNullType(after)) return isSafeOutput(isNonNullType(before) ? before.ofType : before, after.ofType)
  if (isNonNullType(before)) return false
  if (isListType(before) || isListType(after))
    return isListType(before) && isListType(after) && isSafeOutput(before.ofType, after.ofType)
  return String(before) === String(after) || (isCompositeType(before) && isCompositeType(after))
}

function inputType(coordinate: string, before: GraphQLType, after: GraphQLType): readonly UsageChange[] {
  if (isSafeInput(before, after)) return []
  return [{ kind: 'breaking', message: `${coordinate} took ${before} and takes ${after}.` }]
}

function isSafeInput(before: GraphQLType, after: GraphQLType): boolean {
  if (isNonNullType(before)) return isSafeInput(before.ofType, isNonNullType(after) ? after.ofType : after)
  if (isNonNullType(after)) return false
  if (isListType(after)) return isSafeInput(isListType(before) ? before.ofType : before, after.ofType)
  return !isListType(before) && String(before) === String(after)
}

type Input = GraphQLArgument | GraphQLInputField

/** Looks at what is not given: new required ones break, another default may surprise. */
function inputs<Kind extends Input>(
  { coordinate, given }: Usage,
  before: readonly Kind[],
  after: readonly Kind[],
  isRequired: (input: Kind) => boolean,
): readonly UsageChange[] {
  const known = new Map(before.map((input) => [input.name, input]))
  return after.flatMap((input): UsageChange[] => {
    if (given.includes(input.name)) return []
    const name = `${coordinate}.${input.name}`
    const old = known.get(input.name)
    if (isRequired(input) && !(old && isRequired(old)))
      return [{ kind: 'breaking', message: `${name} is required now.` }]
    if (old && defaultText(old) !== defaultText(input))
      return [{ kind: 'dangerous', message: `${name} has another default value.` }]
    return []
  })
}

/** The default value of an argument, where graphql 16 has it (`defaultValue`) or graphql 17 (`default`). */
interface Defaulted {
  readonly defaultValue?: unknown
  readonly default?: { readonly literal?: ValueNode; readonly value?: unknown } | undefined
}

function defaultText({ default: { literal, value } = {}, defaultValue = value }: Defaulted): string | undefined {
  return literal ? print(literal) : JSON.stringify(defaultValue)
}

function fieldsOf(type: GraphQLInputObjectType): readonly GraphQLInputField[] {
  return Object.values(type.getFields())
}

/** New members of what an answer holds may surprise code that knows only the old ones. */
function members(older: Usage, newer: Usage): readonly UsageChange[] {
  const before = memberNames(older)
  const added = memberNames(newer).filter((name) => !before.includes(name))
  if (added.length === 0) return []
  return [{ kind: 'dangerous', message: `${older.coordinate} can also be ${added.join(', ')}.` }]
}

function memberNames({ used, schema }: Usage): readonly string[] {
  const { element } = used
  if (isEnumType(element)) return element.getValues().map(({ name }) => name)
  return used.kind === 'output' && !isEnumType(used.element)
    ? schema.getPossibleTypes(used.element).map(({ name }) => name)
    : []
}

/** A variable can hold anything of its type, so every part of the type counts. */
function variable(older: Usage, newer: Usage): readonly UsageChange[] {
  const [before, after] = [older.used.element, newer.used.element]
  if (isEnumType(before) && isEnumType(after)) {
    const removed = memberNames(older).filter((name) => !memberNames(newer).includes(name))
    return removed.length > 0
      ? [{ kind: 'dangerous', message: `${older.coordinate} no longer has ${removed.join(', ')}.` }]
      : []
  }
  if (!isInputObjectType(before) || !isInputObjectType(after)) return []
  const fields = after.getFields()
  const changed = fieldsOf(before).flatMap((field): readonly UsageChange[] => {
    const name = `${older.coordinate}.${field.name}`
    const now = fields[field.name]
    return now ? inputType(name, field.type, now.type) : [{ kind: 'breaking', message: `${name} is gone.` }]
  })
  const isMissing = ({ name }: GraphQLInputField): boolean => !(name in before.getFields())
  const added = inputs(
    newer,
    fieldsOf(before),
    fieldsOf(after),
    (field) => isMissing(field) && isRequiredInputField(field),
  )
  return [...changed, ...added]
}
