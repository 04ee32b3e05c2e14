import './transactions.css'
import { usePaginatedQuery } from '@energy/auth-core/react'
import { TransactionsDocument } from '@energy/kraken/de'
import { type ReactNode, useEffect, useRef } from 'react'
import { inEuros, onDate } from '../shared/format.ts'
import { Panel } from '../shared/panel.tsx'
import { useOnRefresh } from '../shared/refresh.ts'
import { useProblem } from '../shared/use-problem.ts'

const pageSize = 25

/** Every charge and payment, the latest first; the list reads on as one comes near its end. */
export function Transactions({ accountNumber }: { readonly accountNumber: string | undefined }): ReactNode {
  const { items, totalCount, fetching, error, hasMore, loadMore, refresh } = usePaginatedQuery(
    TransactionsDocument,
    { variables: { accountNumber: accountNumber ?? '' }, pageSize, pause: accountNumber === undefined },
  )
  useOnRefresh(refresh)
  const problem = useProblem(error, 'Kraken', loadMore)
  const scroller = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const canRead = hasMore && !fetching && !error

  useEffect(() => {
    if (!canRead || !end.current || items.length === 0) return
    const watching = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadMore(), {
      root: scroller.current,
      rootMargin: '160px',
    })
    watching.observe(end.current)
    return () => watching.disconnect()
  }, [canRead, items.length, loadMore])

  const isEmpty = items.length === 0
  return (
    <Panel
      id="transactions"
      title="Charges and payments"
      subtitle={totalCount === undefined ? ' ' : `${items.length} of ${totalCount}`}
      platform="Kraken"
      fields={['account']}
      isReading={fetching}
      problem={problem}
      onRetry={loadMore}
    >
      {isEmpty && totalCount === 0 && <p className="quiet">There are no charges and payments yet.</p>}
      {!isEmpty && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has a keyboard alone scrolls it, too.
        <section className="scroller" ref={scroller} tabIndex={0} aria-label="List of charges and payments">
          <ol>
            {items.map(({ id, postedDate, title, amounts }) => {
              // Payments have a net amount only.
              const amount = amounts?.gross ?? amounts?.net ?? 0
              return (
                <li key={id}>
                  <span className="what">
                    {title}
                    <time dateTime={postedDate ?? undefined}>{postedDate && onDate(postedDate)}</time>
                  </span>
                  <data className={amount > 0 ? 'in' : 'out'} value={amount / 100}>
                    {amount > 0 && '+'}
                    {inEuros(amount)}
                  </data>
                </li>
              )
            })}
          </ol>
          <div ref={end} className="end">
            {hasMore ? (
              <button type="button" onClick={loadMore} disabled={fetching}>
                {fetching ? 'Reading…' : `Read ${pageSize} more`}
              </button>
            ) : (
              <p className="quiet">That is all of them.</p>
            )}
          </div>
        </section>
      )}
    </Panel>
  )
}
