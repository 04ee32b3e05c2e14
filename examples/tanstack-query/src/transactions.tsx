import { energyError } from '@energy/auth-core'
import { infiniteQueryOptions } from '@energy/auth-core/tanstack'
import { TransactionsDocument } from '@energy/kraken/de'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Client } from '@urql/core'
import type { ReactNode } from 'react'

interface TransactionsProps {
  readonly client: Client
  readonly accountNumber: string
}

/** Shows the transactions of an account, and more of them on demand. */
export function Transactions({ client, accountNumber }: TransactionsProps): ReactNode {
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery(
    infiniteQueryOptions(client, TransactionsDocument, { accountNumber }, { pageSize: 50 }),
  )
  const transactions = data?.pages.flatMap(({ nodes }) => nodes) ?? []
  return (
    <section>
      <ol>
        {transactions.map(({ id, postedDate, title }) => (
          <li key={id}>
            {postedDate} {title}
          </li>
        ))}
      </ol>
      {error && <p role="alert">{energyError(error)?.code ?? error.message}</p>}
      {hasNextPage && (
        <button type="button" id="more" disabled={isFetching} onClick={() => fetchNextPage()}>
          More
        </button>
      )}
      <output>
        {transactions.length} of {data?.pages[0]?.totalCount ?? '…'}
      </output>
    </section>
  )
}
