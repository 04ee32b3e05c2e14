'use client'

import { type ReactNode, useState } from 'react'
import { Provider } from 'urql'
import { Balance } from './balance.tsx'
import { createPageClient } from './create-page-client.ts'
import { Greeting } from './greeting.tsx'
import type { Overview } from './overview.ts'
import { Transactions } from './transactions.tsx'

/** Shows a customer's account with what the server has read, and reads on in the browser. */
export function CustomerPage({ overview }: { readonly overview: Overview }): ReactNode {
  const [client] = useState(() => createPageClient(overview))
  const { accountNumber, transactions } = overview
  return (
    <Provider value={client}>
      <Greeting />
      <Balance accountNumber={accountNumber} />
      <Transactions accountNumber={accountNumber} initial={transactions} />
    </Provider>
  )
}
