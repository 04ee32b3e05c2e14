import type { Clock } from '@energy/auth-core'
import type { CryptoKey, JSONWebKeySet, JWTPayload } from 'jose'
// By their own paths: the whole of it takes longer to load than all else that signs.
import { JWSSignatureVerificationFailed, JWTClaimValidationFailed, JWTExpired } from 'jose/errors'
import { SignJWT } from 'jose/jwt/sign'
import { jwtVerify } from 'jose/jwt/verify'
import { exportJWK } from 'jose/key/export'
import { generateKeyPair } from 'jose/key/generate/keypair'
import { lazy } from '../data/lazy.ts'
import { krakenError } from './errors.ts'
import { type Principal, subjectOf } from './principal.ts'
import { randomHex } from './random-hex.ts'

/** What a sign-in or a renewal answers. */
export interface IssuedTokens {
  readonly token: string
  readonly payload: JWTPayload
  readonly refreshToken: string
  /** A Unix time in seconds, in spite of its name; null once it is more than a GraphQL `Int` holds, in 2038. */
  readonly refreshExpiresIn: number | null
}

/** What an `Authorization` header is worth. */
export type TokenVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly code: string; readonly number?: number }
  | { readonly kind: 'valid'; readonly principal: Principal; readonly number: number }

/** How refresh tokens behave. Which of this a real instance does is mostly unknown, so a test can choose. */
export interface RotationRules {
  /** A renewal answers a new refresh token, and the old one ends. */
  readonly rotate: boolean
  /** A second use of an old refresh token ends every token that came from the same sign-in. */
  readonly reuseDetection: boolean
  /** For so many ms an old refresh token may be used again. */
  readonly grace: number
  /** A renewal ends the access token that came before. */
  readonly singleAccessToken: boolean
}

/** Issues and checks the tokens of one instance. */
export interface TokenService {
  /** Signs in. `grantType` becomes the `gty` claim; `client` is the OAuth application that asked. */
  issue(principal: Principal, grantType: string, client?: TokenClient): Promise<IssuedTokens>
  /** Renews for whom the token was issued to, or throws KT-CT-1134 or KT-CT-1135. */
  renew(refreshToken: string, clientId?: string): Promise<IssuedTokens>
  inspect(authorization: string | null): Promise<TokenVerdict>
  /** The public keys, as the instance publishes them. */
  keySet(): Promise<JSONWebKeySet>
  /** Makes every access token that is out expired: KT-CT-1124. */
  expire(): void
  /** Makes every access token that is out invalid: KT-CT-1162; refresh tokens too when asked. */
  revoke(alsoRefreshTokens: boolean): void
  /** Ends one refresh token. */
  invalidateRefreshToken(refreshToken: string): boolean
  /** Ends an access token of an OAuth application, or a refresh token with all that came from its sign-in. */
  revokeToken(token: string, clientId: string): void
  /** Ends every token of one principal. */
  revokePrincipal(principal: Principal): void
  /** Signs with a new key from now on; older tokens answer KT-CT-1125. */
  rotateKeys(): void
  setRotation(rules: Partial<RotationRules>): void
  /** While set, every access token is refused with this code, new ones too. */
  refuseAll(code: string | undefined): void
}

/** The OAuth application that tokens were issued to. */
export interface TokenClient {
  readonly id: string
  readonly scope: string
}

interface Family {
  readonly principal: Principal
  readonly grantType: string
  readonly client?: TokenClient
  revoked: boolean
}

interface AccessToken {
  readonly number: number
  readonly family: Family
  refusedWith?: string
}

interface RefreshToken {
  readonly family: Family
  readonly expiresAt: number
  usedAt?: number
  access: AccessToken
}

/** What the tokens of an instance are made with. */
export interface TokenServiceOptions {
  readonly clock: Clock
  /** Who signs for `obtainKrakenToken`. */
  readonly issuer: string
  /** Who signs for the OAuth server: its token URL. */
  readonly authServerIssuer: string
  readonly keySetUrl: string
  /** In ms. */
  readonly accessTokenLifetime: number
  /** In ms. */
  readonly refreshTokenLifetime: number
  readonly rotation: RotationRules
  /** Says the e-mail that the token of a user holds. */
  readonly email: (principal: Principal) => string | undefined
}

/** The largest value of a GraphQL `Int`: the Unix time of 2038-01-19. */
const largestInt = 2 ** 31 - 1

const schemes = /^(?:JWT|Bearer)\s+/i

/**
 * The key that every instance of a process signs with at first, because making one takes long. Nobody takes the tokens of
 * another: they name their issuer.
 */
const firstKey = lazy(createKey)

