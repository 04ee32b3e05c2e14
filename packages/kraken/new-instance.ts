import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a new instance is called, and where it is. */
export interface NewInstance {
  /** Short name in lower case, such as `nz`. */
  readonly name: string
  /** Whose platform it is, such as `Octopus Energy New Zealand`. */
  readonly platform: string
}

/**
 * Adds an instance whose schema is not known yet: what every known platform has, marked as inferred, with documents and an
 * entry point of its own. `pnpm generate` writes the rest.
 *
 * @param root - the folder of the repository.
 * @throws when the name is taken or is no name.
 */
export function addInstance(root: string, { name, platform }: NewInstance): void {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(`${name} is no name for an instance: use a-z and dashes.`)
  const overlay = join(root, 'schemas/kraken', name)
  if (existsSync(overlay)) throw new Error(`There is an instance ${name} already.`)
  const shared = readFileSync(join(root, 'schemas/kraken/shared/instance.graphql'), 'utf8')
  mkdirSync(overlay, { recursive: true })
  writeFileSync(
    join(overlay, 'instance.graphql'),
    shared.replace('no schema of the platform is known', `no schema of ${name} is known`),
  )
  changeJson(join(root, 'packages/kraken/instances.json'), (instances) => ({
    ...instances,
    [name]: { platform, operations: [] },
  }))
  changeJson(join(root, 'packages/kraken/package.json'), (manifest) => ({
    ...manifest,
    exports: withEntries(manifest.exports, name, true),
    publishConfig: {
      ...manifest.publishConfig,
      exports: withEntries(manifest.publishConfig.exports, name, false),
    },
  }))
}

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly publishConfig: { readonly exports: Readonly<Record<string, unknown>> }
}

/** Puts the entry points in front of the schema files, which come last: the documents, and what each cache is set up with. */
function withEntries(entries: Manifest['exports'], name: string, source: boolean): Manifest['exports'] {
  const entry = (file: string) => ({
    ...(source && { source: `./src/${file}.ts` }),
    types: `./dist/${file}.d.ts`,
    default: `./dist/${file}.js`,
  })
  const { './schema/*.graphql': schema, './package.json': manifest, ...others } = entries
  return {
    ...others,
    [`./${name}`]: entry(name),
    [`./${name}/graphcache`]: entry(`${name}-graphcache`),
    [`./${name}/apollo-cache`]: entry(`${name}-apollo-cache`),
    './schema/*.graphql': schema,
    './package.json': manifest,
  }
}

function changeJson(file: string, change: (value: Manifest) => object): void {
  writeFileSync(file, `${JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8'))), null, 2)}\n`)
}

if (import.meta.main) {
  const [name, platform] = process.argv.slice(2)
  if (!name) {
    console.error('usage: pnpm new:instance <name> [<platform, such as "Octopus Energy New Zealand">]')
    process.exit(2)
  }
  addInstance(join(import.meta.dirname, '../..'), { name, platform: platform ?? name })
  console.log(
    `${name} has what every known platform has, marked as inferred. Next:
  pnpm format && pnpm generate
  its address, in packages/kraken/src/endpoints.ts
  what is known of it, in schemas/kraken/${name}`,
  )
}
