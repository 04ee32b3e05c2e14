import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents } from './documents.ts'
import { root } from './repository.ts'

const link = /\]\(([^)\s]+)\)/g

/** What an anchor of a heading is made of on the pages that show these documents. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

function anchorsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
}

describe.each(documents)('the links of %s', (path) => {
  it('lead to files and headings that are there', () => {
    const links = [...readFileSync(join(root, path), 'utf8').matchAll(link)].map(([, target = '']) => target)
    const dead = links
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#')
        const full = file === '' ? join(root, path) : join(root, dirname(path), file)
        return !existsSync(full) || (anchor !== undefined && !anchorsOf(full).includes(anchor))
      })
    expect(dead).toEqual([])
  })
})

describe.each(documents.filter((path) => /^packages\/[^/]+\/README\.md$/.test(path)))('%s', (path) => {
  it('brings along what it links to in its own package', () => {
    const { files } = JSON.parse(readFileSync(join(root, dirname(path), 'package.json'), 'utf8'))
    const own = [...readFileSync(join(root, path), 'utf8').matchAll(link)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(https?:|#|\.\.)/.test(target))
    expect(own.filter((target) => !files.includes(target.split('/')[0]))).toEqual([])
  })
})
