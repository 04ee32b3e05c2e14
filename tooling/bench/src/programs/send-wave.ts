import { loadContender } from '../contenders/contenders.ts'

// Prints how many ms a hundred queries take that are sent at once, over HTTP: on new connections, and on those.

const [name = '', url = ''] = process.argv.slice(2)
const create = await loadContender(name)
const contender = create({ url, fetch: (input, init) => globalThis.fetch(input, init) })

async function wave(first: number): Promise<number> {
  const started = performance.now()
  await Promise.all(Array.from({ length: 100 }, (_, index) => contender.query(first + index)))
  return performance.now() - started
}

console.log(JSON.stringify({ 'first wave': await wave(0), 'next wave': await wave(100) }))
process.exit()
