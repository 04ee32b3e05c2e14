import { readFileSync, writeFileSync } from 'node:fs'
import { generate } from '@energy-tooling/generate'
import { endpoints } from './src/endpoints.ts'
import { keyFields } from './src/key-fields.ts'
import { scalars } from './src/scalars.ts'
import { secondHost } from './src/second-host.ts'

const schemas = '../../schemas/kraken'

/** Every instance, with the folders of operations that it has beside its own and those of all. */
const instances: Readonly<
  Record<string, { readonly platform: string; readonly operations: readonly string[] }>
> = JSON.parse(readFileSync('instances.json', 'utf8'))
const addresses: Readonly<Record<string, { readonly url: string } | undefined>> = endpoints

/** What a host serves besides the main one of its instance: a schema of its own, which knows no core. */
const besides = {
  gb: {
    core: `${schemas}/gb-second-host`,
    file: 'schema/gb-second-host.graphql',
    platform: 'the second host of Octopus Energy in Great Britain',
    url: secondHost.url,
  },
}

await generate(
  Object.entries(instances).map(([instance, { platform, operations }]) => ({
    schemas: [
      {
        core: `${schemas}/core`,
        overlay: `${schemas}/${instance}`,
        file: `schema/${instance}.graphql`,
        platform,
        url: addresses[instance]?.url ?? 'https://<host of the platform>/v1/graphql/',
      },
      ...(instance === 'gb' ? [besides.gb] : []),
    ],
    operations: ['shared', ...operations, instance]
      .filter((folder, index, all) => all.indexOf(folder) === index)
      .map((folder) => `operations/${folder}`),
    output: `src/generated/${instance}.ts`,
    scalars,
    keyFields,
    caches: {
      graphcache: `src/generated/${instance}-graphcache.ts`,
      'apollo-cache': `src/generated/${instance}-apollo-cache.ts`,
    },
  })),
)

const header = '// Generated: do not edit, run `pnpm generate`.\n'
for (const instance of Object.keys(instances))
  for (const name of [instance, `${instance}-graphcache`, `${instance}-apollo-cache`])
    writeFileSync(`src/${name}.ts`, `export * from './generated/${name}.ts'\n`)
writeFileSync(
  'src/generated/schema-names.ts',
  `${header}/** The schemas that come with the package, by their names. */
export type BundledSchemaName =
${Object.keys(instances)
  .map((instance) => `  | '${instance}'\n`)
  .join('')}`,
)

const codes: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(`${schemas}/error-codes.json`, 'utf8'),
)
const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const entries = Object.entries(codes).map(([code, meaning]) => `  ${quoted(code)}: ${quoted(meaning)},\n`)
writeFileSync(
  'src/generated/error-codes.ts',
  `${header}export const errorCodes = {\n${entries.join('')}} as const\n`,
)
