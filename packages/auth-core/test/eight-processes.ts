import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TokenReport } from './get-token.ts'
import type { StoreLocation } from './store-location.ts'
import { startTokenServer, type TokenServer } from './token-server.ts'
import { startWorkers, type Worker } from './worker-pool.ts'

const deep = Boolean(process.env.DEEP)
const commits = deep ? 1_000 : 40
const rounds = deep ? 50 : 5
const crashes = deep ? 5 : 1
const twoHours = 7_200_000
/** As an app has it, in ms. */
const usualTimeout = 30_000
/** So that nobody waits long for one that was killed, in ms; its sixth is longer than a busy machine keeps a process waiting. */
const shortTimeout = 15_000

/** Registers what eight processes on one store must show: section D of the peers. */
export function describeEightProcesses(title: string, locate: () => StoreLocation): void {
  describe(title, { timeout: deep ? 600_000 : 120_000 }, () => {
    let workers: Worker[] = []
    let server: TokenServer
    beforeAll(async () => {
      workers = await startWorkers(8)
    })
    beforeEach(async () => {
      server = await startTokenServer()
    })
    afterEach(() => server.stop())
    afterAll(() => Promise.all(workers.map((worker) => worker.stop())))

    it('win each revision once when they commit at once, also to a store that is just being made', async () => {
      const won = await Promise.all(
        workers.map((worker) => worker.winCommits(locate(), { key: title, count: commits })),
      )
      const revisions = won.flat().sort((left, right) => left - right)
      expect(revisions).toEqual(Array.from({ length: 8 * commits }, (_, index) => index + 1))
    })

    it('make one token call a round, and none of them fails', async () => {
      for (let round = 0; round < rounds; round++) {
        const reports = await Promise.all(workers.map((worker) => tokenOf(worker, round)))
        expectGood(reports)
        expect(new Set(reports.map((report) => report.authorization)).size).toBe(1)
        expect(server).toMatchObject({ signIns: 1, renewals: round, reuses: 0 })
      }
    })

    it('recover when one is killed between the rotation and the commit', async () => {
      for (let crash = 0; crash < crashes; crash++) {
        expectGood(await Promise.all(workers.map((worker) => tokenOf(worker, 2 * crash, shortTimeout))))
        const rotation = signalFirstRotation('SIGKILL')
        const answers = new Map(
          workers.map((worker) => [
            worker,
            tokenOf(worker, 2 * crash + 1, shortTimeout).catch(() => undefined),
          ]),
        )
        answers.delete(await rotation)
        const survivors = await Promise.all(answers.values())
        expect(survivors).toHaveLength(7)
        expectGood(survivors)
        expect(server.reuses).toBe(0)
        workers = [...answers.keys(), ...(await startWorkers(1))]
      }
    })

    it('present no refresh token twice when one is stopped for longer than its lock', async () => {
      expectGood(await Promise.all(workers.map((worker) => tokenOf(worker, 0, shortTimeout))))
      const rotation = signalFirstRotation('SIGSTOP')
      const answers = new Map(workers.map((worker) => [worker, tokenOf(worker, 1, shortTimeout)]))
      const stopped = await rotation
      const late = answers.get(stopped)
      answers.delete(stopped)
      expectGood(await Promise.all(answers.values()))
      stopped.process.kill('SIGCONT')
      expectGood([await late])
      expectGood(await Promise.all(workers.map((worker) => tokenOf(worker, 2, shortTimeout))))
      expect(server.reuses).toBe(0)
    })

    function tokenOf(worker: Worker, round: number, timeout = usualTimeout): Promise<TokenReport> {
      return worker.getToken(locate(), { tokenUrl: server.url, ahead: round * twoHours, timeout })
    }

    function expectGood(reports: (TokenReport | undefined)[]): void {
      for (const report of reports) {
        expect(report?.error).toBeUndefined()
        expect(report?.events).not.toContain('store-failure')
        expect(server.isValid(report?.authorization ?? '')).toBe(true)
      }
    }

    /** Signals the process that renews next, when the server has used up its refresh token and has not answered yet. */
    function signalFirstRotation(signal: NodeJS.Signals): Promise<Worker> {
      return new Promise((resolve) => {
        server.onRotation = (client) => {
          const worker = workers.find((worker) => `${worker.process.pid}` === client)
          if (!worker) return
          server.onRotation = () => {}
          worker.process.kill(signal)
          resolve(worker)
        }
      })
    }
  })
}
