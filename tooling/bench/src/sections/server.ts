import { clientNames } from '../contenders/names.ts'
import { contestants, type Names } from '../measure/contestants.ts'
import { buildProgram } from '../measure/run-program.ts'
import { takeTurns } from '../measure/take-turns.ts'
import type { Section } from '../page/section.ts'

const created: Names = {
  ...clientNames,
  'ours-with-session': { name: '`createKrakenClient` with a session at hand', ours: true },
}
const kept: Names = { ...clientNames, 'ours-session': { name: '`createKrakenSession` alone', ours: true } }

/** Measures what a server notices that runs for long. */
export async function measureServer(): Promise<Section> {
  const create = await buildProgram('create-clients')
  const keep = await buildProgram('keep-sessions')
  const grow = await buildProgram('grow-heap')
  const loop = await buildProgram('loop-without-yielding')
  const creations = await takeTurns(Object.keys(created), 5, (name) => create.run({ words: [name] }))
  const sessions = await takeTurns(Object.keys(kept), 1, (name) => keep.run({ words: [name] }))
  const growth = await takeTurns(Object.keys(clientNames), 1, (name) => grow.run({ words: [name] }))
  const loops = await takeTurns(Object.keys(clientNames), 1, (name) =>
    loop.run({ words: [name], flags: ['--max-old-space-size=3000'] }),
  )
  return {
    title: 'On a server',
    comparisons: [
      {
        id: 'client-per-request',
        title: 'A client for every request',
        note: 'Made and not used yet: the time, and what it keeps in memory. Ours holds a key of its own each time, unless it is given a session.',
        baseline: 'urql alone',
        metrics: [
          { name: 'time', unit: 'µs', better: 'less' },
          { name: 'memory', unit: 'kB', better: 'less' },
        ],
        contestants: contestants(created, creations),
      },
      {
        id: 'ten-thousand-sessions',
        title: 'Ten thousand of them in one process, each used once',
        baseline: 'urql alone',
        metrics: [{ name: 'memory', unit: 'MB', better: 'less' }],
        contestants: contestants(kept, sessions),
      },
      {
        id: 'heap-growth',
        title: 'Heap after 200,000 queries',
        note: 'By how much it grew since the first tenth of them, after a collection at both moments. Below 200 kB it says nothing: code that is compiled later takes as much.',
        baseline: 'urql alone',
        metrics: [{ name: 'growth', unit: 'kB', better: 'less', digits: 0, tolerance: 200 }],
        contestants: contestants(clientNames, growth),
      },
      {
        id: 'loop-without-yielding',
        title: 'A loop of 100,000 queries that never lets the event loop turn',
        note: 'The answers are there at once, so that nothing weak is ever given up. `peak` is the most that the heap held, garbage included; `needed` is what a collection at the end leaves.',
        baseline: 'urql alone',
        metrics: [
          { name: 'peak', unit: 'MB', better: 'less' },
          { name: 'needed', unit: 'MB', better: 'less', tolerance: 1 },
        ],
        contestants: contestants(clientNames, loops),
      },
    ],
  }
}
