import { useSession } from '@energy/auth-core/react'
import { ViewerDocument } from '@energy/kraken/de'
import { type ReactNode, useState } from 'react'
import { useQuery } from 'urql'
import { type Customer, customers, expireTokens } from './sandbox.ts'
import { Transactions } from './transactions.tsx'

export function Accounts({ onSignIn }: { readonly onSignIn: (customer: Customer) => void }): ReactNode {
  const { session, state } = useSession()
  const [{ data, error }] = useQuery({ query: ViewerDocument })
  const [chosen, choose] = useState<string>()

  const numbers = (data?.viewer?.accounts ?? []).flatMap((account) => account?.number ?? [])
  const accountNumber = chosen ?? numbers[0]
  const other = customers.find((name) => name !== data?.viewer?.givenName)
  const signOut = () => {
    history.replaceState(null, '', location.pathname)
    session.signOut()
  }
  return (
    <>
      <header>
        <h1>{data?.viewer?.fullName ?? 'Transactions'}</h1>
        <button type="button" id="expire" onClick={expireTokens}>
          Expire token
        </button>
        {data && other && (
          <button type="button" id="switch" onClick={() => onSignIn(other)}>
            Switch to {other}
          </button>
        )}
        <button type="button" id="sign-out" onClick={signOut}>
          Sign out
        </button>
      </header>
      <nav>
        {numbers.map((number) => (
          <button
            type="button"
            key={number}
            aria-pressed={number === accountNumber}
            onClick={() => choose(number)}
          >
            {number}
          </button>
        ))}
      </nav>
      {error && <p role="alert">{error.message}</p>}
      {accountNumber && <Transactions key={accountNumber} accountNumber={accountNumber} />}
      <footer>Token no. {state.generation} of this session</footer>
    </>
  )
}
