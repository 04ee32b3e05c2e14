import type { AnyVariables } from '@urql/core'
import { useCallback, useState } from 'react'
import { type UseQueryArgs, useQuery } from 'urql'
import type { PlatformName } from '../activity/activity.ts'
import type { Problem } from './describe-problem.ts'
import { useOnRefresh } from './refresh.ts'
import { useProblem } from './use-problem.ts'

/** What a panel shows. */
export interface PanelQuery<Data> {
  /** The latest that was read; it stays while it is read anew, and when that fails. */
  readonly data: Data | undefined
  readonly isReading: boolean
  readonly problem: Problem | undefined
  readonly read: () => void
}

/**
 * Reads a query for a panel.
 */
export function usePanelQuery<Data, Variables extends AnyVariables>(
  platform: PlatformName,
  question: UseQueryArgs<Variables, Data>,
): PanelQuery<Data> {
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>(question)
  const name = JSON.stringify(question.variables)
  const [latest, keep] = useState<{ readonly name: string; readonly data: Data }>()
  if (data !== undefined && !fetching && (data !== latest?.data || name !== latest.name)) keep({ name, data })
  const read = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])
  useOnRefresh(read)
  return {
    data: data ?? (latest?.name === name ? latest.data : undefined),
    isReading: fetching,
    problem: useProblem(error, platform, read),
    read,
  }
}
