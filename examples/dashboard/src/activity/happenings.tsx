import type { ReactNode } from 'react'
import { atExactClock } from '../shared/format.ts'
import { useActivity } from './activity-context.ts'

const most = 12

/** What happened, in words, the latest first. */
export function Happenings(): ReactNode {
  const { happenings } = useActivity()
  return (
    <ol className="happenings" role="log" aria-label="What happened" reversed>
      {happenings.slice(0, most).map(({ id, at, text, tone }) => (
        <li key={id} className={tone}>
          <time dateTime={new Date(at).toISOString()}>{atExactClock(at)}</time> {text}
        </li>
      ))}
    </ol>
  )
}
