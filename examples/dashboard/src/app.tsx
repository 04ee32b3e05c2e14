import { SessionProvider, useSession } from '@energy/auth-core/react'
import { lazy, type ReactNode, Suspense } from 'react'
import { Provider } from 'urql'
import type { DemoCustomer } from '../server/settings.ts'
import { ActivityProvider } from './activity/activity-context.ts'
import type { Platforms } from './platforms.ts'
import { SignIn } from './session/sign-in.tsx'
import { useEntrance } from './session/use-entrance.ts'

const Dashboard = lazy(async () => ({ default: (await import('./dashboard.tsx')).Dashboard }))

/** The whole page: who is not signed in signs in, everybody else sees the dashboard. */
export function App({
  platforms,
  customers,
}: {
  readonly platforms: Platforms
  readonly customers: readonly DemoCustomer[]
}): ReactNode {
  return (
    <ActivityProvider value={platforms.activity}>
      <SessionProvider session={platforms.session}>
        <Provider value={platforms.kraken}>
          <Entrance platforms={platforms} customers={customers} />
        </Provider>
      </SessionProvider>
    </ActivityProvider>
  )
}

function Entrance({
  platforms,
  customers,
}: {
  readonly platforms: Platforms
  readonly customers: readonly DemoCustomer[]
}): ReactNode {
  const { session, state } = useSession()
  const entrance = useEntrance(session)
  switch (entrance.stage) {
    case 'looking':
      return <p className="visually-hidden">Looking for your sign-in.</p>
    case 'outside':
      return <SignIn customers={customers} notice={entrance.notice} onSignIn={entrance.signIn} />
    case 'inside':
      // A new epoch is another customer: nothing that was shown before may stay.
      return (
        <Suspense>
          <Dashboard key={state.epoch} platforms={platforms} />
        </Suspense>
      )
  }
}
