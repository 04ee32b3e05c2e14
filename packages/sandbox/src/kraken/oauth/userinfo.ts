import type { KrakenServices } from '../context.ts'
import { subjectOf } from '../principal.ts'
import type { EndpointRequest } from './endpoint.ts'

/** Tells who signed in. */
export async function userinfo(
  { headers }: EndpointRequest,
  { tokens, world }: KrakenServices,
): Promise<Response> {
  const verdict = await tokens.inspect(headers.get('authorization'))
  const principal = verdict.kind === 'valid' ? verdict.principal : undefined
  const person = world.people.find(({ id }) => principal?.kind === 'account-user' && id === principal.id)
  if (!principal || !person)
    return Response.json(
      { error: 'invalid_token', error_description: 'The token speaks for no customer, or has ended.' },
      { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } },
    )
  return Response.json({
    sub: subjectOf(principal),
    email: person.email,
    given_name: person.givenName,
    family_name: person.familyName,
  })
}
