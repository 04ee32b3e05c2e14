import { loadContender } from '../contenders/contenders.ts'
import { pageSize } from '../contenders/operations.ts'
import { answerList, url } from './answers.ts'

// Prints how many ms a list takes to its end, while the reader works on each page for as long as it is told.

const [name = '', pages = '20', latency = '20', work = '0'] = process.argv.slice(2)
const pause = (duration: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration))

/** No reader can be faster: each cursor is in the page before, and the work on the last page follows its arrival. */
async function waitOnly(): Promise<void> {
  await pause(Number(latency))
  for (let page = 1; page < Number(pages); page++) await pause(Math.max(Number(latency), Number(work)))
  if (Number(work) > 0) await pause(Number(work))
}

async function read(latency: number, work: number): Promise<void> {
  const contender = create({ url, fetch: answerList(Number(pages), latency) })
  let count = 0
  if (contender.nodes) {
    for await (const _ of contender.nodes()) if (++count % pageSize === 0 && work > 0) await pause(work)
  } else
    for (let after: string | null = null, more = true; more; ) {
      const page = await contender.page(after)
      count += page.nodes.length
      after = page.endCursor
      more = page.hasNextPage
      if (work > 0) await pause(work)
    }
  if (count !== Number(pages) * pageSize) throw new Error(`${name} read ${count} nodes.`)
}

const create = await loadContender(name === 'limit' ? 'urql' : name)
// Code that runs for the first time is measured elsewhere.
for (let turn = 0; turn < 5; turn++) await read(0, 0)
const started = performance.now()
if (name === 'limit') await waitOnly()
else await read(Number(latency), Number(work))
console.log(JSON.stringify({ time: performance.now() - started }))
process.exit()
