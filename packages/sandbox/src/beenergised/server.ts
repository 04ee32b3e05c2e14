import type { Clock } from '@energy/auth-core'
import { beEnergisedPaths } from '../addresses.ts'
import { createRandom, type Random } from '../data/random.ts'
import { createZone } from '../data/zone.ts'
import { graphqlRoute, maskDefect } from '../graphql/graphql-route.ts'
import type { RootFields } from '../graphql/type-tables.ts'
import { pdf } from '../http/pdf.ts'
import type { ProviderServer, ServerOptions } from '../http/provider-server.ts'
import { noteToken, type RequestRecord } from '../http/request-log.ts'
import type { Route } from '../http/route.ts'
import type { BeEnergisedCredentials } from '../sandbox.ts'
import { createOpaqueTokens, type OpaqueTokens } from '../tokens/opaque-tokens.ts'
import { assumedSchema } from './assumed-schema.ts'
import { createCharging } from './charging.ts'
import { findSignedIn, register } from './contacts.ts'
import { createContracts } from './contracts.ts'
import { apiError } from './errors.ts'
import { createOperator, type Operator, type User } from './operator.ts'

/** A running be.ENERGISED. */
export interface BeEnergisedServer extends ProviderServer<BeEnergisedCredentials> {
  readonly tokens: OpaqueTokens
}

/** How long a session token lives, in ms. */
const lifetime = 3_600_000

interface Context {
  /** What stands in `authorization`, without its scheme. */
  readonly bearer: string
  /** Who the session token speaks for. */
  readonly user: User | undefined
  readonly record: RequestRecord
}

/** Creates the API of one operator. */
export function createBeEnergisedServer({ origin, clock, seed, schema }: ServerOptions): BeEnergisedServer {
  const documentPath = '/beenergised/documents/'
  const random = createRandom(`${seed} be.ENERGISED`)
  const operator = createOperator(random, clock.now(), `${origin}${documentPath}`)
  const tokens = createOpaqueTokens({ clock, random, lifetime })
  const graphql = graphqlRoute<Context>({
    path: beEnergisedPaths.graphql,
    provider: 'beenergised',
    title: 'be.ENERGISED (sandbox)',
    isOwn: schema.isOwn,
    zone: createZone('Europe/Vienna'),
    currency: 'EUR',
    language: 'de',
    random,
    now: clock.now,
    tables: {},
    codeMember: 'code',
    mask: maskDefect,
    guard: (_args, context) => void signedIn(context),
    sdl: async () => {
      const text = await schema.read('@energy/beenergised/schema/beenergised.graphql')
      return schema.isOwn ? text : `${text}\n${assumedSchema}`
    },
    admit: (request, record) => identify(request, record, operator, tokens),
    ...createFields(operator, clock, random, tokens, `${origin}${documentPath}`),
  })
  return {
    credentials: credentialsOf(operator),
    tokens,
    routes: [
      graphql,
      auth0Route(beEnergisedPaths.auth0, operator, tokens),
      documentRoute(documentPath, operator),
    ],
  }
}

function credentialsOf({ key, users }: Operator): BeEnergisedCredentials {
  const [user, former] = users
  if (!user || !former) throw new Error('An operator needs two users.')
  const signIn = ({ email, password }: User) => ({ username: email, password })
  return { key, ...signIn(user), inactive: signIn(former) }
}

