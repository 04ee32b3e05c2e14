import { Cluster, Redis } from 'ioredis'
import { createClient, createCluster } from 'redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findProgram } from '../../test/find-program.ts'
import { advanceRealTime } from '../../test/real-time.ts'
import { redisHooks } from '../../test/redis-hooks.ts'
import { type RedisServer, startRedisServer } from '../../test/redis-server.ts'
import { ConfigurationError, StoreError } from '../errors/errors.ts'
import { storeConformance } from './conformance.ts'
import { type IoRedisClient, type NodeRedisClient, redisStore } from './redis-store.ts'

interface Connection {
  readonly client: NodeRedisClient | IoRedisClient
  close(): unknown
}

const hour = 3_600_000
const program = findProgram('redis-server') ?? ''

async function connectNodeRedis(port: number): Promise<Connection> {
  const client = await createClient({ socket: { host: '127.0.0.1', port } }).connect()
  return { client, close: () => client.close() }
}

async function connectIoRedis(port: number): Promise<Connection> {
  const client = new Redis({ host: '127.0.0.1', port })
  return { client, close: () => client.quit() }
}

describe.skipIf(!program)('the Redis store', () => {
  let server: RedisServer
  let inspector: Redis
  beforeAll(async () => {
    server = await startRedisServer(program)
    inspector = new Redis({ host: '127.0.0.1', port: server.port })
  })
  afterAll(async () => {
    inspector.disconnect()
    await server.stop()
  })

  describe.each([
    ['redis', connectNodeRedis],
    ['ioredis', connectIoRedis],
  ])('with a client of the package %s', (_name, connect) => {
    let connections: Connection[]
    beforeAll(async () => {
      connections = [await connect(server.port), await connect(server.port)]
    })
    afterAll(async () => {
      for (const connection of connections) await connection.close()
    })

    let handles = 0
    const open = () => {
      const connection = connections[handles++ % 2]
      if (!connection) throw new Error('not connected')
      return redisStore({ client: connection.client })
    }
    const hooks = redisHooks(() => inspector)
    for (const { title, run } of storeConformance({ open, advance: advanceRealTime, ...hooks }))
      it(title, run)

    const revisions = [
      'none',
      '',
      '0',
      '-1',
      '1.5',
      '1e3',
      '0x10',
      'nan',
      'inf',
      ' 2',
      '2 ',
      '02',
      '1'.repeat(16),
    ]
    it.each<[string, string, ...string[]]>([
      ...revisions.map((revision): [string, string, ...string[]] => [
        `whose revision is ${JSON.stringify(revision)}`,
        'HSET',
        'revision',
        revision,
      ]),
      ['without a revision', 'HSET', 'other', 'canary'],
      ['that is a text', 'SET', '{"revision":2}'],
      ['that is a list', 'RPUSH', 'revision', '2'],
      ['that is a set', 'SADD', 'revision'],
    ])('writes over an entry %s, like over none', async (_, command, ...values) => {
      const [here, there] = [open(), open()]
      const name = 'energy:{unreadable}:entry'
      await inspector.call(command, name, ...values)
      if (command === 'HSET') await inspector.hset(name, 'value', 'canary')
      expect(await here.read('unreadable')).toBeUndefined()
      expect(await here.commit('unreadable', 2, 'late')).toEqual({ committed: false, entry: undefined })
      const results = await Promise.all([
        here.commit('unreadable', 0, 'new'),
        there.commit('unreadable', 0, 'new'),
      ])
      expect(results).toContainEqual({ committed: true, revision: 1 })
      expect(results).toContainEqual({ committed: false, entry: { revision: 1, value: 'new' } })
      expect(await inspector.hgetall(name)).toEqual({ revision: '1', value: 'new' })
      await inspector.del(name)
    })

    it.each<[string, string, ...string[]]>([
      ['is no text', 'HSET', 'owner', 'first'],
      ['would never end', 'SET', 'first'],
    ])('lends a lock again when what stands there %s', async (_, command, ...values) => {
      const name = 'energy:{lock}:lock'
      await inspector.call(command, name, ...values)
      await open().release('lock', 'second')
      expect(await open().acquire('lock', 'second', hour)).toBe(true)
      expect(await open().acquire('lock', 'third', hour)).toBe(false)
      expect(await inspector.pttl(name)).toBeGreaterThan(hour - 60_000)
      await open().release('lock', 'second')
      expect(await inspector.exists(name)).toBe(0)
    })

    it('names the cause when the server is full, and when it only lets read', async () => {
      const store = open()
      const failure = () => store.commit('refused', 0, 'canary').catch((error: unknown) => error)
      const giveBack = await hooks.fillUp()
      const full = await failure()
      await giveBack()
      await inspector.replicaof('127.0.0.1', 1)
      const readOnly = await failure()
      await inspector.replicaof('NO', 'ONE')
      expect(full).toMatchObject({ code: 'store', driverCode: 'OOM' })
      expect(readOnly).toMatchObject({
        driverCode: 'READONLY',
        message: 'The session store failed to commit (Redis, READONLY).',
      })
      expect(JSON.stringify([full, readOnly])).not.toContain('canary')
      expect(await store.read('refused')).toBeUndefined()
    })

    it('writes nothing when it says that it failed, also with a life of entries that is no whole number', async () => {
      const [client] = connections.map((connection) => connection.client)
      if (!client) throw new Error('not connected')
      const store = redisStore({ client, timeToLive: hour + 1 / 3 })
      expect(await store.commit('fraction', 0, 'value')).toEqual({ committed: true, revision: 1 })
      expect(await inspector.pttl('energy:{fraction}:entry')).toBeGreaterThan(hour - 60_000)
      await inspector.del('energy:{fraction}:entry')
    })

    it('does not depend on scripts that the server remembers', async () => {
      const store = open()
      await store.commit('forgotten', 0, 'first')
      await inspector.script('FLUSH')
      expect(await store.commit('forgotten', 1, 'second')).toEqual({ committed: true, revision: 2 })
      expect(await store.read('forgotten')).toEqual({ revision: 2, value: 'second' })
      await inspector.del('energy:{forgotten}:entry')
    })

    it('keeps entries of two prefixes apart', async () => {
      const [client] = connections.map((connection) => connection.client)
      if (!client) throw new Error('not connected')
      await redisStore({ client, prefix: 'a:' }).commit('prefixed', 0, 'of a')
      expect(await redisStore({ client, prefix: 'b:' }).read('prefixed')).toBeUndefined()
      expect(await inspector.exists('a:{prefixed}:entry')).toBe(1)
      await inspector.del('a:{prefixed}:entry')
    })

    it('lets entries expire when it is told to, counted from the last commit', async () => {
      const [client] = connections.map((connection) => connection.client)
      if (!client) throw new Error('not connected')
      const store = redisStore({ client, timeToLive: hour })
      await store.commit('expiring', 0, 'first')
      await inspector.pexpire('energy:{expiring}:entry', 1_000)
      await store.commit('expiring', 1, 'second')
      expect(await inspector.pttl('energy:{expiring}:entry')).toBeGreaterThan(hour - 60_000)
      await inspector.del('energy:{expiring}:entry')
    })

    it('keeps entries for good when it is not', async () => {
      const store = open()
      await store.commit('lasting', 0, 'value')
      expect(await inspector.pttl('energy:{lasting}:entry')).toBe(-1)
      await inspector.del('energy:{lasting}:entry')
    })

    it('leaves nothing of a deleted value on the server', async () => {
      const store = open()
      await store.commit('deleted', 0, 'canary')
      await store.commit('deleted', 1, null)
      expect(await inspector.hgetall('energy:{deleted}:entry')).toEqual({ revision: '2' })
      await inspector.del('energy:{deleted}:entry')
    })
  })

  it('reports a client that lost its connection as a store error', async () => {
    const client = new Redis({ host: '127.0.0.1', port: server.port })
    const store = redisStore({ client })
    await store.read('key')
    client.disconnect()
    const error = await store.commit('key', 0, 'canary').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(StoreError)
    expect(JSON.stringify(error)).not.toContain('canary')
  })

  it('names the cause when no server answers', async () => {
    const { createClient } = await import('redis')
    const client = createClient({ socket: { host: '127.0.0.1', port: 1 }, disableOfflineQueue: true })
    const refused = new Promise((resolve) => client.once('error', resolve))
    const connecting = client.connect().catch(() => {})
    await refused
    await expect(redisStore({ client }).read('key')).rejects.toMatchObject({
      driverCode: 'ClientOfflineError',
    })
    client.destroy()
    await connecting
    const other = new Redis({ host: '127.0.0.1', port: 1, lazyConnect: true, retryStrategy: () => null })
    other.on('error', () => {})
    await expect(redisStore({ client: other }).read('key')).rejects.toMatchObject({ code: 'store' })
    const failing: IoRedisClient = {
      evalsha: undefined,
      eval: () => Promise.reject(Object.assign(new Error('canary'), { code: 'ECONNREFUSED' })),
    }
    await expect(redisStore({ client: failing }).read('key')).rejects.toMatchObject({
      driverCode: 'ECONNREFUSED',
      message: 'The session store failed to read (Redis, ECONNREFUSED).',
    })
  })

  it('takes no answer for a commit that is none, as a client gives that only queues', async () => {
    for (const answer of ['QUEUED', null, undefined, 7]) {
      const queueing: IoRedisClient = { evalsha: undefined, eval: async () => answer }
      await expect(redisStore({ client: queueing }).commit('key', 0, 'value')).rejects.toBeInstanceOf(
        StoreError,
      )
    }
  })

  it('reads replies of a client that is set to give bytes', async () => {
    const { createClient, RESP_TYPES } = await import('redis')
    const client = await createClient({ socket: { host: '127.0.0.1', port: server.port } }).connect()
    const store = redisStore({ client: client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }) })
    await store.commit('bytes', 0, 'значение')
    expect(await store.read('bytes')).toEqual({ revision: 1, value: 'значение' })
    await inspector.del('energy:{bytes}:entry')
    await client.close()
  })

  it('refuses what is no client, and a life of entries that is shorter than an hour', () => {
    expect(() => redisStore({ client: {} as unknown as IoRedisClient })).toThrow(ConfigurationError)
    expect(() => redisStore({ client: inspector, timeToLive: 60_000 })).toThrow(/3600000/)
    for (const timeToLive of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e300])
      expect(() => redisStore({ client: inspector, timeToLive })).toThrow(ConfigurationError)
  })
})

