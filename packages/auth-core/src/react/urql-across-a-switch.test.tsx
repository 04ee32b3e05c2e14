// @vitest-environment happy-dom
import { act, type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider, useQuery } from 'urql'
import { expect, test } from 'vitest'
import { createProviderClient } from '../client/create-provider-client.ts'
import { createSession } from '../session/create-session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { fakeProvider } from '../testing/fake-provider.ts'
import { ItemDocument } from '../testing/rig.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

function Owner(): ReactNode {
  const [{ data, fetching, error }] = useQuery({ query: ItemDocument, variables: { id: 'a' } })
  if (fetching) return 'waiting'
  return error ? 'failed' : data?.item.owner
}

test("a component with urql's own `useQuery` shows the next identity's data without a `key`", async () => {
  const clock = createVirtualClock()
  const provider = fakeProvider(clock)
  const common = { fetch: provider.fetch, clock, random: () => 0.5 }
  const endpoint = { url: 'https://rig.test/graphql' }
  const session = createSession({
    grant: provider.grant('anna'),
    provider: exampleProvider,
    endpoint,
    ...common,
  })
  const client = createProviderClient(exampleProvider, endpoint, { session, ...common })
  const container = document.createElement('main')
  const root = createRoot(container)
  await act(async () =>
    root.render(
      <StrictMode>
        <Provider value={client}>
          <Owner />
        </Provider>
      </StrictMode>,
    ),
  )
  await act(() => clock.advance(500))
  expect(container.textContent).toBe('anna')
  await act(() => session.switchTo(provider.grant('bert')))
  expect(container.textContent).not.toContain('anna')
  await act(() => clock.advance(500))
  expect(container.textContent).toBe('bert')
  await act(async () => root.unmount())
})
