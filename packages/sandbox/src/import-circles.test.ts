import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

test('no file imports itself on a way round', () => {
  const root = import.meta.dirname
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(root, file))
  const imports = new Map(
    files.map((file) => {
      const found = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^']*from '(\.[^']+)'/gm)
      return [file, [...found].map(([, path = '']) => join(dirname(file), path))]
    }),
  )
  const circles: string[] = []
  const walk = (file: string, above: readonly string[], done: Set<string>): void => {
    if (above.includes(file))
      circles.push([...above.slice(above.indexOf(file)), file].join(' → ').replaceAll(root, ''))
    if (above.includes(file) || done.has(file)) return
    for (const next of imports.get(file) ?? []) walk(next, [...above, file], done)
    done.add(file)
  }
  const done = new Set<string>()
  for (const file of files) walk(file, [], done)
  expect(circles).toEqual([])
  expect(done.size).toBeGreaterThan(100)
})
