import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publicPackages } from '../../../packages/src/public-packages.ts'
import { hiddenBreaks, type PlannedRelease } from './release-policy.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const changesetCommand = join(root, 'node_modules/@changesets/cli/bin.js')
const packages = publicPackages()

let folder: string
/** A repository with our manifests and our rules, in which nothing has been released since 1.0.0. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'energy-releases-'))
  cpSync(join(root, '.changeset/config.json'), join(folder, '.changeset/config.json'))
  cpSync(
    join(root, 'tooling/release/src/changesets/changelog.ts'),
    join(folder, 'tooling/release/src/changesets/changelog.ts'),
  )
  for (const file of ['package.json', 'pnpm-workspace.yaml']) cpSync(join(root, file), join(folder, file))
  for (const { folderName, manifest } of packages)
    write(`packages/${folderName}/package.json`, JSON.stringify({ ...manifest, version: '1.0.0' }))
  write('pnpm-lock.yaml', '')
  git('init', '--quiet', '--initial-branch=main')
  commit('Start')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

function commit(message: string): string {
  git('add', '--all')
  git('commit', '--quiet', '--no-verify', '--message', message)
  return git('rev-parse', 'HEAD').trim()
}

function changeset(...args: string[]): string {
  return execFileSync(process.execPath, [changesetCommand, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

function describeChange(name: string, bumps: Readonly<Record<string, string>>, summary: string): void {
  const lines = Object.entries(bumps).map(([short, bump]) => `'@energy/${short}': ${bump}`)
  write(`.changeset/${name}.md`, `---\n${lines.join('\n')}\n---\n\n${summary}\n`)
}

function planned(): PlannedRelease[] {
  changeset('status', '--output', 'plan.json')
  return JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')).releases
}

const manifests = packages.map(({ manifest }) => manifest)
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

describe('a release', () => {
  it('of one schema is a release of that provider alone', () => {
    describeChange('kraken-schema', { kraken: 'minor' }, 'The schema of de has `Account.balance`.')
    const released = planned().filter(({ type }) => type !== 'none')
    expect(released.map(({ name }) => name)).toEqual(['@energy/kraken'])
  })

  it('of a compatible auth-core reaches apps by its own range, without a release of the providers', () => {
    describeChange('core', { 'auth-core': 'minor' }, 'Sessions say when they renew.')
    expect(planned().map(({ name }) => name)).toEqual(['@energy/auth-core'])
  })

  it('of an incompatible auth-core is refused until everything that shares it becomes incompatible as well', () => {
    describeChange('core', { 'auth-core': 'major' }, 'Sessions are made otherwise.')
    expect(hiddenBreaks(planned(), manifests)).toEqual(
      ['beenergised', 'kraken', 'opower'].map(
        (name) =>
          `@energy/${name} shares @energy/auth-core with the app and follows its major: add \`'@energy/${name}': major\`.`,
      ),
    )
    describeChange(
      'core',
      { 'auth-core': 'major', kraken: 'major', opower: 'major', beenergised: 'major' },
      'Sessions are made otherwise.',
    )
    expect(hiddenBreaks(planned(), manifests)).toEqual([])
  })

  it('says what changed, links it, and lists what it brings along once', () => {
    describeChange('both', { 'auth-core': 'major', kraken: 'major' }, 'Sessions are made otherwise.')
    describeChange('core', { 'auth-core': 'patch' }, 'A renewal ends sooner.\nNothing to do.')
    const sha = commit('Change sessions')
    changeset('version')
    const log = read('packages/kraken/CHANGELOG.md')
    const link = `([${sha.slice(0, 7)}](https://github.com/energy-sdk/energy-sdk/commit/${sha}))`
    expect(log).toContain(`## 2.0.0`)
    expect(log).toContain(`- Sessions are made otherwise. ${link}`)
    expect(log).toContain(
      `- Brings @energy/auth-core 2.0.0.\n  - A renewal ends sooner.\n    Nothing to do. ${link}`,
    )
    expect(log.split('Sessions are made otherwise')).toHaveLength(2)
    expect(JSON.parse(read('packages/kraken/package.json')).version).toBe('2.0.0')
  })
})

describe('a change', () => {
  it('in what a package publishes fails the checks without a changeset, and passes with one', () => {
    write('packages/kraken/src/index.ts', 'export {}')
    commit('Change kraken')
    expect(() => changeset('status', '--since', 'HEAD~1')).toThrow(/changeset/)
    describeChange('kraken', { kraken: 'patch' }, 'Something is mended.')
    commit('Say so')
    expect(() => changeset('status', '--since', 'HEAD~2')).not.toThrow()
  })

  it('of tests needs none', () => {
    write('packages/kraken/src/index.test.ts', 'export {}')
    commit('Test kraken')
    expect(() => changeset('status', '--since', 'HEAD~1')).not.toThrow()
  })
})
