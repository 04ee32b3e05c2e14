import { ConfigurationError } from '@energy/auth-core'
import { beEnergised } from './be-energised.ts'

/** Makes a `fetch` whose requests, the sign-in among them, ask for texts in a language unless they name one themselves. */
export function fetchInLanguage(
  locale: string | undefined,
  fetch?: typeof globalThis.fetch,
): typeof globalThis.fetch | undefined {
  if (locale === undefined) return fetch
  if (!/^[\w*-]+(?:;q=[\d.]+)?(?:, ?[\w*-]+(?:;q=[\d.]+)?)*$/.test(locale))
    throw new ConfigurationError('`locale` is not a language tag. Use one such as de or en-GB.', {
      provider: beEnergised.name,
    })
  return (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
    if (!headers.has('accept-language')) headers.set('accept-language', locale)
    return (fetch ?? globalThis.fetch)(input, { ...init, headers: Object.fromEntries(headers) })
  }
}
