import { isStream } from '../http/is-stream.ts'
import { untilEnd } from '../requests/until-end.ts'

/**
 * Lets a body that comes in parts end when it is aborted, instead of breaking off: Apollo Client cancels one that broke off
 * and catches nothing of it, which ends a process of Node.
 */
export function closingFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (!isStream(response.headers.get('content-type'))) return response
    return untilEnd(
      response,
      () => {},
      () => init?.signal?.aborted === true,
    )
  }
}
