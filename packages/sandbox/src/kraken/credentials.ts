import type { Application, Person } from '../data/model.ts'
import type { World } from '../data/world.ts'
import type { KrakenCredentials } from '../sandbox.ts'

/** Tells what signs in to an instance. */
export function credentialsOf(world: World): KrakenCredentials {
  const { people, organization, applications, masqueradeToken, preSignedKey } = world
  const [first, second] = people
  if (!first || !second) throw new Error('A world needs two people.')
  const signIn = ({ email, password, apiKey }: Person) => ({ email, password, apiKey })
  return {
    ...signIn(first),
    organizationSecretKey: organization.secretKey,
    preSignedKey,
    ...clientOf(applications.measurements),
    restricted: clientOf(applications.restricted),
    customerSignIn: {
      clientId: applications.customers.clientId,
      redirectUri: applications.customers.redirectUris[0] ?? '',
    },
    masquerade: { masqueradeToken, userId: first.id },
    accountNumbers: first.accounts.map(({ number }) => number),
    propertyIds: first.accounts.flatMap(({ properties }) => properties).map(({ id }) => id),
    foreignAccountNumber: second.accounts[0]?.number ?? '',
    other: signIn(second),
  }
}

function clientOf({ clientId, clientSecret = '' }: Application): { clientId: string; clientSecret: string } {
  return { clientId, clientSecret }
}
