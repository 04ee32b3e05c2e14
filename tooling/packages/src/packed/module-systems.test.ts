import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { commonJsBlocks } from './module-systems-page.ts'
import { hosts } from './runtimes.ts'

const run = promisify(execFile)
const npm = inject('packedApp')
const bin = (command: string): string => join(npm, 'node_modules/.bin', command)
const nodes = hosts.filter(([name]) => name.startsWith('Node'))

/** Makes an app below the packed one, whose packages it finds. */
function makeApp(name: string, files: Readonly<Record<string, string>>): string {
  const app = join(npm, name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(app, file)), { recursive: true })
    writeFileSync(join(app, file), text)
  }
  return app
}

const operations = {
  'src/viewer.graphql': 'query Viewer { viewer { ...Name } }',
  'src/name.graphql': 'fragment Name on AccountUserType { givenName }',
}
const codegen = (options: string): string =>
  `import { defineConfig } from '@energy/kraken/codegen'\nexport default defineConfig({ instance: 'de', documents: 'src/**/*.{graphql,ts,tsx}', ${options} })\n`
const main = (generated: string): string => `
import { apiKey, createKrakenClient } from '@energy/kraken'
import { ViewerDocument } from '${generated}'
const client = createKrakenClient({ instance: 'de', auth: apiKey('key') })
console.log(typeof client.query, ViewerDocument.definitions.length)
`

describe('a project of CommonJS modules, as npm init -y makes it', () => {
  let app: string
  beforeAll(() => {
    const manifest = '{ "name": "app", "version": "1.0.0", "type": "commonjs" }'
    app = makeApp('commonjs', { 'package.json': manifest, ...operations })
  })

  it.each(nodes)('requires the packages on %s', async (_, program) => {
    const [client = ''] = commonJsBlocks
    writeFileSync(
      join(app, 'main.js'),
      `${client}\nconsole.log(typeof createKrakenClient, typeof apiKey, ViewerDocument.kind)`,
    )
    const { stdout } = await run(program, ['main.js'], { cwd: app })
    expect(stdout).toBe('function function Document\n')
  })

  it('is told to import what generates code', async () => {
    const script = "try { require('@energy/kraken/codegen') } catch ({ message }) { console.log(message) }"
    const { stdout } = await run(process.execPath, ['--eval', script], { cwd: app })
    expect(stdout).toContain('Use import() instead.')
  })

  it.each([
    ['codegen.ts', codegen("output: 'src/generated/'")],
    ['codegen.js', commonJsBlocks[1] ?? ''],
  ])('generates with a %s', async (file, text) => {
    writeFileSync(join(app, file), text)
    await run(bin('graphql-codegen'), ['--config', file], { cwd: app })
    expect(readFileSync(join(app, 'src/generated/index.ts'), 'utf8')).toContain('ViewerDocument')
  })

  it.each([
    ['nodenext', { module: 'nodenext' }],
    ['commonjs with the resolution of bundlers', { module: 'commonjs', moduleResolution: 'bundler' }],
  ])('is compiled with %s, and runs', async (_, options) => {
    writeFileSync(join(app, 'src/main.ts'), main('./generated/index.js'))
    const compilerOptions = {
      target: 'es2022',
      strict: true,
      outDir: 'dist',
      rootDir: 'src',
      types: ['node'],
      ...options,
    }
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src/main.ts'] }))
    await run(process.execPath, [join(npm, 'node_modules/typescript/bin/tsc')], { cwd: app })
    expect(readFileSync(join(app, 'dist/main.js'), 'utf8')).toContain('require("@energy/kraken")')
    const { stdout } = await run(process.execPath, ['dist/main.js'], { cwd: app })
    expect(stdout).toBe('function 2\n')
  })

  it('runs TypeScript without a compiler where files are ES modules', async () => {
    writeFileSync(join(app, 'codegen.ts'), codegen("output: 'src/generated.mts'"))
    writeFileSync(join(app, 'src/main.mts'), main('./generated.mts'))
    await run(bin('graphql-codegen'), ['--config', 'codegen.ts'], { cwd: app })
    const { stdout } = await run(process.execPath, ['src/main.mts'], { cwd: app })
    expect(stdout).toBe('function 2\n')
  })
})

describe('a project of ES modules', () => {
  it.each([
    ['single-file', './generated/index.ts'],
    ['near-operation-file', './viewer.generated.ts'],
  ])('runs TypeScript without a compiler, with the layout %s', async (layout, generated) => {
    const app = makeApp(`esm-${layout}`, {
      'package.json': '{ "type": "module" }',
      'codegen.ts': codegen(`output: 'src/generated/', layout: '${layout}', importExtension: '.ts'`),
      'src/main.ts': main(generated),
      ...operations,
    })
    await run(bin('graphql-codegen'), ['--config', 'codegen.ts'], { cwd: app })
    for (const [, program] of nodes) {
      const { stdout } = await run(program, ['src/main.ts'], { cwd: app })
      expect(stdout).toBe('function 2\n')
    }
  })

  it('loads no module of graphql, of what generates code, or of what signs customers in, although they are installed', async () => {
    const app = makeApp('loaded', {
      'package.json': '{ "type": "module" }',
      'main.js': `import { registerHooks } from 'node:module'
const loaded = new Set()
registerHooks({ load(url, context, next) { loaded.add(url); return next(url, context) } })
const { apiKey, createKrakenClient } = await import('@energy/kraken')
const { ViewerDocument } = await import('@energy/kraken/de')
const { createOpowerClient, accessToken } = await import('@energy/opower')
await import('@energy/opower/gateway')
const fetch = async () => { throw new Error('no network') }
const client = createKrakenClient({ instance: 'de', auth: apiKey('key'), fetch })
const { error } = await client.query(ViewerDocument, {}).toPromise()
const packages = [...loaded].flatMap((url) => /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1] ?? [])
console.log(JSON.stringify({ isAsked: error !== undefined, packages: [...new Set(packages)].sort() }))
`,
    })
    const { stdout } = await run(process.execPath, ['main.js'], { cwd: app })
    expect(JSON.parse(stdout)).toEqual({
      isAsked: true,
      packages: [
        '@0no-co/graphql.web',
        '@energy/auth-core',
        '@energy/kraken',
        '@energy/opower',
        '@urql/core',
        'wonka',
      ],
    })
  })
})
