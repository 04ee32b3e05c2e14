import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicPackages } from './public-packages.ts'

const run = promisify(execFile)
const packages = publicPackages()
const folder = mkdtempSync(join(tmpdir(), 'energy-tarballs-'))
const app = join(folder, 'app')
const tarballs = new Map<string, string>()

const tarball = (name: string): string => {
  const path = tarballs.get(name)
  if (!path) throw new Error(`${name} was not packed`)
  return path
}

beforeAll(async () => {
  for (const { path, manifest } of packages) {
    const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd: path })
    tarballs.set(manifest.name, JSON.parse(stdout).filename)
  }
  await run('mkdir', [app])
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }))
  await run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', ...tarballs.values()],
    { cwd: app },
  )
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(packages)('$manifest.name as it is published', ({ manifest }) => {
  it('has nothing that publint objects to', async () => {
    const { messages } = await publint({ pkgDir: join(app, 'node_modules', manifest.name), strict: true })
    expect(messages).toEqual([])
  })

  it('has types that every module resolution of ES modules finds', async () => {
    const { code, stdout } = await run('attw', [
      tarball(manifest.name),
      '--profile',
      'esm-only',
      '--no-color',
    ]).then(
      (result) => ({ code: 0, ...result }),
      (failure) => failure,
    )
    expect(code, stdout).toBe(0)
  }, 60_000)

  it('loads from each entry point in Node', async () => {
    const entries = Object.entries(manifest.exports).filter(([, value]) => typeof value !== 'string')
    const specifiers = entries.map(([entry]) => manifest.name + entry.slice(1))
    const source = `for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier)`
    await expect(run('node', ['--input-type=module', '--eval', source], { cwd: app })).resolves.toMatchObject(
      { stderr: '' },
    )
  })

  it('names no workspace and no catalog in its manifest', () => {
    expect(readFileSync(join(app, 'node_modules', manifest.name, 'package.json'), 'utf8')).not.toMatch(
      /workspace:|catalog:/,
    )
  })
})
