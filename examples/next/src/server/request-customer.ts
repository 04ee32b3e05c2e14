import { cookies } from 'next/headers'
import { appCustomers } from './app-customers.ts'
import type { Customer } from './create-customers.ts'

/** The name of the cookie. */
export const cookieName = 'customer'

/** Whoever sent the request that is being answered; `null` for nobody. */
export async function requestCustomer(): Promise<Customer | null> {
  const jar = await cookies()
  return appCustomers().find(jar.get(cookieName)?.value)
}
