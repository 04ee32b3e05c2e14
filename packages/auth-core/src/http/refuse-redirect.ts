import { TransportError } from '../errors/errors.ts'

/**
 * Refuses the answer to a request that was sent with `redirect: 'manual'` when it points elsewhere: following it would
 * carry secrets to a stranger.
 *
 * @param url - where the request went.
 * @param who - the subject of the message, such as `The token endpoint`.
 * @throws TransportError with the origin that the redirect points to, where the runtime tells it; a browser does not.
 */
export function refuseRedirect(answer: Response, url: string, who: string): void {
  const target = redirectTarget(answer, url)
  if (target === undefined) return
  throw new TransportError(
    `${who} answered with a redirect${target && ` to ${target}`}, which is not followed. Set the URL that is meant.`,
    // A browser hides the status as 0.
    { ...(answer.status > 0 && { status: answer.status }), retryable: false },
  )
}

/** The origin that a redirect points to, `''` when nobody says; `undefined` when it is no redirect. */
function redirectTarget(answer: Response, url: string): string | undefined {
  // An app's own `fetch` may have followed it all the same.
  if (answer.redirected) return originOf(answer.url, url)
  if (answer.type === 'opaqueredirect') return ''
  if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined
  return originOf(answer.headers.get('location') ?? '', url)
}

function originOf(location: string, base: string): string {
  return location !== '' && URL.canParse(location, base) ? new URL(location, base).origin : ''
}
