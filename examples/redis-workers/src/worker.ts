import { energyError } from '@energy/auth-core'
import { redisStore } from '@energy/auth-core/redis'
import { apiKey, createKrakenClient, createKrakenSession, endpoints } from '@energy/kraken'
import { createClient } from 'redis'
import type { Answer } from './answer.ts'
import { readBalance } from './read-balance.ts'

const { KRAKEN_API_KEY: key = '', KRAKEN_URL: url = endpoints.de.url, REDIS_URL = '' } = process.env

// Without an offline queue, a store that cannot be reached fails at once, and the session goes on from memory.
const redis = createClient({ url: REDIS_URL, disableOfflineQueue: true })
redis.on('error', ({ code, message }) => console.error('redis:', code ?? message))
await redis.connect()

// All workers name the same platform, the same credential and the same store: that is all it takes to share.
const store = redisStore({ client: redis, prefix: 'workers:' })
const session = createKrakenSession({ url, auth: apiKey(key), store })
const client = createKrakenClient({ url, session, exchanges: [] })

process.on('message', async (accountNumber: string) => {
  const answer: Answer = await readBalance(client, accountNumber).then(
    (balance) => ({ accountNumber, balance }),
    (error: unknown) => ({ accountNumber, code: energyError(error)?.code ?? 'failed' }),
  )
  process.send?.(answer)
})

process.on('disconnect', async () => {
  session.dispose()
  await redis.close()
})
