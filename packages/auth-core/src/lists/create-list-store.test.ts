// @vitest-environment happy-dom
import { itemsQuery } from '../testing/list-documents.ts'
import { describeLists, type ListOptions } from '../testing/list-scenarios.ts'
import { createListStore } from './create-list-store.ts'
import { listView } from './list-view.ts'

describeLists({
  name: 'no framework',
  mount(container, client, options) {
    const section = container.appendChild(document.createElement('section'))
    let renders = 0
    let store = createListStore(client, itemsQuery, options)
    let stop = follow()

    function follow(): () => void {
      const { getSnapshot, subscribe } = store
      const render = () => {
        renders += 1
        section.replaceChildren(
          ...getSnapshot().items.map(({ id }) =>
            Object.assign(document.createElement('li'), { textContent: id }),
          ),
        )
      }
      const unsubscribe = subscribe(render)
      render()
      return unsubscribe
    }

    return {
      query: listView(
        () => store.getSnapshot(),
        () => store,
      ),
      get renders() {
        return renders
      },
      change({ initial: _, ...next }: ListOptions) {
        stop()
        store = createListStore(client, itemsQuery, next)
        stop = follow()
      },
      unmount: () => stop(),
    }
  },
})
