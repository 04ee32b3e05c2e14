import { ConfigurationError } from '@energy/auth-core'
import { type KrakenInstanceName, krakenInstanceNames } from './kraken/instances/names.ts'

/** What a sandbox serves. */
export interface ChosenProviders {
  readonly kraken: readonly KrakenInstanceName[]
  readonly opower: boolean
  readonly beenergised: boolean
}

/** The providers and the instances that there are, as they are chosen. */
const accepted: readonly string[] = [
  'kraken',
  ...krakenInstanceNames.map((name) => `kraken/${name}`),
  'opower',
  'beenergised',
]

/**
 * Reads which providers are to be served; all of them without a choice.
 *
 * @throws a `ConfigurationError` for one that does not exist.
 */
export function chooseProviders(chosen: readonly string[] = accepted): ChosenProviders {
  const unknown = chosen.find((provider) => !accepted.includes(provider))
  if (unknown !== undefined)
    throw new ConfigurationError(`providers: there is no ${unknown}; use some of ${accepted.join(', ')}.`)
  return {
    kraken: krakenInstanceNames.filter(
      (name) => chosen.includes('kraken') || chosen.includes(`kraken/${name}`),
    ),
    opower: chosen.includes('opower'),
    beenergised: chosen.includes('beenergised'),
  }
}

/**
 * Reads whose schema a sandbox is to play, by the names of providers.
 *
 * @throws a `ConfigurationError` when one schema is given and several providers are served, or for one that is not.
 */
export function chooseSchemas(
  schema: string | Readonly<Record<string, string>> | undefined,
  { kraken, opower, beenergised }: ChosenProviders,
): Readonly<Record<string, string>> {
  const served = [
    ...kraken.map((name) => `kraken/${name}`),
    ...(opower ? ['opower'] : []),
    ...(beenergised ? ['beenergised'] : []),
  ]
  if (schema === undefined) return {}
  if (typeof schema === 'string') {
    const [only, ...others] = served
    if (only === undefined || others.length > 0)
      throw new ConfigurationError(
        "schema: say whose it is, such as { 'kraken/de': './schema.graphql' }, or serve one provider alone.",
      )
    return { [only]: schema }
  }
  const unknown = Object.keys(schema).find((name) => !served.includes(name))
  if (unknown !== undefined)
    throw new ConfigurationError(`schema: ${unknown} is not served; use some of ${served.join(', ')}.`)
  return schema
}
