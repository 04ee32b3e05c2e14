import { readFileSync } from 'node:fs'
import { type DocumentNode, GraphQLError, parse } from 'graphql'
import type { LoadedDocument } from '../config/codegen-config.ts'
import { CodegenError } from '../errors/codegen-error.ts'
import type { FoundDocument } from './collect-definitions.ts'
import { locateTexts } from './locate-text.ts'
import { placeAt, printPlace, type SourceText } from './source-text.ts'

/**
 * Takes over what `graphql-codegen` has read.
 *
 * @throws {@link CodegenError} when what JavaScript makes of a text is no GraphQL.
 */
export function readDocuments(files: readonly LoadedDocument[]): readonly FoundDocument[] {
  const read = files.flatMap(({ document, location, rawSDL }) =>
    document && location !== undefined
      ? { document, file: location, text: rawSDL ?? document.loc?.source.body ?? '' }
      : [],
  )
  const origins = locateTexts(read, (file) => readFileSync(file, 'utf8'))
  return origins.flatMap((origin, index) => {
    const found = read[index]
    return found ? { document: documentOf(found, origin), origin } : []
  })
}

/** Loaders read a text as it stands in the file; what an app sends is what JavaScript makes of its escapes. */
function documentOf(
  { document, text }: { readonly document: DocumentNode; readonly text: string },
  origin: SourceText,
): DocumentNode {
  const cooked = origin.tag?.text
  if (cooked === undefined || cooked === text.replace(/\r\n?/g, '\n')) return document
  try {
    return parse(cooked)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new CodegenError(
      `${printPlace(placeAt(origin, 0))}  ${error.message} TypeScript reads \\ in a text first: write \\\\ where GraphQL is to have one.`,
    )
  }
}
