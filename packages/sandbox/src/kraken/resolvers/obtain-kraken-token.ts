import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { IssuedTokens } from '../tokens.ts'

/** The ways to sign in. All are optional, and exactly one is to be used. */
interface ObtainInput {
  readonly email?: string | null
  readonly password?: string | null
  readonly APIKey?: string | null
  readonly organizationSecretKey?: string | null
  readonly preSignedKey?: string | null
  readonly refreshToken?: string | null
}

/** Signs in or renews. */
export async function obtainKrakenToken(
  { input }: { input: ObtainInput },
  { tokens, world }: KrakenContext,
): Promise<IssuedTokens> {
  const { email, password, APIKey, organizationSecretKey, preSignedKey, refreshToken } = input
  const ways = [email ?? password, APIKey, organizationSecretKey, preSignedKey, refreshToken]
  if (ways.filter((way) => way !== undefined && way !== null).length !== 1) throw krakenError('KT-CT-1137')

  if (refreshToken) return tokens.renew(refreshToken)
  if (organizationSecretKey) {
    const { id, secretKey } = world.organization
    if (organizationSecretKey !== secretKey) throw krakenError('KT-CT-1140')
    return tokens.issue({ kind: 'organization', id }, 'ORGANIZATION-SECRET-KEY')
  }
  if (preSignedKey) {
    const person = world.people[0]
    if (!person || preSignedKey !== world.preSignedKey) throw krakenError('KT-CT-1141')
    return tokens.issue({ kind: 'account-user', id: person.id }, 'PRE-SIGNED-KEY')
  }
  if (APIKey) {
    const person = world.people.find(({ apiKey }) => apiKey === APIKey)
    if (!person) throw krakenError('KT-CT-1139')
    return tokens.issue({ kind: 'account-user', id: person.id }, 'API-KEY')
  }
  if (!email || !password) throw krakenError('KT-CT-1136')
  const person = world.people.find(
    (candidate) => candidate.email === email && candidate.password === password,
  )
  if (!person) throw krakenError('KT-CT-1138')
  return tokens.issue({ kind: 'account-user', id: person.id }, 'EMAIL-AND-PASSWORD')
}
