import { ConfigurationError } from '@energy/auth-core'
import type { CodegenConfig, DefineConfigOptions } from '@energy/codegen'
import { keyFields } from './key-fields.ts'
import { scalars } from './scalars.ts'

// What generates code is the app's own development dependency, and no part of an install that only runs.
const { createDefineConfig } = await import('@energy/codegen').catch((cause: unknown) => {
  throw new ConfigurationError(
    '`@energy/opower/codegen` needs a package: npm install --save-dev @energy/codegen @graphql-codegen/cli graphql',
    { cause },
  )
})

/** The options of {@link defineConfig}. */
export interface OpowerCodegenOptions extends DefineConfigOptions {
  /**
   * Adds what is known from Oracle's web widgets alone to the bundled schema. The official API may not have it.
   *
   * @defaultValue `false`
   */
  readonly unverified?: boolean
}

/**
 * Makes a whole `codegen.ts` for the `graphql-codegen` command: bundled schema, no network.
 *
 * @remarks Most type names of the bundled schema are ours, because the vendor's are not known: a fragment on one of
 * them, or a variable of one, is refused by the real API. Write against a schema that you pulled (`schema`) where you
 * need them.
 *
 * @example
 * ```ts
 * import { defineConfig } from '@energy/opower/codegen'
 *
 * export default defineConfig({ documents: 'src/**\/*.{graphql,ts,tsx}', output: 'src/generated/' })
 * ```
 */
export const defineConfig: (options: OpowerCodegenOptions) => CodegenConfig = createDefineConfig<
  Pick<OpowerCodegenOptions, 'unverified'>
>({
  packageName: '@energy/opower',
  schemaFile: ({ unverified = false }) =>
    new URL(`../schema/${unverified ? 'unverified' : 'opower'}.graphql`, import.meta.url),
  scalars,
  keyFields,
})
