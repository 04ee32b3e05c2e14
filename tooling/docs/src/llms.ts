import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './repository.ts'

/** What stands first on a shelf, before what follows by its name. */
const first = ['README.md', 'docs/getting-started.md']

/** What a package may bring along besides its pages, with a word for who reads it. */
const besides: Readonly<Record<string, string>> = {
  'CHANGELOG.md': 'what each version changed, whom it affects, what to do',
  dist: 'the code, with its declarations and their comments',
  operations: 'the texts of the documents that come with the package',
  schema: 'the bundled schemas; `@provenance` says how each part is known',
}

/**
 * Writes the list of a package's pages, as a language model reads it: https://llmstxt.org.
 *
 * @param folder - of the package, from the root of the repository.
 */
export function llmsText(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const pages = globSync(['README.md', 'docs/*.md'], { cwd: join(root, folder) }).sort(
    (one, other) => rank(one) - rank(other) || (one < other ? -1 : 1),
  )
  const lines = pages.map((page) => {
    const { title, sentence } = beginningOf(readFileSync(join(root, folder, page), 'utf8'), page)
    return `- [${title}](${page}): ${sentence}`
  })
  const files: readonly string[] = manifest.files
  const rest = files.flatMap((file) => (besides[file] ? [`- [${file}](${file}): ${besides[file]}`] : []))
  return `# ${manifest.name}\n\n> ${manifest.description}\n\n## Pages\n\n${lines.join('\n')}\n\n## Besides\n\n${rest.join('\n')}\n`
}

function rank(page: string): number {
  const place = first.indexOf(page)
  return place < 0 ? first.length : place
}

/** The title of a page, and its first sentence without links. @throws when one of them is missing. */
function beginningOf(text: string, page: string): { title: string; sentence: string } {
  const [, title, paragraph] = /^# (.+)\n\n((?!```)[^\n#|!<][\s\S]*?)\n\n/.exec(text) ?? []
  const plain = paragraph?.replaceAll('\n', ' ').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  const sentence = plain && /^.+?(?:\.(?= |$)|:$)/.exec(plain)?.[0]
  if (!title || !sentence) throw new Error(`${page} has to begin with a title and a sentence.`)
  return { title, sentence: sentence.replace(/:$/, '.') }
}
