import type { Session } from '@energy/auth-core'
import { SessionProvider, useSession } from '@energy/auth-core/react'
import { apiKey } from '@energy/kraken'
import type { Client } from '@urql/core'
import { type ReactNode, useEffect } from 'react'
import { Provider } from 'urql'
import { Accounts } from './accounts.tsx'
import { type Customer, customers, type SandboxAccess } from './sandbox.ts'
import { SignIn } from './sign-in.tsx'

interface AppProps {
  readonly session: Session
  readonly client: Client
  readonly apiKeys: SandboxAccess['apiKeys']
}

/** One session and one client for the life of the page; signing in only changes the session's grant. */
export function App({ session, client, apiKeys }: AppProps): ReactNode {
  const signIn = (customer: Customer) => {
    location.hash = customer
    session.switchTo(apiKey(apiKeys[customer]))
  }
  useEffect(() => {
    const customer = customers.find((name) => location.hash === `#${name}`)
    if (customer && session.state.status === 'anonymous') signIn(customer)
  }, [])
  return (
    <SessionProvider session={session}>
      <Provider value={client}>
        <Page onSignIn={signIn} />
      </Provider>
    </SessionProvider>
  )
}

function Page({ onSignIn }: { readonly onSignIn: (customer: Customer) => void }): ReactNode {
  const { state } = useSession()
  if (state.status === 'anonymous' || state.status === 'signed-out') return <SignIn onSignIn={onSignIn} />
  // A new epoch is another customer: nothing that was shown before may stay.
  return <Accounts key={state.epoch} onSignIn={onSignIn} />
}
