import { statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { repositoryUrl, root } from './repository.ts'

const link = /(\]\()([^)\s]+)(\))/g
const code = /(^ *```[\s\S]*?^ *```$|`[^`\n]+`)/m

/**
 * Lets the links of a text in the repository lead to pages of the site, or to the repository where they are no pages.
 *
 * @param source - the file of the text, from the root of the repository.
 * @param pathOf - finds the page of a file.
 * @param keepFile - is told of images and other files that a page shows, and says under which address.
 * @throws when a link leads to a file that is not there.
 */
export function rewriteLinks(
  text: string,
  source: string,
  pathOf: (file: string) => string | undefined,
  keepFile: (file: string) => string,
): string {
  const rewrite = (target: string): string => {
    const [address = '', anchor] = target.split('#')
    const file = fileOf(address, source)
    if (file === undefined || address === '') return target
    const hash = anchor === undefined ? '' : `#${anchor}`
    const page = pathOf(file) ?? pathOf(join(file, 'README.md'))
    if (page !== undefined) return `/${page}${hash}`
    if (/\.(?:svg|png)$/.test(file)) return keepFile(file)
    if (!statSync(join(root, file), { throwIfNoEntry: false }))
      throw new Error(`${source} links to ${target}, which is not there.`)
    return `${repositoryUrl}${file}${hash}`
  }
  return text
    .split(code)
    .map((part, index) =>
      index % 2
        ? part
        : part.replaceAll(link, (_, before, target, after) => before + rewrite(target) + after),
    )
    .join('')
}

/** The file of the repository that a link leads to. */
function fileOf(address: string, source: string): string | undefined {
  if (address.startsWith(repositoryUrl))
    return normalize(address.slice(repositoryUrl.length)).replace(/\/$/, '')
  // An address of the web, or one of the site's own.
  if (/^(?:[a-z]+:|\/)/.test(address)) return undefined
  return normalize(join(dirname(source), address)).replace(/\/$/, '')
}
