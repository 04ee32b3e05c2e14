import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const execute = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'energy-graphql-'))

const run = (cwd: string, command: string, ...args: string[]) =>
  execute(command, args, { cwd, maxBuffer: 1e9, env: { ...process.env, DEEP: '', VITEST: '' } })

/** The major that the suites do not run on every day. */
const version = '17.0.2'

beforeAll(async () => {
  const { stdout } = await run(root, 'git', 'ls-files', '--cached', '--others', '--exclude-standard')
  for (const file of stdout.trim().split('\n'))
    cpSync(join(root, file), join(copy, file), { recursive: true })
  const settings = join(copy, 'pnpm-workspace.yaml')
  const text = readFileSync(settings, 'utf8')
  writeFileSync(settings, text.replace(/^overrides:\n/m, `overrides:\n  graphql: ${version}\n`))
  await run(copy, 'pnpm', 'install', '--no-frozen-lockfile', '--prefer-offline', '--ignore-scripts')
}, 300_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe(`with graphql ${version}`, { timeout: 900_000 }, () => {
  it('is the only graphql that is there', async () => {
    const { stdout } = await run(copy, 'ls', 'node_modules/.pnpm')
    expect(stdout.split('\n').filter((name) => /^graphql@/.test(name))).toEqual([`graphql@${version}`])
  })

  it.each([
    'packages/auth-core',
    'packages/kraken',
    'packages/opower',
    'packages/beenergised',
    'packages/codegen',
    'packages/sandbox',
    'tooling/schema',
    'tooling/upkeep',
    'tooling/integration',
  ])('%s compiles, and passes its suite', async (path) => {
    const outcome = async (...args: string[]): Promise<string> =>
      run(join(copy, path), 'pnpm', 'exec', ...args).then(
        () => 'passed',
        ({ stdout, stderr }) => `${stdout}${stderr}`.slice(-20_000),
      )
    expect(await outcome('tsc', '--noEmit')).toBe('passed')
    expect(await outcome('vitest', 'run')).toBe('passed')
  })
})
