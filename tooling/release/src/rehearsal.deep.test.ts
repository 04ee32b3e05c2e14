import { execFile } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkTarball } from '../../packages/src/check-tarball.ts'
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

/**
 * Versions what waits, as the pull request *Version packages* does, and publishes it as `release.yml` does.
 *
 * @param spoil - changes what was built before it is packed.
 */
async function release(title: string, spoil = (): void => {}): Promise<readonly string[]> {
  await commit(title)
  await inRepository('pnpm', 'version-packages')
  await inRepository('pnpm', 'install', '--offline', '--no-frozen-lockfile', '--ignore-scripts')
  await commit('Version packages')
  // The one package that knows its version. The others are built once: their versions differ in what is not built.
  await inRepository('pnpm', '--filter', '@energy/auth-core', 'build')
  spoil()
  const published = await publish('latest')
  await inRepository('pnpm', 'changeset', 'git-tag')
  note(`${title}: published ${published.join(', ')}`)
  return published
}

/** What the jobs `pack` and `publish` of `release.yml` do. */
async function publish(tag: string): Promise<readonly string[]> {
  for (const left of ['plan.json', 'tarballs'])
    rmSync(join(repository, left), { recursive: true, force: true })
  await inRepository('pnpm', 'changeset', 'publish-plan', '--output', 'plan.json')
  await inRepository('pnpm', 'changeset', 'pack', '--from-publish-plan', 'plan.json', '--out-dir', 'tarballs')
  const tarballs = globSync(join(repository, 'tarballs/**/*.tgz'))
  for (const tarball of tarballs) expect(await checkTarball(tarball)).toEqual([])
  const sent = await inRepository('node', 'tooling/release/src/publish/publish-tarballs.mjs', 'tarballs', tag)
  return [...sent.matchAll(/^\+ (.+)$/gm)].map(([, published = '']) => published)
}

/** What the app has, by the path in its `node_modules`. */
function installed(): Readonly<Record<string, string>> {
  const { packages } = JSON.parse(readFileSync(join(app, 'node_modules/.package-lock.json'), 'utf8'))
  const versions = Object.entries<{ version: string }>(packages)
    .filter(([path]) => path.includes('@energy/'))
    .map(([path, { version }]) => [path.replace('node_modules/', ''), version] as const)
  note(`  the app has ${versions.map(([path, version]) => `${path} ${version}`).join(', ')}`)
  return Object.fromEntries(versions)
}

const useKraken = `import { createKrakenClient } from '@energy/kraken'; createKrakenClient({ instance: 'de' });`
const useOpower = `import { createOpowerClient } from '@energy/opower'; createOpowerClient({ environment: 'stage' });`

