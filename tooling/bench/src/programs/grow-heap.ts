import { loadContender } from '../contenders/contenders.ts'
import { answerAtOnce, url } from './answers.ts'
import { heapInUse, turn } from './collect-garbage.ts'

// Prints by how many kB the heap has grown between the first tenth of many queries and the last.

const [name = '', count = '200000'] = process.argv.slice(2)
const queries = Number(count)
const create = await loadContender(name)
const contender = create({ url, fetch: answerAtOnce })
let early = 0
for (let sent = 0; sent < queries; sent += 10) {
  await Promise.all(Array.from({ length: 10 }, (_, index) => contender.query(sent + index)))
  if (sent !== queries / 10) continue
  await turn()
  early = heapInUse()
}
await turn()
console.log(JSON.stringify({ growth: (heapInUse() - early) / 1000 }))
