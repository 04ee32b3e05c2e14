import { CredentialRejectedError } from '../src/errors/errors.ts'
import { defineGrant } from '../src/grants/define-grant.ts'
import type { Grant, GrantContext, TokenSet } from '../src/grants/grant.ts'

/** A grant of the token server of the tests. @param client - the name that the server hears. */
export function singleUseGrant(url: string, client: string): Grant {
  async function post(body: object, { fetch, signal }: GrantContext): Promise<TokenSet> {
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify({ ...body, client }), signal })
    if (!answer.ok) throw new CredentialRejectedError('The token server refused.')
    return answer.json()
  }
  return defineGrant({
    kind: 'single-use',
    principal: url,
    refreshTokenUse: 'single-use',
    runsOn: 'anywhere',
    obtain: (context) => post({}, context),
    renew: (refreshToken, context) => post({ refreshToken }, context),
  })
}
