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

/** Reads a query for a part of the page. */
export function usePanelQuery<Data, Variables extends AnyVariables>(
  platform: PlatformName,
  question: UseQueryArgs<Variables, Data>,
): PanelQuery<Data> {
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>(question)
  // While other variables are asked for, urql still has the data of the earlier ones.
  const name = JSON.stringify(question.variables ?? {})
  const [latest, keep] = useState<{ readonly name: string; readonly data: Data }>()
  const isNew = data !== undefined && !fetching && (data !== latest?.data || name !== latest.name)
  if (isNew) keep({ name, data })
  const shown = isNew ? data : latest?.name === name ? latest.data : undefined
  const read = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])
  useOnRefresh(read)
  return {
    data: shown,
    isReading: fetching,
    problem: useProblem(error, platform, read),
    read,
  }
}
