import type { ApolloClient } from '@apollo/client'
import { ApolloProvider, useQuery } from '@apollo/client/react'
import { energyError, type Session } from '@energy/auth-core'
import { SessionProvider, useSession } from '@energy/auth-core/react'
import { ViewerDocument } from '@energy/kraken/de'
import type { ReactNode } from 'react'
import { Transactions } from './transactions.tsx'

interface AppProps {
  readonly session: Session
  readonly client: ApolloClient
}

/** Shows whoever is signed in. */
export function App({ session, client }: AppProps): ReactNode {
  return (
    <SessionProvider session={session}>
      <ApolloProvider client={client}>
        <Page />
      </ApolloProvider>
    </SessionProvider>
  )
}

function Page(): ReactNode {
  const { state } = useSession()
  return state.status === 'signed-out' ? <p>Signed out.</p> : <Viewer />
}

function Viewer(): ReactNode {
  const { session } = useSession()
  const { data, error } = useQuery(ViewerDocument)
  const accountNumber = data?.viewer?.accounts?.[0]?.number
  return (
    <>
      <h1>{data?.viewer?.fullName}</h1>
      <button type="button" id="sign-out" onClick={() => session.signOut()}>
        Sign out
      </button>
      {error && <p role="alert">{energyError(error)?.code ?? error.message}</p>}
      {accountNumber && <Transactions accountNumber={accountNumber} />}
    </>
  )
}
