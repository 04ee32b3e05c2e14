import { RegisterContactDocument } from '@energy/beenergised/documents'
import type { Client } from '@urql/core'
import type { Driver } from '../driver.ts'
import { dataOf } from './data-of.ts'

/** Registers a driver, who is active at once: the session that follows proves it. */
export async function register(registration: Client, { name, email, password }: Driver): Promise<void> {
  dataOf(await registration.mutation(RegisterContactDocument, { name, email, password }).toPromise())
}
