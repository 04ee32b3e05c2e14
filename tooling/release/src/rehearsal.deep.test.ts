import { execFile } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicPackages } from '../../packages/src/public-packages.ts'
import { hiddenBreaks } from './changesets/release-policy.ts'
import { type LoopbackRegistry, startLoopbackRegistry } from './registry/loopback-registry.ts'

const execute = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const report = join(root, 'tooling/release/.report/rehearsal.log')

const folder = mkdtempSync(join(tmpdir(), 'energy-rehearsal-'))
const repository = join(folder, 'repository')
const app = join(folder, 'app')
let registry: LoopbackRegistry

async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  const { stdout } = await execute(command, args, { cwd, maxBuffer: 1e8, env: environment })
  return stdout.trim()
}

const environment = {
  ...process.env,
  // What was built for the same sources is built already.
  TURBO_CACHE_DIR: join(root, '.turbo/cache'),
  GIT_AUTHOR_NAME: 'Rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@example.com',
  GIT_COMMITTER_NAME: 'Rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@example.com',
}

const inRepository = (command: string, ...args: string[]) => run(repository, command, ...args)
const npm = (...args: string[]) => run(app, 'npm', ...args, '--no-audit', '--no-fund', '--loglevel=error')
const note = (line: string): void => appendFileSync(report, `${line}\n`)

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true })
  writeFileSync(join(repository, path), text)
}

async function commit(message: string): Promise<void> {
  await inRepository('git', 'add', '--all')
  await inRepository('git', 'commit', '--quiet', '--no-verify', '--allow-empty', '--message', message)
}

function describeChange(name: string, bumps: Readonly<Record<string, string>>, summary: string): void {
  const lines = Object.entries(bumps).map(([short, bump]) => `'@energy/${short}': ${bump}`)
  write(`.changeset/${name}.md`, `---\n${lines.join('\n')}\n---\n\n${summary}\n`)
}

/** Once: what is released later differs in what is not built, such as schemas. */
async function build(): Promise<void> {
  await inRepository('pnpm', 'exec', 'turbo', 'run', 'build', '--filter=./packages/*', '--concurrency=2')
}

/** Versions and publishes what waits for it, as `pnpm version-packages` and `pnpm release` do. */
async function release(title: string): Promise<readonly string[]> {
  await commit(title)
  await inRepository('pnpm', 'exec', 'changeset', 'version')
  await inRepository('pnpm', 'install', '--offline', '--no-frozen-lockfile', '--ignore-scripts')
  await commit('Version packages')
  const before = new Set((await inRepository('git', 'tag')).split('\n'))
  await inRepository('pnpm', 'exec', 'changeset', 'publish')
  const published = (await inRepository('git', 'tag')).split('\n').filter((tag) => !before.has(tag))
  note(`${title}: published ${published.join(', ')}`)
  return published
}

/** What an app has, and what a Node of its own says when it loads it. */
async function installed(): Promise<Readonly<Record<string, string>>> {
  const { packages } = JSON.parse(readFileSync(join(app, 'node_modules/.package-lock.json'), 'utf8'))
  const versions = Object.entries<{ version: string }>(packages)
    .filter(([path]) => path.includes('@energy/'))
    .map(([path, { version }]) => [path.replace('node_modules/', ''), version] as const)
  await run(app, 'node', '--eval', "import('@energy/kraken').then(() => import('@energy/auth-core'))")
  note(`  the app has ${versions.map(([name, version]) => `${name} ${version}`).join(', ')}`)
  return Object.fromEntries(versions)
}

beforeAll(async () => {
  rmSync(report, { force: true })
  mkdirSync(dirname(report), { recursive: true })
  const files = await run(root, 'git', 'ls-files', '--cached', '--others', '--exclude-standard')
  for (const file of files.split('\n')) cpSync(join(root, file), join(repository, file))
  registry = await startLoopbackRegistry(join(folder, 'registry'))
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, '.npmrc'), registry.npmrc)
  await inRepository('git', 'init', '--quiet', '--initial-branch=main')
  writeFileSync(join(repository, '.npmrc'), registry.npmrc)
  writeFileSync(join(repository, '.git/info/exclude'), '.npmrc\n')
  await inRepository('pnpm', 'install', '--offline', '--frozen-lockfile', '--ignore-scripts')
  await npm('init', '--yes')
}, 300_000)

