import type { Clock } from '@energy/auth-core'
import { beEnergisedPaths } from '../addresses.ts'
import { uuid } from '../data/identifiers.ts'
import { createRandom, type Random } from '../data/random.ts'
import { createZone } from '../data/zone.ts'
import { graphqlRoute, type RootFields } from '../graphql/graphql-route.ts'
import { readSdl } from '../graphql/read-sdl.ts'
import { pdf } from '../http/pdf.ts'
import type { RequestRecord } from '../http/request-log.ts'
import type { Route } from '../http/route.ts'
import type { BeEnergisedCredentials } from '../sandbox.ts'
import { createOpaqueTokens, type OpaqueTokens } from '../tokens/opaque-tokens.ts'
import { assumedSchema } from './assumed-schema.ts'
import { createCharging } from './charging.ts'
import { apiError } from './errors.ts'
import { createOperator, type Operator, type User } from './operator.ts'

/** A running be.ENERGISED. */
export interface BeEnergisedServer {
  readonly credentials: BeEnergisedCredentials
  readonly tokens: OpaqueTokens
  readonly routes: readonly Route[]
}

/** What it is started with. */
export interface BeEnergisedServerOptions {
  readonly origin: string
  readonly clock: Clock
  readonly seed: number | string
  /** A schema in place of the bundled one: SDL, or the path of a file. */
  readonly sdl?: string | undefined
}

/** How long a session token lives, in ms. */
const lifetime = 3_600_000

interface Context {
  /** What stands in `authorization`, without its scheme. */
  readonly bearer: string
  /** Who the session token speaks for. */
  readonly user: User | undefined
}

/** Creates the API of one operator. */
export function createBeEnergisedServer({
  origin,
  clock,
  seed,
  sdl,
}: BeEnergisedServerOptions): BeEnergisedServer {
  const documentPath = '/beenergised/documents/'
  const random = createRandom(`${seed} be.ENERGISED`)
  const operator = createOperator(random, clock.now(), `${origin}${documentPath}`)
  const tokens = createOpaqueTokens({ clock, random, lifetime })
  const graphql = graphqlRoute<Context>({
    path: beEnergisedPaths.graphql,
    provider: 'beenergised',
    title: 'be.ENERGISED (sandbox)',
    lenient: sdl !== undefined,
    zone: createZone('Europe/Vienna'),
    currency: 'EUR',
    language: 'de',
    random,
    clock,
    guard: signedIn,
    sdl: async () => {
      const text = await readSdl(sdl, '@energy/beenergised/schema/beenergised.graphql')
      return sdl === undefined ? `${text}\n${assumedSchema}` : text
    },
    admit: (request, record) => identify(request, record, operator, tokens),
    ...createFields(operator, clock, random, tokens),
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
  const [user] = users
  if (!user) throw new Error('An operator needs a user.')
  return { key, username: user.email, password: user.password }
}

function createFields(
  operator: Operator,
  clock: Clock,
  random: Random,
  tokens: OpaqueTokens,
): { query: RootFields<Context>; mutation: RootFields<Context> } {
  const charging = createCharging(operator, clock, random)
  return {
    query: {
      additionalRegistrationFields: () => [
        { name: 'licensePlate', value: '', description: 'License plate', required: 'false', type: 'text' },
      ],
      contractRateOptions: (_args, context) => signedIn(context) && operator.rates,
      contractPaymentMethods: (_args, context) => signedIn(context) && operator.paymentMethods,
      availableCardsForChargingProcess: (_args, context) =>
        signedIn(context).cards.map((card) => ({ ...card, expiryDate: null, type: 'rfid' })),
      accountDocument: ({ id }, context) => signedIn(context).documents.find((one) => one.id === id) ?? null,
      accountDocumentsPaged: ({ pagination }, context) => part(signedIn(context).documents, pagination),
      cpsPaged: ({ pagination, near }, context) =>
        signedIn(context) && part(charging.stations(near), pagination),
      chargelogsPaged: ({ pagination }, context) => part(charging.logs(signedIn(context)), pagination),
    },
    mutation: {
      initSession({ username, password }, { bearer }) {
        if (bearer !== operator.key) throw apiError('UNAUTHENTICATED', 'The key is not valid.')
        const user = operator.users.find(({ email }) => email === username)
        if (!user || user.password !== password)
          throw apiError('UNAUTHENTICATED', 'Name or password is wrong.')
        return sessionOf(tokens.issue(user.id))
      },
      refreshSession(_args, { bearer }) {
        const pair = tokens.renew(bearer)
        if (!pair) throw apiError('UNAUTHENTICATED', 'The refresh token is not valid.')
        return sessionOf(pair)
      },
      registerContact({ contactProfile }, { bearer }) {
        if (bearer !== operator.key) throw apiError('UNAUTHENTICATED', 'The key is not valid.')
        const { name, email, password } = contactProfile
        if (operator.users.some((user) => user.email === email))
          throw apiError('BAD_USER_INPUT', 'The e-mail address is taken.')
        const id = uuid(random, `contact ${operator.users.length}`)
        operator.users.push({ id, name, email, password, cards: [], documents: [], sessions: [] })
        return { profile: { id, name, email } }
      },
      createSepaContract({ sepaContract }, context) {
        signedIn(context)
        const { id, rateId, iban } = sepaContract
        const isKnown =
          operator.paymentMethods.some((one) => one.uuid === id) &&
          operator.rates.some((one) => one.uuid === rateId)
        if (!isKnown || !/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(String(iban).replaceAll(' ', '')))
          return { status: 'error', message: 'The contract could not be made.' }
        return { status: 'success', message: 'The contract was made.' }
      },
      createPostpaidContract({ rateId }, context) {
        signedIn(context)
        return operator.rates.some((one) => one.uuid === rateId)
          ? { status: 'success', message: 'The contract was made.' }
          : { status: 'error', message: 'There is no such rate.' }
      },
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
  if (asksForSession) return { bearer, user: undefined }
  const verdict = tokens.inspect(authorization)
  record.authorization = verdict.kind
  if (verdict.kind !== 'none' && verdict.number !== undefined) record.tokenNumber = verdict.number
  return {
    bearer,
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

function auth0Route(path: string, { users }: Operator, tokens: OpaqueTokens): Route {
  return {
    path,
    provider: 'beenergised',
    describe: () => ({ kind: 'token', operationName: 'token', rootFields: [] }),
    async answer(_request, body) {
      const form = new URLSearchParams(body)
      const user = users.find(({ email }) => email === form.get('username'))
      if (!user || user.password !== form.get('password'))
        return Response.json({ error: 'invalid_grant' }, { status: 403 })
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
      return found
        ? new Response(pdf(found.title), { headers: { 'content-type': 'application/pdf' } })
        : new Response('Not found.\n', { status: 404 })
    },
  }
}
