import type { GraphQLSchema } from 'graphql'
import type { Fragment, Operation } from './definition.ts'
import { rootFields } from './root-fields.ts'

/** Tells whether every root field of an operation needs no authentication, as `@anonymous` of a bundled schema says. */
export function isAnonymous(
  { node }: Operation,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, Fragment>,
): boolean {
  const fields = schema.getRootType(node.operation)?.getFields() ?? {}
  const names = rootFields(node.selectionSet, fragments).filter((name) => name !== '__typename')
  return (
    names.length > 0 &&
    names.every((name) =>
      fields[name]?.astNode?.directives?.some((directive) => directive.name.value === 'anonymous'),
    )
  )
}
