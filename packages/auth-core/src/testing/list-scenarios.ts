import { Client, fetchExchange } from '@urql/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createProviderClient } from '../client/create-provider-client.ts'
import { energyError } from '../errors/find-energy-error.ts'
import type { PaginatedQuery, PaginatedQueryOptions } from '../lists/paginated-query.ts'
import type { Page } from '../pagination/page.ts'
import { paginate } from '../pagination/paginate.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from './example-provider.ts'
import { type FakeProvider, fakeProvider, type SeenRequest } from './fake-provider.ts'
import { type ItemsVariables, itemsQuery } from './list-documents.ts'
import { connectionPage } from './list-server.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

/** What a component of the scenarios is given. */
export type ListOptions = PaginatedQueryOptions<ItemsVariables, 'items'>

/** How a framework shows a list: one `li` for each item. */
export interface ListScreen {
  /** What the component works with at this moment. */
  readonly query: PaginatedQuery<{ id: string }>
  /** How often something was rendered. */
  readonly renders: number
  /** Gives the component other options. */
  change(options: ListOptions): unknown
  unmount(): unknown
}

/** A framework under test. */
export interface ListFramework {
  readonly name: string
  /** Shows a list as an app does, in the strictest mode that the framework has. */
  mount(container: HTMLElement, client: Client, options: ListOptions): ListScreen | Promise<ListScreen>
  /** Runs what changes the screen. @defaultValue runs it */
  act?(work: () => unknown): Promise<void>
}

