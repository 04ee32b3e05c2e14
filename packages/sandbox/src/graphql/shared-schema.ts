import {
  type BuildSchemaOptions,
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type ParseOptions,
  parse,
  validate,
} from 'graphql'
import { remembered } from './remembered.ts'

/** A schema without resolvers, which all sandboxes of a process share: who executes it brings the world. */
export interface SharedSchema {
  readonly schema: GraphQLSchema
  /** Reads an operation: its document, or what is wrong with it. */
  check(text: string): DocumentNode | readonly GraphQLError[]
}

/** Which schema is wanted. */
export interface SchemaChoice {
  readonly sdl: string
  /** Whether it is a team's own, which nobody has looked at. */
  readonly isOwn: boolean
  /** Says which root fields there are; all of them without it. */
  readonly serves?: (field: string) => boolean
}

/** As many as the packages bundle. Building one takes longer than all else that a sandbox does at its start. */
const bundled = remembered(16, (sdl) => built(parse(sdl, options), { assumeValid: true }))
const own = remembered(4, (sdl) => built(parse(sdl, options), {}))

/** Nobody asks where in its file a member stands. */
const options: ParseOptions = { noLocation: true }

/** Finds the schema of an SDL text, or builds it. One of which a part is served is built for that host alone. */
export function sharedSchema({ sdl, isOwn, serves }: SchemaChoice): SharedSchema {
  const whole = isOwn ? own(sdl) : bundled(sdl)
  const roots = [whole.schema.getQueryType(), whole.schema.getMutationType()]
  const isWhole = roots.every((root) =>
    Object.keys(root?.getFields() ?? {}).every((name) => serves?.(name) ?? true),
  )
  if (isWhole) return whole
  const names = roots.map((root) => root?.name)
  const document = parse(sdl, options)
  const definitions = document.definitions.map((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    names.includes(definition.name.value)
      ? { ...definition, fields: definition.fields?.filter(({ name }) => serves?.(name.value)) ?? [] }
      : definition,
  )
  return built({ ...document, definitions }, {})
}

function built(document: DocumentNode, options: BuildSchemaOptions): SharedSchema {
  const schema = buildASTSchema(document, { assumeValidSDL: true, ...options })
  return { schema, check: remembered(200, (text) => checked(text, schema)) }
}

function checked(text: string, schema: GraphQLSchema): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(text)
    const errors = validate(schema, document)
    for (const { extensions } of errors) extensions.code = 'GRAPHQL_VALIDATION_FAILED'
    return errors.length > 0 ? errors : document
  } catch (error) {
    // A schema of a team's own is looked at with the first operation.
    return [error instanceof GraphQLError ? error : new GraphQLError(String(error))]
  }
}
