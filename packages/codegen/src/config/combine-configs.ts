import type { Types } from '@graphql-codegen/plugin-helpers'
import type { TagOutput } from '../tags/tag-owner.ts'
import { pluckConfig } from './pluck-config.ts'

/**
 * Puts the configurations of several providers into one. Their globs may cover the same TypeScript files: each
 * operation belongs to the output that its file imports `graphql` from. A file that calls two providers gives one of
 * them another name by the option `tag`.
 *
 * @example
 * ```ts
 * export default combineConfigs(
 *   kraken({ instance: 'de', documents: 'src/**\/*.ts', output: 'src/generated/kraken/' }),
 *   opower({ documents: 'src/**\/*.ts', output: 'src/generated/opower/', tag: 'opowerGraphql' }),
 * )
 * ```
 */
export function combineConfigs(...configs: readonly Types.Config[]): Types.Config {
  const entries = configs.flatMap(({ generates }) => Object.entries(generates))
  const outputs = entries.map(([output, entry]): TagOutput => ({ output, tag: tagOf(entry) }))
  const generates = Object.fromEntries(
    entries.map(([output, entry]) => [output, withOutputs(entry, outputs)]),
  )
  return {
    ...Object.assign({}, ...configs),
    generates,
    pluckConfig: pluckConfig(outputs.map(({ tag }) => tag)),
  }
}

type Entry = Types.Config['generates'][string]

function tagOf(entry: Entry): string {
  const tag: unknown = 'presetConfig' in entry ? entry.presetConfig?.tag : undefined
  return typeof tag === 'string' ? tag : 'graphql'
}

function withOutputs(entry: Entry, outputs: readonly TagOutput[]): Entry {
  return 'presetConfig' in entry ? { ...entry, presetConfig: { ...entry.presetConfig, outputs } } : entry
}
