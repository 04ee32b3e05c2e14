import { inspect } from 'node:util'
import {
  type CredentialParts,
  type GrantConformanceOptions,
  grantConformance,
} from '@energy/auth-core/conformance'
import { describe, it } from 'vitest'
import { createBeEnergisedSession } from '../session.ts'
import * as exported from './index.ts'

/** A platform whose refresh tokens work once. */
function platform(credential: CredentialParts): typeof globalThis.fetch {
  const live = new Set<string>()
  let count = 0
  return async (_, init) => {
    const { operationName, variables = {} } = JSON.parse(String(init?.body))
    const bearer = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '') ?? ''
    const isRight =
      operationName === 'RefreshSession'
        ? live.delete(bearer)
        : bearer === credential.key &&
          variables.username === credential.username &&
          variables.password === credential.password
    if (!isRight)
      return Response.json({ errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] })
    const refreshToken = `refresh-${++count}`
    live.add(refreshToken)
    const field = operationName === 'RefreshSession' ? 'refreshSession' : 'initSession'
    return Response.json({ data: { [field]: { sessionToken: `session-${count}`, refreshToken } } })
  }
}

const options: GrantConformanceOptions = {
  exported,
  cases: {
    applicationKey: {
      credential: { key: 'canary-key' },
      make: ({ key = '' }) => exported.applicationKey(key),
    },
    auth0: {
      credential: { principal: 'canary-user' },
      make: ({ principal = '' }) => exported.auth0(async () => `token of ${principal}`, { principal }),
    },
    preSharedKey: {
      credential: { key: 'canary-key', username: 'canary-name', password: 'canary-password' },
      make: ({ key = '', username = '', password = '' }) =>
        exported.preSharedKey({ key, username, password }),
      hasRefreshToken: true,
      resume: exported.resumeSignIn,
    },
    resumeSignIn: {
      credential: { handle: 'canary-handle' },
      make: ({ handle }) => exported.resumeSignIn(handle),
    },
  },
  session: (auth, rest) =>
    createBeEnergisedSession({ url: 'https://api.example.com/graphql/', auth, ...rest }),
  server: platform,
  inspect: (value) => inspect(value, { showHidden: true, depth: 10 }),
}

describe('grants', () => {
  for (const { title, run } of grantConformance(options)) it(title, run)
})
