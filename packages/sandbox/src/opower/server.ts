import { opowerPaths } from '../addresses.ts'
import { createRandom } from '../data/random.ts'
import { graphqlRoute, maskDefect } from '../graphql/graphql-route.ts'
import type { ProviderServer, ServerOptions } from '../http/provider-server.ts'
import { noteToken } from '../http/request-log.ts'
import type { OpowerCredentials } from '../sandbox.ts'
import { createOpaqueTokens, type OpaqueTokens } from '../tokens/opaque-tokens.ts'
import { connectionOf } from './connection.ts'
import type { OpowerContext } from './context.ts'
import { opowerTables } from './tables.ts'
import { tokenEndpoint } from './token-endpoint.ts'
import { createUsageExports } from './usage-export.ts'
import { createUtility } from './utility.ts'

/** A running Opower. */
export interface OpowerServer extends ProviderServer<OpowerCredentials> {
  readonly tokens: OpaqueTokens
}

/** How long a token lives, in ms; as the guide's example says. */
const lifetime = 3_599_000

/**
 * Creates one tier of Opower with one utility. It serves what is known from the web widgets as well, which the official
 * API may not have.
 */
export function createOpowerServer({ origin, clock, seed, schema }: ServerOptions): OpowerServer {
  const random = createRandom(`${seed} opower`)
  const utility = createUtility(random, clock.now())
  const tokens = createOpaqueTokens({ clock, random, lifetime })
  const exports = createUsageExports(utility, clock, origin)
  const graphql = graphqlRoute<OpowerContext>({
    path: opowerPaths.graphql,
    provider: 'opower',
    title: 'Opower (sandbox)',
    isOwn: schema.isOwn,
    zone: utility.zone,
    currency: 'USD',
    language: 'en',
    random,
    now: clock.now,
    codeMember: 'code',
    mask: maskDefect,
    sdl: () => schema.read('@energy/opower/schema/customer.graphql'),
    tables: opowerTables,
    admit: (request, record) => admit(request, tokens, { utility, clock, record }),
    query: {
      billingAccountsConnection: ({ byURNs, ...page }) =>
        connectionOf(
          utility.accounts.filter(({ urn }) => !byURNs || byURNs.includes(urn)),
          page,
        ),
      billingAccountByAuthContext: ({ selectedAccount }) =>
        utility.accounts.find(({ urn }) => urn === selectedAccount) ?? null,
      exportJob: ({ jobUuid }) => exports.job(jobUuid),
    },
    mutation: {
      generateUsageExportFile: ({ usageExportFileConfigurationInput }) =>
        exports.start(usageExportFileConfigurationInput ?? {}),
    },
  })
  return {
    credentials: {
      clientId: utility.clientId,
      clientSecret: utility.clientSecret,
      accountUrns: utility.accounts.map(({ urn }) => urn),
    },
    tokens,
    routes: [graphql, tokenEndpoint(opowerPaths.token, utility, tokens, lifetime), exports.route],
  }
}

/** Anybody may read the schema; everything else takes a token. That an expired one answers 401 is known of REST alone. */
function admit(request: Request, tokens: OpaqueTokens, context: OpowerContext): OpowerContext | Response {
  const { record } = context
  const verdict = tokens.inspect(request.headers.get('authorization'))
  noteToken(record, verdict)
  const readsSchema =
    record.rootFields.length > 0 && record.rootFields.every((field) => field.startsWith('__'))
  return verdict.kind === 'valid' || readsSchema ? context : new Response(null, { status: 401 })
}
