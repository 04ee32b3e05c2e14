import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { escapeText, paragraphs } from './markdown.ts'
import type { Page } from './page.ts'
import { root } from './repository.ts'

const front = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/

/** What changed: what waits for the next release, and the changelog of each package. */
export function changelogPages(): readonly Page[] {
  return [
    {
      path: 'changes',
      title: 'Changes',
      summary: 'What the next release brings, and the changelogs of the packages.',
      text: paragraphs('# Changes', releasedPackages(), '## Next release', ...waitingChanges()),
    },
    ...changelogs().map((file) => ({
      path: `changes/${packageOf(file)}`,
      title: `@energy/${packageOf(file)}`,
      text: escapeText(readFileSync(join(root, file), 'utf8')),
    })),
  ]
}

const changelogs = (): readonly string[] => globSync('packages/*/CHANGELOG.md', { cwd: root }).sort()

const packageOf = (file: string): string => basename(dirname(file))

function releasedPackages(): string {
  if (changelogs().length === 0) return 'No package has been released yet.'
  return `Released: ${changelogs()
    .map((file) => `[@energy/${packageOf(file)}](/changes/${packageOf(file)})`)
    .join(', ')}.`
}

/** The changesets, each under what it changes. */
function waitingChanges(): readonly string[] {
  const folder = join(root, '.changeset')
  if (!existsSync(folder)) return []
  return globSync('*.md', { cwd: folder })
    .filter((name) => name !== 'README.md')
    .sort()
    .flatMap((name) => {
      const [, packages = '', text = ''] = front.exec(readFileSync(join(folder, name), 'utf8')) ?? []
      const changed = packages.replaceAll("'", '`').replaceAll('\n', ', ')
      return [`**${changed}**`, escapeText(text.trim())]
    })
}
