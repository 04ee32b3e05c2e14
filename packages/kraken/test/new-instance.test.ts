import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeFolders } from '@energy-tooling/schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addInstance } from '../new-instance.ts'

const root = join(import.meta.dirname, '../../..')
const files = [
  'schemas/kraken/core',
  'schemas/kraken/shared',
  'packages/kraken/instances.json',
  'packages/kraken/package.json',
]

let copy: string
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'instance-'))
  for (const file of files) cpSync(join(root, file), join(copy, file), { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true }))

const read = (file: string) => JSON.parse(readFileSync(join(copy, file), 'utf8'))

describe('pnpm new:instance', () => {
  it('adds all that an instance needs, with a schema that says how little is known', () => {
    addInstance(copy, { name: 'xx-test', platform: 'Energy of X' })
    const schema = composeFolders(join(copy, 'schemas/kraken/core'), join(copy, 'schemas/kraken/xx-test'))
    expect(schema).toContain('no schema of xx-test is known')
    expect(schema).not.toMatch(/standing: "observed"/)
    expect(read('packages/kraken/instances.json')['xx-test']).toEqual({
      platform: 'Energy of X',
      operations: [],
    })
    const { exports, publishConfig } = read('packages/kraken/package.json')
    const entries = Object.keys(exports).filter((entry) => entry.startsWith('./xx-test'))
    expect(entries).toEqual(
      Object.keys(publishConfig.exports).filter((entry) => entry.startsWith('./xx-test')),
    )
    // As many as every other instance has.
    expect(entries.map((entry) => entry.replace('xx-test', 'de'))).toEqual(
      Object.keys(exports).filter((entry) => /^\.\/de(\/|$)/.test(entry)),
    )
    expect(exports['./xx-test'].source).toBe('./src/xx-test.ts')
    expect(Object.keys(publishConfig.exports['./xx-test'])).toEqual(['types', 'default'])
    expect(Object.keys(exports).at(-1)).toBe('./package.json')
  })

  it.each([
    ['shared', 'There is an instance shared already.'],
    ['X Y', 'X Y is no name for an instance'],
  ])('refuses %s', (name, message) => {
    expect(() => addInstance(copy, { name, platform: name })).toThrow(message)
  })
})
