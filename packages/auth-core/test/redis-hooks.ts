import type { Redis } from 'ioredis'
import type { ConformanceOptions } from '../src/conformance.ts'

/** Does to a server what befalls servers. @param inspector - is asked for at each call: connected by then. */
export function redisHooks(
  inspector: () => Redis,
): Required<Pick<ConformanceOptions, 'fillUp' | 'backUp' | 'damage'>> {
  return {
    async fillUp() {
      await inspector().config('SET', 'maxmemory', '1')
      return async () => void (await inspector().config('SET', 'maxmemory', '0'))
    },
    async backUp() {
      const names = await inspector().keys('*')
      const backup = await Promise.all(
        names.map(async (name) => [name, await inspector().dumpBuffer(name)] as const),
      )
      return async () => {
        await inspector().flushall()
        for (const [name, content] of backup) await inspector().restore(name, 0, content)
      }
    },
    damage: async (key) => void (await inspector().hset(`energy:{${key}}:entry`, 'revision', 'none')),
  }
}
