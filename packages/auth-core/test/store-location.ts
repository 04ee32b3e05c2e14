import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { sqliteStore } from '../src/node.ts'
import { redisStore } from '../src/redis.ts'
import type { SessionStore } from '../src/stores/session-store.ts'

/** Which store a process of the tests opens. */
export type StoreLocation =
  | { readonly sqlite: string }
  | { readonly redis: number; readonly library: 'redis' | 'ioredis' }

/** Opens a store in a process of its own, with a client of its own that `close` ends as well. */
export async function openStore(location: StoreLocation): Promise<SessionStore> {
  if ('sqlite' in location) return sqliteStore({ path: location.sqlite })
  const address = { host: '127.0.0.1', port: location.redis }
  if (location.library === 'ioredis') {
    const client = new Redis(address)
    return { ...redisStore({ client }), close: () => client.disconnect() }
  }
  const client = await createClient({ socket: address }).connect()
  return { ...redisStore({ client }), close: () => client.destroy() }
}
