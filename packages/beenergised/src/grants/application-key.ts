import { defineGrant, type Grant } from '@energy/auth-core'
import { requireText } from './require-text.ts'

/**
 * Sends the operator's pre-shared key itself as the token, which is how a new user is registered: there is nobody to
 * sign in yet.
 *
 * @throws ConfigurationError when the key is empty.
 * @throws ServerOnlyCredentialError in a browser or a mobile app.
 *
 * @example
 * ```ts
 * const registration = createBeEnergisedClient({ url, auth: applicationKey(key) })
 * await registration.mutation(RegisterContactDocument, { name: 'Erika Muster', email, password }).toPromise()
 * ```
 *
 * @see be.ENERGISED GraphQL API, how-to: register a contact.
 */
export function applicationKey(key: string): Grant {
  requireText('key', key, 'the one that the operator created in the settings of its GraphQL API')
  return defineGrant({
    kind: 'application-key',
    principal: key,
    refreshTokenUse: 'none',
    runsOn: 'server',
    obtain: async () => ({ accessToken: key }),
  })
}
