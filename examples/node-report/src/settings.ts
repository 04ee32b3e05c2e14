import { ConfigurationError, type Grant } from '@energy/auth-core'
import { apiKey, emailPassword } from '@energy/kraken'

/** Where the report is drawn from: a real platform. */
export interface KrakenSettings {
  readonly instance: 'de' | 'us'
  readonly url: string | undefined
  readonly auth: Grant
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the platform and the credential from the environment.
 *
 * @returns `undefined` when no credential is set: the report is then drawn from the sandbox.
 */
export function readSettings(environment: Environment): KrakenSettings | undefined {
  const {
    KRAKEN_INSTANCE = 'de',
    KRAKEN_URL: url,
    KRAKEN_API_KEY: key,
    KRAKEN_EMAIL: email,
    KRAKEN_PASSWORD: password,
  } = environment
  const auth = key ? apiKey(key) : email && password ? emailPassword({ email, password }) : undefined
  if (!auth) return undefined
  if (!isInstance(KRAKEN_INSTANCE))
    throw new ConfigurationError('KRAKEN_INSTANCE is unknown. This report knows `de` and `us`.')
  return { instance: KRAKEN_INSTANCE, url, auth }
}

function isInstance(name: string): name is KrakenSettings['instance'] {
  return name === 'de' || name === 'us'
}
