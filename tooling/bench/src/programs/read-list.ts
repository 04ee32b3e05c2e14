import { loadContender } from '../contenders/contenders.ts'
import { answerList, url } from './answers.ts'

// Prints how many ms a list takes to its end, while the reader works on each page for as long as it is told.

const [name = '', pages = '20', latency = '20', work = '0'] = process.argv.slice(2)
const pause = (duration: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration))

async function read(): Promise<number> {
  const started = performance.now()
  if (name === 'limit') {
    // No reader can be faster: each cursor is in the page before, and the work on the last page follows its arrival.
    const step = Math.max(Number(latency), Number(work))
    await pause(Number(latency))
    for (let page = 1; page < Number(pages); page++) await pause(step)
    if (Number(work) > 0) await pause(Number(work))
    return performance.now() - started
  }
  const create = await loadContender(name)
  const contender = create({ url, fetch: answerList(Number(pages), Number(latency)) })
  let count = 0
  const began = performance.now()
  if (contender.nodes) {
    for await (const _ of contender.nodes())
      if (++count % 100 === 0 && Number(work) > 0) await pause(Number(work))
  } else
    for (let after: string | null = null, more = true; more; ) {
      const page = await contender.page(after)
      count += page.nodes.length
      after = page.endCursor
      more = page.hasNextPage
      if (Number(work) > 0) await pause(Number(work))
    }
  if (count !== Number(pages) * 100) throw new Error(`${name} read ${count} nodes.`)
  return performance.now() - began
}

console.log(JSON.stringify({ time: await read() }))
process.exit()
