import type { ReactNode } from 'react'
import type { Problem } from './describe-problem.ts'
import { Moment } from './moment.tsx'

/** Says what happened, what happens next, and when. */
export function ProblemNote({
  problem: { what, next, kind, retryAt },
  isRetrying,
  onRetry,
}: {
  readonly problem: Problem
  readonly isRetrying: boolean
  readonly onRetry: () => void
}): ReactNode {
  return (
    <div className={`note ${kind}`}>
      <p>
        <strong>{what}</strong> {next}
        {retryAt !== undefined && (
          <>
            {' '}
            <Moment at={retryAt} />.
          </>
        )}
      </p>
      <button type="button" onClick={onRetry} disabled={isRetrying}>
        {isRetrying ? 'Asking…' : 'Ask now'}
      </button>
    </div>
  )
}
