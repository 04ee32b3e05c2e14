import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { built, builtPages } from './built-site.ts'

const links = /<a [^>]*?href="([^"]*)"/g
const ids = /\sid="([^"]*)"/g

const idsOf = new Map<string, ReadonlySet<string>>()

function hasAnchor(page: string, anchor: string): boolean {
  const known =
    idsOf.get(page) ?? new Set([...(builtPages.get(page) ?? '').matchAll(ids)].map(([, id = '']) => id))
  idsOf.set(page, known)
  return known.has(decodeURIComponent(anchor))
}

it('has more than a hundred pages', () => {
  expect(builtPages.size).toBeGreaterThan(100)
})

it.each([...builtPages.keys()])('every link of %s leads to a page and a heading that are there', (page) => {
  const targets = [...(builtPages.get(page) ?? '').matchAll(links)].map(([, target = '']) => target)
  const dead = targets.filter((target) => {
    const { origin, pathname, hash } = new URL(target.replaceAll('&amp;', '&'), `http://site${page}`)
    if (origin !== 'http://site') return false
    const there = builtPages.has(pathname) || existsSync(join(built, pathname))
    return !there || (hash.length > 1 && builtPages.has(pathname) && !hasAnchor(pathname, hash.slice(1)))
  })
  expect(dead).toEqual([])
})
