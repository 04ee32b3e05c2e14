import type { Grant, TokenSet } from '../grants/grant.ts'

/** One call of a grant that waits for the test to answer it. */
export interface GrantCall {
  readonly way: 'obtain' | 'renew'
  readonly refreshToken: string | undefined
  readonly signal: AbortSignal
  succeed(tokens?: Partial<TokenSet>): void
  fail(error: unknown): void
}

/** A grant whose calls are answered by hand. */
export interface HandGrant {
  readonly grant: Grant
  readonly calls: GrantCall[]
  /** Answers the latest call. */
  readonly latest: GrantCall
}

/** Makes a grant whose tokens are numbered in the order of the calls. */
export function handGrant(overrides: Partial<Grant> = {}): HandGrant {
  const calls: GrantCall[] = []
  const call = (
    way: GrantCall['way'],
    refreshToken: string | undefined,
    signal: AbortSignal,
  ): Promise<TokenSet> =>
    new Promise((resolve, reject) => {
      const number = calls.length + 1
      const usual = {
        accessToken: `access-${number}`,
        refreshToken: `refresh-${number}`,
        lifetime: 3_600_000,
      }
      calls.push({
        way,
        refreshToken,
        signal,
        succeed: (tokens) => resolve({ ...usual, ...tokens }),
        fail: reject,
      })
    })
  return {
    calls,
    get latest() {
      const last = calls.at(-1)
      if (!last) throw new Error('The grant was not called.')
      return last
    },
    grant: {
      kind: 'hand',
      principal: 'anna',
      refreshTokenUse: 'single-use',
      runsOn: 'anywhere',
      obtain: ({ signal }) => call('obtain', undefined, signal),
      renew: (refreshToken, { signal }) => call('renew', refreshToken, signal),
      ...overrides,
    },
  }
}
