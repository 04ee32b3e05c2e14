import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** Finds the variables that an operation puts into deprecated arguments or input fields, with the reason. */
export function variableDeprecations(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>()
  for (const node of [operation, ...fragments]) {
    const typeInfo = new TypeInfo(schema)
    visit(
      node,
      visitWithTypeInfo(typeInfo, {
        VariableDefinition: () => false,
        Argument({ value }) {
          const reason = typeInfo.getArgument()?.deprecationReason
          if (value.kind === Kind.VARIABLE && typeof reason === 'string')
            reasons.set(value.name.value, reason)
        },
        ObjectField({ name, value }) {
          const parent = getNamedType(typeInfo.getParentInputType())
          const field = isInputObjectType(parent) ? parent.getFields()[name.value] : undefined
          const reason = field?.deprecationReason
          if (value.kind === Kind.VARIABLE && typeof reason === 'string')
            reasons.set(value.name.value, reason)
        },
      }),
    )
  }
  return reasons
}
