// @vitest-environment happy-dom
import { provideClient } from '@urql/vue'
import { createApp, h, nextTick, proxyRefs, ref } from 'vue'
import type { PaginatedQuery } from '../lists/paginated-query.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import { describeLists, type ListOptions } from '../testing/list-scenarios.ts'
import { usePaginatedQuery } from './use-paginated-query.ts'

describeLists({
  name: 'Vue',
  async act(work) {
    await work()
    await nextTick()
  },
  mount(container, client, options) {
    const given = ref<ListOptions>(options)
    let query: PaginatedQuery<{ id: string }> | undefined
    let renders = 0

    const List = {
      setup() {
        const bills = proxyRefs(usePaginatedQuery(itemsQuery, given))
        query = bills
        return () => {
          renders += 1
          return bills.items.map(({ id }) => h('li', { key: id }, id))
        }
      },
    }
    const app = createApp({
      setup() {
        provideClient(client)
        return () => h(List)
      },
    })
    app.mount(container.appendChild(document.createElement('section')))
    return {
      get query() {
        if (!query) throw new Error('Nothing was set up.')
        return query
      },
      get renders() {
        return renders
      },
      change(next) {
        given.value = next
      },
      unmount: () => app.unmount(),
    }
  },
})