describe.skipIf(!program)('the Redis store in a cluster', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedisServer(program, { cluster: true })
    const node = new Redis({ host: '127.0.0.1', port: server.port })
    await node.cluster('ADDSLOTSRANGE', 0, 16383)
    while (!String(await node.cluster('INFO')).includes('cluster_state:ok')) await advanceRealTime(20)
    node.disconnect()
  })
  afterAll(() => server.stop())

  it('works with a cluster client of the package redis', async () => {
    const client = createCluster({ rootNodes: [{ socket: { host: '127.0.0.1', port: server.port } }] })
    await client.connect()
    await exercise(redisStore({ client }), 'of redis')
    await client.close()
  })

  it('works with a cluster client of the package ioredis', async () => {
    const client = new Cluster([{ host: '127.0.0.1', port: server.port }])
    await exercise(redisStore({ client }), 'of ioredis')
    client.disconnect()
  })

  async function exercise(store: ReturnType<typeof redisStore>, key: string): Promise<void> {
    expect(await store.acquire(key, 'owner', hour)).toBe(true)
    expect(await store.commit(key, 0, 'value')).toEqual({ committed: true, revision: 1 })
    expect(await store.read(key)).toEqual({ revision: 1, value: 'value' })
    await store.release(key, 'owner')
    expect(await store.acquire(key, 'other', hour)).toBe(true)
  }
})
