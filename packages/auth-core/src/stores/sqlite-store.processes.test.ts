import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { describeEightProcesses } from '../../test/eight-processes.ts'
import { fillDisk, prlimit } from '../../test/full-disk.ts'
import type { TokenReport } from '../../test/get-token.ts'
import { singleUseGrant } from '../../test/single-use-grant.ts'
import { createTemporaryFolder } from '../../test/temporary-folder.ts'
import { startTokenServer } from '../../test/token-server.ts'
import { startWorkers } from '../../test/worker-pool.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { sqliteStore } from './sqlite-store.ts'

const folder = createTemporaryFolder()
afterAll(() => rmSync(folder, { recursive: true }))

describeEightProcesses('eight processes on one SQLite file', () => ({ sqlite: join(folder, 'sessions.db') }))

describe('a process that is killed while it commits', () => {
  it('leaves an SQLite file whole, and locked for nobody', async () => {
    const path = join(folder, 'killed.db')
    const store = sqliteStore({ path })
    const revisionNow = async (): Promise<number> => (await store.read('key'))?.revision ?? 0
    for (let round = 0; round < (process.env.DEEP ? 20 : 2); round++) {
      const before = await revisionNow()
      const [worker] = await startWorkers(1)
      const task = { key: 'key', count: 1_000_000 }
      const ended = worker?.winCommits({ sqlite: path }, task).catch(() => 'killed')
      while ((await revisionNow()) < before + 50) await new Promise(setImmediate)
      await worker?.stop()
      expect(await ended).toBe('killed')
      const revision = await revisionNow()
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

describe.skipIf(!prlimit)('four processes whose disk is full', () => {
  it.each([
    ['before they renew', 'renewal'],
    ['after the first of them has used up the refresh token, before it commits', 'rotation'],
  ])('present no refresh token twice, get good tokens and say what failed: %s', async (_, moment) => {
    const path = join(folder, `full-${moment}.db`)
    const keptOpen = sqliteStore({ path })
    await keptOpen.read('key')
    const server = await startTokenServer()
    const workers = await startWorkers(4)
    const tokensOf = (round: number) =>
      Promise.all(
        workers.map((worker) =>
          worker.getToken(
            { sqlite: path },
            { tokenUrl: server.url, ahead: round * 7_200_000, timeout: 9_000 },
          ),
        ),
      )
    const expectGood = (reports: TokenReport[]): void => {
      for (const { authorization, error } of reports)
        expect([error, server.isValid(authorization ?? '')]).toEqual([undefined, true])
    }
    expectGood(await tokensOf(0))
    let giveBack: (() => void)[] = []
    const fillAll = (): void => {
      server.onRotation = () => {}
      giveBack = workers.map(({ process }) => fillDisk(process.pid))
    }
    if (moment === 'renewal') fillAll()
    else server.onRotation = fillAll
    const reports = await tokensOf(1)
    expectGood(reports)
    for (const report of reports) expect(report.events).toContain('store-failure')
    for (const give of giveBack) give()
    const later = [...(await tokensOf(2)), ...(await tokensOf(3))]
    expectGood(later)
    expect(later.flatMap((report) => report.events)).not.toContain('store-failure')
    expect(server.reuses).toBe(0)
    await Promise.all(workers.map((worker) => worker.stop()))
    await keptOpen.close?.()
    await server.stop()
  })
})

describe('two clients that share a store (A22 of the peers)', () => {
  it('renew once between them, and all their operations get a good token', async () => {
    const server = await startTokenServer()
    const store = sqliteStore({ path: join(folder, 'shared.db') })
    const grant = singleUseGrant(server.url, 'shared')
    const sessions = [createSession({ grant, store }), createSession({ grant, store })]
    const tenOf = (session: Session) => Promise.all(Array.from({ length: 10 }, () => session.token()))
    for (const session of sessions)
      for (const lock of await tenOf(session)) session.reject(lock, 'token-refused')
    const locks = (await Promise.all(sessions.map(tenOf))).flat()
    expect(locks.filter((lock) => server.isValid(lock.authorization ?? ''))).toHaveLength(20)
    expect(server).toMatchObject({ signIns: 1, renewals: 1, reuses: 0 })
    await store.close?.()
    await server.stop()
  })
})
