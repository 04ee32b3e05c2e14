import { usePaginatedQuery } from '@energy/auth-core/react'
import { TransactionsDocument } from '@energy/kraken/de'
import type { ReactNode } from 'react'
import { Failure } from './failure.tsx'
import type { FirstPage } from './overview.ts'

/** What {@link Transactions} takes. */
export interface TransactionsProps {
  readonly accountNumber: string
  readonly initial: FirstPage | undefined
}

/** Shows the transactions of an account, and more of them on demand. */
export function Transactions({ accountNumber, initial }: TransactionsProps): ReactNode {
  const { items, totalCount, fetching, error, hasMore, loadMore } = usePaginatedQuery(TransactionsDocument, {
    variables: { accountNumber },
    pageSize: 20,
    initial,
  })
  return (
    <section>
      <ol>
        {items.map(({ id, postedDate, title }) => (
          <li key={id}>
            {postedDate} {title}
          </li>
        ))}
      </ol>
      {error && <Failure error={error} />}
      {hasMore && (
        <button type="button" id="more" disabled={fetching} onClick={loadMore}>
          More
        </button>
      )}
      <output>
        {items.length} of {totalCount ?? '…'}
      </output>
    </section>
  )
}
