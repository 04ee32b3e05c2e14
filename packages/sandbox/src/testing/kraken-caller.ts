import type { Sandbox } from '../sandbox.ts'

/** What came back, with the parts that tests look at most. */
export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly errors: any[]
  /** The codes of the errors, in their order. */
  readonly codes: string[]
}

/** Sends operations to an instance of a sandbox. */
export interface KrakenCaller {
  call(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
  /** Calls `obtainKrakenToken`. */
  obtain(input: object, headers?: Record<string, string>): Promise<Answer>
  /** Signs in with the key of the first customer, or with another, and answers the header for the calls that follow. */
  signIn(apiKey?: string): Promise<{ authorization: string }>
}

/** Creates a caller, over real HTTP unless it is given another `fetch`. */
export function createKrakenCaller(
  { kraken, credentials }: Sandbox,
  instance: keyof Sandbox['kraken'] = 'de',
  {
    fetch = globalThis.fetch,
    url = kraken[instance].url,
  }: { fetch?: typeof globalThis.fetch; url?: string } = {},
): KrakenCaller {
  const caller: KrakenCaller = {
    async call(query, variables = {}, headers = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors = [] } = await response.json()
      const codes = errors.map(
        (error: { extensions?: { errorCode?: string } }) => error.extensions?.errorCode,
      )
      return { status: response.status, data, errors, codes }
    },
    obtain: (input, headers) =>
      caller.call(
        `mutation ($input: ObtainJSONWebTokenInput!) {
          obtainKrakenToken(input: $input) { token payload refreshToken refreshExpiresIn }
        }`,
        { input },
        headers,
      ),
    async signIn(apiKey = credentials.kraken[instance].apiKey) {
      const { data } = await caller.obtain({ APIKey: apiKey })
      return { authorization: data.obtainKrakenToken.token }
    },
  }
  return caller
}
