import { assertCount } from './assert-count.ts'
import type { LimitInfo } from './rate-gate/permit.ts'

/** Where a provider is reached. */
export interface Endpoint {
  /** The GraphQL URL. */
  readonly url: string
  /** The OAuth token URL, where there is one besides the GraphQL URL. */
  readonly tokenUrl?: string
  /** Further hosts that serve root fields which the main one lacks, for the same token. */
  readonly hosts?: readonly Host[]
}

/** A further host of an endpoint, with a gate and a suspicion of its own. */
export interface Host {
  /** Its GraphQL URL. */
  readonly url: string
  /** The root fields that it serves; a trailing `*` stands for any ending. */
  readonly fields: readonly string[]
  /** What a trailing `*` would take and the main host serves all the same. */
  readonly except?: readonly string[]
  /** Its form of the `authorization` header, from that of the main host. @defaultValue the same */
  readonly authorization?: (authorization: string) => string
}

/** How a provider limits requests. */
export interface ProviderLimits {
  /** An error that names a root field by its `path` limits that field alone. */
  readonly byField?: boolean
  /** The query that asks the provider for its limits, and how the answer is read. Sent once after a second refusal. */
  readonly question?: {
    readonly query: string
    /** @param now - in ms since the Unix epoch. */
    readonly read: (data: Readonly<Record<string, unknown>>, now: number) => LimitInfo
  }
}

/**
 * What a failure means for the one who called.
 *
 * - `token-refused`: the access token is expired or unusable; renew once and replay.
 * - `token-missing`: no usable credential was seen; at most one renewal.
 * - `forbidden`: a new token does not help.
 * - `credential-rejected`: the primary credential is bad.
 * - `credential-doubted`: the primary credential was refused, by a code that good ones meet as well: it cools down.
 * - `refresh-token-rejected`: the refresh token is bad; use the primary credential.
 * - `invalid`: an argument is wrong.
 * - `schema-mismatch`: the document asks for something that the provider no longer has.
 * - `rate-limited`, `too-complex`, `transient`, `other`.
 */
export type FailureClass =
  | 'token-refused'
  | 'token-missing'
  | 'forbidden'
  | 'credential-rejected'
  | 'credential-doubted'
  | 'refresh-token-rejected'
  | 'rate-limited'
  | 'too-complex'
  | 'transient'
  | 'invalid'
  | 'schema-mismatch'
  | 'other'

/** What is known of a failure when it is classified. */
export interface Failure {
  /** The provider's code, from the `extensions` of a GraphQL error. */
  readonly code?: string
  /** The `extensions` of the GraphQL error, for what the code alone does not tell. */
  readonly extensions?: Readonly<Record<string, unknown>>
  /** The HTTP status of the answer. */
  readonly status?: number
  /** The text of a body that was not GraphQL, for providers that say there why. It is never kept. */
  readonly body?: string
}

/** How lists of a provider are read. */
export interface PaginationRules {
  /** The largest page that the provider accepts. */
  readonly maximumPageSize: number
  /** Lists with a limit of their own, by the name of their field. */
  readonly maximumPageSizes?: Readonly<Record<string, number>>
}

/** A provider, as data. */
export interface Provider {
  /** The name in errors, events and session keys, such as `kraken`. */
  readonly name: string
  /** Endpoints by the name that the provider's selector takes. */
  readonly endpoints: Readonly<Record<string, Endpoint>>
  /** The value of the `authorization` header for an access token. */
  readonly authorization: (accessToken: string) => string
  /** Reads the provider's own code out of the `extensions` of a GraphQL error. */
  readonly errorCode: (extensions: Readonly<Record<string, unknown>>) => string | undefined
  /** Says what a failure means. */
  readonly classify: (failure: Failure) => FailureClass
  readonly pagination: PaginationRules
  /** @defaultValue a limit closes the gate of its host for everything. */
  readonly limits?: ProviderLimits
  /**
   * No answer of the provider proves that a mutation was not executed, so none is ever sent again by itself.
   *
   * @defaultValue `false`: sent again when the provider executed nothing of it.
   */
  readonly sendsMutationsOnce?: boolean
  /**
   * Whether the provider offers subscriptions over HTTP, as `multipart/mixed` or as server-sent events.
   *
   * @defaultValue `false`: a subscription ends in a typed error before anything is sent.
   */
  readonly subscriptions?: boolean
}

/**
 * Checks and freezes the description of a provider.
 *
 * @throws ConfigurationError when a page size is no whole number of at least 1.
 *
 * @example
 * ```ts
 * export const example = defineProvider({
 *   name: 'example',
 *   endpoints: { production: { url: 'https://api.example.com/graphql' } },
 *   authorization: (accessToken) => `Bearer ${accessToken}`,
 *   errorCode: (extensions) => (typeof extensions.code === 'string' ? extensions.code : undefined),
 *   classify: ({ code }) => (code === 'UNAUTHENTICATED' ? 'token-refused' : 'other'),
 *   pagination: { maximumPageSize: 100 },
 * })
 * ```
 */
export function defineProvider<const Definition extends Provider>(
  definition: Definition,
): Readonly<Definition> {
  const { name, pagination } = definition
  assertCount('pagination.maximumPageSize', pagination.maximumPageSize, name)
  for (const [field, size] of Object.entries(pagination.maximumPageSizes ?? {}))
    assertCount(`pagination.maximumPageSizes.${field}`, size, name)
  return Object.freeze(definition)
}
