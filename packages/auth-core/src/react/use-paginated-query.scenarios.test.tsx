// @vitest-environment happy-dom
import { act, type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import type { PaginatedQuery } from '../lists/paginated-query.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import { describeLists, type ListOptions } from '../testing/list-scenarios.ts'
import { usePaginatedQuery } from './use-paginated-query.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

describeLists({
  name: 'React, in Strict Mode',
  async act(work) {
    await act(async () => {
      await work()
    })
  },
  mount(container, client, options) {
    const root = createRoot(container.appendChild(document.createElement('section')))
    let latest: PaginatedQuery<{ id: string }> | undefined
    let renders = 0

    function List(given: ListOptions): ReactNode {
      latest = usePaginatedQuery(itemsQuery, given)
      renders += 1
      return latest.items.map(({ id }) => <li key={id}>{id}</li>)
    }
    const show = (given: ListOptions) =>
      root.render(
        <StrictMode>
          <Provider value={client}>
            <List {...given} />
          </Provider>
        </StrictMode>,
      )
    show(options)
    return {
      get query() {
        if (!latest) throw new Error('Nothing was rendered.')
        return latest
      },
      get renders() {
        return renders
      },
      change: show,
      unmount: () => root.unmount(),
    }
  },
})
