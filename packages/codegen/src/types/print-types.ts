import {
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import { CodegenError } from '../errors/codegen-error.ts'
import { type Definition, type Fragment, isOperation, type Operation } from '../operations/definition.ts'
import { typeName } from '../operations/names.ts'
import { usedFragments } from '../operations/used-fragments.ts'
import { docComment } from './js-doc.ts'
import { printEnum } from './print-enum.ts'
import { printInputObject, printInputType } from './print-input.ts'
import { printResult } from './print-result.ts'
import { refuseTakenNames } from './refuse-taken-names.ts'
import { resultShape } from './result-shape.ts'
import type { PrintedTypes, TypeOptions } from './type-options.ts'
import { variableTargets } from './variable-targets.ts'

/** Prints the types of the answers and variables of operations, and of the data of fragments. */
export function printTypes(definitions: readonly Definition[], options: TypeOptions): PrintedTypes {
  const schemaTypes = new Set<string>()
  const texts = definitions.map((definition) =>
    isOperation(definition)
      ? printOperation(definition, options, schemaTypes)
      : printFragment(definition, options, schemaTypes),
  )
  return { text: texts.join('\n\n'), schemaTypes }
}

/**
 * Prints the enums and inputs of the given names, and the ones that these name in turn, in the order of names.
 *
 * @param definitions - all that are printed beside them.
 * @throws {@link CodegenError} where one of these makes a type of the same name.
 */
export function printSchemaTypes(
  names: ReadonlySet<string>,
  definitions: readonly Definition[],
  options: TypeOptions,
): string {
  const all = new Set(names)
  const texts = new Map<string, string>()
  for (const name of all) {
    const type = options.schema.getType(name)
    if (isEnumType(type)) texts.set(name, printEnum(type, options))
    // A set that grows while it is walked is walked to its new end.
    if (isInputObjectType(type)) texts.set(name, printInputObject(type, options, all))
  }
  refuseTakenNames(texts.keys(), definitions)
  return [...texts.keys()]
    .sort()
    .map((name) => texts.get(name))
    .join('\n\n')
}

function printOperation(operation: Operation, options: TypeOptions, schemaTypes: Set<string>): string {
  const { node } = operation
  const root = options.schema.getRootType(node.operation)
  if (!root) throw new CodegenError(`The schema has no ${node.operation}s, which ${operation.name} asks for.`)
  const result = resultShape(options, root, node.selectionSet)
  const name = typeName(operation)
  return [
    `export type ${name} = ${printResult(result, options, schemaTypes)}`,
    `export type ${name}Variables = ${printVariables(node, options, schemaTypes)}`,
  ].join('\n\n')
}

function printFragment(fragment: Fragment, options: TypeOptions, schemaTypes: Set<string>): string {
  const type = options.schema.getType(fragment.node.typeCondition.name.value)
  if (!isCompositeType(type)) throw new CodegenError(`The fragment ${fragment.name} is on an unknown type.`)
  const result = resultShape(options, type, fragment.node.selectionSet)
  return `export type ${typeName(fragment)} = ${printResult(result, options, schemaTypes)}`
}

function printVariables(
  node: OperationDefinitionNode,
  options: TypeOptions,
  schemaTypes: Set<string>,
): string {
  const variables = node.variableDefinitions ?? []
  if (variables.length === 0) return '{ [key: string]: never }'
  const fragments = usedFragments(node, options.fragments).map((fragment) => fragment.node)
  const targets = variableTargets(options.schema, node, fragments)
  const lines = variables.map(({ variable, type, defaultValue }) => {
    const inputType = typeFromAST(options.schema, type)
    if (!isInputType(inputType)) throw new CodegenError(`$${variable.name.value} has an unknown type.`)
    const printed = printInputType(inputType, options, schemaTypes)
    const isRequired = type.kind === Kind.NON_NULL_TYPE && !defaultValue
    const comment = docComment(targets.get(variable.name.value) ?? {}, '  ', options.descriptions)
    const name = variable.name.value
    return `  ${comment}${isRequired ? `${name}: ${printed}` : `${name}?: ${printed} | undefined`}\n`
  })
  return `{\n${lines.join('')}}`
}
