import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, inject, it } from 'vitest'

const run = promisify(execFile)

/** Licences under which an app may ship what we bring along, without asking anybody. */
const permissive = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  // The data of browsers that build tools know.
  'CC-BY-4.0',
])

describe('everything that our packages and their peers bring along', () => {
  it('has a permissive licence', async () => {
    const { stdout } = await run('npm', ['query', '.prod'], { cwd: inject('packedApp'), maxBuffer: 1e8 })
    const packages: { name: string; version: string; license?: string }[] = JSON.parse(stdout)
    expect(packages.length).toBeGreaterThan(8)
    const others = packages.filter(
      ({ name, license = '' }) =>
        name !== 'app-team' && !permissive.has(license.replace(/^\((\S+) OR .*/, '$1')),
    )
    expect(others.map(({ name, version, license }) => `${name} ${version}: ${license}`)).toEqual([])
  })
})
