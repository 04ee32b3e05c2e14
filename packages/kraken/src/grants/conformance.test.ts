import { inspect } from 'node:util'
import {
  type CredentialParts,
  type GrantConformanceOptions,
  grantConformance,
} from '@energy/auth-core/conformance'
import { describe, it } from 'vitest'
import { createKrakenSession } from '../session.ts'
import * as exported from './index.ts'

const url = 'https://api.example.com/v1/graphql/'
const tokenUrl = 'https://auth.example.com/token/'

const inputNames: Readonly<Record<string, string>> = { apiKey: 'APIKey', secretKey: 'organizationSecretKey' }

const part = (value: object): string => btoa(JSON.stringify(value)).replaceAll('=', '')

/** A platform with its auth server, which replaces refresh tokens at each use. */
function platform(credential: CredentialParts): typeof globalThis.fetch {
  const live = new Set<unknown>([credential.refreshToken])
  const right = Object.entries(credential).map(([name, value]) => [inputNames[name] ?? name, value])
  let count = 0

  function next() {
    const refreshToken = `refresh-${++count}`
    live.add(refreshToken)
    return { token: `${part({ alg: 'none' })}.${part({ iat: 0, exp: 3600, jti: count })}.`, refreshToken }
  }

  return async (input, init) => {
    if (String(input).includes('auth.')) {
      const form = new URLSearchParams(String(init?.body))
      const isRight =
        String(input) === credential.tokenUrl &&
        form.get('client_id') === credential.clientId &&
        form.get('client_secret') === credential.clientSecret
      if (!isRight) return Response.json({ error: 'invalid_client' }, { status: 401 })
      return Response.json({ access_token: next().token, token_type: 'Bearer', expires_in: 3600 })
    }
    const { operationName, variables } = JSON.parse(String(init?.body))
    const given = variables.input ?? variables
    const isRight =
      given.refreshToken === undefined
        ? right.every(([name, value]) => given[String(name)] === value)
        : live.delete(given.refreshToken)
    if (isRight) return Response.json({ data: { [operationName]: next() } })
    const errorCode = given.refreshToken === undefined ? 'KT-CT-1138' : 'KT-CT-1135'
    return Response.json({ data: null, errors: [{ message: 'Invalid data.', extensions: { errorCode } }] })
  }
}

const tokenMutation = { hasRefreshToken: true, resume: exported.resumeSignIn }

const options: GrantConformanceOptions = {
  exported,
  cases: {
    accessToken: {
      credential: { principal: 'canary-user' },
      make: ({ principal = '' }) => exported.accessToken(() => `token of ${principal}`, { principal }),
    },
    apiKey: {
      credential: { apiKey: 'canary-key' },
      make: ({ apiKey = '' }) => exported.apiKey(apiKey),
      ...tokenMutation,
    },
    emailPassword: {
      credential: { email: 'canary@example.com', password: 'canary-password' },
      make: ({ email = '', password = '' }) => exported.emailPassword({ email, password }),
      ...tokenMutation,
    },
    organizationSecretKey: {
      credential: { secretKey: 'canary-key' },
      make: ({ secretKey = '' }) => exported.organizationSecretKey(secretKey),
      ...tokenMutation,
    },
    preSignedKey: {
      credential: { preSignedKey: 'canary-key' },
      make: ({ preSignedKey = '' }) => exported.preSignedKey(preSignedKey),
      ...tokenMutation,
    },
    refreshToken: {
      credential: { refreshToken: 'canary-refresh' },
      make: ({ refreshToken = '' }) => exported.refreshToken(refreshToken),
      worksOnce: true,
      ...tokenMutation,
    },
    masquerade: {
      credential: { masqueradeToken: 'canary-token', userId: 'canary-user' },
      make: ({ masqueradeToken = '', userId = '' }) => exported.masquerade({ masqueradeToken, userId }),
      resume: exported.resumeSignIn,
    },
    clientCredentials: {
      credential: { clientId: 'canary-client', clientSecret: 'canary-secret', tokenUrl },
      make: ({ clientId = '', clientSecret = '', tokenUrl }) =>
        exported.clientCredentials({ clientId, clientSecret, tokenUrl }),
      resume: exported.resumeSignIn,
    },
    resumeSignIn: {
      credential: { handle: 'canary-handle' },
      make: ({ handle }) => exported.resumeSignIn(handle),
    },
  },
  session: (auth, rest) => createKrakenSession({ url, auth, ...rest }),
  server: platform,
  inspect: (value) => inspect(value, { showHidden: true, depth: 10 }),
}

describe('grants', () => {
  for (const { title, run } of grantConformance(options)) it(title, run)
})
