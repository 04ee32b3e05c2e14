import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documents } from '@energy-tooling/docs/documents'
import { entryPoints } from '@energy-tooling/docs/entry-points'
import { reportFile } from '@energy-tooling/docs/report-file'
import { expect, it } from 'vitest'
import { sections } from '../pages.ts'
import { output, root } from '../src/repository.ts'

// What the site has to hold is read from the API reports, which are made in another way than its pages.
const reports = [...entryPoints().keys()].map((entry) => ({
  entry,
  report: readFileSync(reportFile(entry), 'utf8'),
}))
const all = reports.map(({ report }) => report).join('\n')
const page = (path: string): string => readFileSync(join(output, `${path}.md`), 'utf8')

it.each(reports)('$entry: every name that it exports is on its page', ({ entry, report }) => {
  const text = page(`reference/${entry.replace('@energy/', '').replaceAll('/', '-')}`)
  const written = [...report.matchAll(/^export (?:declare )?(?:abstract )?\w+ (\w+)/gm)].map(
    ([, name]) => name,
  )
  const missing = written.filter((name) => !text.includes(`## ${name}\n`) && !text.includes(`[\`${name}\`](`))
  const documents = [...report.matchAll(/^\/\/ generated: (\w+Document)$/gm)].map(([, name]) => name)
  expect(missing).toEqual([])
  expect(documents.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

it('every event has a part of its page, with a sentence', () => {
  const types = [...all.matchAll(/readonly type: '([\w-]+)'/g)].map(([, type]) => type)
  expect(types.length).toBeGreaterThan(15)
  const text = page('reference/events')
  expect(types.filter((type) => !new RegExp(`^### ${type}\n\n[\\p{Lu}\`]`, 'mu').test(text))).toEqual([])
})

it('every option has a row of its page', () => {
  const text = page('reference/options')
  const found = [...all.matchAll(/^export interface (\w+(?:Options|Settings))\b[^{]*\{([\s\S]*?)^\}/gm)]
  expect(found.length).toBeGreaterThan(40)
  const missing = found.flatMap(([, name = '', body = '']) => {
    const [, part = ''] = new RegExp(`^### ${name}\n([\\s\\S]*?)(?=^##|$(?![\\s\\S]))`, 'm').exec(text) ?? []
    const options = [...body.matchAll(/^ {4}(?:readonly )?(\w+)\??[:(]/gm)].map(([, option]) => option)
    return options
      .filter((option) => !part.includes(`\`${option}\``) && !part.includes(`\`${option}?\``))
      .map((option) => `${name}.${option}`)
  })
  expect(missing).toEqual([])
})

it('every error code has a page that says what to do', () => {
  const [, union = ''] = /^export type EnergyErrorCode = (.*);$/m.exec(all) ?? []
  const codes = [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(20)
  for (const code of codes) expect(page(`errors/${code}`)).toContain('## What to do\n\n1. ')
  const [, gateway = ''] = /^export type GatewayErrorCode = (.*);$/m.exec(all) ?? []
  const answers = [...gateway.matchAll(/'([\w-]+)'/g)].map(([, code]) => code)
  expect(answers.length).toBeGreaterThan(20)
  expect(answers.filter((code) => !page('errors/gateway-codes').includes(`| \`${code}\` |`))).toEqual([])
})

it('every schema has a page', () => {
  const schemas = globSync('packages/*/schema/*.graphql', { cwd: root })
  const text = schemas.map((file) => `\`@energy/${file.slice('packages/'.length)}\``)
  const pages = globSync('schemas/*.md', { cwd: output }).map((file) =>
    readFileSync(join(output, file), 'utf8'),
  )
  expect(text.filter((file) => !pages.some((one) => one.includes(file)))).toEqual([])
})

it('every page that a package brings along is in the navigation, and every page in it is checked', () => {
  const sources = sections.flatMap(({ pages }) => pages.map(({ source }) => source))
  const brought = documents.filter((path) => /^packages\/[^/]+\/(?:README|docs\/.*)\.md$/.test(path))
  expect(brought.filter((path) => !sources.includes(path))).toEqual([])
  expect(sources.filter((path) => !documents.includes(path) && !path.startsWith('site/'))).toEqual([])
})

it('llms.txt has a line for every page', () => {
  const text = readFileSync(join(output, 'public/llms.txt'), 'utf8')
  const pages = globSync('**/*.md', { cwd: output }).map((file) => file.replace(/\.md$/, ''))
  expect(pages.filter((path) => path !== 'index' && !new RegExp(`\\(/${path}\\): \\S`).test(text))).toEqual(
    [],
  )
})
