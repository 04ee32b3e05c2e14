import type { Clock } from '@energy/auth-core'
import type { SchemaSource } from '../graphql/schema-source.ts'
import type { Route } from './route.ts'

/** A running provider, or an instance of one. */
export interface ProviderServer<Credentials> {
  readonly credentials: Credentials
  readonly routes: readonly Route[]
}

/** What it is started with. */
export interface ServerOptions {
  readonly origin: string
  readonly clock: Clock
  readonly seed: number | string
  /** It is read with the first request. */
  readonly schema: SchemaSource
}
