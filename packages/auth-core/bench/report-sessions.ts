import { ours, stock } from './contender.ts'
import { sessionScenarios } from './session-scenarios.ts'
import { table } from './table.ts'
import { versionOf } from './version-of.ts'

const columns = ['tokenCalls', 'requests', 'ok', 'failed', 'pending', 'remark'] as const

/** Runs every session scenario with the stock exchange and with ours. */
export async function reportSessions(): Promise<string> {
  const rows: (string | number)[][] = [
    ['scenario', 'operations', '', 'token calls', 'requests', 'ok', 'failed', 'pending', 'and'],
  ]
  for (const { name, counts, run } of sessionScenarios)
    for (const count of counts) {
      const stockOutcome = await run(stock, count)
      const ourOutcome = await run(ours, count)
      rows.push([name, count, 'stock', ...columns.map((column) => stockOutcome[column])])
      rows.push(['', '', '**ours**', ...columns.map((column) => ourOutcome[column])])
    }
  return `## sessionExchange against ${versionOf('@urql/exchange-auth')}

One fake provider, virtual time, no network. The stock exchange is used as its documentation shows; in A7 its app compares the
expiry of the token with the clock of the device, while ours is told a lifetime.

${table(rows)}`
}
