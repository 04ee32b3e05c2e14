import { causeCode } from '../errors/cause-code.ts'
import { isServerRuntime } from '../grants/is-server-runtime.ts'

/**
 * Says in a sentence why no complete answer came, as far as the runtime tells: by the code of the cause, never in its words,
 * which may quote a secret.
 *
 * @param cause - what `fetch`, or reading the body, threw.
 * @param host - who was asked.
 * @param status - of the answer, when one began.
 */
export function describeLoss(cause: unknown, host: string, status?: number): string {
  const code = causeCode(cause)
  const named = code && /^[\w ]{3,50}$/.test(code) ? ` (${code})` : ''
  const isTold = named || status || isServerRuntime()
  return `No complete answer came from ${host}${isTold ? named : whatBrowsersHide()}.`
}

function whatBrowsersHide(): string {
  const { navigator }: { readonly navigator?: { readonly onLine?: boolean } } = globalThis
  // `false` is certain, `true` says nothing.
  return navigator?.onLine === false
    ? ': this device is offline'
    : '. A browser does not tell why: no connection, a certificate, or a host that does not allow this page (CORS)'
}
