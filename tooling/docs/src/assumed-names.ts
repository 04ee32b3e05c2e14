// What a block of code may take from the prose around it: a name that is missing here has to be imported or declared in the block.
import type { Endpoint, Grant, GrantContext, Provider, Session, SessionStore } from '@energy/auth-core'
import type { OAuthApplication } from '@energy/auth-core/oauth'
import type { Client, CombinedError } from '@urql/core'

declare global {
  // Credentials and addresses that the reader has.
  const key: string
  const username: string
  const email: string
  const password: string
  const clientId: string
  const clientSecret: string
  const redirectUri: string
  const url: string
  const tokenUrl: string
  const storedToken: string
  /** What `session.resumeHandle()` returned when the user signed in. */
  const storedHandle: string
  const application: OAuthApplication

  // What is being looked at.
  const accountNumber: string
  const account: string

  // What an earlier block made.
  const client: Client
  const error: CombinedError | undefined
  const session: Session
  const grant: Grant
  const auth: Grant
  const store: SessionStore
  const context: GrantContext
  const provider: Provider
  const endpoint: Endpoint

  // The app of the reader.
  const auth0Client: { getTokenSilently(): Promise<string> }
  const metrics: { timing(name: string, duration: number, labels: Record<string, string>): void }
  function show(value: unknown): void
  function letDriverChoose(rates: unknown, methods: unknown): Promise<{ rate: string; paymentMethod: string }>
  const bankAccount: { iban: string; bic: string; bank: string; accountHolder: string }
  function encrypt(text: string, boundTo: string): Promise<string>
  function decrypt(sealed: string, boundTo: string): Promise<string>
  function audit(event: unknown): void
  function log(text: string | undefined): void
  function askForNewKey(): void
  function showBusy(until: number | undefined): void
  function markField(name: string | number | undefined, message: string | undefined): void
}