/** Creates the token service of one instance, which signs with RS256. */
export function createTokenService(options: TokenServiceOptions): TokenService {
  const { clock } = options
  const access = new Map<string, AccessToken>()
  const refresh = new Map<string, RefreshToken>()
  let rotation = options.rotation
  let refusal: string | undefined
  let rotatedKey: Promise<SigningKey> | undefined
  const currentKey = (): Promise<SigningKey> => rotatedKey ?? firstKey()

  const sign = async (
    family: Family,
  ): Promise<{ token: string; payload: JWTPayload; record: AccessToken }> => {
    const issuedAt = Math.floor(clock.now() / 1000)
    const email = options.email(family.principal)
    const { client } = family
    const issuer = client ? options.authServerIssuer : options.issuer
    const payload: JWTPayload = {
      sub: subjectOf(family.principal),
      gty: family.grantType,
      ...(email !== undefined && { email }),
      ...(client && { client_id: client.id, scope: client.scope }),
      tokenUse: 'access',
      iss: issuer,
      iat: issuedAt,
      exp: issuedAt + Math.floor(options.accessTokenLifetime / 1000),
      origIat: issuedAt,
      // Two tokens of the same second must differ, or ending one would end both.
      jti: crypto.randomUUID(),
    }
    const key = await currentKey()
    const token = await new SignJWT(payload)
      .setProtectedHeader({
        alg: 'RS256',
        typ: 'JWT',
        kid: key.id,
        iss: issuer,
        jku: options.keySetUrl,
      })
      .sign(key.privateKey)
    const record: AccessToken = { number: access.size + 1, family }
    access.set(token, record)
    return { token, payload, record }
  }

  const remember = (family: Family, record: AccessToken): { refreshToken: string; expiresAt: number } => {
    const refreshToken = randomHex(32)
    const expiresAt = clock.now() + options.refreshTokenLifetime
    refresh.set(refreshToken, { family, expiresAt, access: record })
    return { refreshToken, expiresAt }
  }

  const inUnixTime = (time: number): number | null => {
    const seconds = Math.floor(time / 1000)
    return seconds > largestInt ? null : seconds
  }

  return {
    async issue(principal, grantType, client) {
      const family: Family = { principal, grantType, ...(client && { client }), revoked: false }
      const { token, payload, record } = await sign(family)
      const { refreshToken, expiresAt } = remember(family, record)
      return { token, payload, refreshToken, refreshExpiresIn: inUnixTime(expiresAt) }
    },

    async renew(refreshToken, clientId) {
      const known = refresh.get(refreshToken)
      if (!known || known.family.revoked || known.family.client?.id !== clientId)
        throw krakenError('KT-CT-1135')
      if (known.expiresAt <= clock.now()) throw krakenError('KT-CT-1134')
      if (known.usedAt !== undefined && clock.now() - known.usedAt >= rotation.grace) {
        if (rotation.reuseDetection) known.family.revoked = true
        throw krakenError('KT-CT-1135')
      }
      if (rotation.rotate) known.usedAt ??= clock.now()
      if (rotation.singleAccessToken) known.access.refusedWith = 'KT-CT-1162'
      const { token, payload, record } = await sign(known.family)
      known.access = record
      if (!rotation.rotate)
        return { token, payload, refreshToken, refreshExpiresIn: inUnixTime(known.expiresAt) }
      const next = remember(known.family, record)
      return { token, payload, refreshToken: next.refreshToken, refreshExpiresIn: inUnixTime(next.expiresAt) }
    },

    async inspect(authorization) {
      if (authorization === null || authorization.trim() === '') return { kind: 'none' }
      const token = authorization.trim().replace(schemes, '')
      const record = access.get(token)
      const refused = (code: string): TokenVerdict => ({
        kind: 'refused',
        code,
        ...(record && { number: record.number }),
      })
      if (record?.refusedWith !== undefined) return refused(record.refusedWith)
      if (record?.family.revoked) return refused('KT-CT-1162')
      const code = await verify(token)
      if (code !== undefined) return refused(code)
      if (refusal !== undefined) return refused(refusal)
      if (!record) return refused('KT-CT-1163')
      return { kind: 'valid', principal: record.family.principal, number: record.number }
    },

    keySet: async () => ({ keys: [(await currentKey()).publicJwk] }),
    expire() {
      for (const record of access.values()) record.refusedWith ??= 'KT-CT-1124'
    },
    revoke(alsoRefreshTokens) {
      for (const record of access.values()) record.refusedWith ??= 'KT-CT-1162'
      if (alsoRefreshTokens) for (const { family } of refresh.values()) family.revoked = true
    },
    invalidateRefreshToken: (refreshToken) => refresh.delete(refreshToken),
    revokeToken(token, clientId) {
      const used = access.get(token)
      if (used?.family.client?.id === clientId) used.refusedWith ??= 'KT-CT-1162'
      const kept = refresh.get(token)
      if (kept?.family.client?.id === clientId) kept.family.revoked = true
    },
    revokePrincipal(principal) {
      const subject = subjectOf(principal)
      for (const { family } of access.values())
        if (subjectOf(family.principal) === subject) family.revoked = true
    },
    rotateKeys() {
      rotatedKey = createKey()
    },
    setRotation(rules) {
      rotation = { ...rotation, ...rules }
    },
    refuseAll(code) {
      refusal = code
    },
  }

  /** Says with which code a token is refused, if it is. */
  async function verify(token: string): Promise<string | undefined> {
    const key = await currentKey()
    try {
      await jwtVerify(
        token,
        ({ kid }) => {
          if (kid !== key.id) throw new KeyRotatedError()
          return key.publicKey
        },
        {
          issuer: [options.issuer, options.authServerIssuer],
          currentDate: new Date(clock.now()),
          algorithms: ['RS256'],
        },
      )
      return undefined
    } catch (error) {
      if (error instanceof JWTExpired) return 'KT-CT-1124'
      if (error instanceof KeyRotatedError) return 'KT-CT-1125'
      if (error instanceof JWSSignatureVerificationFailed) return 'KT-CT-1126'
      if (error instanceof JWTClaimValidationFailed) return 'KT-CT-1127'
      return 'KT-CT-1143'
    }
  }
}

class KeyRotatedError extends Error {}

interface SigningKey {
  readonly id: string
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly publicJwk: JSONWebKeySet['keys'][number]
}

async function createKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const id = randomHex(8)
  const publicJwk = { ...(await exportJWK(publicKey)), kid: id, use: 'sig', alg: 'RS256' }
  return { id, privateKey, publicKey, publicJwk }
}
