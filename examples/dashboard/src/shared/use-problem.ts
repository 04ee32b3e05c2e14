import { useEffect, useMemo } from 'react'
import type { PlatformName } from '../activity/activity.ts'
import { describeProblem, type Problem } from './describe-problem.ts'
import { useOnline } from './use-online.ts'

const offline: Problem = {
  what: 'You are offline.',
  next: 'This part is read as soon as the connection is back.',
  kind: 'wait',
}

/** Says what is wrong, and tries again by itself when that makes sense: at the moment that is named, or back online. */
export function useProblem(error: unknown, platform: PlatformName, retry: () => void): Problem | undefined {
  const isOnline = useOnline()
  const problem = useMemo(
    () => (error ? describeProblem(error, platform, Date.now()) : undefined),
    [error, platform],
  )
  const retryAt = problem?.retryAt

  useEffect(() => {
    if (retryAt === undefined) return
    const timer = isOnline ? setTimeout(retry, Math.max(0, retryAt - Date.now())) : undefined
    addEventListener('online', retry)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', retry)
    }
  }, [retryAt, isOnline, retry])

  return problem?.kind === 'wait' && !isOnline ? offline : problem
}
