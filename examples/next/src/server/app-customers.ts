import { sqliteStore } from '@energy/auth-core/node'
import { type Customers, createCustomers } from './create-customers.ts'
import { settings } from './settings.ts'

const place = Symbol.for('energy-examples/next customers')
type Place = { [place]?: Customers }

/** The customers of this process. Next loads a module more than once, which must not make a second pool. */
export function appCustomers(): Customers {
  const { url, cookieKey, sessionsPath } = settings()
  const global: typeof globalThis & Place = globalThis
  global[place] ??= createCustomers({ url, cookieKey, store: sqliteStore({ path: sessionsPath }) })
  return global[place]
}
