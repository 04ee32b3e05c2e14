import type { Clock } from '@energy/auth-core'
import type { Faults } from './faults/faults.ts'
import type { RequestRecord } from './http/request-log.ts'
import type { KrakenInstanceName } from './kraken/instances/names.ts'

/** What {@link startSandbox} takes. */
export interface SandboxOptions {
  /**
   * What is served: a provider (`kraken`, `opower`, `beenergised`) or one of its instances (`kraken/de`). Providers that
   * are not served are not loaded.
   *
   * @defaultValue everything
   */
  readonly providers?: readonly string[]
  /**
   * Decides names, numbers and amounts; the same seed and the same time give the same data.
   *
   * @defaultValue `1`
   */
  readonly seed?: number | string
  /**
   * Decides when tokens expire and where the data ends.
   *
   * @defaultValue the clock of the machine
   */
  readonly clock?: Clock
  /**
   * The port on 127.0.0.1; `none` for a sandbox that is reached by its `fetch` alone.
   *
   * @defaultValue one that is free
   */
  readonly port?: number | 'none'
  /**
   * A schema to play in place of the bundled one, such as the one that your team pulled: SDL, or the path of a file.
   * With several providers, by their names: `{ 'kraken/de': './schema.graphql' }`.
   *
   * @remarks What the sandbox knows of the bundled schema it plays here too; the rest is made up from types and names.
   * @defaultValue the bundled schemas
   */
  readonly schema?: string | Readonly<Record<string, string>>
}

/** Where an instance is reached. */
export interface SandboxEndpoint {
  /** The GraphQL URL. */
  readonly url: string
  /** The token URL of the auth server. */
  readonly tokenUrl: string
  /** The GraphQL URL of a second host that takes the same token, where there is one. Each answers its own fields only. */
  readonly secondUrl?: string
}

/** What signs in to one Kraken instance. */
export interface KrakenCredentials {
  readonly email: string
  readonly password: string
  readonly apiKey: string
  readonly organizationSecretKey: string
  readonly preSignedKey: string
  /** An OAuth application with the role for measurements. */
  readonly clientId: string
  readonly clientSecret: string
  /** An OAuth application without a role. */
  readonly restricted: { readonly clientId: string; readonly clientSecret: string }
  /** The OAuth application that customers sign in with. It has no secret. */
  readonly customerSignIn: { readonly clientId: string; readonly redirectUri: string }
  /** What support staff signs in with as this customer. */
  readonly masquerade: { readonly masqueradeToken: string; readonly userId: string }
  /** The accounts of this customer; the first one has a car. */
  readonly accountNumbers: readonly string[]
  /** The properties of this customer; the first one has a car. */
  readonly propertyIds: readonly string[]
  /** An account that this customer may not read. */
  readonly foreignAccountNumber: string
  /** The second customer, to whom the foreign account belongs. */
  readonly other: { readonly email: string; readonly password: string; readonly apiKey: string }
}

/** What signs a utility in to Opower. */
export interface OpowerCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** The accounts of the utility. The first one has gas, electricity and panels on its roof. */
  readonly accountUrns: readonly string[]
}

/** What signs a user in to be.ENERGISED. */
export interface BeEnergisedCredentials {
  /** The pre-shared key of the application. */
  readonly key: string
  readonly username: string
  readonly password: string
  /** A user who is not active any more, and cannot sign in. */
  readonly inactive: { readonly username: string; readonly password: string }
}

/** A running sandbox. */
export interface Sandbox {
  /** Where it is reached, such as `http://127.0.0.1:4000`; `https://sandbox.invalid` without a port. */
  readonly origin: string
  readonly kraken: Readonly<Record<KrakenInstanceName, SandboxEndpoint>>
  readonly opower: SandboxEndpoint
  readonly beenergised: {
    /** The GraphQL URL. */
    readonly url: string
    /** Stands in for Auth0: answers `{ access_token, expires_in }` to a form of `username` and `password`. */
    readonly auth0Url: string
  }
  readonly credentials: {
    readonly kraken: Readonly<Record<KrakenInstanceName, KrakenCredentials>>
    readonly opower: OpowerCredentials
    readonly beenergised: BeEnergisedCredentials
  }
  /** Makes things go wrong. */
  readonly faults: Faults
  /** What was asked for so far, oldest first. It holds no secrets. */
  readonly requests: readonly RequestRecord[]
  /** Answers in this process, faults included, with or without a port: give it to a client as its `fetch`. */
  readonly fetch: typeof fetch
  /** Stops the servers and closes open connections. */
  close(): Promise<void>
}
