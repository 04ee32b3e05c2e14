import './panel.css'
import { Children, type ReactNode } from 'react'
import { everything, type PlatformName } from '../activity/activity.ts'
import { useActivity } from '../activity/activity-context.ts'
import type { Problem } from './describe-problem.ts'
import { ProblemNote } from './problem-note.tsx'
import { WaitNote } from './wait-note.tsx'

/** What a panel is made of. */
export interface PanelProps {
  /** Names the panel in the page, and in its style. */
  readonly id: string
  readonly title: string
  /** One line below the title. */
  readonly subtitle?: ReactNode
  /** What stands at the right of the title. */
  readonly actions?: ReactNode
  readonly platform: PlatformName
  /** The root fields that it reads: whose lanes it waits in. */
  readonly fields: readonly string[]
  readonly isReading: boolean
  readonly problem: Problem | undefined
  readonly onRetry: () => void
  /** Nothing: it is shown that something is being read. */
  readonly children?: ReactNode
}

/** One thing that the dashboard shows, with everything that can be in its way. */
export function Panel({
  id,
  title,
  subtitle,
  actions,
  platform,
  fields,
  isReading,
  problem,
  onRetry,
  children,
}: PanelProps): ReactNode {
  const pause = useActivity().stretches.findLast(
    ({ kind, endedAt, ...one }) =>
      kind === 'pause' &&
      endedAt === undefined &&
      one.platform === platform &&
      (one.name === everything || fields.includes(one.name)),
  )
  const isWaiting = isReading && pause?.expectedEnd !== undefined
  const isEmpty = Children.toArray(children).length === 0
  return (
    <section className={`panel ${id}`} id={id} aria-labelledby={`${id}-title`} aria-busy={isReading}>
      <header className="panel-header">
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          {subtitle && <p className="quiet">{subtitle}</p>}
        </div>
        {actions}
      </header>
      <div role="status" className="panel-notes">
        {isWaiting ? (
          <WaitNote platform={platform} until={pause.expectedEnd ?? 0} />
        ) : (
          problem && <ProblemNote problem={problem} isRetrying={isReading} onRetry={onRetry} />
        )}
      </div>
      {isEmpty ? problem ? null : <Skeleton title={title} /> : children}
    </section>
  )
}

function Skeleton({ title }: { readonly title: string }): ReactNode {
  return (
    <div className="skeleton">
      <span className="visually-hidden">{title} is being read.</span>
      <i />
      <i />
      <i />
    </div>
  )
}
