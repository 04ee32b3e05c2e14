import type { DocumentNode } from 'graphql'
import type { PresetOptions } from '../preset/preset-options.ts'
import type { PluckConfig } from './pluck-config.ts'

/** A configuration for the `graphql-codegen` command; it can be spread and merged like one that is written by hand. */
export interface CodegenConfig {
  /** An app that has no operation yet is no mistake. */
  ignoreNoDocuments?: boolean
  /** Which calls in TypeScript files hold operations. */
  pluckConfig?: PluckConfig
  /** What `graphql-codegen` calls before it reads anything. */
  hooks?: { afterStart: (() => void)[] }
  /** What is generated, by the path of the output. */
  generates: Record<string, CodegenOutput>
}

/** One output of a configuration. */
export interface CodegenOutput {
  schema: string | string[]
  documents: string[]
  preset: Preset
  presetConfig: PresetOptions
  /** Files that are watched besides the documents. */
  watchPattern?: string | string[]
}

/** A preset as `graphql-codegen` calls it. */
export interface Preset {
  buildGeneratesSection(input: PresetInput): PresetOutput[]
}

/** What a preset is given. */
export interface PresetInput {
  readonly baseOutputDir: string
  readonly presetConfig: PresetOptions
  readonly schema: DocumentNode
  readonly documents: readonly LoadedDocument[]
}

/** A document that `graphql-codegen` has read. */
export interface LoadedDocument {
  readonly document?: DocumentNode
  readonly rawSDL?: string
  readonly location?: string
}

/** A file that `graphql-codegen` is to write. */
export interface PresetOutput {
  filename: string
  schema: DocumentNode
  documents: LoadedDocument[]
  config: Record<string, unknown>
  plugins: Record<string, object>[]
  pluginMap: Record<string, { plugin: () => string }>
  skipDocumentsValidation: true
}
