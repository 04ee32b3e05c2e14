import { describe, expect, it } from 'vitest'
import { barChart } from './bar-chart.ts'
import { behind } from './rank.ts'
import { renderSection } from './render-section.ts'
import type { Comparison, Contestant, KeptSection } from './section.ts'
import { median } from './statistics.ts'

const contestant = (name: string, time: number[], more: Partial<Contestant> = {}): Contestant => ({
  name,
  samples: { time },
  ...more,
})

const comparison = (...contestants: Contestant[]): Comparison => ({
  id: 'race',
  title: 'A race',
  baseline: 'peer',
  metrics: [{ name: 'time', unit: 'ms', better: 'less' }],
  contestants,
})

const section = (only: Comparison): KeptSection => ({
  title: 'Races',
  machine: 'Node on a machine.',
  comparisons: [only],
})

const lost = comparison(contestant('peer', [1, 2, 9]), contestant('ours <3', [4, 4, 8], { ours: true }))

describe('the median', () => {
  it('is the one in the middle, or lies between the two in the middle', () => {
    expect(median([9, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 9])).toBe(3)
  })

  it('is not made up when nothing was measured', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('the rank', () => {
  const [time] = lost.metrics
  if (!time) throw new Error('The comparison has no metric.')

  it('finds ours behind a peer by the median, whichever direction is better', () => {
    expect(behind(lost, time).map(({ name }) => name)).toEqual(['ours <3'])
    expect(behind(lost, { ...time, better: 'more' })).toEqual([])
  })

  it('takes a difference within the noise or the tolerance for none', () => {
    const close = comparison(contestant('peer', [100]), contestant('ours', [101], { ours: true }))
    const apart = comparison(contestant('peer', [100]), contestant('ours', [110], { ours: true }))
    expect(behind(close, time)).toEqual([])
    expect(behind(apart, time)).toHaveLength(1)
    expect(behind(apart, { ...time, tolerance: 20 })).toEqual([])
  })

  it('does not count what nobody can be faster than as a peer', () => {
    const bounded = comparison(contestant('limit', [1], { bound: true }), contestant('ours', [5], { ours: true }))
    expect(behind(bounded, time)).toEqual([])
  })
})

describe('a section of the page', () => {
  it('shows minimum, median, maximum and the ratio to the baseline, ours in bold', () => {
    const { markdown } = renderSection(section(lost), {})
    expect(markdown).toContain('| peer | 1.0 | 2.0 | 9.0 | 1.00 |')
    expect(markdown).toContain('| **ours <3** | 4.0 | 4.0 | 8.0 | 2.00 |')
  })

  it('shows one value where one was measured, and leaves a ratio to nothing out', () => {
    const { markdown } = renderSection(
      section(comparison(contestant('peer', [0]), contestant('ours', [1234.56]))),
      {},
    )
    expect(markdown).toContain('| ours | 1,234.6 |  |')
  })

  it('gives the reason where ours is not first, and names what has none', () => {
    expect(renderSection(section(lost), {}).unexplained).toEqual(['race/time'])
    const explained = renderSection(section(lost), { race: 'It stopped for tea.' })
    expect(explained.unexplained).toEqual([])
    expect(explained.markdown).toContain('**Not first** in time. It stopped for tea.')
    const specific = renderSection(section(lost), { race: 'Tea.', 'race/time': 'Cake.' })
    expect(specific.markdown).toContain('Cake.')
  })

  it('keeps quiet about a reason that is no longer needed', () => {
    const won = comparison(contestant('peer', [4]), contestant('ours', [1], { ours: true }))
    expect(renderSection(section(won), { race: 'Tea.' }).markdown).not.toContain('Tea.')
  })
})

describe('a chart', () => {
  it('draws a bar for each contestant, as long as its median, and a line from minimum to maximum', () => {
    const svg = barChart(lost)
    const bars = [...svg.matchAll(/<rect class="(\w+)"[^>]* width="([\d.]+)"/g)].map(([, ...bar]) => bar)
    const [[peer, short], [ours, long]] = bars as [[string, string], [string, string]]
    expect([peer, ours]).toEqual(['peer', 'ours'])
    expect(Number(long) / Number(short)).toBeCloseTo(2, 1)
    expect(svg.match(/class="spread"/g)).toHaveLength(2)
  })

  it('escapes what stands in names, and is readable in the dark', () => {
    const svg = barChart(lost)
    expect(svg).toContain('ours &lt;3')
    expect(svg).toContain('prefers-color-scheme:dark')
  })
})
