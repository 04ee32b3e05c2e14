import type { Person } from '../../data/model.ts'
import type { KrakenServices } from '../context.ts'
import { applicationOf } from './client-authentication.ts'
import type { EndpointRequest } from './endpoint.ts'
import { OAuthError } from './oauth-error.ts'

/**
 * Sends the customer back with a code. The demo customer is signed in already and always agrees, unless a fault makes
 * them say no; `login_hint` names another customer by e-mail.
 */
export function authorize({ form }: EndpointRequest, { authServer, world }: KrakenServices): Response {
  const application = applicationOf(form.get('client_id'), world)
  const redirectUri = form.get('redirect_uri') ?? ''
  // An answer to an address that is not registered would hand the code to a stranger.
  if (!application?.redirectUris.some((registered) => isSame(registered, redirectUri)))
    throw new OAuthError('invalid_request', 'The application or its redirect URI is not registered.')

  const back = new URL(redirectUri)
  back.searchParams.set('iss', authServer.url('token'))
  const state = form.get('state')
  if (state !== null) back.searchParams.set('state', state)
  const refusal = authServer.deniesSignIn ? 'access_denied' : mistakeIn(form)
  if (refusal !== undefined) {
    back.searchParams.set('error', refusal)
    return redirect(back)
  }
  const code = authServer.codes.create({
    clientId: application.clientId,
    redirectUri,
    scope: form.get('scope') ?? '',
    personId: customerOf(form.get('login_hint'), world.people).id,
    codeChallenge: form.get('code_challenge') ?? '',
  })
  back.searchParams.set('code', code)
  return redirect(back)
}

function mistakeIn(form: URLSearchParams): string | undefined {
  if (form.get('response_type') !== 'code') return 'unsupported_response_type'
  const isProtected = form.get('code_challenge_method') === 'S256' && form.has('code_challenge')
  return isProtected ? undefined : 'invalid_request'
}

function customerOf(email: string | null, people: readonly Person[]): Person {
  const customer = people.find((person) => person.email === email) ?? people[0]
  if (!customer) throw new OAuthError('server_error', 'There is no customer.', 500)
  return customer
}

/** Compares to the letter, except for the port of a loopback address (RFC 8252, section 7.3). */
function isSame(registered: string, given: string): boolean {
  if (registered === given) return true
  if (!URL.canParse(given)) return false
  const [one, other] = [new URL(registered), new URL(given)]
  if (one.hostname !== '127.0.0.1') return false
  other.port = one.port
  return one.href === other.href
}

function redirect(location: URL): Response {
  return new Response(null, {
    status: 302,
    headers: { location: location.href, 'cache-control': 'no-store' },
  })
}
