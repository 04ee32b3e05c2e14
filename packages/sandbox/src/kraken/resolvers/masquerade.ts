import type { KrakenContext } from '../context.ts'

/**
 * Signs support staff in as a customer.
 *
 * @remarks Unverified: how a refusal looks; here a list of errors without a token.
 */
export async function masqueradeAuthentication(
  { masqueradeToken, userId }: { masqueradeToken: string; userId: string },
  { tokens, world }: KrakenContext,
): Promise<object> {
  const customer = world.people[0]
  if (!customer || masqueradeToken !== world.masqueradeToken || userId !== customer.id)
    return { token: null, errors: [{ field: 'masqueradeToken', messages: ['Unauthorized.'] }] }
  const { token } = await tokens.issue({ kind: 'account-user', id: customer.id }, 'MASQUERADE')
  return { token, errors: [] }
}
