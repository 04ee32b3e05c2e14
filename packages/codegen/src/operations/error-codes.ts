import { type GraphQLField, type GraphQLSchema, Kind } from 'graphql'
import type { Fragment, Operation } from './definition.ts'
import { rootFields } from './root-fields.ts'

/**
 * Lists the codes of errors that the root fields of an operation are known to raise, in order: from `@errors(codes:)` of a
 * bundled schema, or from the list that a platform's own descriptions end with.
 */
export function errorCodesOf(
  { node }: Operation,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, Fragment>,
): readonly string[] {
  const fields = schema.getRootType(node.operation)?.getFields() ?? {}
  const codes = rootFields(node.selectionSet, fragments).flatMap((name) => codesOf(fields[name]))
  return [...new Set(codes)].toSorted()
}

function codesOf(field: GraphQLField<unknown, unknown> | undefined): readonly string[] {
  const told = field?.astNode?.directives?.find(({ name }) => name.value === 'errors')
  const codes = told?.arguments?.find(({ name }) => name.value === 'codes')?.value
  if (codes?.kind === Kind.LIST)
    return codes.values.flatMap((value) => (value.kind === Kind.STRING ? [value.value] : []))
  const listed = field?.description?.matchAll(/^\s*[-*] ([A-Z]+(?:-[A-Z0-9]+)+):/gm) ?? []
  return [...listed].map(([, code = '']) => code)
}
