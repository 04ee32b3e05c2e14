import { sqliteStore } from '../src/node.ts'
import { redisStore } from '../src/redis.ts'
import type { SessionStore } from '../src/stores/session-store.ts'

/** Which store a process of the tests opens. */
export type StoreLocation =
  | { readonly sqlite: string }
  | { readonly redis: number; readonly library: 'redis' | 'ioredis' }

/** Opens a store with a client of its own, which `close` ends when no command is under way. */
export async function openStore(location: StoreLocation): Promise<SessionStore> {
  if ('sqlite' in location) return sqliteStore({ path: location.sqlite })
  const address = { host: '127.0.0.1', port: location.redis }
  if (location.library === 'ioredis') {
    const { Redis } = await import('ioredis')
    const client = new Redis(address)
    return { ...redisStore({ client }), close: async () => void (await client.quit()) }
  }
  const { createClient } = await import('redis')
  const client = await createClient({ socket: address }).connect()
  return { ...redisStore({ client }), close: () => client.close() }
}