afterAll(async () => {
  await registry?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a rehearsal on a registry of this machine', { timeout: 600_000 }, () => {
  it('refuses to publish packages that were not built', async () => {
    await commit('Start')
    await expect(inRepository('pnpm', 'exec', 'changeset', 'publish')).rejects.toThrow('Command failed')
    for (const { manifest } of publicPackages()) {
      const { status } = await fetch(`${registry.url}${encodeURIComponent(manifest.name)}`)
      expect(`${manifest.name} ${status}`).toBe(`${manifest.name} 404`)
    }
    note('Without a build: refused')
  })

  it('publishes the first version of every package, and an empty app installs it', async () => {
    await build()
    const published = await release('First release')
    expect(published.toSorted()).toEqual(
      publicPackages()
        .map(({ manifest }) => `${manifest.name}@1.0.0`)
        .sort(),
    )
    await npm('install', '@energy/kraken', '@energy/auth-core')
    expect(await installed()).toEqual({ '@energy/auth-core': '1.0.0', '@energy/kraken': '1.0.0' })
  })

  it('publishes a changed schema as a version of that provider alone, and `npm update` brings it', async () => {
    const schema = join(repository, 'packages/kraken/schema/de.graphql')
    appendFileSync(schema, '\nscalar Rehearsed\n')
    describeChange('schema-kraken-2026-12-01', { kraken: 'minor' }, 'The schema of de has `Rehearsed`.')
    expect(await release('A changed schema')).toEqual(['@energy/kraken@1.1.0'])
    await npm('update')
    expect(await installed()).toEqual({ '@energy/auth-core': '1.0.0', '@energy/kraken': '1.1.0' })
    expect(readFileSync(join(app, 'node_modules/@energy/kraken/schema/de.graphql'), 'utf8')).toContain(
      'Rehearsed',
    )
    expect(readFileSync(join(app, 'node_modules/@energy/kraken/CHANGELOG.md'), 'utf8')).toContain('## 1.1.0')
  })

  it('takes a bad version back: apps get the one before again, and then the mended one', async () => {
    describeChange('bad', { 'auth-core': 'patch' }, 'A version that is bad.')
    expect(await release('A bad patch of auth-core')).toEqual(['@energy/auth-core@1.0.1'])
    await npm('update')
    expect(await installed()).toMatchObject({ '@energy/auth-core': '1.0.1' })

    await npm('dist-tag', 'add', '@energy/auth-core@1.0.0', 'latest')
    await npm('deprecate', '@energy/auth-core@1.0.1', 'Sessions end too soon: use 1.0.2.')
    note('  taken back: latest is 1.0.0 again, 1.0.1 is deprecated')
    rmSync(join(app, 'node_modules'), { recursive: true })
    rmSync(join(app, 'package-lock.json'))
    await npm('install')
    expect(await installed()).toMatchObject({ '@energy/auth-core': '1.0.0' })

    describeChange('mended', { 'auth-core': 'patch' }, 'Sessions last again.')
    expect(await release('The mended patch')).toEqual(['@energy/auth-core@1.0.2'])
    await npm('update')
    expect(await installed()).toMatchObject({ '@energy/auth-core': '1.0.2' })
  })

  it('brings a snapshot to whoever asks for it, and to nobody else', async () => {
    describeChange('snapshot', { kraken: 'patch' }, 'Something to try.')
    await commit('Something to try')
    await inRepository('pnpm', 'exec', 'changeset', 'version', '--snapshot', 'pr-12')
    await inRepository('pnpm', 'exec', 'changeset', 'publish', '--no-git-tag', '--tag', 'pr-12')
    const tags = JSON.parse(await npm('view', '@energy/kraken', 'dist-tags', '--json'))
    expect(tags).toMatchObject({
      latest: '1.1.0',
      'pr-12': expect.stringMatching(/^1\.1\.1-pr-12-/),
    })
    note(`A snapshot: ${tags['pr-12']}`)
    await npm('install', '@energy/kraken@pr-12')
    expect(await installed()).toMatchObject({ '@energy/kraken': tags['pr-12'], '@energy/auth-core': '1.0.2' })
    await inRepository('git', 'reset', '--quiet', '--hard')
    await npm('install', '@energy/kraken@latest')
    expect(await installed()).toMatchObject({ '@energy/kraken': '1.1.0' })
  })

  it('publishes an incompatible auth-core only with majors of what shares it; apps keep one copy', async () => {
    describeChange('incompatible', { 'auth-core': 'major' }, 'Sessions are made otherwise.')
    await inRepository('pnpm', 'exec', 'changeset', 'status', '--output', 'plan.json')
    const { releases } = JSON.parse(readFileSync(join(repository, 'plan.json'), 'utf8'))
    rmSync(join(repository, 'plan.json'))
    const manifests = publicPackages().map(({ manifest }) => manifest)
    expect(hiddenBreaks(releases, manifests)).toHaveLength(3)
    note('An incompatible auth-core alone: refused by the policy')

    const majors = { 'auth-core': 'major', kraken: 'major', opower: 'major', beenergised: 'major' }
    describeChange('incompatible', majors, 'Sessions are made otherwise.')
    const published = await release('An incompatible auth-core')
    expect(published).toEqual(expect.arrayContaining(['@energy/auth-core@2.0.0', '@energy/kraken@2.0.0']))
    await npm('update')
    expect(await installed()).toEqual({ '@energy/auth-core': '1.0.2', '@energy/kraken': '1.1.0' })
    await npm('install', '@energy/kraken@2', '@energy/auth-core@2')
    expect(await installed()).toEqual({ '@energy/auth-core': '2.0.0', '@energy/kraken': '2.0.0' })
  })
})
