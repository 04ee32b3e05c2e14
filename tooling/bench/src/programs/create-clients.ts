import { accessToken, apiKey, createKrakenClient, createKrakenSession } from '@energy/kraken'
import { loadContender } from '../contenders/contenders.ts'
import { answerAtOnce, url } from './answers.ts'
import { heapInUse, turn } from './collect-garbage.ts'

// Prints what a server pays that makes a client for every request.

const [name = ''] = process.argv.slice(2)

async function maker(): Promise<(index: number) => unknown> {
  if (name === 'ours')
    return (index) =>
      createKrakenClient({ url, fetch: answerAtOnce, auth: apiKey(`key ${index}`), exchanges: [] })
  if (name === 'ours-with-session') {
    const session = createKrakenSession({ url, fetch: answerAtOnce, auth: accessToken(() => 'token') })
    return () => createKrakenClient({ url, fetch: answerAtOnce, session, exchanges: [] })
  }
  const create = await loadContender(name)
  return () => create({ url, fetch: answerAtOnce })
}

const make = await maker()
for (let index = 0; index < 3_000; index++) make(index)
await turn()

const count = 2_000
const started = performance.now()
for (let index = 0; index < count; index++) make(index)
const time = ((performance.now() - started) * 1000) / count

await turn()
const before = heapInUse()
const kept = Array.from({ length: count }, (_, index) => make(index))
const bytes = (heapInUse() - before) / kept.length
console.log(JSON.stringify({ time, memory: bytes / 1000 }))
process.exit()
