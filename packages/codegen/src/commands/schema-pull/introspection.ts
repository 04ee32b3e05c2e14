import { getIntrospectionQuery, type IntrospectionOptions, type IntrospectionQuery } from 'graphql'
import { CodegenError } from '../../errors/codegen-error.ts'
import type { Ask } from './ask.ts'

/** What came of asking an endpoint for its schema. */
export interface Introspected {
  readonly introspection: IntrospectionQuery
  /** Whether the endpoint told which arguments and input fields are deprecated. It hides them otherwise. */
  readonly hasDeprecatedInputs: boolean
}

const probe = `query IntrospectionAbilities {
  type: __type(name: "__Type") { fields { name args { name } } }
  field: __type(name: "__Field") { fields { name args { name } } }
  directive: __type(name: "__Directive") { fields { name } }
  schema: __type(name: "__Schema") { fields { name } }
}`

interface Abilities {
  readonly type: MetaType | null
  readonly field: MetaType | null
  readonly directive: MetaType | null
  readonly schema: MetaType | null
}

interface MetaType {
  readonly fields: readonly { readonly name: string; readonly args?: readonly { readonly name: string }[] }[]
}

/**
 * Asks an endpoint for its schema, with everything that it can tell. What it can tell is asked first: an endpoint that
 * knows less refuses the whole question.
 *
 * @throws {@link CodegenError} when the endpoint does not answer with a schema.
 */
export async function introspect(ask: Ask): Promise<Introspected> {
  const options = optionsFor(await ask<Abilities>(probe))
  const introspection = await ask<IntrospectionQuery>(getIntrospectionQuery(options))
  if (!introspection.__schema) throw new CodegenError('The endpoint does not tell its schema.')
  return { introspection, hasDeprecatedInputs: options.inputValueDeprecation === true }
}

function optionsFor({ type, field, directive, schema }: Abilities): IntrospectionOptions {
  const has = (meta: MetaType | null, name: string): boolean =>
    meta?.fields.some((one) => one.name === name) ?? false
  const takesDeprecated = (meta: MetaType | null, name: string): boolean =>
    meta?.fields
      .find((one) => one.name === name)
      ?.args?.some((argument) => argument.name === 'includeDeprecated') ?? false
  return {
    descriptions: true,
    specifiedByUrl: has(type, 'specifiedByURL'),
    oneOf: has(type, 'isOneOf'),
    directiveIsRepeatable: has(directive, 'isRepeatable'),
    schemaDescription: has(schema, 'description'),
    inputValueDeprecation: takesDeprecated(type, 'inputFields') && takesDeprecated(field, 'args'),
  }
}
