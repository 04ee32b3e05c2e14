import { useQuery } from '@apollo/client/react'
import { energyError } from '@energy/auth-core'
import { TransactionsDocument } from '@energy/kraken/de'
import { type ReactNode, useState } from 'react'

/** Shows the transactions of an account, and more of them on demand. */
export function Transactions({ accountNumber }: { readonly accountNumber: string }): ReactNode {
  const { data, error, loading, fetchMore } = useQuery(TransactionsDocument, {
    variables: { accountNumber, first: 50 },
  })
  // What fails here leaves the list as it is.
  const [failure, setFailure] = useState<unknown>()
  const problem = error ?? failure
  const { edges, pageInfo, totalCount } = data?.account?.transactions ?? {}
  const transactions = (edges ?? []).flatMap((edge) => edge?.node ?? [])

  async function readOn() {
    setFailure(undefined)
    await fetchMore({ variables: { after: pageInfo?.endCursor } }).catch(setFailure)
  }

  return (
    <section>
      <ol>
        {transactions.map(({ id, postedDate, title }) => (
          <li key={id}>
            {postedDate} {title}
          </li>
        ))}
      </ol>
      {problem !== undefined && <p role="alert">{energyError(problem)?.code ?? 'failed'}</p>}
      {pageInfo?.hasNextPage && (
        <button type="button" id="more" disabled={loading} onClick={readOn}>
          More
        </button>
      )}
      <output>
        {transactions.length} of {totalCount ?? '…'}
      </output>
    </section>
  )
}
