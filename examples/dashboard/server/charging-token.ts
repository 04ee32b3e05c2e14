import type { Identify } from './identification.ts'

/** What {@link answerChargingToken} works with. */
export interface ChargingSignIn {
  readonly identify: Identify
  /** Where a driver's name and password are taken for a token. */
  readonly auth0Url: string
}

/**
 * Hands out the charging operator's token for whoever asks. It stands for Auth0: where the operator has it, the page
 * asks Auth0 itself.
 */
export async function answerChargingToken(
  request: Request,
  { identify, auth0Url }: ChargingSignIn,
): Promise<Response> {
  if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
  const customer = await identify(request)
  if (!customer) return new Response(null, { status: 401 })
  if (!customer.driver) return new Response(null, { status: 404 })
  const answer = await fetch(auth0Url, { method: 'POST', body: new URLSearchParams(customer.driver) })
  if (!answer.ok) return new Response(null, { status: 502 })
  const { access_token: token } = await answer.json()
  return Response.json({ token }, { headers: { 'cache-control': 'no-store' } })
}
