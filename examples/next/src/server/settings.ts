/** What differs from one deployment to the next. */
export interface Settings {
  /** The address of a proxy or of the sandbox; left out, the platform itself. */
  readonly url: string | undefined
  readonly cookieKey: string
  readonly sessionsPath: string
}

/** Reads the environment. @throws Error when no cookie could be signed. */
export function settings(): Settings {
  const { KRAKEN_URL, COOKIE_KEY = '', SESSIONS_PATH = '.sessions/sessions.db' } = process.env
  if (COOKIE_KEY.length < 32) throw new Error('COOKIE_KEY must hold at least 32 random characters.')
  return { url: KRAKEN_URL, cookieKey: COOKIE_KEY, sessionsPath: SESSIONS_PATH }
}
