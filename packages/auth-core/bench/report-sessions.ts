import { ours, stock } from './contender.ts'
import { sessionScenarios } from './session-scenarios.ts'
import { table } from './table.ts'

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
  return `## sessionExchange against @urql/exchange-auth

The scenarios are those of \`session-scenarios.test.ts\`: one fake provider, virtual time, no network.

${table(rows)}`
}
