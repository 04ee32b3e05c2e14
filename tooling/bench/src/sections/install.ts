import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Contestant, Section } from '../page/section.ts'

const run = promisify(execFile)
const packages = fileURLToPath(new URL('../../../../packages/', import.meta.url))
const { resolve } = createRequire(import.meta.url)

interface Install {
  readonly name: string
  readonly ours?: true
  /** What an app asks npm for. */
  readonly wanted: readonly string[]
}

/** Installs what apps ask for into empty folders, and looks at what is there then. */
export async function measureInstall(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'energy-install-'))
  try {
    const core = await pack('auth-core', folder)
    const peers = (...names: string[]): string[] => names.map((name) => `${name}@${versionOf(name)}`)
    const installs: readonly Install[] = [
      { name: 'urql: `@urql/core`', wanted: peers('@urql/core') },
      {
        name: 'urql, stock auth and retry',
        wanted: peers('@urql/core', '@urql/exchange-auth', '@urql/exchange-retry'),
      },
      { name: '`@energy/kraken`', wanted: [await pack('kraken', folder), core], ours: true },
      { name: '`@energy/opower`', wanted: [await pack('opower', folder), core], ours: true },
      { name: '`@energy/beenergised`', wanted: [await pack('beenergised', folder), core], ours: true },
      { name: 'Apollo Client', wanted: peers('@apollo/client', 'graphql', 'rxjs') },
      { name: 'graphql-request', wanted: peers('graphql-request', 'graphql') },
      { name: '`@octokit/graphql`', wanted: peers('@octokit/graphql') },
      { name: '`@linear/sdk`', wanted: peers('@linear/sdk') },
    ]
    const contestants: Contestant[] = []
    for (const [index, { wanted, ...named }] of installs.entries())
      contestants.push({ ...named, samples: await install(join(folder, `app-${index}`), wanted) })
    return {
      title: 'What an installation brings',
      text: '`npm install` in an empty folder; ours from the tarballs that would be published. On the disk, all files, with schemas and source maps.',
      comparisons: [
        {
          id: 'installation',
          title: 'Size and packages',
          baseline: 'urql: `@urql/core`',
          metrics: [
            { name: 'size', unit: 'MB', better: 'less', digits: 2 },
            { name: 'code', unit: 'MB', better: 'less', digits: 2 },
            { name: 'packages', unit: 'count', better: 'less', digits: 0 },
          ],
          contestants,
        },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function pack(name: string, folder: string): Promise<string> {
  const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', folder], {
    cwd: join(packages, name),
  })
  return JSON.parse(stdout).filename
}

/** The version that the other sections measure. */
function versionOf(name: string): string {
  let folder = resolve(name)
  for (;;) {
    folder = join(folder, '..')
    const manifest = readManifest(join(folder, 'package.json'))
    if (manifest?.name === name && manifest.version) return manifest.version
    if (folder === join(folder, '..')) throw new Error(`${name} is not installed.`)
  }
}

function readManifest(file: string): { name?: string; version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

async function install(app: string, wanted: readonly string[]): Promise<Record<string, number[]>> {
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "version": "1.0.0" }')
  const quietly = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--loglevel=error']
  await run('npm', ['install', ...quietly, ...wanted], { cwd: app })
  const modules = join(app, 'node_modules')
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'))
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const bytes = (only: RegExp): number =>
    files
      .filter(({ name }) => only.test(name))
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  return {
    size: [bytes(/./) / 1e6],
    code: [bytes(/\.[cm]?js$/) / 1e6],
    packages: [Object.keys(packages).length],
  }
}
