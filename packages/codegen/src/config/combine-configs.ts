import type { Types } from '@graphql-codegen/plugin-helpers'

/**
 * Puts the configurations of several providers into one, for apps that use more than one.
 *
 * @example
 * ```ts
 * export default combineConfigs(
 *   kraken({ instance: 'de', documents: 'src/kraken/**\/*.ts', output: 'src/generated/kraken/' }),
 *   opower({ documents: 'src/opower/**\/*.ts', output: 'src/generated/opower/' }),
 * )
 * ```
 */
export function combineConfigs(...configs: readonly Types.Config[]): Types.Config {
  const generates = Object.assign({}, ...configs.map((config) => config.generates))
  return { ...Object.assign({}, ...configs), generates }
}
