import { usePaginatedQuery } from '@energy/auth-core/react'
import { TransactionsDocument } from '@energy/kraken/de'
import type { ReactNode } from 'react'

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' })

export function Transactions({ accountNumber }: { readonly accountNumber: string }): ReactNode {
  const { items, totalCount, fetching, error, hasMore, loadMore, refresh } = usePaginatedQuery(
    TransactionsDocument,
    { variables: { accountNumber }, pageSize: 50 },
  )
  return (
    <section aria-busy={fetching}>
      <ol>
        {items.map(({ id, postedDate, title, amounts }) => {
          // Payments have a net amount only.
          const amount = (amounts?.gross ?? amounts?.net ?? 0) / 100
          return (
            <li key={id} data-id={id}>
              <time>{postedDate}</time>
              <span>{title}</span>
              <data className={amount > 0 ? 'in' : 'out'} value={amount}>
                {euros.format(amount)}
              </data>
            </li>
          )
        })}
      </ol>
      {error && <p role="alert">{error.message}</p>}
      <nav>
        <button
          type="button"
          id="more"
          className="primary"
          onClick={loadMore}
          disabled={fetching || !(hasMore || error)}
        >
          {error ? 'Try again' : 'Load more'}
        </button>
        <button type="button" id="refresh" onClick={refresh} disabled={fetching}>
          Refresh
        </button>
        <span className="quiet">
          {items.length} of {totalCount ?? '…'}
        </span>
      </nav>
    </section>
  )
}
