import { fromMinorUnits } from '@energy/kraken'
import { AccountBalanceDocument } from '@energy/kraken/de'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Failure } from './failure.tsx'

/** Shows the balance of an account, in euros. */
export function Balance({ accountNumber }: { readonly accountNumber: string }): ReactNode {
  const [{ data, error }] = useQuery({ query: AccountBalanceDocument, variables: { accountNumber } })
  if (error) return <Failure error={error} />
  return <p id="balance">{fromMinorUnits(data?.account?.balance ?? 0, 2)} €</p>
}
