import { ViewerDocument } from '@energy/kraken/de'
import { type PanelQuery, usePanelQuery } from '../shared/use-panel-query.ts'

/** Who is signed in, and the numbers of their accounts. */
export interface Household extends Pick<PanelQuery<unknown>, 'isReading' | 'problem' | 'read'> {
  readonly name: string | undefined
  readonly accounts: readonly string[]
}

/** Reads who is signed in. */
export function useHousehold(): Household {
  const { data, ...state } = usePanelQuery('Kraken', { query: ViewerDocument })
  return {
    ...state,
    name: data?.viewer?.givenName ?? undefined,
    accounts: data?.viewer?.accounts?.flatMap((account) => account?.number ?? []) ?? [],
  }
}
