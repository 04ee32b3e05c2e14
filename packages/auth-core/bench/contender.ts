import type { Client, Exchange } from '@urql/core'
import { CredentialRejectedError } from '../src/errors/errors.ts'
import type { FakeProvider, FakeProviderBehaviour } from '../src/testing/fake-provider.ts'
import { createRig, issue } from '../src/testing/rig.ts'
import { createStockRig } from '../src/testing/stock-rig.ts'
import type { VirtualClock } from '../src/testing/virtual-clock.ts'

/** The stock exchange or ours, in the common rig. */
export interface Contender {
  readonly clock: VirtualClock
  readonly provider: FakeProvider
  readonly client: Client
  readonly hasToken: boolean
  /** What a renewal throws when the credential is refused. */
  readonly credentialError: Error
  signOut(): void
  switchTo(user: string): void
}

/** The parts of the rig that a scenario may choose, for both. */
export interface ContenderOptions {
  readonly behaviour?: Partial<FakeProviderBehaviour>
  readonly clock?: VirtualClock
  /** In front of the exchange that is compared. */
  readonly exchanges?: Exchange[]
  /** For the stock exchange, which leaves it to the app: see the options of its rig. */
  readonly authErrors?: readonly string[]
  readonly knowsExpiry?: boolean
}

/** Sets one of the two up. */
export type CreateContender = (options?: ContenderOptions) => Contender

/** `@urql/exchange-auth`, used as its documentation shows. */
export function stock(options: ContenderOptions = {}): Contender {
  const { clock, provider, client, storage } = createStockRig(options)
  return {
    clock,
    provider,
    client,
    get hasToken() {
      return storage.accessToken !== undefined
    },
    credentialError: new Error('invalid_grant'),
    signOut() {
      storage.accessToken = undefined
    },
    switchTo(user) {
      storage.user = user
    },
  }
}

/** `sessionExchange`. */
export function ours({ authErrors: _, knowsExpiry: __, ...options }: ContenderOptions = {}): Contender {
  const { clock, provider, client, session } = createRig(options)
  return {
    clock,
    provider,
    client,
    get hasToken() {
      return session.peek() !== undefined
    },
    credentialError: new CredentialRejectedError('invalid_grant'),
    signOut() {
      void session.signOut()
    },
    switchTo(user) {
      void session.switchTo(provider.grant(user))
    },
  }
}

/** Lets a contender obtain a token and use it once. */
export async function signIn({ client, clock }: Contender): Promise<void> {
  const wave = issue(client, 'query', 1, {}, () => 'sign-in')
  await clock.advance(1_000)
  if (wave.ok !== 1) throw new Error('The contender could not sign in.')
  wave.drop()
}

/** Leaves a contender with a token that the provider no longer takes. */
export async function holdExpiredToken(contender: Contender): Promise<Contender> {
  await signIn(contender)
  contender.provider.expire()
  return contender
}
