import type { TokenEntry } from './token-entry.ts'

/** What the Worker is given: see `wrangler.jsonc`. */
export interface Environment {
  /** A secret: the API key of each customer who is signed in, by what their cookie holds. Stands for your own look-up. */
  readonly CUSTOMERS: string
  /** Another address than the platform's own, such as the sandbox's. */
  readonly KRAKEN_URL?: string
  readonly TOKENS: DurableObjectNamespace<TokenEntry>
}

/** Says with which key the Worker asks for whoever sent a cookie. */
export function keyOf({ CUSTOMERS }: Environment, cookie: string | null): string | undefined {
  const customers: Readonly<Record<string, string>> = JSON.parse(CUSTOMERS)
  const session = /(?:^|; )session=([\w-]+)/.exec(cookie ?? '')?.[1] ?? ''
  return Object.hasOwn(customers, session) ? customers[session] : undefined
}
