import { fileURLToPath } from 'node:url'
import { generatedFiles } from '../layouts/near-operation-file.ts'
import { isFile } from '../layouts/output.ts'
import type { PageLimits } from '../lint/page-limits.ts'
import { refuseUnreadableNames } from '../operations/refuse-unreadable-names.ts'
import { preset } from '../preset/preset.ts'
import type { PresetOptions } from '../preset/preset-options.ts'
import type { ScalarType } from '../types/type-options.ts'
import type { CodegenConfig, CodegenOutput } from './codegen-config.ts'
import { documentGlobs } from './document-globs.ts'
import { pluckConfig } from './pluck-config.ts'

/** What an app says about its operations. */
export interface DefineConfigOptions
  extends Omit<PresetOptions, 'schemaFile' | 'outputs' | 'command' | 'limits' | 'alternative'> {
  /** Globs of the files with operations: `.graphql` files, and TypeScript files that call `graphql('…')`. */
  readonly documents: string | readonly string[]
  /** The folder for the generated code, or a single `.ts` file. */
  readonly output: string
  /**
   * A schema of the app's own in the place of the bundled one, such as one from `energy schema pull`. A list stands
   * behind the bundled one and adds to it: files of SDL with what the bundled part lacks, as `extend type Query { … }`.
   *
   * @defaultValue the schema that comes with the provider's package: a part of the platform's
   */
  readonly schema?: string | readonly string[]
}

/** What a provider's package knows. */
export interface ProviderCodegen<Selector> {
  /** The name of the package, such as `@energy/kraken`. Its `./document` entry is the runtime of the generated code. */
  readonly packageName: string
  /** Says where the bundled schema is: one file, or several that make one schema. */
  readonly schemaFile: (options: Selector) => URL | readonly URL[]
  /** Another schema of the provider, and what to say when operations fit that one. */
  readonly alternative?: (
    options: Selector,
  ) => { readonly schemaFile: URL; readonly advice: string } | undefined
  /** What the platform allows one request to ask for, where it is known. */
  readonly limits?: (options: Selector) => PageLimits | undefined
  /** The wire types of the provider's scalars. */
  readonly scalars: Readonly<Record<string, ScalarType>>
  /**
   * The field that tells the objects of a type apart, where it is not `id`.
   *
   * @defaultValue `id` for every type that has it
   */
  readonly keyFields?: Readonly<Record<string, string>>
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
): (options: DefineConfigOptions & Selector) => CodegenConfig {
  return (options) => {
    const { documents, output, schema, ...rest } = options
    const { layout, documentMode, persistedDocuments, enums, descriptions, scalarTypes } = rest
    const { decoders, cache, tag, importExtension } = rest
    const limits = provider.limits?.(options)
    const alternative = provider.alternative?.(options)
    const own = documentGlobs([documents].flat())
    const presetConfig: PresetOptions = {
      ...withoutUndefined({
        layout,
        documentMode,
        persistedDocuments,
        enums,
        descriptions,
        scalarTypes,
        decoders,
        cache,
        tag,
        importExtension,
      }),
      runtime: options.runtime ?? `${provider.packageName}/document`,
      scalars: { ...provider.scalars, ...options.scalars },
      keyFields: { ...provider.keyFields, ...options.keyFields },
      ...(limits && { limits }),
      ...(alternative && {
        alternative: { ...alternative, schemaFile: fileURLToPath(alternative.schemaFile) },
      }),
    }
    return {
      ignoreNoDocuments: true,
      pluckConfig: pluckConfig([tag ?? 'graphql']),
      hooks: { afterStart: [() => refuseUnreadableNames(own)] },
      generates: {
        [output]: {
          ...schemaConfig(schemaFiles(schema, provider.schemaFile(options)), presetConfig),
          documents: [...own, ...ownOutput(output, layout)],
          preset,
        },
      },
    }
  }
}

/** What is generated is not searched for operations. */
function ownOutput(output: string, layout: PresetOptions['layout']): readonly string[] {
  const main = isFile(output) ? output : `${output.replace(/\/$/, '')}/**`
  return layout === 'near-operation-file' ? [`!${main}`, `!${generatedFiles}`] : [`!${main}`]
}

/** One schema takes the place of the bundled one; a list stands behind it. */
function schemaFiles(own: DefineConfigOptions['schema'], bundled: URL | readonly URL[]): string[] {
  if (typeof own === 'string') return [own]
  return [...[bundled].flat().map((url) => fileURLToPath(url)), ...(own ?? [])]
}

/**
 * SDL files are read by the preset, which looks only at what the operations touch; anything else that
 * `graphql-codegen` accepts is left to it.
 */
function schemaConfig(
  schema: string[],
  presetConfig: PresetOptions,
): Omit<CodegenOutput, 'documents' | 'preset'> {
  if (!schema.every(isSdlFile)) return { schema, presetConfig }
  return {
    schema: 'type Query { placeholder: Boolean }',
    presetConfig: { ...presetConfig, schemaFile: schema },
    watchPattern: schema,
  }
}

function isSdlFile(pointer: string): boolean {
  return /^[^*{}]+\.graphqls?$/.test(pointer) && !/^https?:/.test(pointer)
}

function withoutUndefined(options: object): PresetOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
