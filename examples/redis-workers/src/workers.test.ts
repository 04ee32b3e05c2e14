import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Redis, startRedis } from './start-redis.ts'
import { startWorker, type Worker, type WorkerEnvironment } from './start-worker.ts'

describe.skipIf(!isOnPath('redis-server') && !process.env.CI)('workers on one Redis', () => {
  let redis: Redis
  let sandbox: Sandbox
  let environment: WorkerEnvironment
  let workers: Worker[]

  beforeAll(async () => {
    redis = await startRedis()
    sandbox = await startSandbox({ providers: ['kraken/de'] })
    // As strict as a platform can be: a refresh token works once, and a second use ends the sign-in.
    sandbox.faults.rotateRefreshTokens({ reuseDetection: true })
    environment = {
      REDIS_URL: redis.url,
      KRAKEN_URL: sandbox.kraken.de.url,
      KRAKEN_API_KEY: sandbox.credentials.kraken.de.apiKey,
    }
    workers = [startWorker(environment), startWorker(environment)]
  })
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()))
    await sandbox.close()
  })

  const readAll = () =>
    Promise.all(workers.map((worker) => worker.readBalances(sandbox.credentials.kraken.de.accountNumbers)))
  const tokenCalls = () =>
    sandbox.requests.filter(({ rootFields }) => rootFields.includes('obtainKrakenToken'))

  test('share one sign-in, and one renewal of each token', async () => {
    const [answers, same] = await readAll()
    expect(answers).toEqual(
      sandbox.credentials.kraken.de.accountNumbers.map((accountNumber) => ({
        accountNumber,
        balance: expect.any(Number),
      })),
    )
    expect(same).toEqual(answers)
    expect(tokenCalls()).toHaveLength(1)

    for (const round of [1, 2]) {
      sandbox.faults.expireTokens()
      expect(await readAll()).toEqual([answers, answers])
      expect(tokenCalls()).toHaveLength(1 + round)
    }

    workers.push(startWorker(environment))
    expect(await readAll()).toEqual([answers, answers, answers])
    expect(tokenCalls()).toHaveLength(3)
  })

  test('go on without Redis, each with the token that it has', async () => {
    const before = await readAll()
    await redis.stop()
    expect(await readAll()).toEqual(before)
  })
})

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
