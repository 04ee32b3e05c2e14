import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'
import { createSession } from '../src/session/create-session.ts'
import { memoryStore } from '../src/stores/memory-store.ts'
import { redisStore } from '../src/stores/redis-store.ts'
import type { SessionStore } from '../src/stores/session-store.ts'
import { sqliteStore } from '../src/stores/sqlite-store.ts'
import { createVirtualClock } from '../src/testing/virtual-clock.ts'
import { findProgram } from '../test/find-program.ts'
import { startRedisServer } from '../test/redis-server.ts'
import { table } from './table.ts'

const commits = 2_000
const renewals = 500
const lifetime = 3_600_000

async function commitsPerSecond(store: SessionStore): Promise<number> {
  const value = 'x'.repeat(2_000)
  const started = performance.now()
  for (let revision = 0; revision < commits; revision++) {
    const { committed } = await store.commit('bench', revision, value)
    if (!committed) throw new Error('A commit lost to nobody.')
  }
  return (commits * 1000) / (performance.now() - started)
}

/** From an expired token to a new lease, with a token endpoint that takes no time. @returns ms of each. */
async function renewalTime(store: SessionStore): Promise<number> {
  const clock = createVirtualClock()
  let calls = 0
  const obtain = async () => ({
    accessToken: `access-${++calls}`,
    refreshToken: `refresh-${calls}`,
    lifetime,
  })
  const session = createSession({
    clock,
    store,
    grant: {
      kind: 'bench',
      principal: 'anna',
      refreshTokenUse: 'single-use',
      runsOn: 'anywhere',
      obtain,
      renew: obtain,
    },
  })
  await session.token()
  const started = performance.now()
  for (let renewal = 0; renewal < renewals; renewal++) {
    clock.sleep(lifetime)
    await session.token()
  }
  const duration = performance.now() - started
  session.dispose()
  if (calls !== renewals + 1) throw new Error(`${calls} token calls for ${renewals} renewals.`)
  return duration / renewals
}

async function measure(name: string, store: SessionStore): Promise<string[]> {
  const row = [name, (await commitsPerSecond(store)).toFixed(0), (await renewalTime(store)).toFixed(2)]
  await store.close?.()
  return row
}

async function measureSqlite(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'energy-bench-'))
  try {
    return await measure('SQLite', sqliteStore({ path: join(folder, 'sessions.db') }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureRedis(): Promise<string[]> {
  const program = findProgram('redis-server')
  if (!program) return ['Redis (no `redis-server` here)', '', '']
  const server = await startRedisServer(program)
  const client = await createClient({ socket: { host: '127.0.0.1', port: server.port } }).connect()
  try {
    return await measure('Redis on loopback', redisStore({ client }))
  } finally {
    await client.close()
    await server.stop()
  }
}

/** Measures the stores: entries of 2 kB, and whole renewals. */
export async function reportStores(): Promise<string> {
  const rows = [
    ['store', 'commits per second', 'ms of a renewal (lock, re-read, intent, commit)'],
    await measure('memory', memoryStore()),
    await measureSqlite(),
    await measureRedis(),
  ]
  return `## Stores: one process, entries of 2 kB

${table(rows)}`
}
