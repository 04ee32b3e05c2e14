// @vitest-environment happy-dom
import type { Session } from '@energy/auth-core'
import { SessionProvider, useSession } from '@energy/auth-core/react'
import { infiniteQueryOptions, queryOptions } from '@energy/auth-core/tanstack'
import { apiKey, createKrakenClient, createKrakenSession, emailPassword } from '@energy/kraken'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { QueryClient, QueryClientProvider, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Client } from '@urql/core'
import { type ReactNode, StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'

const slowly = { timeout: 30_000 }

let sandbox: Sandbox
let session: Session
let client: Client
let root: Root
let container: HTMLElement

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
  sandbox = await startSandbox({ providers: ['kraken/de'] })
  const { url } = sandbox.kraken.de
  session = createKrakenSession({ url, auth: apiKey(sandbox.credentials.kraken.de.apiKey) })
  client = createKrakenClient({ url, session })
  container = document.body.appendChild(document.createElement('main'))
  root = createRoot(container)
})
afterEach(async () => {
  root.unmount()
  session.dispose()
  await sandbox.close()
})

function Viewer(): ReactNode {
  useSession()
  const { data, error, isPending } = useQuery(queryOptions(client, ViewerDocument, {}))
  if (isPending) return <p>waiting</p>
  if (error) return <p>{error.message}</p>
  return <p>{data.viewer?.givenName}</p>
}

function SupplyPoints(): ReactNode {
  useSession()
  const accountNumber = sandbox.credentials.kraken.de.accountNumbers[0] ?? ''
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(
    infiniteQueryOptions(client, SupplyPointsDocument, { accountNumber }, { pageSize: 1 }),
  )
  return (
    <section>
      {data?.pages.flatMap(({ nodes }) => nodes.map(({ id }) => <i key={id}>{id}</i>))}
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          more
        </button>
      )}
    </section>
  )
}

function show(children: ReactNode): void {
  root.render(
    <StrictMode>
      <SessionProvider session={session}>
        <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
      </SessionProvider>
    </StrictMode>,
  )
}

test('a component that stays mounted across a switch shows nothing of the earlier identity', async () => {
  show(<Viewer />)
  await expect.poll(() => container.textContent, slowly).not.toMatch(/^(waiting)?$/)
  const name = container.textContent
  sandbox.faults.expireTokens()
  const { email, password } = sandbox.credentials.kraken.de
  sandbox.faults.failNext({ kind: 'slow', operation: 'viewer', delay: 300 })
  await session.switchTo(emailPassword({ email, password }))
  await expect.poll(() => container.textContent, { ...slowly, interval: 1 }).toBe('waiting')
  await expect.poll(() => container.textContent, slowly).toBe(name)
})

test('a list grows to its end', async () => {
  show(<SupplyPoints />)
  await expect.poll(() => container.querySelectorAll('i').length, slowly).toBe(1)
  container.querySelector('button')?.click()
  await expect.poll(() => container.querySelectorAll('i').length, slowly).toBe(2)
  expect(container.querySelector('button')).toBeNull()
})
