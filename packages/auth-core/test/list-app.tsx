import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'
import { type ReactNode, StrictMode, Suspense, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider, useMutation } from 'urql'
import { paginationExchange } from '../src/exchanges/pagination-exchange.ts'
import { usePaginatedQuery } from '../src/react.ts'
import { itemsQuery } from '../src/testing/list-documents.ts'

const removeItem = gql`mutation Remove($id: ID!) { remove(id: $id) { id } }`

const client = new Client({
  url: '/api',
  preferGetMethod: false,
  suspense: true,
  exchanges: [paginationExchange({ rules: { maximumPageSize: 99 } }), cacheExchange, fetchExchange],
})

function List(): ReactNode {
  const { items, hasMore, fetching, loadMore, refresh } = usePaginatedQuery(itemsQuery, {})
  const [, remove] = useMutation(removeItem)
  return (
    <section data-fetching={fetching} data-more={hasMore}>
      <button type="button" id="more" onClick={loadMore}>
        more
      </button>
      <button type="button" id="refresh" onClick={refresh}>
        refresh
      </button>
      <button type="button" id="remove" onClick={() => remove({ id: 'n3' })}>
        remove
      </button>
      <ol>
        {items.map(({ id }) => (
          <li key={id}>{id}</li>
        ))}
      </ol>
    </section>
  )
}

function App(): ReactNode {
  const [open, setOpen] = useState(true)
  return (
    <Provider value={client}>
      <button type="button" id="toggle" onClick={() => setOpen((now) => !now)}>
        toggle
      </button>
      {open && (
        <Suspense fallback={<p>waiting</p>}>
          <List />
        </Suspense>
      )}
    </Provider>
  )
}

const container = document.body.appendChild(document.createElement('main'))
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
