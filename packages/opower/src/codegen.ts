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
   * Which surface the operations are written for: the official API of a utility's servers, or the one that the web pages
   * of utilities ask for one customer, which Oracle does not offer to third parties.
   *
   * @defaultValue `official`
   * @remarks Unverified: the customer surface is known from the vendor's own web widgets alone.
   */
  readonly surface?: OpowerSurface
}

/** One of the two GraphQL surfaces of Opower. */
export type OpowerSurface = 'official' | 'customer'

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
  Pick<OpowerCodegenOptions, 'surface'>
>({
  packageName: '@energy/opower',
  schemaFile: ({ surface = 'official' }) => schemaOf(surface),
  alternative: ({ surface = 'official' }) =>
    surface === 'official'
      ? {
          schemaFile: schemaOf('customer'),
          advice:
            "The customer surface has all of it: set surface: 'customer', where that is what you send to.",
        }
      : undefined,
  scalars,
  keyFields,
})

function schemaOf(surface: OpowerSurface): URL {
  return new URL(`../schema/${surface === 'customer' ? 'customer' : 'opower'}.graphql`, import.meta.url)
}
