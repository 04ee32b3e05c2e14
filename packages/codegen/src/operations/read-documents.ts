import { readFileSync } from 'node:fs'
import type { LoadedDocument } from '../config/codegen-config.ts'
import type { FoundDocument } from './collect-definitions.ts'
import { locateTexts } from './locate-text.ts'

/** Takes over what `graphql-codegen` has read. */
export function readDocuments(files: readonly LoadedDocument[]): readonly FoundDocument[] {
  const read = files.flatMap(({ document, location, rawSDL }) =>
    document && location !== undefined
      ? { document, file: location, text: rawSDL ?? document.loc?.source.body ?? '' }
      : [],
  )
  const origins = locateTexts(read, (file) => readFileSync(file, 'utf8'))
  return origins.flatMap((origin, index) => {
    const document = read[index]?.document
    return document ? { document, origin } : []
  })
}
