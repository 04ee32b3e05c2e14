import { firstSentence } from './markdown.ts'
import type { NavigationSection } from './navigation.ts'

/** The list of all pages with a line each, for those who read with a machine. */
export function llmsText(sections: readonly NavigationSection[]): string {
  const groups = sections.map(({ title, pages }) => {
    const lines = pages.map(
      (page) => `- [${page.title}](/${page.path}): ${page.summary ?? firstSentence(page.text)}`,
    )
    return `## ${title}\n\n${lines.join('\n')}`
  })
  return `# Energy SDK\n\n> Typed GraphQL clients for energy platforms, with sessions that stay correct.\n\n${groups.join('\n\n')}\n`
}
