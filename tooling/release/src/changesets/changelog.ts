import type { ChangelogFunctions, ModCompWithPackage, NewChangesetWithCommit } from '@changesets/types'

const repository = 'https://github.com/energy-sdk/energy-sdk'

/**
 * Makes what `changeset version` writes changelogs with: what changed, with a link to the commit; then what changed in
 * the packages that this one brings along, each of them once.
 *
 * @remarks Changesets asks for all lines of a package's own, then for those of its dependencies, and then goes on to the
 * next package. A change that touches both is listed among the package's own alone.
 */
export function createChangelog(): ChangelogFunctions {
  const listed = new Set<string>()
  return {
    getReleaseLine(changeset) {
      listed.add(changeset.id)
      return entry(changeset)
    },
    getDependencyReleaseLine(changesets, dependencies) {
      const lines = dependencies.map((dependency) => {
        const brought = changesets.filter(({ id }) => dependency.changesets.includes(id) && !listed.has(id))
        for (const { id } of brought) listed.add(id)
        return dependencyEntry(dependency, brought)
      })
      listed.clear()
      return lines.join('\n')
    },
  }
}

function dependencyEntry(
  { name, newVersion }: ModCompWithPackage,
  changesets: readonly NewChangesetWithCommit[],
): string {
  return [`- Brings ${name} ${newVersion}.`, ...changesets.map((changeset) => indent(entry(changeset)))].join(
    '\n',
  )
}

function entry({ summary, commit }: NewChangesetWithCommit): string {
  const link = commit ? ` ([${commit.slice(0, 7)}](${repository}/commit/${commit}))` : ''
  return `- ${indent(summary.trim()).trimStart()}${link}`
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}

const changelog: ChangelogFunctions = createChangelog()

export default changelog
