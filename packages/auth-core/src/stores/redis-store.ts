import { ConfigurationError } from '../errors/errors.ts'
import { type IoRedisClient, type NodeRedisClient, redisScript } from './redis-script.ts'
import type { CommitResult, SessionStore, StoreEntry } from './session-store.ts'
import { withTypedFailures } from './typed-failures.ts'

export type { IoRedisClient, NodeRedisClient } from './redis-script.ts'

/** The settings of {@link redisStore}. */
export interface RedisStoreOptions {
  /** The app's own connected client or cluster: of `redis` (node-redis) or of `ioredis`. The store never closes it. */
  readonly client: NodeRedisClient | IoRedisClient
  /** Stands in front of every key. @defaultValue `'energy:'` */
  readonly prefix?: string
  /**
   * How long an entry stays after its last commit, in ms; at least an hour. Left out, entries stay until they are
   * deleted, and what a deletion leaves behind (a number) stays for good.
   */
  readonly timeToLive?: number
}

/**
 * Keeps sessions in Redis or Valkey, for the processes of many hosts.
 *
 * Commit and lease are one Lua script each, so they are atomic; the lease goes by the server's clock alone.
 *
 * @throws `ConfigurationError` at construction when `client` is of neither library or `timeToLive` is below an hour.
 * Calls reject with `StoreError` when the client's own command fails.
 * @remarks Every script touches one key, and entry and lease of a session share a hash tag, so a cluster works too.
 * How long a command waits for a lost connection is the client's setting (`disableOfflineQueue` in node-redis,
 * `enableOfflineQueue` and `commandTimeout` in ioredis). An entry that reached its `timeToLive` starts again at revision
 * 1; choose more than any process can be suspended for. Replication of Redis is asynchronous: a fail-over can undo the
 * last commits, and a used refresh token then looks unused. A provider that watches for reuse ends that sign-in, and
 * the session signs in by its primary credential.
 *
 * @example
 * ```ts
 * import { createSession } from '@energy/auth-core'
 * import { redisStore } from '@energy/auth-core/redis'
 * import { createClient } from 'redis'
 *
 * const client = createClient({ url: 'redis://127.0.0.1:6379', disableOfflineQueue: true })
 * client.on('error', (error) => log(error.code)) // without a listener, a lost connection ends the process
 * await client.connect()
 * const session = createSession({ grant, store: redisStore({ client }) })
 * ```
 */
export function redisStore(options: RedisStoreOptions): SessionStore {
  const { client, prefix = 'energy:', timeToLive = 0 } = options
  if (timeToLive !== 0 && !(timeToLive >= hour))
    throw new ConfigurationError('redisStore: `timeToLive` is in ms and must be at least 3600000, an hour.')
  const read = redisScript(client, readSource)
  const commit = redisScript(client, commitSource)
  const acquire = redisScript(client, acquireSource)
  const release = redisScript(client, releaseSource)
  const entryKey = (key: string) => `${prefix}{${key}}:entry`
  const leaseKey = (key: string) => `${prefix}{${key}}:lease`

  return withTypedFailures('Redis', {
    read: async (key) => entryOf(await read(entryKey(key))),

    async commit(key, expectedRevision, value): Promise<CommitResult> {
      const kept = value === null ? ['0', ''] : ['1', value]
      const reply = await commit(entryKey(key), `${expectedRevision}`, `${timeToLive}`, ...kept)
      if (Array.isArray(reply)) return { committed: false, entry: entryOf(reply) }
      return { committed: true, revision: Number(reply) }
    },

    acquire: async (key, owner, duration) =>
      Number(await acquire(leaseKey(key), owner, `${Math.ceil(duration)}`)) === 1,

    async release(key, owner) {
      await release(leaseKey(key), owner)
    },
  })
}

const hour = 3_600_000

/** An entry is a hash of `revision` and `value`; a deleted one has no `value`. */
const readSource = `return redis.call('HMGET', KEYS[1], 'revision', 'value')`

const commitSource = `
local revision = tonumber(redis.call('HGET', KEYS[1], 'revision') or '0')
if revision ~= tonumber(ARGV[1]) then return redis.call('HMGET', KEYS[1], 'revision', 'value') end
redis.call('HSET', KEYS[1], 'revision', revision + 1)
if ARGV[3] == '1' then redis.call('HSET', KEYS[1], 'value', ARGV[4]) else redis.call('HDEL', KEYS[1], 'value') end
if ARGV[2] ~= '0' then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return revision + 1`

const acquireSource = `
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`

const releaseSource = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0`

/** Replies are read leniently: a client may be set to give numbers as text and text as bytes. */
function entryOf(reply: unknown): StoreEntry | undefined {
  if (!Array.isArray(reply)) return undefined
  const [revision, value] = reply
  if (revision === null || revision === undefined) return undefined
  return { revision: Number(revision), value: value === null || value === undefined ? null : String(value) }
}
