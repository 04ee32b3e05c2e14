import { inspect } from 'node:util'
import {
  type CredentialParts,
  type GrantConformanceOptions,
  grantConformance,
} from '@energy/auth-core/conformance'
import { describe, it } from 'vitest'
import { createOpowerSession } from '../session.ts'
import * as exported from './index.ts'

/** A token endpoint without refresh tokens. */
function tokenEndpoint({ clientId, clientSecret, tokenUrl }: CredentialParts): typeof globalThis.fetch {
  let count = 0
  return async (input, init) => {
    const basic = `Basic ${btoa(`${clientId}:${clientSecret}`)}`
    const isRight = String(input) === tokenUrl && new Headers(init?.headers).get('authorization') === basic
    return isRight
      ? Response.json({ access_token: `access-${++count}`, token_type: 'BEARER', expires_in: 3599 })
      : Response.json({ error: 'invalid_client' }, { status: 401 })
  }
}

const options: GrantConformanceOptions = {
  exported,
  cases: {
    accessToken: {
      credential: { principal: 'canary-user' },
      make: ({ principal = '' }) => exported.accessToken(() => `token of ${principal}`, { principal }),
    },
    clientCredentials: {
      credential: {
        clientId: 'canary-client',
        clientSecret: 'canary-secret',
        tokenUrl: 'https://auth.example.com/token',
      },
      make: ({ clientId = '', clientSecret = '', tokenUrl }) =>
        exported.clientCredentials({ clientId, clientSecret, tokenUrl }),
      resume: exported.resumeSignIn,
    },
    resumeSignIn: {
      credential: { handle: 'canary-handle' },
      make: ({ handle }) => exported.resumeSignIn(handle),
    },
  },
  session: (auth, rest) => createOpowerSession({ url: 'https://api.example.com/graphql', auth, ...rest }),
  server: tokenEndpoint,
  inspect: (value) => inspect(value, { showHidden: true, depth: 10 }),
}

describe('grants', () => {
  for (const { title, run } of grantConformance(options)) it(title, run)
})
