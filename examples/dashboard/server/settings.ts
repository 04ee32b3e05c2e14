/** What the page has to know before it starts. An app of your own has the addresses in its build, and no customers. */
export interface Settings {
  readonly krakenUrl: string
  readonly chargingUrl: string
  /** Who lives in the sandbox. */
  readonly customers: readonly DemoCustomer[]
}

/** Somebody to sign in as. */
export interface DemoCustomer {
  readonly name: string
  readonly home: string
  readonly apiKey: string
}
