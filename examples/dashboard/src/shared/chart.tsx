import 'uplot/dist/uPlot.min.css'
import './chart.css'
import { type ReactNode, useEffect, useRef } from 'react'
import uPlot from 'uplot'
import { homeZone } from './format.ts'
import { useColorScheme } from './use-color-scheme.ts'

/** The colours of the page, as a canvas takes them. */
export type ChartColors = Readonly<Record<'quiet' | 'line' | 'energy' | 'price' | 'accent', string>>

/** What a chart needs besides its size. */
export type ChartOptions = Omit<uPlot.Options, 'width' | 'height'>

/** What is drawn. */
export interface ChartProps {
  /** What it shows, for those who do not see it. */
  readonly label: string
  readonly data: uPlot.AlignedData
  /** Keep it the same until something else is to be drawn. */
  readonly options: (colors: ChartColors) => ChartOptions
  /** In CSS pixels. */
  readonly height: number
}

/** Draws a chart as wide as there is room for. */
export function Chart({ label, data, options, height }: ChartProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot>(undefined)
  const scheme = useColorScheme()

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const width = () => Math.max(200, element.clientWidth)
    const created = new uPlot(
      { ...options(colorsOf(element)), ...common, width: width(), height },
      data,
      element,
    )
    plot.current = created
    const resizing = new ResizeObserver(() => {
      if (created.width !== width()) created.setSize({ width: width(), height })
    })
    resizing.observe(element)
    return () => {
      resizing.disconnect()
      created.destroy()
      plot.current = undefined
    }
  }, [options, height, scheme])

  useEffect(() => {
    plot.current?.setData(data)
  }, [data])

  return <div className="chart" ref={frame} role="img" aria-label={label} style={{ minHeight: height }} />
}

const common = {
  legend: { show: false },
  tzDate: (seconds: number) => uPlot.tzDate(new Date(seconds * 1_000), homeZone),
} satisfies Partial<uPlot.Options>

/** A custom property holds text; what colour that is now, an element says that has it. */
function colorsOf(parent: HTMLElement): ChartColors {
  const probe = parent.appendChild(document.createElement('i'))
  const color = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colors = {
    quiet: color('quiet'),
    line: color('line'),
    energy: color('energy'),
    price: color('price'),
    accent: color('accent'),
  }
  probe.remove()
  return colors
}

/** The look of an axis. */
export function axisLook({ quiet, line }: ChartColors): uPlot.Axis {
  return {
    stroke: quiet,
    font: '12px system-ui, sans-serif',
    grid: { stroke: line, width: 1 },
    ticks: { show: false },
    gap: 6,
  }
}

/** The names of moments on an axis: years and months, days, or hours, whatever is between two of them. */
export function timeAxis(colors: ChartColors): uPlot.Axis {
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(undefined, { ...options, timeZone: homeZone })
  const month = name({ month: 'short' })
  const day = name({ day: 'numeric', month: 'short' })
  const hour = name({ hour: '2-digit', minute: '2-digit' })
  return {
    ...axisLook(colors),
    grid: { show: false },
    space: 64,
    values: (_plot, splits, _axis, _space, increment) =>
      splits.map((seconds) => {
        const at = seconds * 1_000
        if (increment >= 28 * 86_400) return month.format(at)
        if (increment >= 86_400) return day.format(at)
        return isMidnight(at) ? day.format(at) : hour.format(at)
      }),
  }
}

function isMidnight(at: number): boolean {
  const local = uPlot.tzDate(new Date(at), homeZone)
  return local.getHours() === 0 && local.getMinutes() === 0
}

/** @param color - as `getComputedStyle` writes it. */
export function translucent(color: string, share: number): string {
  return color.replace(/^rgb\((.*)\)$/, `rgba($1, ${share})`)
}
