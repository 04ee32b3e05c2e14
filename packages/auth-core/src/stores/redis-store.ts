import { assertDuration } from '../assert-duration.ts'
import { driverCode } from '../errors/driver-code.ts'
import { StoreError } from '../errors/errors.ts'
import { share } from '../session/share.ts'
import { storeProtocol } from '../session/sharing.ts'
import { type IoRedisClient, type NodeRedisClient, redisScript } from './redis-script.ts'
import { isRevision } from './revision.ts'
import type { CommitResult, SessionStore, StoreEntry } from './session-store.ts'
import { withTypedFailures } from './typed-failures.ts'
import { wholeMilliseconds } from './whole-milliseconds.ts'

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
 * Commit and lock are one Lua script each, so they are atomic; the lock goes by the server's clock alone.
 *
 * @throws `ConfigurationError` at construction when `client` is of neither library or `timeToLive` is below an hour.
 * Calls reject with `StoreError` when the client's own command fails; its `driverCode` is that of Redis (`OOM`, `READONLY`)
 * or of the connection (`ECONNREFUSED`).
 * @remarks Every script touches one key, and entry and lock of a session share a hash tag, so a cluster works too.
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
  const { client, prefix = 'energy:', timeToLive } = options
  assertDuration('timeToLive', timeToLive, {
    example: 30 * 24 * hour,
    least: hour,
    most: Number.MAX_SAFE_INTEGER,
  })
  const lifetime = timeToLive === undefined ? '' : `${wholeMilliseconds(timeToLive)}`
  const read = redisScript(client, readSource)
  const commit = redisScript(client, commitSource)
  const acquire = redisScript(client, acquireSource)
  const release = redisScript(client, releaseSource)
  const entryKey = (key: string) => `${prefix}{${key}}:entry`
  const lockKey = (key: string) => `${prefix}{${key}}:lock`

  const store: SessionStore = {
    [storeProtocol]: share,
    read: async (key) => entryOf(await read(entryKey(key))),

    async commit(key, expectedRevision, value): Promise<CommitResult> {
      const kept = value === null ? ['0', ''] : ['1', value]
      const reply = await commit(entryKey(key), `${expectedRevision}`, lifetime, ...kept)
      if (Array.isArray(reply)) return { committed: false, entry: entryOf(reply) }
      if (Number(reply) !== expectedRevision + 1)
        throw new StoreError('Redis answered a commit in a way that the session store does not know.')
      return { committed: true, revision: expectedRevision + 1 }
    },

    acquire: async (key, owner, duration) =>
      Number(await acquire(lockKey(key), owner, `${wholeMilliseconds(duration)}`)) === 1,

    async release(key, owner) {
      await release(lockKey(key), owner)
    },
  }
  return withTypedFailures('Redis', store, redisCode)
}

const hour = 3_600_000

/**
 * An entry is a hash of `revision` and `value`; a deleted one has no `value`. What is no hash, or has no revision that
 * counts (Redis would also read `1e3` and `nan` as numbers), is no entry: its revision is 0.
 */
const entrySource = `
local function entry()
  if redis.call('TYPE', KEYS[1]).ok ~= 'hash' then return 0, false end
  local stored = redis.call('HMGET', KEYS[1], 'revision', 'value')
  local digits = stored[1] and string.match(stored[1], '^[1-9]%d*$')
  if not digits or #digits > 15 then return 0, false end
  return tonumber(digits), stored[2]
end`

const readSource = `${entrySource}
return { entry() }`

const commitSource = `${entrySource}
local revision, value = entry()
if revision ~= tonumber(ARGV[1]) then return { revision, value } end
if revision == 0 and redis.call('EXISTS', KEYS[1]) == 1 then redis.call('DEL', KEYS[1]) end
redis.call('HSET', KEYS[1], 'revision', revision + 1)
if ARGV[3] == '1' then redis.call('HSET', KEYS[1], 'value', ARGV[4]) else redis.call('HDEL', KEYS[1], 'value') end
if ARGV[2] ~= '' then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return revision + 1`

/** A lock is a text that expires; one that never would is none. */
const ownerSource = `
local function owner()
  if redis.call('TYPE', KEYS[1]).ok ~= 'string' or redis.call('PTTL', KEYS[1]) < 0 then return nil end
  return redis.call('GET', KEYS[1])
end`

const acquireSource = `${ownerSource}
local holder = owner()
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`

const releaseSource = `${ownerSource}
if owner() == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0`

/** Replies are read leniently: a client may be set to give numbers as text and text as bytes. */
function entryOf(reply: unknown): StoreEntry | undefined {
  const [stored, value]: unknown[] = Array.isArray(reply) ? reply : []
  const revision = Number(stored)
  if (!isRevision(revision)) return undefined
  return { revision, value: value === null || value === undefined ? null : String(value) }
}

/** Redis puts its code in front of the message of an error: `OOM command not allowed …`. */
function redisCode(error: unknown): string | undefined {
  const word = error instanceof Error ? /^[A-Z]{2,}(?= )/.exec(error.message)?.[0] : undefined
  return word ?? driverCode(error)
}
