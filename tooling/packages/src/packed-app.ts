import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { publicPackages } from './public-packages.ts'

const run = promisify(execFile)

// A release that is a few days old may name dependencies that a registry does not have yet.
const before = '--before=2026-09-02'

/** What an app team brings itself. */
const tools = ['@graphql-codegen/cli@7.4.0', 'graphql@16.14.2', 'typescript@7.0.2', '@types/node@22.19.1']

declare module 'vitest' {
  interface ProvidedContext {
    /** An app in an empty folder, in which npm has installed every package from its tarball. */
    packedApp: string
    /** The tarballs by package name. */
    tarballs: Record<string, string>
  }
}

/** Packs every public package once for all suites, and installs the tarballs as an app team would. */
export default async function providePackedApp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'energy-packed-'))
  const tarballs: Record<string, string> = {}
  for (const { path, manifest } of publicPackages()) {
    const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd: path })
    tarballs[manifest.name] = JSON.parse(stdout).filename
  }
  const app = join(folder, 'app')
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }))
  const flags = [
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--ignore-scripts',
    '--loglevel=error',
    before,
  ]
  await run('npm', ['install', ...flags, ...Object.values(tarballs), ...tools], { cwd: app })
  project.provide('packedApp', app)
  project.provide('tarballs', tarballs)
  return () => rmSync(folder, { recursive: true, force: true })
}
