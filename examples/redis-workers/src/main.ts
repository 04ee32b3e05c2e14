import { startSandbox } from '@energy/sandbox'
import { startRedis } from './start-redis.ts'
import { startWorker } from './start-worker.ts'

const redis = await startRedis()
const sandbox = await startSandbox({ providers: ['kraken/de'] })
const { apiKey, accountNumbers } = sandbox.credentials.kraken.de
const environment = { REDIS_URL: redis.url, KRAKEN_URL: sandbox.kraken.de.url, KRAKEN_API_KEY: apiKey }
const workers = [startWorker(environment), startWorker(environment)]

for (const round of ['At first', 'When the token has expired']) {
  const answers = await Promise.all(workers.map((worker) => worker.readBalances(accountNumbers)))
  const signIns = sandbox.requests.filter(({ rootFields }) => rootFields.includes('obtainKrakenToken')).length
  console.log(`${round}: ${answers.flat().length} balances, ${signIns} token calls in all.`)
  sandbox.faults.expireTokens()
}

await Promise.all(workers.map((worker) => worker.stop()))
await sandbox.close()
await redis.stop()
