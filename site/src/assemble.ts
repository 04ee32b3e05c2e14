import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type GeneratedPages, sections } from '../pages.ts'
import { bundleInPage } from './bundle-in-page.ts'
import { changelogPages } from './changelog-pages.ts'
import { errorPages } from './errors/error-pages.ts'
import { providerCodePages } from './errors/provider-code-pages.ts'
import { llmsText } from './llms-text.ts'
import { type NavigationSection, sidebarsOf } from './navigation.ts'
import type { Page } from './page.ts'
import { readPublicApi } from './reference/public-api.ts'
import { referencePages } from './reference/reference-pages.ts'
import { output, root } from './repository.ts'
import { rewriteLinks } from './rewrite-links.ts'
import { bundledSchemas } from './schemas/bundled-schemas.ts'
import { schemaPages } from './schemas/schema-pages.ts'
import { writtenPage } from './written-pages.ts'

// Writes all pages of the site as Markdown, with what they load, into the folder that VitePress builds.

const api = readPublicApi()

const generate: Readonly<Record<GeneratedPages, () => readonly Page[]>> = {
  changelogs: changelogPages,
  'error-codes': () => errorPages(api),
  'provider-codes': () => providerCodePages(api),
  reference: () => referencePages(api),
  schemas: schemaPages,
}

const navigation: readonly NavigationSection[] = sections.map(({ title, pages, generated = [] }) => ({
  title,
  pages: [...pages.map(writtenPage), ...generated.flatMap((name) => generate[name]())],
}))
const start = writtenPage({ path: 'index', title: 'Energy SDK', source: 'site/index.md' })
const pages = [start, ...navigation.flatMap((section) => section.pages)]
const pathOfFile = new Map(pages.flatMap(({ source, path }) => (source ? [[source, path] as const] : [])))

rmSync(output, { recursive: true, force: true })
for (const page of pages) write(`${page.path}.md`, textOf(page))
for (const { path, found } of pages) if (found) write(`found/${path}.html`, found)
for (const page of pages) if ('data' in page) write(`public/${page.path}.json`, JSON.stringify(page.data))
keep('site/icon.svg')
for (const { file } of bundledSchemas()) keep(file.replace('@energy/', 'packages/'))
await bundleInPage(join(output, 'public/in-page'))
write('public/llms.txt', llmsText(navigation))
write('sidebar.json', JSON.stringify(sidebarsOf(navigation)))
console.log(`${pages.length} pages`)

function textOf({ source, text }: Page): string {
  if (source === undefined) return text
  return rewriteLinks(text, source, (file) => pathOfFile.get(file), keep)
}

/** Puts a file of the repository on the site. */
function keep(file: string): string {
  const kept = join(output, 'public/files', file)
  mkdirSync(dirname(kept), { recursive: true })
  cpSync(join(root, file), kept)
  return `/files/${file}`
}

function write(name: string, text: string): void {
  const file = join(output, name)
  if (existsSync(file)) throw new Error(`Two pages are at ${name}.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
