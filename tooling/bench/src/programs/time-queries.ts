import { loadContender } from '../contenders/contenders.ts'
import { answerAtOnce, url } from './answers.ts'

// Prints how many µs a query takes, one by one and a hundred at once.

const [name = '', count = '5000'] = process.argv.slice(2)
const create = await loadContender(name)
const contender = create({ url, fetch: answerAtOnce })
let id = 0

async function time(queries: number, together: number): Promise<number> {
  const started = performance.now()
  for (let sent = 0; sent < queries; sent += together)
    if (together === 1) await contender.query(id++)
    else await Promise.all(Array.from({ length: together }, () => contender.query(id++)))
  return ((performance.now() - started) * 1000) / queries
}

for (const together of [1, 100]) await time(3_000, together)
console.log(
  JSON.stringify({
    'one by one': await time(Number(count), 1),
    '100 at once': await time(Number(count), 100),
  }),
)
