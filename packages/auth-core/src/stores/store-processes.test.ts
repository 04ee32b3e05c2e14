import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommitTask } from '../../test/commit-worker.ts'
import { findProgram } from '../../test/find-program.ts'
import { type RedisServer, startRedisServer } from '../../test/redis-server.ts'
import { startWorkers, type Worker } from '../../test/worker.ts'
import { sqliteStore } from './sqlite-store.ts'

const count = process.env.DEEP ? 1_000 : 100
const redisProgram = findProgram('redis-server') ?? ''
const folder = mkdtempSync(join(tmpdir(), 'energy-processes-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('eight processes that commit at once', { timeout: 120_000 }, () => {
  let workers: Worker[]
  beforeAll(async () => {
    workers = await startWorkers('./commit-worker.ts', 8)
  }, 30_000)
  afterAll(() => Promise.all(workers.map((worker) => worker.stop())))

  async function wonRevisions(task: CommitTask): Promise<number[]> {
    const won = await Promise.all(workers.map((worker) => worker.ask(task)))
    return (won as number[][]).flat().sort((left, right) => left - right)
  }

  const everyRevisionOnce = Array.from({ length: 8 * count }, (_, index) => index + 1)

  it('win each revision of an SQLite file once, also when they make the file', async () => {
    const path = join(folder, 'commits.db')
    expect(await wonRevisions({ location: { sqlite: path }, key: 'key', count })).toEqual(everyRevisionOnce)
  })

  it.skipIf(!redisProgram)('win each revision of a Redis server once', async () => {
    const server: RedisServer = await startRedisServer(redisProgram)
    const location = { redis: server.port, library: 'redis' } as const
    expect(await wonRevisions({ location, key: 'key', count })).toEqual(everyRevisionOnce)
    await server.stop()
  })
})

describe('a process that is killed while it commits', { timeout: 60_000 }, () => {
  it('leaves an SQLite file whole, and locked for nobody', async () => {
    const path = join(folder, 'killed.db')
    const store = sqliteStore({ path })
    for (let round = 0; round < (process.env.DEEP ? 20 : 3); round++) {
      const [worker] = await startWorkers('./commit-worker.ts', 1)
      const task: CommitTask = { location: { sqlite: path }, key: 'key', count: 1_000_000 }
      const ended = worker?.ask(task).catch(() => 'killed')
      const before = (await store.read('key'))?.revision ?? 0
      while (((await store.read('key'))?.revision ?? 0) < before + 50) await new Promise(setImmediate)
      await worker?.stop()
      expect(await ended).toBe('killed')
      const revision = (await store.read('key'))?.revision ?? 0
      expect(await store.commit('key', revision, 'after')).toEqual({
        committed: true,
        revision: revision + 1,
      })
    }
    await store.close?.()
    const database = new DatabaseSync(path)
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    database.close()
  })
})
