import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, it } from 'vitest'
import { checkTarball } from '../check-tarball.ts'
import { publicPackages } from '../public-packages.ts'

const run = promisify(execFile)
const app = inject('packedApp')
const tarballs = inject('tarballs')

describe.each(publicPackages())('$manifest.name as it is published', ({ manifest }) => {
  it('may be published: complete, nothing by accident, nothing that publint objects to', async () => {
    expect(await checkTarball(tarballs[manifest.name] ?? '')).toEqual([])
  })

  it('has types that every module resolution of ES modules finds', async () => {
    const tarball = tarballs[manifest.name] ?? ''
    const { code, stdout } = await run('attw', [tarball, '--profile', 'esm-only', '--no-color']).then(
      (result) => ({ code: 0, ...result }),
      (failure) => failure,
    )
    expect(code, stdout).toBe(0)
  })

  it('asks for other packages by ranges, so that an app keeps one copy', () => {
    const published = readFileSync(join(app, 'node_modules', manifest.name, 'package.json'), 'utf8')
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(published)
    const exact = Object.entries({ ...dependencies, ...peerDependencies }).filter(
      ([, range]) => !/^(\^|>=)\d/.test(String(range)),
    )
    expect(exact).toEqual([])
  })
})
