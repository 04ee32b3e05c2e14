declare const SANDBOX_ORIGIN: string

export const customers = ['Anna', 'Bernd'] as const
/** The two customers of the sandbox. */
export type Customer = (typeof customers)[number]

/** What the page knows of the sandbox; a real app has an `instance` and a sign-in of its own instead. */
export interface SandboxAccess {
  readonly url: string
  readonly apiKeys: Readonly<Record<Customer, string>>
}

export async function findSandbox(): Promise<SandboxAccess> {
  const { kraken, credentials } = await (await fetch(`${SANDBOX_ORIGIN}/__sandbox/`)).json()
  const { apiKey, other } = credentials.kraken.de
  return { url: kraken.de.url, apiKeys: { Anna: apiKey, Bernd: other.apiKey } }
}

/** Makes the sandbox refuse every token that is out. */
export async function expireTokens(): Promise<void> {
  await fetch(`${SANDBOX_ORIGIN}/__sandbox/faults`, {
    method: 'POST',
    body: JSON.stringify({ fault: 'expireTokens' }),
  })
}
