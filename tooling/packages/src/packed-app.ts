import { execFile } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { type PackageManager, packageManagers } from './package-managers.ts'
import { publicPackages } from './public-packages.ts'

const run = promisify(execFile)
const fixture = fileURLToPath(new URL('../fixtures/app-team', import.meta.url))

type Tarballs = Readonly<Record<string, string>>
/** What a package is asked for as, by its name. */
type Sources = Readonly<Record<string, string>>

declare module 'vitest' {
  interface ProvidedContext {
    /** The app that npm has installed. */
    packedApp: string
    /** The same app by the package manager that has installed every package in it from its tarball. */
    packedApps: Record<PackageManager['name'], string>
    /** The tarballs by package name. */
    tarballs: Tarballs
  }
}

/** Packs every public package once for all suites, and installs the tarballs as an app team would. */
export default async function providePackedApps(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'energy-packed-'))
  const tarballs = await pack(folder)
  const sources = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]))
  const apps = {
    npm: join(folder, 'npm'),
    pnpm: join(folder, 'pnpm'),
    yarn: join(folder, 'yarn'),
  }
  const [npm, ...others] = packageManagers.map(
    (manager) => () => install(manager, apps[manager.name], sources),
  )
  // npm takes as long as the other two together.
  await Promise.all([npm?.(), inTurn(others)])
  project.provide('packedApp', apps.npm)
  project.provide('packedApps', apps)
  project.provide('tarballs', tarballs)
  return () => rmSync(folder, { recursive: true, force: true })
}

async function pack(folder: string): Promise<Tarballs> {
  const tarballs: Record<string, string> = {}
  // In a release these are the very files that will be published.
  const given = process.env.ENERGY_TARBALLS
  const files = given === undefined ? [] : globSync(join(given, '**/*.tgz'))
  for (const { folderName, path, manifest } of publicPackages()) {
    const file = files.find((name) => basename(name) === `energy-${folderName}-${manifest.version}.tgz`)
    if (file !== undefined) {
      tarballs[manifest.name] = file
      continue
    }
    const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd: path })
    tarballs[manifest.name] = JSON.parse(stdout).filename
  }
  const untested = files.filter((file) => !Object.values(tarballs).includes(file))
  if (untested.length > 0) throw new Error(`No package has the name and version of ${untested.join(', ')}.`)
  return tarballs
}

async function install(manager: PackageManager, app: string, sources: Sources): Promise<void> {
  cpSync(fixture, app, { recursive: true })
  const own = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))
  const manifest = {
    ...own,
    ...manager.manifest(sources),
    dependencies: { ...fromTarballs(own.dependencies, sources), ...manager.versions },
    devDependencies: fromTarballs(own.devDependencies, sources),
  }
  const files = { 'package.json': JSON.stringify(manifest), ...manager.files(sources) }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(app, file), text)
  const [command, ...args] = manager.install
  await run(command, args, { cwd: app })
}

function fromTarballs(
  dependencies: Readonly<Record<string, string>>,
  sources: Sources,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, version]) => [name, sources[name] ?? version]),
  )
}

async function inTurn(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  for (const task of tasks) await task()
}
