import { ConfigurationError } from '@energy/auth-core'
import type { CodegenConfig, DefineConfigOptions } from '@energy/codegen'
import { keyFields } from './key-fields.ts'
import { scalars } from './scalars.ts'

// What generates code is the app's own development dependency, and no part of an install that only runs.
const { createDefineConfig } = await import('@energy/codegen').catch((cause: unknown) => {
  throw new ConfigurationError(
    '`@energy/beenergised/codegen` needs a package: npm install --save-dev @energy/codegen @graphql-codegen/cli graphql',
    { cause },
  )
})

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
  keyFields,
})
