import { contestants, type Names } from '../measure/contestants.ts'
import { buildProgram, type Program } from '../measure/run-program.ts'
import { takeTurns } from '../measure/take-turns.ts'
import type { Comparison, Section } from '../page/section.ts'

const readers: Names = {
  limit: { name: 'the waits alone', bound: true },
  urql: { name: 'urql, a loop by hand' },
  ours: { name: '`paginate`', ours: true },
  apollo: { name: 'Apollo Client, a loop by hand' },
  'graphql-request': { name: 'graphql-request, a loop by hand' },
}
const pages = 20

/** Measures the reading of a list whose server takes its time. */
export async function measurePagination(): Promise<Section> {
  const program = await buildProgram('read-list')
  const comparisons: Comparison[] = []
  for (const latency of [5, 20, 100])
    for (const work of [0, latency]) comparisons.push(await compare(program, latency, work))
  return {
    title: 'Reading a list',
    text: `${pages} pages of 100 nodes. Each cursor is in the page before it, so that no reader is faster than the waits alone.`,
    comparisons,
  }
}

async function compare(program: Program, latency: number, work: number): Promise<Comparison> {
  const times = await takeTurns(Object.keys(readers), 3, (name) =>
    program.run({ words: [name, pages, latency, work] }),
  )
  const reader = work > 0 ? `, while the reader works on each page for ${work} ms` : ''
  return {
    id: `list-${latency}-${work}`,
    title: `A page takes ${latency} ms${reader}`,
    baseline: 'the waits alone',
    metrics: [{ name: 'time', unit: 'ms', better: 'less', digits: 0, tolerance: pages }],
    contestants: contestants(readers, times),
  }
}
