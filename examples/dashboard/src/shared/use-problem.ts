import { useEffect, useMemo, useRef } from 'react'
import type { PlatformName } from '../activity/activity.ts'
import { describeProblem, type Problem } from './describe-problem.ts'
import { useOnline } from './use-online.ts'

const offline: Problem = {
  what: 'You are offline.',
  next: 'This part is read as soon as the connection is back.',
  kind: 'wait',
  isHopeless: true,
}

/** Says what is wrong, and tries again by itself when that makes sense: at the moment that is named, or back online. */
export function useProblem(error: unknown, platform: PlatformName, retry: () => void): Problem | undefined {
  const isOnline = useOnline()
  const problem = useMemo(
    () => (error ? describeProblem(error, platform, Date.now()) : undefined),
    [error, platform],
  )
  const retryAt = problem?.retryAt

  const wasOnline = useRef(isOnline)

  useEffect(() => {
    // Not from a listener of `online`: the render that the same event causes would take it away before its turn.
    const isBack = isOnline && !wasOnline.current
    wasOnline.current = isOnline
    if (retryAt === undefined || !isOnline) return
    if (isBack) return retry()
    const timer = setTimeout(retry, Math.max(0, retryAt - Date.now()))
    return () => clearTimeout(timer)
  }, [retryAt, isOnline, retry])

  return problem?.kind === 'wait' && !isOnline ? offline : problem
}
