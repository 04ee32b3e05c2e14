import { ConfigurationError } from '@energy/auth-core'
import type { CodegenConfig, DefineConfigOptions, PageLimits } from '@energy/codegen'
import type { BundledSchemaName } from './generated/schema-names.ts'
import { keyFields } from './key-fields.ts'
import { type KrakenLimits, limits } from './limits.ts'
import { scalars } from './scalars.ts'

// What generates code is the app's own development dependency, and no part of an install that only runs.
const { createDefineConfig } = await import('@energy/codegen').catch((cause: unknown) => {
  throw new ConfigurationError(
    '`@energy/kraken/codegen` needs a package: npm install --save-dev @energy/codegen @graphql-codegen/cli graphql',
    { cause },
  )
})

/**
 * The schemas that come with the package, by instance. `shared` is what every known platform has: it stands in for one whose
 * schema nobody has seen, such as Tokyo Gas.
 */
export type KrakenSchemaName =
  | BundledSchemaName
  | 'edf-gb'
  | 'eon-next'
  | 'good-energy'
  | 'meridian-nz'
  | 'powershop-nz'

/**
 * Instances without a schema of their own here, with the one that stands in.
 *
 * @remarks Platforms of one country share the shape of its market: most of `gb` was seen in the schema of EDF in Great
 * Britain, and what clients of E.ON Next send is in it; clients of Powershop and Meridian send what those of `nz` do.
 * Unverified: Good Energy.
 */
const standIns: Readonly<Partial<Record<string, BundledSchemaName>>> = {
  'edf-gb': 'gb',
  'eon-next': 'gb',
  'good-energy': 'gb',
  'meridian-nz': 'nz',
  'powershop-nz': 'nz',
}

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
  limits: ({ instance }) => pageLimits(knownLimits[instance]),
  scalars,
  keyFields,
})

/** Great Britain has two hosts; a client finds the one that serves a field. */
function schemaNames(instance: KrakenSchemaName): readonly string[] {
  if (instance === 'gb') return ['gb', 'gb-second-host']
  return [standIns[instance] ?? instance]
}

const knownLimits: Readonly<Partial<Record<string, KrakenLimits>>> = limits

/**
 * The guide asks for less than 100 entries to a page, though platforms answer a hundred; `measurements` is documented with 1000, and the list of charging
 * sessions, whose cursors are instants, is read with 100 by clients in use.
 *
 * @see guide: Germany, pagination
 */
function pageLimits(known: KrakenLimits | undefined): PageLimits {
  const page = { pageSize: 99, withoutPageSize: ['measurements', 'chargingSessions'] }
  return known ? { ...page, nodes: known.nodes, complexity: known.complexity } : page
}
