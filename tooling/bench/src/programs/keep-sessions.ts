import { accessToken, createKrakenSession } from '@energy/kraken'
import { loadContender } from '../contenders/contenders.ts'
import { answerAtOnce, url } from './answers.ts'
import { heapInUse, turn } from './collect-garbage.ts'

// Prints how many MB many sessions take in one process, each of which has been used.

const [name = '', count = '10000'] = process.argv.slice(2)

async function maker(): Promise<(index: number) => Promise<unknown>> {
  if (name === 'ours-session')
    return async (index) => {
      const auth = accessToken(() => `token ${index}`)
      const session = createKrakenSession({ url, fetch: answerAtOnce, auth })
      await session.token()
      return session
    }
  const create = await loadContender(name)
  return async () => {
    const contender = create({ url, fetch: answerAtOnce })
    await contender.query(1)
    return contender
  }
}

const make = await maker()
for (let index = 0; index < 100; index++) await make(index)
await turn()
const before = heapInUse()
const kept: unknown[] = []
for (let index = 0; index < Number(count); index++) kept.push(await make(index))
await turn()
console.log(JSON.stringify({ memory: (heapInUse() - before) / 1e6, sessions: kept.length }))
process.exit()
