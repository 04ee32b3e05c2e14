import type { TagOutput } from '../tags/tag-owner.ts'
import type { CodegenConfig } from './codegen-config.ts'
import { pluckConfig } from './pluck-config.ts'

/**
 * Puts the configurations of several providers into one. Their globs may cover the same TypeScript files: each
 * operation belongs to the output that its file imports `graphql` from. A file that calls two providers gives one of
 * them another name by the option `tag`.
 *
 * @example
 * ```ts
 * import { defineConfig as kraken } from '@energy/kraken/codegen'
 * import { defineConfig as opower } from '@energy/opower/codegen'
 *
 * export default combineConfigs(
 *   kraken({ instance: 'de', documents: 'src/**\/*.ts', output: 'src/generated/kraken/' }),
 *   opower({ documents: 'src/**\/*.ts', output: 'src/generated/opower/', tag: 'opowerGraphql' }),
 * )
 * ```
 */
export function combineConfigs(...configs: readonly CodegenConfig[]): CodegenConfig {
  const entries = configs.flatMap(({ generates }) => Object.entries(generates))
  const outputs = entries.map(
    ([output, { presetConfig }]): TagOutput => ({ output, tag: presetConfig.tag ?? 'graphql' }),
  )
  return {
    ...Object.assign({}, ...configs),
    pluckConfig: pluckConfig(outputs.map(({ tag }) => tag)),
    hooks: { afterStart: configs.flatMap(({ hooks }) => hooks?.afterStart ?? []) },
    generates: Object.fromEntries(
      entries.map(([output, entry]) => [
        output,
        { ...entry, presetConfig: { ...entry.presetConfig, outputs } },
      ]),
    ),
  }
}
