import { loadContender } from '../contenders/contenders.ts'
import { answerWithoutYielding, url } from './answers.ts'
import { heapInUse } from './collect-garbage.ts'

// Prints the most MB that a loop of queries needs, whose answers never let the event loop turn.

const [name = '', count = '100000'] = process.argv.slice(2)
const queries = Number(count)
const create = await loadContender(name)
const contender = create({ url, fetch: answerWithoutYielding() })
let turned = false
for (let id = 0; id < 1_000; id++) await contender.query(id)
const before = heapInUse()
setTimeout(() => {
  turned = true
}, 0)
let peak = 0
let needed = 0
for (let id = 0; id < queries; id++) {
  await contender.query(1_000 + id)
  if (id % 100 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before)
}
needed = heapInUse() - before
console.log(JSON.stringify({ peak: peak / 1e6, needed: needed / 1e6, turned: turned ? 1 : 0 }))
