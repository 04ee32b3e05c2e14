import { readFileSync } from 'node:fs'
import { buildASTSchema, type DocumentNode, GraphQLError, type GraphQLSchema, parse, Source } from 'graphql'
import { CodegenError } from '../errors/codegen-error.ts'
import { buildPartialSchema } from './partial-schema.ts'
import { indexSchema } from './schema-index.ts'

/** A schema in a file, of which as little is read as a task needs. */
export interface SchemaFile {
  /** The part of the schema that documents touch. */
  partial(documents: readonly DocumentNode[]): GraphQLSchema
  /** The whole schema. */
  whole(): GraphQLSchema
}

/**
 * Opens the file of a schema.
 *
 * @throws {@link CodegenError} when there is no such file, or what it holds is no schema.
 */
export function openSchema(file: string): SchemaFile {
  const text = readText(file)
  const explained = <Result>(build: () => Result): Result => {
    try {
      return build()
    } catch (error) {
      throw error instanceof GraphQLError ? syntaxError(file, text, error) : error
    }
  }
  return {
    partial: (documents) => explained(() => buildPartialSchema(indexSchema(text), documents)),
    whole: () =>
      explained(() =>
        buildASTSchema(parse(new Source(text, file)), { assumeValid: true, assumeValidSDL: true }),
      ),
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new CodegenError(`There is no schema at ${file}.`)
  }
}

function syntaxError(file: string, text: string, { message }: GraphQLError): CodegenError {
  try {
    parse(new Source(text, file), { noLocation: true })
  } catch (error) {
    const [place] = error instanceof GraphQLError ? (error.locations ?? []) : []
    if (place) return new CodegenError(`${file}:${place.line}:${place.column}  ${message}`)
  }
  return new CodegenError(`${file}  ${message}`)
}
