import {
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** What a variable is put into. */
export type VariableTarget = GraphQLArgument | GraphQLInputField

/**
 * Finds the argument or input field that each variable of an operation is put into: the first one, unless a later one is
 * deprecated.
 */
export function variableTargets(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): ReadonlyMap<string, VariableTarget> {
  const targets = new Map<string, VariableTarget>()
  const put = (value: ValueNode, target: VariableTarget | null | undefined): void => {
    if (value.kind !== Kind.VARIABLE || !target) return
    const isDeprecated = typeof target.deprecationReason === 'string'
    if (isDeprecated || !targets.has(value.name.value)) targets.set(value.name.value, target)
  }
  for (const node of [operation, ...fragments]) {
    const typeInfo = new TypeInfo(schema)
    visit(
      node,
      visitWithTypeInfo(typeInfo, {
        VariableDefinition: () => false,
        Argument({ value }) {
          put(value, typeInfo.getArgument())
        },
        ObjectField({ name, value }) {
          const parent = getNamedType(typeInfo.getParentInputType())
          put(value, isInputObjectType(parent) ? parent.getFields()[name.value] : undefined)
        },
      }),
    )
  }
  return targets
}
