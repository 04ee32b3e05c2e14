import { energyError } from '@energy/auth-core'
import type { ReactNode } from 'react'
import { CustomerPage } from '../page/customer-page.tsx'
import { Failure } from '../page/failure.tsx'
import { readOverview } from '../server/read-overview.ts'
import { requestCustomer } from '../server/request-customer.ts'
import { settings } from '../server/settings.ts'
import { signOut } from './actions.ts'
import { SignIn } from './sign-in.tsx'

export default async function Home(): Promise<ReactNode> {
  const customer = await requestCustomer()
  if (!customer) return <SignIn />
  try {
    const overview = await readOverview(customer, settings().url)
    return (
      <>
        <form action={signOut}>
          <button type="submit" id="sign-out">
            Sign out
          </button>
        </form>
        <CustomerPage overview={overview} />
      </>
    )
  } catch (error) {
    // The sign-in has ended: another device has signed out, or it was not renewed for too long.
    if (energyError(error)?.code === 'reauthentication-required') return <SignIn />
    return <Failure error={error} />
  }
}
