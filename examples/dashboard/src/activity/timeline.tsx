import './timeline.css'
import type { ReactNode } from 'react'
import { useNow } from '../shared/use-now.ts'
import { everything, type Stretch } from './activity.ts'
import { useActivity } from './activity-context.ts'

/** How much is shown, in ms. */
const shown = 45_000
const rowHeight = 18
const nameWidth = 150
const width = 640

/** Draws renewals, pauses and operations of the last seconds, one row each kind. The list below it says the same in words. */
export function Timeline(): ReactNode {
  const now = useNow(true)
  const { stretches } = useActivity()
  const recent = stretches.filter(({ endedAt }) => (endedAt ?? now) > now - shown)
  const rows = rowsOf(recent)
  const height = Math.max(1, rows.length) * rowHeight + 20
  const place = (at: number) =>
    nameWidth + ((Math.min(at, now) - (now - shown)) / shown) * (width - nameWidth)
  return (
    <svg className="timeline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {[0, 15, 30, 45].map((seconds) => {
        const x = place(now - seconds * 1_000)
        return (
          <g key={seconds} className="tick">
            <line x1={x} x2={x} y1={0} y2={height - 18} />
            <text x={x} y={height - 4} textAnchor={seconds === 0 ? 'end' : 'middle'}>
              {seconds === 0 ? 'now' : `−${seconds} s`}
            </text>
          </g>
        )
      })}
      {rows.map(([name, row], index) => (
        <g key={name} transform={`translate(0 ${index * rowHeight})`}>
          <text className="name" x={0} y={rowHeight - 5}>
            {name}
          </text>
          {row.map((stretch) => {
            const start = Math.max(nameWidth, place(stretch.startedAt))
            const end = place(stretch.endedAt ?? now)
            return (
              <g key={stretch.id} className={`${stretch.kind} ${stretch.outcome ?? 'open'}`}>
                <rect x={start} y={3} height={rowHeight - 6} width={Math.max(3, end - start)} rx={3} />
                {stretch.retries.map((at) => (
                  <circle key={at} cx={place(at)} cy={rowHeight / 2} r={3.5} />
                ))}
              </g>
            )
          })}
        </g>
      ))}
    </svg>
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
