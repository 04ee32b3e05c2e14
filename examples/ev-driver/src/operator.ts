import { applicationKey, createBeEnergisedClient, preSharedKey } from '@energy/beenergised'
import type { Client } from '@urql/core'
import type { Driver } from './driver.ts'

/** An operator as the app's server sees it. */
export interface Operator {
  /** Speaks for the application: there is nobody to sign in yet. */
  readonly registration: Client
  /** Speaks for a driver. Nothing is cached: what a charge is doing changes by itself. */
  signIn(driver: Pick<Driver, 'email' | 'password'>): Client
  /** Waits, in ms. */
  pause(duration: number): Promise<void>
}

/** Where an operator is reached. */
export interface OperatorSettings extends Pick<Operator, 'pause'> {
  readonly url: string
  /** The pre-shared key of the application; it stays on the server. */
  readonly key: string
}

/** Connects to an operator. */
export function connectOperator({ url, key, pause }: OperatorSettings): Operator {
  const common = { url, locale: 'en', exchanges: [] }
  return {
    registration: createBeEnergisedClient({ ...common, auth: applicationKey(key) }),
    signIn: ({ email, password }) =>
      createBeEnergisedClient({ ...common, auth: preSharedKey({ key, username: email, password }) }),
    pause,
  }
}
