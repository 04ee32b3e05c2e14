import { fileURLToPath } from 'node:url'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { preset } from '../preset/preset.ts'
import type { PresetOptions } from '../preset/preset-options.ts'
import type { ScalarType } from '../types/type-options.ts'

/** What an app says about its operations. */
export interface DefineConfigOptions extends PresetOptions {
  /** Globs of the files with operations: `.graphql` files, and TypeScript files that call `graphql('…')`. */
  readonly documents: string | readonly string[]
  /** The folder for the generated code, or a single `.ts` file. */
  readonly output: string
  /**
   * A schema of the app's own, such as one from `energy schema pull`.
   *
   * @defaultValue the schema that comes with the provider's package
   */
  readonly schema?: string
}

/** What a provider's package knows. */
export interface ProviderCodegen<Selector> {
  /** The name of the package, such as `@energy/kraken`. Its `./document` entry is the runtime of the generated code. */
  readonly packageName: string
  /** Says where the bundled schema is. */
  readonly schemaFile: (options: Selector) => URL
  /** The wire types of the provider's scalars. */
  readonly scalars: Readonly<Record<string, ScalarType>>
}

/**
 * Makes the `defineConfig` of a provider.
 *
 * @example
 * ```ts
 * export const defineConfig = createDefineConfig<{ instance: KrakenInstance }>({
 *   packageName: '@energy/kraken',
 *   schemaFile: ({ instance }) => new URL(`../schema/${instance}.graphql`, import.meta.url),
 *   scalars: { Decimal: 'string' },
 * })
 * ```
 */
export function createDefineConfig<Selector extends object = object>(
  provider: ProviderCodegen<Selector>,
): (options: DefineConfigOptions & Selector) => Types.Config {
  return (options) => {
    const { documents, output, schema, layout, documentMode, enums, scalarTypes, tag, importExtension } =
      options
    const own = typeof documents === 'string' ? [documents] : documents
    const presetConfig = withoutUndefined({
      layout,
      documentMode,
      enums,
      scalarTypes,
      tag,
      importExtension,
      runtime: options.runtime ?? `${provider.packageName}/document`,
      scalars: { ...provider.scalars, ...options.scalars },
    })
    return {
      ignoreNoDocuments: true,
      generates: {
        [output]: {
          schema: schema ?? fileURLToPath(provider.schemaFile(options)),
          documents: [...own, `!${output.endsWith('.ts') ? output : `${output.replace(/\/$/, '')}/**`}`],
          preset,
          presetConfig,
        },
      },
    }
  }
}

function withoutUndefined(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
