import uPlot from 'uplot'
import { axisLook, type ChartColors, type ChartOptions, timeAxis, translucent } from '../shared/chart.tsx'
import type { Dispatch } from './read-prices.ts'

/** What is drawn besides the prices. */
export interface PriceChartSettings {
  readonly dispatches: readonly Dispatch[]
  /** The end of what is shown, in ms since the Unix epoch: a dispatch can be planned before prices are known. */
  readonly until: number
  /** In ms since the Unix epoch. */
  readonly now: number
  /** Receives the index of the price that is pointed at. */
  readonly onPoint: (index: number | undefined) => void
}

/** Draws prices as steps, the car's dispatches as bands behind them, and a line for now. */
export function priceChart({ dispatches, until, now, onPoint }: PriceChartSettings) {
  return (colors: ChartColors): ChartOptions => ({
    padding: [8, 4, 0, 0],
    cursor: { drag: { x: false, y: false }, y: false, points: { size: 8 } },
    scales: {
      x: { range: (_plot, low) => [low, until / 1_000] },
      y: { range: (_plot, low, high) => [Math.min(0, low), Math.max(1, high * 1.08)] },
    },
    series: [
      {},
      {
        stroke: colors.price,
        width: 2,
        fill: translucent(colors.price, 0.12),
        points: { show: false },
        ...(uPlot.paths.stepped && { paths: uPlot.paths.stepped({ align: 1 }) }),
      },
    ],
    axes: [timeAxis(colors), { ...axisLook(colors), size: 36 }],
    hooks: {
      drawClear: [
        (plot) => {
          for (const { start, end } of dispatches) band(plot, start, end, translucent(colors.energy, 0.28))
        },
      ],
      draw: [(plot) => band(plot, now, now, colors.accent)],
      setCursor: [({ cursor }) => onPoint(cursor.idx ?? undefined)],
    },
  })
}

/** Fills the whole height between two moments; a single moment is a line. */
function band(plot: uPlot, start: number, end: number, color: string): void {
  const { left, top, width, height } = plot.bbox
  const place = (at: number) => Math.min(left + width, Math.max(left, plot.valToPos(at / 1_000, 'x', true)))
  const from = place(start)
  plot.ctx.fillStyle = color
  plot.ctx.fillRect(from, top, Math.max(start === end ? 2 : 0, place(end) - from), height)
}
