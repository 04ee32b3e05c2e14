import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { packageManagers } from '../package-managers.ts'

const run = promisify(execFile)
const tarballs = inject('tarballs')
const [npm] = packageManagers

/** What an app that only runs has to carry. A new line here is a decision: say why in the commit. */
const carried = ['@0no-co/graphql.web', '@energy/auth-core', '@urql/core', 'oauth4webapi', 'wonka']

/** In bytes on the disk, schemas and source maps included; about a fifth above what it was when it was set. */
const budgets = [
  // With all that platforms say of the types that are bundled: 0.4 MB of schemas.
  ['@energy/kraken', 11_700_000],
  ['@energy/opower', 3_500_000],
  ['@energy/beenergised', 3_500_000],
] as const

describe.each(budgets)('`npm install %s` in an empty folder', (name, budget) => {
  const app = join(inject('packedApp'), '..', `installed-${name.replace(/\W+/g, '-')}`)

  beforeAll(async () => {
    mkdirSync(app)
    // As `npm init -y` writes it: a project of CommonJS modules.
    writeFileSync(join(app, 'package.json'), '{ "name": "app", "version": "1.0.0", "type": "commonjs" }')
    const [command, ...args] = npm?.install ?? []
    await run(command ?? '', [...args, tarballs[name] ?? '', tarballs['@energy/auth-core'] ?? ''], {
      cwd: app,
    })
  })

  it('brings the runtime and nothing that generates code', () => {
    const { packages } = JSON.parse(readFileSync(join(app, 'node_modules/.package-lock.json'), 'utf8'))
    const brought = Object.keys(packages).map((path) => path.replace('node_modules/', ''))
    expect(brought.sort()).toEqual([...carried, name].sort())
  })

  it('can say what it consists of, and under which licences', async () => {
    const { stdout } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx'], { cwd: app })
    const components: Component[] = JSON.parse(stdout).components
    expect(components.map(fullName).sort()).toEqual([...carried, name].sort())
    expect(components.flatMap(({ licenses = [] }) => licenses.map(({ license }) => license.id))).toEqual(
      components.map(() => 'MIT'),
    )
  })

  it(`takes at most ${budget} bytes`, () => {
    expect(bytesIn(join(app, 'node_modules'))).toBeLessThan(budget)
  })

  it('loads, and says what to install when code is to be generated', async () => {
    const { stdout } = await run(
      process.execPath,
      [
        '--eval',
        `import('${name}').then(() => import('${name}/codegen')).catch(({ name, message }) => console.log(name, message))`,
      ],
      { cwd: app },
    )
    expect(stdout.trim()).toBe(
      `ConfigurationError \`${name}/codegen\` needs a package: npm install --save-dev @energy/codegen @graphql-codegen/cli graphql`,
    )
  })
})

interface Component {
  readonly name: string
  readonly group?: string
  readonly licenses?: readonly { readonly license: { readonly id: string } }[]
}

function fullName({ name, group }: Component): string {
  return group === undefined || name.startsWith(group) ? name : `${group}/${name}`
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
