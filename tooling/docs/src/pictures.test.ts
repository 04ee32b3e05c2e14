import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents } from './documents.ts'
import { root } from './repository.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pictures = globSync('packages/*/docs/*.svg', { cwd: root })

describe.each(pictures)('the picture %s', (path) => {
  const pages = documents.filter((page) => dirname(page) === dirname(path)).map(read)

  it('stands on a page, with a text for who does not see it', () => {
    const texts = pages.flatMap((page) => [...page.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)])
    const own = texts.filter(([, , file]) => file === basename(path)).map(([, text = '']) => text)
    expect(own.length).toBeGreaterThan(0)
    for (const text of own) expect(text.length).toBeGreaterThan(40)
  })

  it('has a title, and is as good in the dark as in the light', () => {
    const text = read(path)
    expect(text).toMatch(/<title id="title">\S/)
    expect(text).toContain('prefers-color-scheme: dark')
    expect(text).toContain('<rect class="panel" x="0.5"')
  })
})
