import { barChart } from './bar-chart.ts'
import { format } from './format.ts'
import { behind } from './rank.ts'
import type { Comparison, KeptSection, Metric } from './section.ts'
import { median } from './statistics.ts'

/** Why ours is behind a peer, written by hand: by the comparison, or by `comparison/metric`. */
export type Reasons = Readonly<Record<string, string>>

/** A section as Markdown, and the charts that it shows. */
export interface RenderedSection {
  readonly markdown: string
  /** SVG by file name. */
  readonly charts: Readonly<Record<string, string>>
  /** What has no reason yet, as `comparison/metric`. */
  readonly unexplained: readonly string[]
}

/** Writes a section. The same measurements and reasons always give the same text. */
export function renderSection(section: KeptSection, reasons: Reasons): RenderedSection {
  const charts: Record<string, string> = {}
  const unexplained: string[] = []
  const parts = [`## ${section.title}`, section.machine, section.text]
  for (const comparison of section.comparisons) {
    const file = `${comparison.id}.svg`
    charts[file] = barChart(comparison)
    const explained = explain(comparison, reasons)
    unexplained.push(...explained.unexplained)
    parts.push(
      `### ${comparison.title}`,
      comparison.note,
      table(comparison),
      `![${comparison.title}](results/${file})`,
      ...explained.lines,
    )
  }
  parts.push(section.markdown)
  return { markdown: parts.filter(Boolean).join('\n\n'), charts, unexplained }
}

function explain(comparison: Comparison, reasons: Reasons): { lines: string[]; unexplained: string[] } {
  const metricsByReason = new Map<string, string[]>()
  const unexplained: string[] = []
  for (const metric of comparison.metrics) {
    if (behind(comparison, metric).length === 0) continue
    const key = `${comparison.id}/${metric.name}`
    const reason = reasons[key] ?? reasons[comparison.id]
    if (reason === undefined) unexplained.push(key)
    else metricsByReason.set(reason, [...(metricsByReason.get(reason) ?? []), metric.name])
  }
  const lines = [...metricsByReason].map(
    ([reason, names]) => `**Not first** in ${names.join(', ')}. ${reason}`,
  )
  if (unexplained.length > 0) lines.push(`**Not first**, and not explained yet: ${unexplained.join(', ')}.`)
  return { lines, unexplained }
}

function table(comparison: Comparison): string {
  const { metrics, contestants } = comparison
  const spread = (metric: Metric): boolean =>
    contestants.some(({ samples }) => (samples[metric.name]?.length ?? 0) > 1)
  const head = metrics.flatMap((metric) => {
    const name = `${metric.name}, ${metric.unit}`
    const values = spread(metric) ? [`${name}: minimum`, 'median', 'maximum'] : [name]
    return [...values, '×']
  })
  const rows = contestants.map(({ name, ours, samples }) => [
    ours ? `**${name}**` : name,
    ...metrics.flatMap((metric) => {
      const own = samples[metric.name] ?? []
      const columns = spread(metric) ? 3 : 1
      if (own.length === 0) return Array<string>(columns + 1).fill('')
      const middle = median(own)
      const values = columns === 1 ? [middle] : [Math.min(...own), middle, Math.max(...own)]
      return [...values.map((value) => format(value, metric)), ratio(middle, comparison, metric)]
    }),
  ])
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = `|---|${'--:|'.repeat(head.length)}`
  return [line([`× is to ${comparison.baseline}`, ...head]), rule, ...rows.map(line)].join('\n')
}

function ratio(value: number, { contestants, baseline }: Comparison, metric: Metric): string {
  const base = contestants.find(({ name }) => name === baseline)?.samples[metric.name] ?? []
  const middle = base.length > 0 ? median(base) : 0
  return middle > 0 ? (value / middle).toFixed(2) : ''
}
