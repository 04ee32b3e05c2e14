import { clientNames } from '../contenders/names.ts'
import { contestants } from '../measure/contestants.ts'
import { buildProgram } from '../measure/run-program.ts'
import { takeTurns } from '../measure/take-turns.ts'
import type { Section } from '../page/section.ts'

const names = Object.keys(clientNames)
const rounds = 7
// In MB: nothing that a thousand queries allocate is collected before it is counted.
const noCollection = ['--min-semi-space-size=128', '--max-semi-space-size=128']

/** Measures a query while a good token is at hand: its time, and what it allocates. */
export async function measureTime(): Promise<Section> {
  const time = await buildProgram('time-queries')
  const allocations = await buildProgram('count-allocations')
  const times = await takeTurns(names, rounds, (name) => time.run({ words: [name] }))
  const bytes = await takeTurns(names, 3, (name) => allocations.run({ words: [name], flags: noCollection }))
  return {
    title: 'A query with a good token at hand',
    text: 'A `fetch` that answers at once; no cache; production builds, each sample in a process of its own.',
    comparisons: [
      {
        id: 'time-of-a-query',
        title: 'Time of a query',
        baseline: 'urql alone',
        metrics: [
          { name: 'one by one', unit: 'µs', better: 'less' },
          { name: '100 at once', unit: 'µs', better: 'less' },
        ],
        contestants: contestants(clientNames, times),
      },
      {
        id: 'allocation-of-a-query',
        title: 'Bytes that a query allocates',
        note: 'The answer itself, which is the same for all, included.',
        baseline: 'urql alone',
        metrics: [{ name: 'allocated', unit: 'bytes', better: 'less', digits: 0 }],
        contestants: contestants(clientNames, bytes),
      },
    ],
  }
}
