import { afterAll, beforeAll, describe } from 'vitest'
import { describeEightProcesses } from '../../test/eight-processes.ts'
import { findProgram } from '../../test/find-program.ts'
import { type RedisServer, startRedisServer } from '../../test/redis-server.ts'

const program = findProgram('redis-server') ?? ''
const libraries = process.env.DEEP ? (['redis', 'ioredis'] as const) : (['redis'] as const)

describe.skipIf(!program)('the Redis store', () => {
  let server: RedisServer | undefined
  beforeAll(async () => {
    server = await startRedisServer(program)
  })
  afterAll(() => server?.stop())

  for (const library of libraries)
    describeEightProcesses(`eight processes on one server, with clients of ${library}`, () => ({
      redis: server?.port ?? 0,
      library,
    }))
})
