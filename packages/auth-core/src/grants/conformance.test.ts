import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createSession } from '../session/create-session.ts'
import { type CredentialParts, type GrantConformanceOptions, grantConformance } from './conformance.ts'
import { defineGrant } from './define-grant.ts'
import * as exported from './index.ts'
import { oauthRenewal } from './oauth.ts'

const tokenUrl = 'https://auth.example.com/token'

/** An OAuth server with single-use refresh tokens; an app's own server answers without a form. */
function oauthServer(credential: CredentialParts): typeof globalThis.fetch {
  const live = new Set(credential.refreshToken ? [credential.refreshToken] : [])
  let count = 0
  return async (url, init) => {
    const form = new URLSearchParams(String(init?.body))
    const refreshToken = form.get('refresh_token')
    const isRight =
      String(url) === (credential.tokenUrl ?? tokenUrl) &&
      form.get('client_id') === (credential.clientId ?? 'app') &&
      (form.get('client_secret') ?? undefined) === credential.clientSecret &&
      (form.get('scope') ?? undefined) === credential.scope &&
      (refreshToken === null || live.delete(refreshToken))
    if (!isRight) return Response.json({ error: 'invalid_grant' }, { status: 400 })
    live.add(`refresh-${++count}`)
    return Response.json({
      access_token: `access-${count}`,
      token_type: 'bearer',
      expires_in: 3600,
      ...(refreshToken !== null && { refresh_token: `refresh-${count}` }),
    })
  }
}

const client = { tokenUrl, clientId: 'canary-client', clientSecret: 'canary-secret', scope: 'canary-scope' }

const options: GrantConformanceOptions = {
  exported,
  cases: {
    accessToken: {
      credential: { principal: 'canary-user' },
      make: ({ principal = '' }) =>
        exported.accessToken(() => ({ accessToken: `token of ${principal}`, lifetime: 3_600_000 }), {
          principal,
        }),
    },
    oauthClientCredentials: {
      credential: client,
      make: (parts) => exported.oauthClientCredentials({ ...client, ...parts, authentication: 'body' }),
      resume: exported.resumeSignIn,
    },
    oauthRefreshToken: {
      credential: { ...client, refreshToken: 'canary-refresh' },
      make: (parts) =>
        exported.oauthRefreshToken({ ...client, refreshToken: '', ...parts, authentication: 'body' }),
      hasRefreshToken: true,
      worksOnce: true,
      resume: (handle) => exported.resumeSignIn(handle, oauthRenewal({ ...client, authentication: 'body' })),
    },
    resumeSignIn: {
      credential: { handle: 'canary-handle' },
      make: ({ handle }) => exported.resumeSignIn(handle),
    },
  },
  session: (grant, rest) =>
    createSession({ grant, endpoint: { url: 'https://api.example.com/', tokenUrl }, ...rest }),
  server: oauthServer,
  inspect: (value) => inspect(value, { showHidden: true, depth: 10 }),
}

describe('grants', () => {
  for (const { title, run } of grantConformance(options)) test(title, run)
})

describe('the suite', () => {
  async function complaints(changes: Partial<GrantConformanceOptions>): Promise<readonly string[]> {
    const runs = grantConformance({ ...options, ...changes }).map(({ title, run }) =>
      run().then(
        () => [],
        (error: Error) => [`${title}: ${error.message}`],
      ),
    )
    return (await Promise.all(runs)).flat()
  }

  test('catches a grant that nobody put to the test', async () => {
    const found = await complaints({ exported: { ...exported, another: () => {} }, cases: {} })
    expect(found.join()).toMatch(/another has no case|accessToken has no case/)
  })

  test('catches a principal that leaves the password out', async () => {
    const forgetful = {
      credential: { email: 'anna@example.com', password: 'canary' },
      make: ({ email = '' }: CredentialParts) =>
        defineGrant({
          kind: 'forgetful',
          principal: email,
          refreshTokenUse: 'none',
          runsOn: 'anywhere',
          obtain: async () => ({ accessToken: 'access', lifetime: 3_600_000 }),
        }),
      resume: exported.resumeSignIn,
    }
    const found = await complaints({ exported: {}, cases: { forgetful } })
    expect(found.join()).toMatch(/another password is the same identity/)
    expect(found.join()).toMatch(/ends in a token/)
  })

  test('catches a grant that shows its secret', async () => {
    const open = {
      credential: { key: 'canary' },
      make: ({ key = '' }: CredentialParts) => ({
        kind: 'open',
        principal: key,
        refreshTokenUse: 'none' as const,
        runsOn: 'anywhere' as const,
        obtain: async () => ({ accessToken: key }),
      }),
    }
    expect((await complaints({ exported: {}, cases: { open } })).join()).toMatch(/key is shown/)
  })
})
