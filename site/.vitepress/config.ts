import { readFileSync } from 'node:fs'
import { anchorOf } from '@energy-tooling/docs/anchor-of'
import { defineConfig } from 'vitepress'
import { repositoryUrl } from '../src/repository.ts'

const sidebar = JSON.parse(readFileSync(new URL('../.pages/sidebar.json', import.meta.url), 'utf8'))

export default defineConfig({
  title: 'Energy SDK',
  description: 'Typed GraphQL clients for energy platforms, with sessions that stay correct.',
  lang: 'en',
  srcDir: '.pages',
  cleanUrls: true,
  // Files beside the pages; a test looks whether they are there.
  ignoreDeadLinks: [/^\/files\//],
  head: [['link', { rel: 'icon', href: '/files/site/icon.svg' }]],
  markdown: {
    // The anchors that the same texts have in the repository.
    anchor: { slugify: anchorOf },
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
    search: { provider: 'local' },
    outline: [2, 3],
  },
  vite: {
    // The theme takes types and one search from the sources.
    server: { fs: { allow: ['..'] } },
    // The index of the search is one file, which loads with the first search.
    build: { chunkSizeWarningLimit: 2000 },
  },
})
