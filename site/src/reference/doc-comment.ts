import ts from 'typescript-6.0'

/** What stands in the comment of a symbol, as Markdown. */
export interface DocComment {
  readonly summary: string
  readonly parameters: readonly { readonly name: string; readonly text: string }[]
  readonly returns: string
  readonly throws: readonly string[]
  readonly defaultValue: string
  readonly remarks: string
  readonly examples: readonly string[]
  readonly see: readonly string[]
}

/** Reads the comment of a symbol. */
export function readDocComment(checker: ts.TypeChecker, symbol: ts.Symbol): DocComment {
  const tags = symbol.getJsDocTags(checker)
  const all = (name: string): string[] =>
    tags.filter((tag) => tag.name === name).map(({ text }) => ts.displayPartsToString(text).trim())
  return {
    summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    parameters: all('param').map((text) => {
      const [, name = '', rest = ''] = /^(\S+)\s*(?:- )?([\s\S]*)$/.exec(text) ?? []
      return { name, text: rest }
    }),
    returns: all('returns').join(' '),
    throws: all('throws'),
    defaultValue: all('defaultValue').join(' '),
    remarks: all('remarks').join('\n\n'),
    examples: all('example'),
    see: all('see'),
  }
}
