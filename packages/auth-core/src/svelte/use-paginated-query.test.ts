// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte'
import ListApp from '../../test/list-app.svelte'
import type { PaginatedQuery } from '../lists/paginated-query.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import { describeLists, type ListOptions } from '../testing/list-scenarios.ts'
import { usePaginatedQuery } from './use-paginated-query.ts'

describeLists({
  name: 'Svelte',
  async act(work) {
    await work()
    flushSync()
  },
  mount(container, client, options) {
    let query: PaginatedQuery<{ id: string }> | undefined
    let renders = 0
    let mounted = true
    const app = mount(ListApp, {
      target: container.appendChild(document.createElement('section')),
      props: {
        client,
        options,
        createList(given: () => ListOptions) {
          query = usePaginatedQuery(itemsQuery, given)
          return query
        },
        onRender() {
          renders += 1
        },
      },
    })
    flushSync()
    return {
      get query() {
        if (!query) throw new Error('Nothing was set up.')
        return query
      },
      get renders() {
        return renders
      },
      change: (next) => app.change(next),
      async unmount() {
        if (mounted) await unmount(app)
        mounted = false
      },
    }
  },
})
