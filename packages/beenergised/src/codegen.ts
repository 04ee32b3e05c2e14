import { type CodegenConfig, createDefineConfig, type DefineConfigOptions } from '@energy/codegen'
import { scalars } from './scalars.ts'

/**
 * Makes a whole `codegen.ts` for the `graphql-codegen` command: bundled schema, no network.
 *
 * @remarks The bundled schema holds what the vendor documents. For stations, charging sessions and postpaid contracts
 * pull the schema of your operator, and give its file as `schema`.
 *
 * @example
 * ```ts
 * import { defineConfig } from '@energy/beenergised/codegen'
 *
 * export default defineConfig({
 *   schema: 'operator.graphql',
 *   documents: 'src/**\/*.{graphql,ts,tsx}',
 *   output: 'src/generated/',
 * })
 * ```
 */
export const defineConfig: (options: DefineConfigOptions) => CodegenConfig = createDefineConfig({
  packageName: '@energy/beenergised',
  schemaFile: () => new URL('../schema/beenergised.graphql', import.meta.url),
  scalars,
})
