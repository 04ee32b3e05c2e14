import { type ReactNode, useState } from 'react'
import { type Customer, customers } from './sandbox.ts'

export function SignIn({ onSignIn }: { readonly onSignIn: (customer: Customer) => void }): ReactNode {
  const [customer, setCustomer] = useState<Customer>('Anna')
  return (
    <>
      <header>
        <h1>Transactions</h1>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSignIn(customer)
        }}
      >
        <label htmlFor="customer">Sign in with the API key of</label>
        <select
          id="customer"
          value={customer}
          onChange={({ target }) => setCustomer(customers.find((name) => name === target.value) ?? 'Anna')}
        >
          {customers.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <button type="submit" className="primary">
          Sign in
        </button>
      </form>
    </>
  )
}
