import type { ClientCase } from './client-case.ts'

/** What every client does. */
export type Column = (typeof columns)[number]

const columns = [
  'typed data',
  'renewal at expiry',
  'limit',
  'refusal',
  'switch',
  'list to its end',
  'cancel',
  'error code',
] as const

/** The matrix as it stands on the page, with what keeps a cell empty below it. */
export function printMatrix(cases: readonly ClientCase[]): string {
  const reasons: string[] = []
  const rows = cases.map(({ name, gaps = {} }) => {
    const cells = columns.map((column) => {
      const reason = gaps[column]
      if (reason !== undefined) reasons.push(reason)
      return reason === undefined ? 'yes' : `no (${reasons.length})`
    })
    return `| ${[name, ...cells].join(' | ')} |`
  })
  const head = [`| | ${columns.join(' | ')} |`, `|---|${'---|'.repeat(columns.length)}`]
  const notes = reasons.map((reason, index) => `${index + 1}. ${reason}`)
  return [...head, ...rows, '', ...notes].join('\n')
}
