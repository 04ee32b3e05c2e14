import { energyError, type Session } from '@energy/auth-core'
import { SessionProvider, useSession } from '@energy/auth-core/react'
import { queryOptions } from '@energy/auth-core/tanstack'
import { ViewerDocument } from '@energy/kraken/de'
import { type QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Client } from '@urql/core'
import type { ReactNode } from 'react'
import { Transactions } from './transactions.tsx'

interface AppProps {
  readonly session: Session
  /** Asks the platform; TanStack Query keeps the answers. */
  readonly client: Client
  readonly queryClient: QueryClient
}

/** Shows whoever is signed in. */
export function App({ session, client, queryClient }: AppProps): ReactNode {
  return (
    <SessionProvider session={session}>
      <QueryClientProvider client={queryClient}>
        <Page client={client} />
      </QueryClientProvider>
    </SessionProvider>
  )
}

function Page({ client }: Pick<AppProps, 'client'>): ReactNode {
  const { state } = useSession()
  return state.status === 'signed-out' ? <p>Signed out.</p> : <Viewer client={client} />
}

function Viewer({ client }: Pick<AppProps, 'client'>): ReactNode {
  const { session } = useSession()
  const queryClient = useQueryClient()
  const { data, error } = useQuery(queryOptions(client, ViewerDocument, {}))
  const accountNumber = data?.viewer?.accounts?.[0]?.number

  async function signOut() {
    await session.signOut()
    // Nobody else finds what is kept; this frees it at once.
    queryClient.clear()
  }

  return (
    <>
      <h1>{data?.viewer?.fullName}</h1>
      <button type="button" id="sign-out" onClick={signOut}>
        Sign out
      </button>
      {error && <p role="alert">{energyError(error)?.code ?? error.message}</p>}
      {accountNumber && <Transactions client={client} accountNumber={accountNumber} />}
    </>
  )
}
