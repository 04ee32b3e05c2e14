export type { CacheKind } from './cache/print-cache.ts'
export type {
  CodegenConfig,
  CodegenOutput,
  LoadedDocument,
  Preset,
  PresetInput,
  PresetOutput,
} from './config/codegen-config.ts'
export { combineConfigs } from './config/combine-configs.ts'
export { createDefineConfig, type DefineConfigOptions, type ProviderCodegen } from './config/define-config.ts'
export type { DecoderSource } from './decoders/print-decoders.ts'
export type { DocumentMode } from './documents/document-options.ts'
export { CodegenError } from './errors/codegen-error.ts'
export type { PageLimits } from './lint/page-limits.ts'
export { type Plugin, plugins } from './preset/plugins.ts'
export { preset } from './preset/preset.ts'
export type { PresetOptions } from './preset/preset-options.ts'
export type { ScalarType } from './types/type-options.ts'
