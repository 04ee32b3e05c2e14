import { AccountDocument, type AccountQuery } from '@energy/kraken/de'
import { type PanelQuery, usePanelQuery } from '../shared/use-panel-query.ts'

/** Reads an account: what is owed, and where it delivers to. Whoever asks for the same account shares the request. */
export function useAccount(accountNumber: string | undefined): PanelQuery<AccountQuery> {
  return usePanelQuery('Kraken', {
    query: AccountDocument,
    variables: { accountNumber: accountNumber ?? '' },
    pause: accountNumber === undefined,
  })
}
