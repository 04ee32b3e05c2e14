// @vitest-environment happy-dom
import { Provider } from '@urql/solid'
import { createComponent, createSignal, For } from 'solid-js'
import { render } from 'solid-js/web'
import type { PaginatedQuery } from '../lists/paginated-query.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import { describeLists, type ListOptions } from '../testing/list-scenarios.ts'
import { usePaginatedQuery } from './use-paginated-query.ts'

describeLists({
  name: 'Solid',
  mount(container, client, options) {
    const [given, change] = createSignal<ListOptions>(options)
    const section = container.appendChild(document.createElement('section'))
    let query: PaginatedQuery<{ id: string }> | undefined
    let renders = 0

    function List() {
      const list = usePaginatedQuery(itemsQuery, given)
      query = list
      return createComponent(For<readonly { id: string }[], HTMLElement>, {
        get each() {
          renders += 1
          return list.items
        },
        children({ id }: { id: string }) {
          const item = document.createElement('li')
          item.textContent = id
          return item
        },
      })
    }
    const unmount = render(
      () =>
        createComponent(Provider, {
          value: client,
          get children() {
            return createComponent(List, {})
          },
        }),
      section,
    )
    return {
      get query() {
        if (!query) throw new Error('Nothing was rendered.')
        return query
      },
      get renders() {
        return renders
      },
      change,
      unmount,
    }
  },
})