/** Starts the app. @returns what it says to its developer. */
async function start(source: string): Promise<string> {
  const { stderr } = await execute('node', ['--input-type=module', '--eval', source], { cwd: app })
  return stderr.trim()
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
  writeFileSync(join(repository, '.git/info/exclude'), '.npmrc\nplan.json\n')
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
    await expect(inRepository('pnpm', 'changeset', 'publish')).rejects.toThrow('Command failed')
    for (const { manifest } of publicPackages()) {
      const { status } = await fetch(`${registry.url}${encodeURIComponent(manifest.name)}`)
      expect(`${manifest.name} ${status}`).toBe(`${manifest.name} 404`)
    }
    note('Without a build: refused')
  })

  it('refuses to publish packages that have no version yet', async () => {
    await inRepository('pnpm', 'turbo', 'run', 'build', '--filter=./packages/*', '--concurrency=2')
    await expect(publish('latest')).rejects.toThrow('There is no tarball with a version')
    note('Without a version: refused')
  })

  it('publishes the first version of every package, and an empty app installs it', async () => {
    const published = await release('First release')
    expect(published.toSorted()).toEqual(
      publicPackages()
        .map(({ manifest }) => `${manifest.name}@1.0.0`)
        .sort(),
    )
    await npm('install', '@energy/kraken')
    expect(installed()).toEqual({ '@energy/auth-core': '1.0.0', '@energy/kraken': '1.0.0' })
    expect(await start(useKraken)).toBe('')
  })

  it('publishes a changed schema as a version of that provider alone, and `npm update` brings it', async () => {
    const schema = join(repository, 'packages/kraken/schema/de.graphql')
    appendFileSync(schema, '\nscalar Rehearsed\n')
    describeChange('schema-kraken-2026-12-01', { kraken: 'minor' }, 'The schema of de has `Rehearsed`.')
    expect(await release('A changed schema')).toEqual(['@energy/kraken@1.1.0'])
    await npm('update')
    expect(installed()).toEqual({ '@energy/auth-core': '1.0.0', '@energy/kraken': '1.1.0' })
    const brought = (file: string) => readFileSync(join(app, 'node_modules/@energy/kraken', file), 'utf8')
    expect(brought('schema/de.graphql')).toContain('Rehearsed')
    expect(brought('CHANGELOG.md')).toContain('## 1.1.0')
  })

  it('takes a bad version back: apps get the one before again, and then the mended one', async () => {
    describeChange('bad', { 'auth-core': 'patch' }, 'A version that is bad.')
    const entry = join(repository, 'packages/auth-core/dist/index.js')
    const spoil = () => appendFileSync(entry, "\nthrow new Error('This version is bad.')\n")
    expect(await release('A bad patch of auth-core', spoil)).toEqual(['@energy/auth-core@1.0.1'])
    await npm('update')
    expect(installed()).toMatchObject({ '@energy/auth-core': '1.0.1' })
    await expect(start(useKraken)).rejects.toThrow('This version is bad.')

    await npm('dist-tag', 'add', '@energy/auth-core@1.0.0', 'latest')
    await npm('deprecate', '@energy/auth-core@1.0.1', 'It does not load: use 1.0.2.')
    note('  taken back: latest is 1.0.0 again, 1.0.1 is deprecated')
    rmSync(join(app, 'node_modules'), { recursive: true })
    rmSync(join(app, 'package-lock.json'))
    await npm('install')
    expect(installed()).toMatchObject({ '@energy/auth-core': '1.0.0' })
    expect(await start(useKraken)).toBe('')

    describeChange('mended', { 'auth-core': 'patch' }, 'It loads again.')
    expect(await release('The mended patch')).toEqual(['@energy/auth-core@1.0.2'])
    await npm('update')
    expect(installed()).toMatchObject({ '@energy/auth-core': '1.0.2' })
    expect(await start(useKraken)).toBe('')
  })

  it('brings a snapshot to whoever asks for it, and to nobody else', async () => {
    describeChange('snapshot', { kraken: 'patch' }, 'Something to try.')
    await commit('Something to try')
    await inRepository('pnpm', 'changeset', 'version', '--snapshot', 'pr-12')
    const published = await publish('pr-12')
    expect(published).toEqual([expect.stringMatching(/^@energy\/kraken@1\.1\.1-pr-12-\d+$/)])
    note(`A snapshot: published ${published.join(', ')}`)
    await inRepository('git', 'reset', '--quiet', '--hard')
    await npm('update')
    expect(installed()).toMatchObject({ '@energy/kraken': '1.1.0' })
    await npm('install', '@energy/kraken@pr-12')
    expect(`@energy/kraken@${installed()['@energy/kraken']}`).toBe(published[0])
    expect(await start(useKraken)).toBe('')
    await npm('install', '@energy/kraken@1.1.0')
  })

  it('publishes an incompatible auth-core with majors of what shares it, and no app gets it by itself', async () => {
    describeChange('incompatible', { 'auth-core': 'major' }, 'Sessions are made otherwise.')
    await inRepository('pnpm', 'changeset', 'status', '--output', 'plan.json')
    const { releases } = JSON.parse(readFileSync(join(repository, 'plan.json'), 'utf8'))
    const manifests = publicPackages().map(({ manifest }) => manifest)
    expect(hiddenBreaks(releases, manifests)).toHaveLength(3)
    note('An incompatible auth-core alone: refused by the policy')

    const majors = { 'auth-core': 'major', kraken: 'major', opower: 'major', beenergised: 'major' }
    describeChange('incompatible', majors, 'Sessions are made otherwise.')
    const published = await release('An incompatible auth-core')
    expect(published).toEqual(expect.arrayContaining(['@energy/auth-core@2.0.0', '@energy/kraken@2.0.0']))
    await npm('update')
    expect(installed()).toEqual({ '@energy/auth-core': '1.0.2', '@energy/kraken': '1.1.0' })
  })

  it('tells an app that updates one provider and not the other that it has two copies, until it updates both', async () => {
    await npm('install', '@energy/opower@2')
    expect(Object.values(installed()).toSorted()).toEqual(['1.0.2', '1.1.0', '2.0.0', '2.0.0'])
    const said = await start(useKraken + useOpower)
    expect(said).toContain('1.0.2 and 2.0.0 of @energy/auth-core run side by side')
    note(`  it says: ${said}`)

    await npm('install', '@energy/kraken@2')
    await npm('dedupe')
    expect(installed()).toEqual({
      '@energy/auth-core': '2.0.0',
      '@energy/kraken': '2.0.0',
      '@energy/opower': '2.0.0',
    })
    expect(await start(useKraken + useOpower)).toBe('')
  })

  it('went as `docs/releasing.md` says', () => {
    const log = readFileSync(report, 'utf8').replaceAll(/(?<=-pr-12-)\d+/g, '…')
    expect(readFileSync(join(root, 'docs/releasing.md'), 'utf8')).toContain(log)
  })
})
