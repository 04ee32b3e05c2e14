import {
  type ASTNode,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInputType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Definition } from '../../operations/definition.ts'

/** What is used of a schema, and how. */
export type Used =
  /** A field that is selected. */
  | { readonly kind: 'field'; readonly element: GraphQLField<unknown, unknown> }
  /** An argument that is given. */
  | { readonly kind: 'argument'; readonly element: GraphQLArgument }
  /** A field of an input that is written out in braces. */
  | { readonly kind: 'input-field'; readonly element: GraphQLInputField }
  /** A value of an enum that is written out. */
  | { readonly kind: 'enum-value'; readonly element: GraphQLEnumValue }
  /** A type of an answer that can get new members. */
  | { readonly kind: 'output'; readonly element: GraphQLEnumType | GraphQLInterfaceType | GraphQLUnionType }
  /** A type that a variable can hold, also deep inside another input. */
  | { readonly kind: 'input'; readonly element: GraphQLNamedInputType }
  /** An input that is written out in braces. */
  | { readonly kind: 'input-literal'; readonly element: GraphQLInputObjectType }

/** One place where an operation uses a part of a schema. */
export interface Usage {
  readonly used: Used
  /** The name in the schema, such as `Account.balance`. */
  readonly coordinate: string
  readonly definition: Definition
  readonly node: ASTNode
  /** The names of the arguments or input fields that are given at this place. */
  readonly given: readonly string[]
  /** The schema that was read. */
  readonly schema: GraphQLSchema
}

/** Lists what operations and fragments use of a schema, and where. What the schema does not know is left out. */
export function collectUsages(schema: GraphQLSchema, definitions: readonly Definition[]): readonly Usage[] {
  return definitions.flatMap((definition) => usagesIn(schema, definition))
}

function usagesIn(schema: GraphQLSchema, definition: Definition): readonly Usage[] {
  const usages: Usage[] = []
  const typeInfo = new TypeInfo(schema)
  const use = (used: Used, coordinate: string, node: ASTNode, given: readonly string[] = []): void => {
    usages.push({ used, coordinate, definition, node, given, schema })
  }
  const fieldName = (): string => `${typeInfo.getParentType()?.name}.${typeInfo.getFieldDef()?.name}`
  visit(
    definition.node,
    visitWithTypeInfo(typeInfo, {
      VariableDefinition(node) {
        const type = typeFromAST(schema, node.type)
        if (!isInputType(type)) return
        for (const element of reachableInputs(type)) use({ kind: 'input', element }, element.name, node)
      },
      Field(node) {
        const element = typeInfo.getFieldDef()
        if (!element) return
        use({ kind: 'field', element }, fieldName(), node, names(node.arguments))
        const named = getNamedType(element.type)
        if (isEnumType(named) || isAbstractType(named))
          use({ kind: 'output', element: named }, named.name, node)
      },
      Argument(node) {
        const element = typeInfo.getArgument()
        if (element) use({ kind: 'argument', element }, `${fieldName()}.${node.name.value}`, node)
      },
      ObjectValue(node) {
        const element = getNamedType(typeInfo.getInputType())
        if (isInputObjectType(element))
          use({ kind: 'input-literal', element }, element.name, node, names(node.fields))
      },
      ObjectField(node) {
        const parent = getNamedType(typeInfo.getParentInputType())
        const element = isInputObjectType(parent) ? parent.getFields()[node.name.value] : undefined
        if (element) use({ kind: 'input-field', element }, `${parent?.name}.${element.name}`, node)
      },
      EnumValue(node) {
        const type = getNamedType(typeInfo.getInputType())
        const element = isEnumType(type) ? type.getValue(node.value) : undefined
        if (element) use({ kind: 'enum-value', element }, `${type?.name}.${element.name}`, node)
      },
    }),
  )
  return usages
}

function names(
  nodes: readonly { readonly name: { readonly value: string } }[] | undefined,
): readonly string[] {
  return (nodes ?? []).map(({ name }) => name.value)
}

/** Lists the types that a value of a type can hold. */
function reachableInputs(type: GraphQLInputType): ReadonlySet<GraphQLNamedInputType> {
  const reached = new Set<GraphQLNamedInputType>([getNamedType(type)])
  // A set that grows while it is walked is walked to its new end.
  for (const named of reached)
    if (isInputObjectType(named))
      for (const field of Object.values(named.getFields())) reached.add(getNamedType(field.type))
  return reached
}
