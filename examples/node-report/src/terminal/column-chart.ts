const height = 6
const eighths = ['', '▁', '▂', '▃', '▄', '▅', '▆', '▇']

/** Draws one column for each hour, the largest value on the full height. */
export function columnChart(values: readonly number[], firstHour: number): string {
  const largest = Math.max(...values, 0)
  const rows = Array.from({ length: height }, (_, index) => {
    const floor = height - 1 - index
    const label = index === 0 ? largest.toFixed(2).padStart(8) : ' '.repeat(8)
    return `${label} ${values.map((value) => cell(largest === 0 ? 0 : (value / largest) * height - floor)).join('')}`
  })
  return [...rows, `    hour ${values.map((_, index) => hourLabel((firstHour + index) % 24)).join('')}`].join(
    '\n',
  )
}

function cell(fill: number): string {
  if (fill >= 1) return '█ '
  return `${eighths[Math.max(0, Math.floor(fill * 8))] || ' '} `
}

function hourLabel(hour: number): string {
  return hour % 6 === 0 ? String(hour).padEnd(2) : '  '
}
