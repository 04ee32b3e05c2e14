import { Client, fetchExchange } from '@urql/core'
import { Provider } from '@urql/solid'
import { provideClient } from '@urql/vue'
import { createComponent } from 'solid-js'
import { renderToString as renderSolid } from 'solid-js/web'
import { render as renderSvelte } from 'svelte/server'
import { beforeEach, expect, test } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString as renderVue } from 'vue/server-renderer'
import ListApp from '../../test/list-app.svelte'
import type { Page } from '../pagination/page.ts'
import { paginate } from '../pagination/paginate.ts'
import { usePaginatedQuery as listInSolid } from '../solid/use-paginated-query.ts'
import { usePaginatedQuery as listInSvelte } from '../svelte/use-paginated-query.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import { createItemServer, type ListServer, makeItems } from '../testing/list-server.ts'
import { usePaginatedQuery as listInVue } from '../vue/use-paginated-query.ts'

let server: ListServer
let client: Client
let initial: Page<{ id: string }, unknown>

beforeEach(async () => {
  server = createItemServer(() => makeItems(50))
  client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: server.fetch,
    exchanges: [fetchExchange],
  })
  for await (const page of paginate(client, itemsQuery, {}, { pageSize: 2, maxPages: 1 }).pages())
    initial = page
})

type Options = { readonly pageSize: number; readonly initial?: Page<unknown, unknown> }

const frameworks: Readonly<Record<string, (options: Options) => string | Promise<string>>> = {
  Vue: (options) => {
    const List = {
      setup() {
        const { items } = listInVue(itemsQuery, options)
        return () => items.value.map(({ id }) => h('li', id))
      },
    }
    return renderVue(
      createSSRApp({
        setup() {
          provideClient(client)
          return () => h(List)
        },
      }),
    )
  },
  Solid: (options) => {
    const List = () => {
      const list = listInSolid(itemsQuery, () => options)
      return list.items.map(({ id }) => id).join()
    }
    return renderSolid(() =>
      createComponent(Provider, {
        value: client,
        get children() {
          return createComponent(List, {})
        },
      }),
    )
  },
  Svelte: (options) =>
    renderSvelte(ListApp, {
      props: {
        client,
        options,
        createList: (given: () => Options) => listInSvelte(itemsQuery, given),
        onRender() {},
      },
    }).body,
}

test.each(Object.entries(frameworks))(
  '%s on a server renders what it was given, and sends nothing',
  async (_, render) => {
    server.requests.length = 0
    expect(await render({ pageSize: 2 })).not.toContain('n0')
    const html = await render({ pageSize: 2, initial })
    expect(html).toContain('n0')
    expect(html).toContain('n1')
    expect(html).not.toContain('n2')
    expect(server.requests).toHaveLength(0)
  },
)
