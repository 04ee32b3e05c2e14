// What a block of code may take from the prose around it: a name that is missing here has to be imported or declared in the block.

// Credentials and addresses that the reader has.
declare const key: string
declare const username: string
declare const email: string
declare const password: string
declare const clientId: string
declare const clientSecret: string
declare const redirectUri: string
declare const url: string
declare const tokenUrl: string
declare const storedToken: string

// What is being looked at.
declare const accountNumber: string
declare const account: string

// What an earlier block made.
declare const client: import('@urql/core').Client
declare const error: import('@urql/core').CombinedError | undefined
declare const session: import('@energy/auth-core').Session
declare const grant: import('@energy/auth-core').Grant
declare const auth: import('@energy/auth-core').Grant
declare const store: import('@energy/auth-core').SessionStore
declare const context: import('@energy/auth-core').GrantContext
declare const provider: import('@energy/auth-core').Provider

// The app of the reader.
declare const auth0Client: { getTokenSilently(): Promise<string> }
declare const metrics: { timing(name: string, duration: number, labels: Record<string, string>): void }
declare function show(value: unknown): void
declare function letDriverChoose(
  rates: unknown,
  methods: unknown,
): Promise<{ rate: string; paymentMethod: string }>
declare const bankAccount: { iban: string; bic: string; bank: string; accountHolder: string }
declare function encrypt(text: string, boundTo: string): Promise<string>
declare function decrypt(sealed: string, boundTo: string): Promise<string>
declare function audit(event: unknown): void
declare function log(text: string | undefined): void
declare function askForNewKey(): void
declare function showBusy(until: number | undefined): void
declare function markField(name: string | number | undefined, message: string | undefined): void
