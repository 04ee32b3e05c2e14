/** A line of a shell: variables that are set for it, and its words. */
export interface ShellLine {
  readonly variables: Readonly<Record<string, string>>
  readonly words: readonly string[]
}

/** Splits a line as a shell does, with variables filled in. Of quotes, escapes and operators it knows what the pages use. */
export function shellWords(line: string, environment: Readonly<Record<string, string>>): ShellLine {
  const withoutComment = line.replace(/\s#\s.*$/, '')
  const words = [...withoutComment.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replaceAll(/"([^"]*)"|'([^']*)'|\$(\w+)/g, (_, double?: string, single?: string, name = '') =>
      double === undefined ? (single ?? environment[name] ?? '') : fillIn(double, environment),
    ),
  )
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word))
  const assignments = words.slice(0, first).map((word) => word.split(/=(.*)/s).slice(0, 2))
  return { variables: Object.fromEntries(assignments), words: words.slice(first) }
}

const fillIn = (text: string, environment: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\$(\w+)/g, (_, name) => environment[name] ?? '')
