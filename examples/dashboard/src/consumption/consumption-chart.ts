import uPlot from 'uplot'
import { axisLook, type ChartColors, type ChartOptions, timeAxis, translucent } from '../shared/chart.tsx'
import type { TimeSpan } from './time-span.ts'

/** What is drawn. */
export interface ConsumptionChartSettings {
  readonly span: TimeSpan
  /** Days are bars, half hours are steps. */
  readonly isByDay: boolean
  /** Receives the index of the value that is pointed at. */
  readonly onPoint: (index: number | undefined) => void
  /** Receives the span that was dragged over. */
  readonly onSelect: (span: TimeSpan) => void
}

/** Draws a span of the year, and lets one drag over a part of it. */
export function consumptionChart({ span, isByDay, onPoint, onSelect }: ConsumptionChartSettings) {
  const { bars, stepped } = uPlot.paths
  const paths = isByDay ? bars?.({ size: [0.85, 24], align: 1 }) : stepped?.({ align: 1 })
  return (colors: ChartColors): ChartOptions => ({
    padding: [8, 4, 0, 0],
    cursor: { y: false, drag: { x: true, y: false, setScale: false }, points: { size: 8 } },
    scales: {
      x: { range: () => [span.start / 1_000, span.end / 1_000] },
      y: { range: (_plot, _low, high) => [0, Math.max(0.1, high * 1.08)] },
    },
    series: [
      {},
      {
        stroke: colors.energy,
        width: isByDay ? 0 : 1.5,
        fill: isByDay ? colors.energy : translucent(colors.energy, 0.16),
        points: { show: false },
        ...(paths && { paths }),
      },
    ],
    axes: [timeAxis(colors), { ...axisLook(colors), size: 36 }],
    hooks: {
      setCursor: [({ cursor }) => onPoint(cursor.idx ?? undefined)],
      setSelect: [
        (plot) => {
          const { left, width } = plot.select
          if (width < 4) return
          const at = (position: number) => plot.posToVal(position, 'x') * 1_000
          onSelect({ start: at(left), end: at(left + width) })
        },
      ],
    },
  })
}
