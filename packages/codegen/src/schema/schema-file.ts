import { readFileSync } from 'node:fs'
import { buildASTSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql'
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

/** Opens the file of a schema. */
export function openSchema(file: string): SchemaFile {
  const text = readText(file)
  return {
    partial: (documents) => buildPartialSchema(indexSchema(text), documents),
    whole: () => buildASTSchema(parse(text), { assumeValidSDL: true, assumeValid: true }),
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new CodegenError(`There is no schema at ${file}.`)
  }
}
