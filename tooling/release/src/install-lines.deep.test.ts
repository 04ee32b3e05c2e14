import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followPage } from '../../packages/src/follow-page.ts'
import { publicPackages } from '../../packages/src/public-packages.ts'
import { type LoopbackRegistry, startLoopbackRegistry } from './registry/loopback-registry.ts'

const execute = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'energy-install-lines-'))
let registry: LoopbackRegistry

const run = (cwd: string, command: string, ...args: string[]) =>
  execute(command, args, { cwd, maxBuffer: 1e8 })

/** The pages in the order in which somebody reads them who is new here. */
const pages = [
  'README.md',
  ...['kraken', 'opower', 'beenergised', 'auth-core', 'codegen', 'sandbox'].map(
    (name) => `packages/${name}/README.md`,
  ),
]

const linesOf = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^npm install .*$/gm)].map(([line]) => line)

/** An empty folder as `npm init -y` leaves it: a project of CommonJS modules. */
async function emptyApp(): Promise<string> {
  const app = mkdtempSync(join(folder, 'app-'))
  writeFileSync(join(app, '.npmrc'), registry.npmrc)
  await run(app, 'npm', 'init', '--yes')
  return app
}

beforeAll(async () => {
  await run(root, 'pnpm', 'exec', 'turbo', 'run', 'build', '--filter=./packages/*', '--concurrency=2')
  registry = await startLoopbackRegistry(join(folder, 'registry'))
  writeFileSync(join(folder, '.npmrc'), registry.npmrc)
  for (const { path } of publicPackages()) {
    const { stdout } = await run(path, 'pnpm', 'pack', '--json', '--pack-destination', folder)
    await run(folder, 'npm', 'publish', JSON.parse(stdout).filename)
  }
}, 600_000)

afterAll(async () => {
  await registry?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('with the newest versions that npm has', { timeout: 600_000 }, () => {
  it.each(pages.filter((page) => linesOf(page).length > 0))(
    'the install lines of %s work as they stand, one after the other, in an empty folder',
    async (page) => {
      const app = await emptyApp()
      for (const line of linesOf(page)) await run(app, 'sh', '-c', line)
      const { dependencies = {} } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))
      const imports = Object.keys(dependencies).map((name) => `import('${name}')`)
      const { stderr } = await run(app, 'node', '--eval', `Promise.all([${imports}])`)
      expect(stderr).toBe('')
    },
  )

  it.each(['kraken', 'opower', 'beenergised'])(
    'the page for who starts with %s leads from an empty folder to a query of one’s own',
    async (name) => {
      const app = mkdtempSync(join(folder, 'first-'))
      writeFileSync(join(app, '.npmrc'), registry.npmrc)
      const page = join(root, 'packages', name, 'docs/getting-started.md')
      const { seconds } = await followPage(page, { folder: app })
      console.log(name, seconds)
    },
  )

  it('a reader of all pages gets one app that has everything, and generates, compiles and runs code in it', async () => {
    const app = await emptyApp()
    for (const line of pages.flatMap(linesOf)) await run(app, 'sh', '-c', line)
    // What the page of code generation says of a project that `npm init -y` made.
    await run(app, 'npm', 'pkg', 'set', 'type=module')
    await run(app, 'npx', 'energy', 'init', '--instance', 'de')
    await run(app, 'mkdir', 'src')
    writeFileSync(join(app, 'src/viewer.graphql'), 'query Viewer { viewer { givenName } }')
    await run(app, 'npx', 'graphql-codegen')
    await run(app, 'npx', 'tsc', '--init')
    writeFileSync(
      join(app, 'src/app.ts'),
      `import { apiKey, createKrakenClient } from '@energy/kraken'
      import { ViewerDocument } from './generated/index.js'
      const client = createKrakenClient({ instance: 'de', auth: apiKey('key') })
      console.log(typeof client.query(ViewerDocument, {}).toPromise)`,
    )
    await run(
      app,
      'npx',
      'tsc',
      '--outDir',
      'dist',
      '--rootDir',
      'src',
      'src/app.ts',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--ignoreConfig',
    ).catch(({ stdout }: { stdout: string }) => expect(stdout).toBe(''))
    const { stdout } = await run(app, 'node', 'dist/app.js')
    expect(stdout.trim()).toBe('function')
    const installed = await run(app, 'npm', 'ls', '--all', '--json').catch((failure) => failure)
    expect(JSON.parse(installed.stdout).problems ?? []).toEqual([])
  })
})
