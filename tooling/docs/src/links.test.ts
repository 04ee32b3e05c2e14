import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorOf } from './anchor-of.ts'
import { documents } from './documents.ts'
import { root } from './repository.ts'

const link = /\]\(([^)\s]+)\)/g
/** Where a package's page links to the page of another one: a registry shows it without its neighbours. */
const repository = 'https://github.com/energy-sdk/energy-sdk/tree/main/'

function anchorsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
}

function fileOf(target: string, path: string): string {
  if (target === '') return join(root, path)
  if (!target.startsWith(repository)) return join(root, dirname(path), target)
  const within = target.slice(repository.length)
  return join(root, within.endsWith('.md') ? within : join(within, 'README.md'))
}

describe.each(documents)('the links of %s', (path) => {
  it('lead to files and headings that are there', () => {
    const links = [...readFileSync(join(root, path), 'utf8').matchAll(link)].map(([, target = '']) => target)
    const dead = links
      .filter((target) => target.startsWith(repository) || !/^https?:/.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#')
        const full = fileOf(file, path)
        return !existsSync(full) || (anchor !== undefined && !anchorsOf(full).includes(anchor))
      })
    expect(dead).toEqual([])
  })
})

const published = documents.filter((path) => path.startsWith('packages/'))

describe.each(published)('%s', (path) => {
  it('brings along what it links to, and links to other packages by their address', () => {
    const folder = path.split('/').slice(0, 2).join('/')
    const { files } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const own = [...readFileSync(join(root, path), 'utf8').matchAll(link)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(https?:|#)/.test(target))
      .map((target) => relative(folder, join(dirname(path), target)))
    expect(own.filter((target) => !['README.md', ...files].includes(target.split(/[/#]/)[0]))).toEqual([])
  })
})
