import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Clock } from '@energy/auth-core'
import { createRandom } from '../data/random.ts'
import { graphqlRoute } from '../graphql/graphql-route.ts'
import type { RequestRecord } from '../http/request-log.ts'
import type { Route } from '../http/route.ts'
import { createOpaqueTokens, type OpaqueTokens } from '../tokens/opaque-tokens.ts'
import { accountOf } from './account.ts'
import { type ConnectionArguments, connectionOf } from './connection.ts'
import { tokenEndpoint } from './token-endpoint.ts'
import { createUsageExports } from './usage-export.ts'
import { createUtility, type Utility } from './utility.ts'

/** A running Opower. */
export interface OpowerServer {
  readonly url: string
  readonly tokenUrl: string
  readonly utility: Utility
  readonly tokens: OpaqueTokens
  readonly routes: readonly Route[]
}

/** What it is started with. */
export interface OpowerServerOptions {
  readonly origin: string
  readonly clock: Clock
  readonly seed: number | string
}

/** How long a token lives, in ms; as the guide's example says. */
const lifetime = 3_599_000

/**
 * Creates one tier of Opower with one utility. It serves what is known from the web widgets as well, which the official
 * API may not have.
 */
export function createOpowerServer({ origin, clock, seed }: OpowerServerOptions): OpowerServer {
  const random = createRandom(`${seed} opower`)
  const utility = createUtility(random, clock.now())
  const tokens = createOpaqueTokens({ clock, random, lifetime })
  const exports = createUsageExports(utility, clock, origin)
  const data = { utility, clock }
  const path = '/opower/graphql'
  const tokenPath = '/opower/apis/authorization-v1/oauth2/token'
  const graphql = graphqlRoute({
    path,
    provider: 'opower',
    title: 'Opower (sandbox)',
    sdl: readSchema,
    admit: (request, record) => admit(request, record, tokens),
    query: {
      billingAccountsConnection({
        byURNs,
        ...page
      }: ConnectionArguments & { byURNs?: readonly string[] | null }) {
        const chosen = byURNs ? utility.accounts.filter(({ urn }) => byURNs.includes(urn)) : utility.accounts
        const { edges, ...rest } = connectionOf(chosen, page)
        return { ...rest, edges: edges.map(({ node }) => ({ node: accountOf(data, node) })) }
      },
      billingAccountByAuthContext({ selectedAccount }: { selectedAccount?: string | null }) {
        const account = utility.accounts.find(({ urn }) => urn === selectedAccount)
        return account ? accountOf(data, account) : null
      },
      exportJob: ({ jobUuid }: { jobUuid: string }) => exports.job(jobUuid),
    },
    mutation: {
      generateUsageExportFile: ({ usageExportFileConfigurationInput }) =>
        exports.start(usageExportFileConfigurationInput ?? {}),
    },
  })
  return {
    url: `${origin}${path}`,
    tokenUrl: `${origin}${tokenPath}`,
    utility,
    tokens,
    routes: [graphql, tokenEndpoint(tokenPath, utility, tokens, lifetime), exports.route],
  }
}

/** Anybody may read the schema; everything else takes a token. That an expired one answers 401 is known of REST alone. */
function admit(request: Request, record: RequestRecord, tokens: OpaqueTokens): object | Response {
  const verdict = tokens.inspect(request.headers.get('authorization'))
  record.authorization = verdict.kind
  if (verdict.kind !== 'none' && verdict.number !== undefined) record.tokenNumber = verdict.number
  const readsSchema =
    record.rootFields.length > 0 && record.rootFields.every((field) => field.startsWith('__'))
  return verdict.kind === 'valid' || readsSchema ? {} : new Response(null, { status: 401 })
}

async function readSchema(): Promise<string> {
  const path = createRequire(import.meta.url).resolve('@energy/opower/schema/customer.graphql')
  return readFile(path, 'utf8')
}
