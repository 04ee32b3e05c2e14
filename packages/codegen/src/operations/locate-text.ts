import { CodegenError } from '../errors/codegen-error.ts'
import { cookTemplate } from '../tags/cook-template.ts'
import type { SourceText } from './source-text.ts'

/** A GraphQL text as a loader gives it: what it says and the file that it was found in. */
export interface LoadedText {
  readonly file: string
  readonly text: string
}

/**
 * Finds where texts stand in their files: loaders tell neither the position nor the name of the function.
 *
 * @param read - reads the text of a file.
 */
export function locateTexts(
  texts: readonly LoadedText[],
  read: (file: string) => string,
): readonly SourceText[] {
  const files = new Map<string, { code: string; position: number }>()
  return texts.map(({ file, text }) => {
    if (/\.(graphqls?|gql)$/.test(file)) return { file, code: read(file), start: 0 }
    const open = files.get(file) ?? { code: read(file), position: 0 }
    files.set(file, open)
    const raw = [text, text.replaceAll('`', '\\`')].find((form) => open.code.includes(form, open.position))
    if (raw === undefined) throw notVerbatim(file)
    const start = open.code.indexOf(raw, open.position)
    open.position = start + raw.length
    const [, name = 'graphql'] =
      /([\w$]+)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?.$/s.exec(open.code.slice(0, start)) ?? []
    return { file, code: open.code, start, tag: { name, text: cookTemplate(raw) } }
  })
}

function notVerbatim(file: string): CodegenError {
  return new CodegenError(
    `${file}  The text of an operation must be written out, without anything inserted. Pass fragments as the second argument: graphql('…', [Fragment]).`,
  )
}
