import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { packageManagers } from '../package-managers.ts'
import { publicPackages } from '../public-packages.ts'

const run = promisify(execFile)
const apps = inject('packedApps')
const noNetwork = fileURLToPath(new URL('../../fixtures/no-network.mjs', import.meta.url))
const typeCheckOwn = fileURLToPath(new URL('type-check-own.ts', import.meta.url))
const offline = { ...process.env, NODE_OPTIONS: `--import ${noNetwork}` }

const nodenext = ['nodenext', 'tsconfig.json'] as const
const bundler = ['bundler', 'tsconfig.bundler.json'] as const

/**
 * The compilers that check what is installed, the oldest and the newest in both ways of resolution. The newest with nodenext
 * is missing here: every app is compiled with it.
 */
const checks: Readonly<
  Record<string, readonly (readonly [compiler: string, ...(typeof nodenext | typeof bundler)])[]>
> = {
  pnpm: [
    ['typescript-5.6', ...nodenext],
    ['typescript-5.6', ...bundler],
    ['typescript-5.9', ...nodenext],
    ['typescript-6.0', ...bundler],
    ['typescript', ...bundler],
  ],
  yarn: [['typescript', ...bundler]],
}

async function outcome(command: string, args: string[], cwd: string, env = process.env) {
  return run(command, args, { cwd, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )
}

describe.each(packageManagers)('an app team with $name', ({ name, versions: { react: expectedReact } }) => {
  const app = apps[name]
  const bin = (command: string): string => join(app, 'node_modules/.bin', command)

  beforeAll(async () => {
    writeFileSync(join(app, 'src/every-entry.ts'), everyEntry())
    await run(bin('graphql-codegen'), ['--config', 'codegen.ts'], { cwd: app, env: offline })
  })

  it.each(['@energy/auth-core', '@urql/core'])('holds one copy of %s, whoever asks for it', (shared) => {
    const askers = ['kraken', 'opower', 'beenergised'].map((name) =>
      realpathSync(join(app, 'node_modules/@energy', name)),
    )
    const copies = [app, ...askers].map((asker) =>
      realpathSync(createRequire(join(asker, 'package.json')).resolve(`${shared}/package.json`)),
    )
    expect(new Set(copies).size).toBe(1)
  })

  it('generates its own operations for three providers without the network', () => {
    for (const provider of ['kraken', 'opower', 'beenergised'])
      expect(readFileSync(join(app, 'src/generated', provider, 'index.ts'), 'utf8')).toContain(
        'OverviewQuery',
      )
    expect(readFileSync(join(app, 'src/generated/kraken/index.ts'), 'utf8')).toContain('OpenBillsDocument')
  })

  it.concurrent.each(checks[name] ?? [])(
    'type-checks it, and our declarations, with %s and the resolution of %s',
    async (compilerName, _, file) => {
      const command =
        compilerName === 'typescript'
          ? [join(app, 'node_modules/typescript/bin/tsc'), '--noEmit', '--project', file]
          : [typeCheckOwn, compilerName, file]
      expect(await outcome('node', command, app)).toEqual({ code: 0, stdout: '', stderr: '' })
    },
  )

  it('compiles it with typescript and the resolution of nodenext, without a complaint, and runs it', async () => {
    const compiler = join(app, 'node_modules/typescript/bin/tsc')
    const compiled = await outcome('node', [compiler, '--project', '.'], app)
    expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' })
    const { stdout } = await run('node', ['dist/main.js'], { cwd: app })
    expect(JSON.parse(stdout)).toEqual({
      kraken: { name: 'string', bills: true, refused: 'credential-rejected' },
      opower: { accounts: 2 },
      beEnergised: { fields: true },
      react: { version: expectedReact, html: '<button type="button" disabled=""></button>' },
    })
  })
})

describe('the energy command in a new app', () => {
  const energy = join(apps.npm, 'node_modules/.bin/energy')
  const app = join(apps.npm, 'new-app')
  const invoke = (...args: string[]) => outcome(energy, args, app, offline)

  beforeAll(() => {
    mkdirSync(join(app, 'src'), { recursive: true })
    writeFileSync(
      join(app, 'package.json'),
      '{ "type": "module", "dependencies": { "@energy/kraken": "*" } }',
    )
    writeFileSync(join(app, 'src/viewer.graphql'), 'query Viewer { viewer { givenName } }')
  })

  it('init writes a configuration that graphql-codegen runs with, once', async () => {
    expect(await invoke('init', '--instance', 'de')).toMatchObject({ code: 0, stderr: '' })
    await run(join(apps.npm, 'node_modules/.bin/graphql-codegen'), [], { cwd: app, env: offline })
    expect(readFileSync(join(app, 'src/generated/index.ts'), 'utf8')).toContain('ViewerDocument')
    expect(await invoke('init', '--instance', 'de')).toMatchObject({ code: 2 })
  })

  it('check has nothing to fail on, finds what a newer schema breaks, and says what it cannot read', async () => {
    writeFileSync(join(app, 'newer.graphql'), 'type Query { viewer: Viewer } type Viewer { id: ID }')
    expect(await invoke('check')).toMatchObject({ code: 0, stderr: '' })
    const broken = await invoke('check', '--against', 'newer.graphql')
    expect(broken).toMatchObject({ code: 1, stderr: '' })
    expect(broken.stdout).toContain('src/viewer.graphql:1:25')
    expect(await invoke('check', '--against', 'missing.graphql')).toMatchObject({ code: 2 })
  })
})

/** They stand on packages that this app has not: tests of codegen and of the sandbox read their declarations. */
const forOthers = /\/(graphcache|apollo|apollo-cache|msw)$/

/** A module that names every entry point, so that the compiler reads all declarations. */
function everyEntry(): string {
  const specifiers = publicPackages().flatMap(({ manifest }) =>
    Object.entries(manifest.exports)
      .filter(([, value]) => typeof value !== 'string')
      .map(([entry]) => manifest.name + entry.slice(1))
      .filter((specifier) => !forOthers.test(specifier)),
  )
  return specifiers.map((specifier, index) => `export type * as entry${index} from '${specifier}'\n`).join('')
}
