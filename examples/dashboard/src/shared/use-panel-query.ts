import type { AnyVariables } from '@urql/core'
import { useCallback, useState } from 'react'
import { type UseQueryArgs, useQuery } from 'urql'
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
 *
 * @param platform - who is asked, for people.
 */
export function usePanelQuery<Data, Variables extends AnyVariables>(
  platform: string,
  question: UseQueryArgs<Variables, Data>,
): PanelQuery<Data> {
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>(question)
  const [latest, keep] = useState<Data>()
  if (data !== undefined && data !== latest) keep(data)
  const read = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])
  useOnRefresh(read)
  return { data: data ?? latest, isReading: fetching, problem: useProblem(error, platform, read), read }
}
