import type { Comparison, Contestant, Metric } from './section.ts'
import { median } from './statistics.ts'

// What differs by less cannot be told apart on a machine that does other things as well.
const noise = 0.02

/** The rows of ours that a peer is ahead of. */
export function behind(comparison: Comparison, metric: Metric): Contestant[] {
  if (metric.unranked) return []
  const measured = comparison.contestants.filter(({ samples }) => samples[metric.name]?.length)
  const worth = ({ samples }: Contestant): number => {
    const value = median(samples[metric.name] ?? [])
    return metric.better === 'less' ? value : -value
  }
  const peers = measured.filter(({ ours, bound }) => !ours && !bound).map(worth)
  if (peers.length === 0) return []
  const best = Math.min(...peers)
  return measured.filter(
    (own) => own.ours && worth(own) > best + Math.max(Math.abs(best) * noise, metric.tolerance ?? 0),
  )
}
