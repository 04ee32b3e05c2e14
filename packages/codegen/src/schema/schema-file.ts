import { readFileSync } from 'node:fs'
import {
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isTypeExtensionNode,
  Kind,
  parse,
  Source,
} from 'graphql'
import { CodegenError } from '../errors/codegen-error.ts'
import { placeAt, printPlace } from '../operations/source-text.ts'
import { mergeDefinitions } from './merge-definitions.ts'
import { buildPartialSchema } from './partial-schema.ts'
import { indexSchema, joinIndexes, type SchemaIndex } from './schema-index.ts'

/** A schema in one file or several, of which as little is read as a task needs. */
export interface SchemaFile {
  /** The command that pulls the whole of a schema that is only a part, as its header says; `undefined` otherwise. */
  readonly pullCommand: string | undefined
  /** The part of the schema that documents touch. */
  partial(documents: readonly DocumentNode[]): GraphQLSchema
  /** The whole schema. */
  whole(): GraphQLSchema
}

/**
 * Opens the file of a schema, or several files that make one: what a later one says of a type adds to what the earlier
 * ones say.
 *
 * @throws {@link CodegenError} when there is no such file, or what it holds is no schema.
 */
export function openSchema(source: string | readonly string[]): SchemaFile {
  const files = [source].flat().map((file) => ({ file, text: readText(file) }))
  const indexes = files.map(({ text }) => indexSchema(text))
  refuseUnknownExtensions(files, joinIndexes(indexes))
  const explained = <Result>(build: () => Result): Result => {
    try {
      return build()
    } catch (error) {
      throw error instanceof GraphQLError ? explain(files, error) : error
    }
  }
  return {
    pullCommand: files.map(({ text }) => readPullCommand(text)).find((command) => command !== undefined),
    partial: (documents) => explained(() => buildPartialSchema(joinIndexes(indexes), documents)),
    whole: () => explained(() => buildWhole(files)),
  }
}

/** What extends a type that no file defines would be left out without a word. */
function refuseUnknownExtensions(files: readonly OpenFile[], { types }: SchemaIndex): void {
  const unknown = new Set(
    [...types].filter(([, texts]) => texts.every((text) => text.startsWith('extend'))).map(([name]) => name),
  )
  if (unknown.size === 0) return
  const found = files.flatMap(({ file, text }) =>
    parse(new Source(text, file)).definitions.flatMap((definition) => {
      if (!isTypeExtensionNode(definition) || !unknown.has(definition.name.value)) return []
      const place = printPlace(placeAt({ file, code: text, start: 0 }, definition.loc?.start ?? 0))
      return `${place}  There is no type ${definition.name.value} to extend: no file of the schema defines it. Correct the name, or define the type.`
    }),
  )
  throw new CodegenError(found.join('\n'))
}

interface OpenFile {
  readonly file: string
  readonly text: string
}

function buildWhole(files: readonly OpenFile[]): GraphQLSchema {
  const definitions = files.flatMap(({ file, text }) => parse(new Source(text, file)).definitions)
  return buildASTSchema(
    { kind: Kind.DOCUMENT, definitions: mergeDefinitions(definitions) },
    { assumeValid: true, assumeValidSDL: true },
  )
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new CodegenError(`There is no schema at ${file}.`)
  }
}

/** Finds the command in the comment that a bundled schema begins with. */
function readPullCommand(text: string): string | undefined {
  const [header = ''] = /^(?:#.*\n)*/.exec(text) ?? []
  return /^#\s+(npx energy schema pull .+)$/m.exec(header)?.[1]
}

function explain(files: readonly OpenFile[], { message }: GraphQLError): CodegenError {
  for (const { file, text } of files) {
    try {
      parse(new Source(text, file), { noLocation: true })
    } catch (error) {
      const [place] = error instanceof GraphQLError ? (error.locations ?? []) : []
      if (place) return new CodegenError(`${file}:${place.line}:${place.column}  ${message}`)
    }
  }
  return new CodegenError(`${files.map(({ file }) => file).join(', ')}  ${message}`)
}
