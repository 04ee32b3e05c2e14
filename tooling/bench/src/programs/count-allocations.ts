import { PerformanceObserver } from 'node:perf_hooks'
import { loadContender } from '../contenders/contenders.ts'
import { answerAtOnce, url } from './answers.ts'
import { heapInUse, turn } from './collect-garbage.ts'

// Prints how many bytes a query allocates. The young generation has to be so large that nothing is collected meanwhile.

const [name = ''] = process.argv.slice(2)
const queries = 1_000
const create = await loadContender(name)
const contender = create({ url, fetch: answerAtOnce })
for (let id = 0; id < 3_000; id++) await contender.query(id)
await turn()

let collections = 0
const observer = new PerformanceObserver((list) => {
  collections += list.getEntries().length
})
heapInUse()
await turn()
observer.observe({ entryTypes: ['gc'] })
const before = process.memoryUsage().heapUsed
for (let id = 3_000; id < 3_000 + queries; id++) await contender.query(id)
const allocated = process.memoryUsage().heapUsed - before
await turn()
if (collections > 0) throw new Error('Garbage was collected while it was counted.')
console.log(JSON.stringify({ allocated: allocated / queries }))