function createFields(
  operator: Operator,
  clock: Clock,
  random: Random,
  tokens: OpaqueTokens,
  documentsUrl: string,
): { query: RootFields<Context>; mutation: RootFields<Context> } {
  const contracts = createContracts(operator, clock, random)
  const charging = createCharging({ operator, contracts, clock, random, documentsUrl })
  return {
    query: {
      additionalRegistrationFields: () => [
        { name: 'licensePlate', value: '', description: 'License plate', required: 'false', type: 'text' },
      ],
      contractRateOptions: (_args, context) => signedIn(context) && operator.rates,
      contractPaymentMethods: (_args, context) => signedIn(context) && operator.paymentMethods,
      availableCardsForChargingProcess: (_args, context) =>
        contracts.usableCards(signedIn(context)).map((card) => ({ ...card, expiryDate: null, type: 'rfid' })),
      accountDocument: ({ id }, context) => signedIn(context).documents.find((one) => one.id === id) ?? null,
      accountDocumentsPaged: ({ pagination }, context) => part(signedIn(context).documents, pagination),
      cpsPaged: ({ pagination, near }, context) =>
        signedIn(context) && part(charging.stations(near), pagination),
      chargelogsPaged: ({ pagination }, context) => part(charging.logs(signedIn(context)), pagination),
    },
    mutation: {
      initSession({ username, password }, { bearer }) {
        if (bearer !== operator.key) throw apiError('UNAUTHENTICATED', 'The key is not valid.')
        const user = findSignedIn(operator, username, password)
        if (!user) throw apiError('UNAUTHENTICATED', 'Name or password is wrong.')
        return sessionOf(tokens.issue(user.id))
      },
      refreshSession(_args, { bearer }) {
        const pair = tokens.renew(bearer)
        if (!pair) throw apiError('UNAUTHENTICATED', 'The refresh token is not valid.')
        return sessionOf(pair)
      },
      registerContact({ contactProfile }, { bearer }) {
        if (bearer !== operator.key) throw apiError('UNAUTHENTICATED', 'The key is not valid.')
        return { profile: register(operator, contactProfile, random) }
      },
      createSepaContract: ({ sepaContract }, context) => contracts.makeSepa(signedIn(context), sepaContract),
      createPostpaidContract: ({ rateId }, context) => contracts.makePostpaid(signedIn(context), rateId),
      remoteStart: ({ authorization, connector }, context) =>
        charging.start(signedIn(context), authorization.identifier, connector),
      remoteStop: ({ transaction }, context) => charging.stop(signedIn(context), transaction),
    },
  }
}

function identify(
  request: Request,
  record: RequestRecord,
  { users }: Operator,
  tokens: OpaqueTokens,
): Context {
  const authorization = request.headers.get('authorization')
  const bearer = authorization?.replace(/^Bearer /, '') ?? ''
  const asksForSession = ['initSession', 'refreshSession', 'registerContact'].some((field) =>
    record.rootFields.includes(field),
  )
  if (asksForSession) return { bearer, user: undefined, record }
  const verdict = tokens.inspect(authorization)
  noteToken(record, verdict)
  return {
    bearer,
    record,
    user: verdict.kind === 'valid' ? users.find(({ id }) => id === verdict.subject) : undefined,
  }
}

function signedIn({ user }: Context): User {
  if (!user) throw apiError('UNAUTHENTICATED', 'The session token is not valid.')
  return user
}

function sessionOf({ accessToken, refreshToken }: ReturnType<OpaqueTokens['issue']>): object {
  return { sessionToken: accessToken, refreshToken }
}

/** The largest part of a list, and the one without a wish. Both are assumptions of the sandbox. */
const largestPart = 100
const usualPart = 20

function part(
  items: readonly unknown[],
  pagination?: { limit?: number | null; offset?: number | null } | null,
): object {
  const limit = pagination?.limit ?? usualPart
  const offset = pagination?.offset ?? 0
  if (limit < 0 || limit > largestPart || offset < 0)
    throw apiError('BAD_USER_INPUT', `limit must be between 0 and ${largestPart}, and offset at least 0.`)
  return { data: items.slice(offset, offset + limit), pagination: { totalCount: items.length } }
}

function auth0Route(path: string, operator: Operator, tokens: OpaqueTokens): Route {
  return {
    path,
    provider: 'beenergised',
    describe: () => ({ kind: 'token', operationName: 'token', rootFields: [] }),
    async answer(_request, body) {
      const form = new URLSearchParams(body)
      const user = findSignedIn(operator, form.get('username'), form.get('password'))
      if (!user) return Response.json({ error: 'invalid_grant' }, { status: 403 })
      const { accessToken } = tokens.issue(user.id)
      return Response.json({ access_token: accessToken, token_type: 'Bearer', expires_in: lifetime / 1000 })
    },
  }
}

function documentRoute(path: string, { users }: Operator): Route {
  return {
    path,
    provider: 'beenergised',
    describe: () => ({ kind: 'page', rootFields: [] }),
    async answer(request) {
      const { pathname } = new URL(request.url)
      const documents = users.flatMap((user) => user.documents)
      const found = documents.find(({ id }) => pathname === `${path}${id}.pdf`)
      return found ? pdf(found.title) : new Response('Not found.\n', { status: 404 })
    },
  }
}