/** Describes what a list does on display, the same in every framework. */
export function describeLists({
  name,
  mount,
  act = async (work) => void (await work()),
}: ListFramework): void {
  let clock: VirtualClock
  let provider: FakeProvider
  let session: Session
  let client: Client
  let container: HTMLElement
  let screen: ListScreen
  let screens: ListScreen[]
  let total: number
  let fault: ((request: SeenRequest) => Response | undefined) | undefined

  beforeEach(() => {
    clock = createVirtualClock()
    provider = fakeProvider(clock)
    total = 25
    fault = undefined
    provider.behaviour.answer = (request) => fault?.(request) ?? Response.json({ data: list(request) })
    const common = { fetch: provider.fetch, clock, random: () => 0.5 }
    const endpoint = { url: 'https://rig.test/graphql' }
    session = createSession({
      grant: provider.grant('anna'),
      provider: exampleProvider,
      endpoint,
      ...common,
    })
    client = createProviderClient(exampleProvider, endpoint, { session, ...common })
    container = document.body.appendChild(document.createElement('main'))
    screens = []
  })
  afterEach(async () => {
    for (const open of screens) await act(() => open.unmount())
    container.remove()
  })

  /** The items of whoever asks, named after them. */
  function list({ headers, variables }: SeenRequest): object {
    const owner = /canary-access-(\w+)-/.exec(headers.authorization ?? '')?.[1] ?? 'nobody'
    const items = Array.from({ length: total }, (_, index) => ({
      __typename: 'Item',
      id: `${owner}-${index}`,
    }))
    return { items: connectionPage(items, variables) }
  }

  const ids = (owner: string, count: number, from = 0): string[] =>
    Array.from({ length: count }, (_, index) => `${owner}-${from + index}`)
  const shown = () => [...container.querySelectorAll('li')].map(({ textContent }) => textContent)
  const settle = () => act(() => clock.advance(200))
  const unavailable = () => new Response('', { status: 404 })

  async function open(options: ListOptions = {}): Promise<void> {
    await act(async () => {
      screen = await mount(container, client, { pageSize: 10, ...options })
      screens.push(screen)
    })
  }

  async function loadMore(): Promise<void> {
    await act(() => screen.query.loadMore())
    await settle()
  }

  /** Reads the first page as a server does that has a session of its own. */
  async function readOnServer(owner: string, pageSize = 10): Promise<Page<{ id: string }>> {
    const served = createProviderClient(
      exampleProvider,
      { url: 'https://rig.test/graphql' },
      { auth: provider.grant(owner), fetch: provider.fetch, clock, random: () => 0.5 },
    )
    const pages = paginate(served, itemsQuery, {}, { pageSize, maxPages: 1 }).pages()[Symbol.asyncIterator]()
    const next = pages.next()
    await clock.drain()
    const page = JSON.parse(JSON.stringify((await next).value))
    provider.requests.length = 0
    return page
  }

  describe(`A list in ${name}`, () => {
    test('shows the first page, loads more on demand, and stops at the end', async () => {
      await open()
      expect(screen.query).toMatchObject({ items: [], fetching: true, hasMore: false, pageInfo: undefined })
      await settle()
      expect(shown()).toEqual(ids('anna', 10))
      expect(screen.query).toMatchObject({ fetching: false, hasMore: true, totalCount: 25, error: undefined })
      await loadMore()
      expect(shown()).toEqual(ids('anna', 20))
      await loadMore()
      expect(shown()).toEqual(ids('anna', 25))
      expect(screen.query.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: false })
      await loadMore()
      expect(screen.query.hasMore).toBe(false)
      expect(provider.requests).toHaveLength(3)
    })

    test('several calls of loadMore at once load one page', async () => {
      await open()
      await settle()
      await act(() => {
        for (let call = 0; call < 5; call++) screen.query.loadMore()
      })
      await settle()
      expect(shown()).toHaveLength(20)
      expect(provider.requests).toHaveLength(2)
    })

    test('refresh reads anew from the first page, while the earlier items stay', async () => {
      await open()
      await settle()
      await loadMore()
      total = 12
      await act(() => screen.query.refresh())
      expect(screen.query.fetching).toBe(true)
      expect(shown()).toEqual(ids('anna', 20))
      await settle()
      expect(shown()).toEqual(ids('anna', 12))
      expect(screen.query).toMatchObject({ fetching: false, hasMore: false, totalCount: 12 })
      expect(provider.requests).toHaveLength(4)
    })

    test('an error keeps what was read, says its code, and loadMore tries again', async () => {
      await open()
      await settle()
      fault = unavailable
      await loadMore()
      expect(shown()).toEqual(ids('anna', 10))
      expect(energyError(screen.query.error)?.code).toBe('transport')
      fault = undefined
      await loadMore()
      expect(shown()).toEqual(ids('anna', 20))
      expect(screen.query.error).toBeUndefined()
    })

    test('unmounting cancels what is under way, and nothing is rendered afterwards', async () => {
      const warn = vi.spyOn(console, 'error').mockImplementation(() => {})
      await open()
      await act(() => clock.advance(60))
      expect(provider.requests).toHaveLength(1)
      await act(() => screen.unmount())
      const { renders } = screen
      await settle()
      expect(provider.requests.map(({ aborted }) => aborted)).toEqual([true])
      await act(() => session.switchTo(provider.grant('bert')))
      await settle()
      expect(screen.renders).toBe(renders)
      expect(provider.requests).toHaveLength(1)
      expect(warn).not.toHaveBeenCalled()
    })

    test('other variables are another list, and nothing of the one before stays', async () => {
      await open({ variables: { after: 'c4' } })
      await settle()
      expect(shown()).toEqual(ids('anna', 10, 5))
      await act(() => screen.change({ pageSize: 10, variables: { after: 'c14' } }))
      expect(shown()).toEqual([])
      expect(screen.query.fetching).toBe(true)
      await settle()
      expect(shown()).toEqual(ids('anna', 10, 15))
    })

    test('a paused list sends nothing until it is let go', async () => {
      await open({ pause: true })
      await settle()
      expect(screen.query).toMatchObject({ items: [], fetching: false })
      expect(provider.requests).toHaveLength(0)
      await act(() => screen.change({ pageSize: 10, pause: false }))
      await settle()
      expect(shown()).toEqual(ids('anna', 10))
    })

    test('after a switch it shows the list of the next identity, and nothing of the earlier one', async () => {
      await open()
      await settle()
      await loadMore()
      await act(() => session.switchTo(provider.grant('bert')))
      expect(shown()).toEqual([])
      expect(screen.query).toMatchObject({ fetching: true, error: undefined })
      await settle()
      expect(shown()).toEqual(ids('bert', 10))
      await loadMore()
      expect(shown()).toEqual(ids('bert', 20))
      expect(provider.requests).toHaveLength(4)
    })

    test('a switch while the first page is under way, or after it failed, leads to the next list too', async () => {
      await open()
      await act(() => clock.advance(60))
      await act(() => session.switchTo(provider.grant('bert')))
      fault = unavailable
      await settle()
      expect(energyError(screen.query.error)?.code).toBe('transport')
      fault = undefined
      await act(() => session.switchTo(provider.grant('carla')))
      await settle()
      expect(shown()).toEqual(ids('carla', 10))
      expect(screen.query.error).toBeUndefined()
    })

    test('after a sign-out it says so, and after the next sign-in it shows the next list', async () => {
      await open()
      await settle()
      await act(() => session.signOut())
      await settle()
      expect(shown()).toEqual([])
      expect(energyError(screen.query.error)?.code).toBe('reauthentication-required')
      await act(() => session.switchTo(provider.grant('bert')))
      await settle()
      expect(shown()).toEqual(ids('bert', 10))
      expect(screen.query.error).toBeUndefined()
    })

    test('shown twice, it is asked for once', async () => {
      await open()
      await open()
      await settle()
      expect(shown()).toEqual([...ids('anna', 10), ...ids('anna', 10)])
      expect(provider.requests).toHaveLength(1)
    })

    test('a first page from a server is shown at once, and read on without asking for it again', async () => {
      const initial = await readOnServer('anna')
      await open({ initial })
      expect(shown()).toEqual(ids('anna', 10))
      expect(screen.query).toMatchObject({ fetching: false, hasMore: true, totalCount: 25 })
      await settle()
      expect(provider.requests).toHaveLength(0)
      await loadMore()
      expect(shown()).toEqual(ids('anna', 20))
      expect(provider.requests.map(({ variables }) => variables.after)).toEqual(['c9'])
      total = 12
      await act(() => screen.query.refresh())
      expect(shown()).toEqual(ids('anna', 20))
      await settle()
      expect(shown()).toEqual(ids('anna', 12))
    })

    test('the only page from a server needs no request, also when it is mounted', async () => {
      const initial = await readOnServer('anna', 50)
      await open({ initial, pageSize: 50 })
      await settle()
      expect(shown()).toEqual(ids('anna', 25))
      expect(screen.query.hasMore).toBe(false)
      expect(provider.requests).toHaveLength(0)
    })

    test('a first page counts neither for other variables nor for the next identity', async () => {
      const initial = await readOnServer('anna', 50)
      await open({ initial, pageSize: 50 })
      await act(() => screen.change({ initial, pageSize: 50, variables: { after: 'c19' } }))
      expect(shown()).toEqual([])
      await settle()
      expect(shown()).toEqual(ids('anna', 5, 20))
      await act(() => session.switchTo(provider.grant('bert')))
      expect(shown()).toEqual([])
      await act(() => screen.change({ initial, pageSize: 50 }))
      await settle()
      expect(shown()).toEqual(ids('bert', 25))
    })

    test('a first page that was read by another identity makes place for what the client may read', async () => {
      const initial = await readOnServer('server')
      await open({ initial })
      expect(shown()).toEqual(ids('server', 10))
      await settle()
      expect(shown()).toEqual(ids('anna', 10))
    })

    /** Puts a plain client in the place of the provider's. @returns behind what it asks */
    function withoutSession(): unknown[] {
      const asked: unknown[] = []
      client = new Client({
        url: 'https://rig.test/graphql',
        preferGetMethod: false,
        async fetch(_, init) {
          const request = JSON.parse(String(init?.body))
          asked.push(request.variables.after)
          return Response.json({ data: list({ ...request, headers: {} }) })
        },
        exchanges: [fetchExchange],
      })
      return asked
    }

    test('a first page from a server is read on by a client without a session, which asks that server', async () => {
      const initial = await readOnServer('anna')
      const asked = withoutSession()
      await open({ initial })
      await settle()
      expect(asked).toEqual([])
      await loadMore()
      expect(shown()).toEqual([...ids('anna', 10), ...ids('nobody', 10, 10)])
      expect(asked).toEqual(['c9'])
    })

    test('a client without a session shows lists as well', async () => {
      withoutSession()
      await open()
      await settle()
      expect(shown()).toEqual(ids('nobody', 10))
    })
  })
}
