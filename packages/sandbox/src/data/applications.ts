import { digits, hex } from './identifiers.ts'
import type { Application } from './model.ts'
import type { Random } from './random.ts'

/** The OAuth applications that a supplier has registered. */
export interface Applications {
  /** A third party that reads the measurements of customers. */
  readonly measurements: Application
  /** A third party without a role: it gets a token, and may do nothing with it. */
  readonly restricted: Application
  /** What customers sign in with. It is installed on their devices, so it has no secret. */
  readonly customers: Application
}

/**
 * Registers the applications of one supplier.
 *
 * @see The guide to OAuth applications for measurements names the role and its permissions.
 */
export function createApplications(random: Random): Applications {
  const application = (name: string, more: Omit<Application, 'id' | 'clientId'>): Application => ({
    id: digits(random, name, 3),
    clientId: hex(random, `${name} client`, 40),
    ...more,
  })
  const thirdParty = (name: string, more: Pick<Application, 'role' | 'permissions'>): Application =>
    application(name, {
      clientSecret: hex(random, `${name} secret`, 64),
      grantTypes: ['client_credentials'],
      redirectUris: [],
      ...more,
    })
  return {
    measurements: thirdParty('measurements', {
      role: 'THIRD_PARTY_UTILITY_USAGE_DATA_VIEWER',
      permissions: ['CAN_VIEW_DETAILED_USAGE', 'CAN_QUERY_PROPERTY'],
    }),
    restricted: thirdParty('restricted', { permissions: [] }),
    customers: application('customers', {
      grantTypes: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
      redirectUris: ['https://app.example.com/callback', 'http://127.0.0.1/callback'],
      permissions: [],
    }),
  }
}
