import { existsSync, readFileSync } from 'node:fs'
import { anchorOf } from '@energy-tooling/docs/anchor-of'
import { defineConfig } from 'vitepress'
import { linkDrawings } from '../src/link-drawings.ts'
import { repositoryUrl } from '../src/repository.ts'

const sidebar = JSON.parse(readFileSync(new URL('../.pages/sidebar.json', import.meta.url), 'utf8'))

/** Where the site stands at its address: `/energy-sdk/` on the pages of a repository. */
const base = process.env.SITE_BASE || '/'

function foundOn(page: string): string {
  const file = new URL(`../.pages/found/${page.replace(/\.md$/, '.html')}`, import.meta.url)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

export default defineConfig({
  base,
  title: 'Energy SDK',
  description: 'Typed GraphQL clients for energy platforms, with sessions that stay correct.',
  lang: 'en',
  srcDir: '.pages',
  cleanUrls: true,
  // Files beside the pages; a test looks whether they are there.
  ignoreDeadLinks: [/^\/files\//],
  head: [['link', { rel: 'icon', href: `${base}files/site/icon.svg` }]],
  markdown: {
    // The anchors that the same texts have in the repository.
    anchor: { slugify: anchorOf },
    config: linkDrawings,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: {
    sidebar,
    nav: [
      { text: 'Guide', link: '/start/kraken' },
      { text: 'Reference', link: '/reference/auth-core' },
      { text: 'Errors', link: '/errors/codes' },
      { text: 'Schemas', link: '/schemas' },
      { text: 'Playground', link: '/playground' },
      { text: 'Changes', link: '/changes' },
    ],
    socialLinks: [{ icon: 'github', link: repositoryUrl }],
    search: {
      provider: 'local',
      options: {
        // Without colours, which nobody searches for: they take half the time of a page.
        _render: (text, environment, markdown) =>
          `${markdown.set({ highlight: null }).render(text, environment)}${foundOn(environment.relativePath)}`,
        // What people write about comes before the names in schemas.
        miniSearch: {
          searchOptions: { boostDocument: (id: string) => (id.includes('/schemas/') ? 0.3 : 1) },
        },
      },
    },
    outline: [2, 3],
  },
  vite: {
    // The theme takes types and one search from the sources.
    server: { fs: { allow: ['..'] } },
    // The index of the search is one file, which loads with the first search.
    build: { chunkSizeWarningLimit: 2000 },
  },
})
