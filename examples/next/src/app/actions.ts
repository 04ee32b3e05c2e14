'use server'

import { energyError } from '@energy/auth-core'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { appCustomers } from '../server/app-customers.ts'
import { cookieName, requestCustomer } from '../server/request-customer.ts'

/** Signs a customer in. @returns why it did not work, as a code. */
export async function signIn(_: string | null, form: FormData): Promise<string | null> {
  const [email, password] = [String(form.get('email')), String(form.get('password'))]
  try {
    const value = await appCustomers().signIn(email, password)
    const jar = await cookies()
    jar.set(cookieName, value, { httpOnly: true, secure: true, sameSite: 'lax', path: '/' })
  } catch (error) {
    return energyError(error)?.code ?? 'failed'
  }
  redirect('/')
}

/** Signs the customer out, in every tab. */
export async function signOut(): Promise<void> {
  const customer = await requestCustomer()
  await customer?.session.signOut()
  const jar = await cookies()
  jar.delete(cookieName)
  redirect('/')
}
