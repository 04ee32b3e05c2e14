import './timeline.css'
import type { ReactNode } from 'react'
import { useNow } from '../shared/use-now.ts'
import { everything, type Stretch } from './activity.ts'
import { useActivity } from './activity-context.ts'

/** How much is shown, in ms. */
const shown = 45_000

/** Draws renewals, pauses and operations of the last seconds, one row each. The list below it says the same in words. */
export function Timeline(): ReactNode {
  const now = useNow(true)
  const { stretches } = useActivity()
  const recent = stretches.filter(({ endedAt }) => (endedAt ?? now) > now - shown)
  /** In percent from the left. */
  const place = (at: number) => (100 * (Math.min(Math.max(at, now - shown), now) - (now - shown))) / shown
  return (
    <div className="timeline" aria-hidden="true">
      {rowsOf(recent).map(([name, row]) => (
        <div key={name} className="timeline-row">
          <span>{name}</span>
          <div>
            {row.map(({ id, kind, outcome, startedAt, endedAt, retries }) => {
              const start = place(startedAt)
              const length = place(endedAt ?? now) - start
              return (
                <div key={id} className={`${kind} ${outcome ?? 'open'}`}>
                  <i style={{ insetInlineStart: `${start}%`, inlineSize: `max(${length}%, 3px)` }} />
                  {retries.map((at) => (
                    <b key={at} style={{ insetInlineStart: `${place(at)}%` }} />
                  ))}
                </div>
              )
            })}
          </div>
        </div>
      ))}
      <div className="timeline-row scale">
        <span />
        <div>
          <span>{shown / 1_000} s ago</span>
          <span>now</span>
        </div>
      </div>
    </div>
  )
}

/** Renewals first, then pauses, then operations in the order in which they came. */
function rowsOf(
  stretches: readonly Stretch[],
): readonly (readonly [name: string, row: readonly Stretch[]])[] {
  const rows = new Map<string, Stretch[]>()
  for (const kind of ['renewal', 'pause', 'operation'] as const)
    for (const stretch of stretches) {
      if (stretch.kind !== kind) continue
      const name = nameOf(stretch)
      const row = rows.get(name)
      if (row) row.push(stretch)
      else rows.set(name, [stretch])
    }
  return [...rows]
}

function nameOf({ kind, name, platform }: Stretch): string {
  if (kind === 'renewal') return `Token · ${platform}`
  if (kind === 'pause') return `Pause · ${name === everything ? platform : name}`
  return name
}
