import './dashboard.css'
import { useSession } from '@energy/auth-core/react'
import { type ReactNode, useCallback, useState } from 'react'
import { Provider } from 'urql'
import { Balance } from './balance/balance.tsx'
import { Bills } from './bills/bills.tsx'
import { Charging } from './charging/charging.tsx'
import { Consumption } from './consumption/consumption.tsx'
import { Faults } from './faults/faults.tsx'
import type { Platforms } from './platforms.ts'
import { Prices } from './prices/prices.tsx'
import { Header } from './session/header.tsx'
import { useHousehold } from './session/use-household.ts'
import { OfflineBanner } from './shared/offline-banner.tsx'
import { RefreshContext } from './shared/refresh.ts'
import { Transactions } from './transactions/transactions.tsx'

/** What a customer sees. */
export function Dashboard({ platforms }: { readonly platforms: Platforms }): ReactNode {
  const { session } = useSession()
  const household = useHousehold()
  const [refreshes, setRefreshes] = useState(0)
  const [chosen, choose] = useState<string>()
  const refresh = useCallback(() => setRefreshes((count) => count + 1), [])
  const accountNumber = chosen ?? household.accounts[0]
  return (
    <RefreshContext value={refreshes}>
      <a className="skip" href="#content">
        Skip to the dashboard
      </a>
      <Header
        name={household.name}
        accounts={household.accounts}
        accountNumber={accountNumber}
        onChoose={choose}
        onRefresh={refresh}
        onSignOut={() => session.signOut()}
      />
      <OfflineBanner />
      <main id="content" className="dashboard">
        <Balance accountNumber={accountNumber} household={household} />
        <Prices accountNumber={accountNumber} />
        <Consumption accountNumber={accountNumber} />
        <Transactions accountNumber={accountNumber} />
        <Provider value={platforms.charging}>
          <Charging />
        </Provider>
        <Provider value={platforms.bills}>
          <Bills />
        </Provider>
      </main>
      <Faults onChange={refresh} />
    </RefreshContext>
  )
}
