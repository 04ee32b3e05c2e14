import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { type GivenArgument, type PathStep, readPath } from './selection-path.ts'

/** An operation that a public client sends, as data: what it asks for, not how it is written. */
export interface ClientOperation {
  /** The platform that it is sent to, such as `de` or `opower`. */
  readonly instance: string
  readonly kind: 'query' | 'mutation'
  /** The type of each variable, by its name. */
  readonly variables: Readonly<Record<string, string>>
  /** The path of each selected leaf: `account(accountNumber:$).ledgers.<LedgerType>balance`. */
  readonly selects: readonly string[]
}

/**
 * Says what a schema lacks for an operation of a client.
 *
 * @returns one sentence for each member that is missing or does not fit; empty when the schema takes the operation.
 */
export function missingMembers(schema: GraphQLSchema, operation: ClientOperation): readonly string[] {
  const root = operation.kind === 'query' ? schema.getQueryType() : schema.getMutationType()
  if (!root) return [`There are no operations of the kind ${operation.kind}.`]
  const variableTypes = Object.values(operation.variables).map((type) => type.replaceAll(/[[\]!]/g, ''))
  const unknown = variableTypes.filter((name) => !isInputType(schema.getType(name)))
  const missing = operation.selects.flatMap((path) => followPath(schema, root, readPath(path), variableTypes))
  return [...new Set([...unknown.map((name) => `There is no input type ${name}.`), ...missing])]
}

function followPath(
  schema: GraphQLSchema,
  root: GraphQLNamedType,
  steps: readonly PathStep[],
  variableTypes: readonly string[],
): readonly string[] {
  let type: GraphQLNamedType = root
  const problems: string[] = []
  for (const { conditions, name, given } of steps) {
    for (const condition of conditions) {
      const narrowed = narrow(schema, type, condition)
      if (typeof narrowed === 'string') return [...problems, narrowed]
      type = narrowed
    }
    if (name === '__typename') return problems
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    if (!field) return [...problems, `There is no field ${type.name}.${name}.`]
    problems.push(
      ...checkInputs(`${type.name}.${name}`, field.args, given, isRequiredArgument, variableTypes),
    )
    type = namedOutput(field.type)
  }
  return isLeafType(type) ? problems : [...problems, `${type.name} has fields; none of them is selected.`]
}

function namedOutput(type: GraphQLOutputType): GraphQLNamedType {
  return getNamedType(type)
}

function narrow(schema: GraphQLSchema, type: GraphQLNamedType, condition: string): GraphQLNamedType | string {
  const narrowed = schema.getType(condition)
  if (!narrowed || !isCompositeType(narrowed)) return `There is no type ${condition}.`
  if (!isCompositeType(type)) return `${type.name} has no fields.`
  const possible = (one: GraphQLNamedType) =>
    isObjectType(one)
      ? [one.name]
      : isCompositeType(one)
        ? schema.getPossibleTypes(one).map(({ name }) => name)
        : []
  const overlaps = possible(narrowed).some((name) => possible(type).includes(name))
  return overlaps || narrowed === type ? narrowed : `${type.name} is never ${condition}.`
}

/** Looks at what is given for the arguments of a field or the fields of an input, at any depth. */
function checkInputs<Input extends GraphQLArgument | GraphQLInputField>(
  owner: string,
  inputs: readonly Input[],
  given: readonly GivenArgument[],
  isRequired: (input: Input) => boolean,
  variableTypes: readonly string[],
): readonly string[] {
  const required = inputs
    .filter((input) => isRequired(input) && !given.some(({ name }) => name === input.name))
    .map(({ name }) => `${owner}(${name}:) is required.`)
  const wrong = given.flatMap(({ name, value }) => {
    const input = inputs.find((one) => one.name === name)
    if (!input) return [`There is no argument ${owner}(${name}:).`]
    return checkValue(`${owner}(${name}:)`, input.type, value, variableTypes)
  })
  return [...required, ...wrong]
}

function checkValue(
  owner: string,
  type: GraphQLInputType,
  value: GivenArgument['value'],
  variableTypes: readonly string[],
): readonly string[] {
  const named = getNamedType(type)
  if (value === 'variable')
    return variableTypes.includes(named.name) ? [] : [`${owner} takes ${named.name}, which no variable is.`]
  if (value === 'literal') return []
  if (!isInputObjectType(named)) return [`${owner} is no input object.`]
  return checkInputs(named.name, Object.values(named.getFields()), value, isRequiredInputField, variableTypes)
}
