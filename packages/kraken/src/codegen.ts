import { ConfigurationError } from '@energy/auth-core'
import type { CodegenConfig, DefineConfigOptions } from '@energy/codegen'
import { keyFields } from './key-fields.ts'
import { scalars } from './scalars.ts'

// What generates code is the app's own development dependency, and no part of an install that only runs.
const { createDefineConfig } = await import('@energy/codegen').catch((cause: unknown) => {
  throw new ConfigurationError(
    '`@energy/kraken/codegen` needs a package: npm install --save-dev @energy/codegen @graphql-codegen/cli graphql',
    { cause },
  )
})

/** The instances whose schema comes with the package. For any other one set `schema` to a pulled one. */
export type KrakenSchemaName = 'de' | 'gb' | 'au' | 'us' | 'fr' | 'jp' | 'es' | 'it'

/** The options of {@link defineConfig}. */
export interface KrakenCodegenOptions extends DefineConfigOptions {
  /** Whose schema the operations are written for. */
  readonly instance: KrakenSchemaName
}

/**
 * Makes a whole `codegen.ts` for the `graphql-codegen` command: bundled schema, no network.
 *
 * @example
 * ```ts
 * import { defineConfig } from '@energy/kraken/codegen'
 *
 * export default defineConfig({ instance: 'de', documents: 'src/**\/*.{graphql,ts,tsx}', output: 'src/generated/' })
 * ```
 */
export const defineConfig: (options: KrakenCodegenOptions) => CodegenConfig = createDefineConfig<
  Pick<KrakenCodegenOptions, 'instance'>
>({
  packageName: '@energy/kraken',
  schemaFile: ({ instance }) =>
    schemaNames(instance).map((name) => new URL(`../schema/${name}.graphql`, import.meta.url)),
  scalars,
  keyFields,
})

/** Great Britain has two hosts; a client finds the one that serves a field. */
function schemaNames(instance: KrakenSchemaName): readonly string[] {
  return instance === 'gb' ? ['gb', 'gb-second-host'] : [instance]
}
