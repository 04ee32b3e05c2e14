import { format } from './format.ts'
import type { Comparison, Metric } from './section.ts'
import { median } from './statistics.ts'

const width = 760
const labelWidth = 290
const valueWidth = 90
const barWidth = width - labelWidth - valueWidth
const rowHeight = 24
const titleHeight = 34

// A page that is read in the dark shows the picture on its own ground: text follows the reader's scheme.
const style = `text{font:13px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600}.peer{fill:#8c959f}.ours{fill:#0969da}.spread{stroke:#1f2328;stroke-width:1.5}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.peer{fill:#6e7681}.ours{fill:#4493f8}.spread{stroke:#e6edf3}}`

/** Draws the medians of a comparison as bars, each with its minimum and maximum, as SVG. */
export function barChart(comparison: Comparison): string {
  const panels: string[] = []
  let top = 0
  for (const metric of comparison.metrics.filter(({ uncharted }) => !uncharted)) {
    const panel = drawPanel(comparison, metric, top)
    panels.push(panel.svg)
    top = panel.bottom
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top + 8}" width="${width}" height="${top + 8}" role="img">
<title>${escapeMarkup(comparison.title)}</title>
<style>${style}</style>
${panels.join('\n')}
</svg>
`
}

function drawPanel(comparison: Comparison, metric: Metric, top: number): { svg: string; bottom: number } {
  const rows = comparison.contestants.flatMap(({ name, ours, samples }) => {
    const own = samples[metric.name] ?? []
    return own.length > 0 ? [{ name, ours, own, middle: median(own) }] : []
  })
  const most = Math.max(...rows.flatMap(({ own }) => own), 0)
  const scale = (value: number): number => (most > 0 ? round((Math.max(value, 0) / most) * barWidth) : 0)
  const better = metric.unranked ? '' : `, ${metric.better} is better`
  const lines = [
    `<text class="title" x="0" y="${top + 22}">${escapeMarkup(`${metric.name}, ${metric.unit}${better}`)}</text>`,
  ]
  for (const [index, { name, ours, own, middle }] of rows.entries()) {
    const y = top + titleHeight + index * rowHeight
    const [low, high] = [Math.min(...own), Math.max(...own)].map(scale)
    lines.push(
      `<text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end">${escapeMarkup(name.replaceAll('`', ''))}</text>`,
      `<rect class="${ours ? 'ours' : 'peer'}" x="${labelWidth}" y="${y + 2}" width="${scale(middle)}" height="16" rx="2"/>`,
    )
    if (low !== high)
      lines.push(
        `<line class="spread" x1="${labelWidth + (low ?? 0)}" x2="${labelWidth + (high ?? 0)}" y1="${y + 10}" y2="${y + 10}"/>`,
      )
    lines.push(
      `<text x="${labelWidth + (high ?? 0) + 6}" y="${y + 14}">${escapeMarkup(format(middle, metric))}</text>`,
    )
  }
  return { svg: lines.join('\n'), bottom: top + titleHeight + rows.length * rowHeight }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
