export interface AuthorizedFetchOptions {
    readonly fetch?: typeof globalThis.fetch;
    readonly isRefused?: (response: Response) => boolean;
}

export type ClientAuthentication = 'basic' | 'basic-raw' | 'body';

export type ClientEvent = SessionEvent | GateEvent | ListEvent;

export interface ClientFacts {
    readonly rules?: PaginationRules | undefined;
    readonly session?: Pick<Session, 'key' | 'state'> | undefined;
    readonly on?: ((event: ListEvent) => void) | undefined;
}

export interface Clock {
    now(): number;
    monotonic(): number;
    schedule(callback: () => void, delay: number): () => void;
}

export type CommitResult = {
    readonly committed: true;
    readonly revision: number;
} | {
    readonly committed: false;
    readonly entry: StoreEntry | undefined;
};

export declare class ConfigurationError extends EnergyError {
    readonly name = "ConfigurationError";
    readonly code = "configuration";
    readonly retryable = false;
}

export type ConnectionPath<Data> = IsUntyped<Data> extends true ? string : PathsBelow<Data, 16> extends infer Path extends string ? Path : never;

export declare class CredentialRejectedError extends EnergyError {
    readonly name = "CredentialRejectedError";
    readonly code = "credential-rejected";
    readonly retryable = false;
}

export interface Drift {
    readonly totalCountChange: number;
    readonly duplicatesRemoved: number;
}

export type EdgeAt<Data, Path> = IsUntyped<Data> extends true ? Data[keyof Data] : EdgeOf<At<Data, Path>>;

export interface Endpoint {
    readonly url: string;
    readonly tokenUrl?: string;
}

export interface EndpointSelection {
    readonly selector: string;
    readonly selected: string | undefined;
    readonly url: string | undefined;
}

export declare abstract class EnergyError extends Error {
    abstract readonly code: EnergyErrorCode;
    abstract readonly retryable: boolean;
    readonly provider?: string;
    readonly providerCode?: string;
    readonly operationName?: string;
    readonly retryAt?: number;
    readonly cause?: EnergyError | RedactedCause;
    constructor(message: string, details?: EnergyErrorDetails);
    static isInstance(value: unknown): value is EnergyError;
    toJSON(): Record<string, unknown>;
}

export type EnergyErrorCode = 'configuration' | 'credential-rejected' | 'forbidden' | 'invalid-scalar' | 'pagination-limit' | 'pagination-loop' | 'partial-mutation' | 'query-too-complex' | 'rate-limited' | 'reauthentication-required' | 'renewal-failed' | 'renewal-outcome-unknown' | 'renewal-timeout' | 'server-only-credential' | 'session-changed' | 'session-closed' | 'session-suspect' | 'sign-in-failed' | 'store' | 'transport';

export interface EnergyErrorDetails {
    provider?: string | undefined;
    providerCode?: string | undefined;
    operationName?: string | undefined;
    retryAt?: number | undefined;
    cause?: unknown;
}

export interface Failure {
    readonly code?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
    readonly status?: number;
    readonly body?: string;
}

export type FailureClass = 'token-refused' | 'token-missing' | 'forbidden' | 'credential-rejected' | 'refresh-token-rejected' | 'rate-limited' | 'too-complex' | 'transient' | 'invalid' | 'other';

export declare class ForbiddenError extends EnergyError {
    readonly name = "ForbiddenError";
    readonly code = "forbidden";
    readonly retryable = false;
}

export type GateEvent = {
    readonly type: 'pause-start';
    readonly retryAt: number;
} | {
    readonly type: 'pause-end';
} | {
    readonly type: 'retry-scheduled';
    readonly operationName: string | undefined;
};

export interface Grant {
    readonly kind: string;
    readonly principal: string | null;
    readonly refreshTokenUse: RefreshTokenUse;
    readonly runsOn: 'anywhere' | 'server';
    readonly obtainsOnce?: boolean;
    obtain(context: GrantContext): Promise<TokenSet>;
    renew?(refreshToken: string, context: GrantContext): Promise<TokenSet>;
}

export interface GrantContext {
    readonly endpoint?: Endpoint;
    readonly fetch: typeof globalThis.fetch;
    readonly clock: Clock;
    readonly signal: AbortSignal;
}

export interface GraphQLTokenRequest {
    readonly provider: Provider;
    readonly url: string;
    readonly query: string;
    readonly operationName: string;
    readonly variables?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, string>>;
}

export interface JwtClaims {
    readonly iat?: number;
    readonly exp?: number;
    readonly sub?: string;
}

export interface Lease {
    readonly generation: number;
    readonly epoch: number;
    readonly expiresAt: number;
    readonly authorization: string | undefined;
}

export interface ListEvent {
    readonly type: 'page-end';
    readonly operationName: string | undefined;
    readonly path: string;
    readonly pagesRead: number;
    readonly itemsRead: number;
}

export type ListVariables<Variables> = Omit<Variables, PageVariableName> & Partial<Pick<Variables, PageVariableName & keyof Variables>>;

export type NodeAt<Data, Path> = IsUntyped<Data> extends true ? Data[keyof Data] : NodeOf<At<Data, Path>>;

export interface OAuthClient {
    readonly tokenUrl?: string | undefined;
    readonly clientId: string;
    readonly clientSecret?: string | undefined;
    readonly authentication?: ClientAuthentication | undefined;
    readonly scope?: string | undefined;
}

export interface OAuthRefreshTokenOptions extends OAuthClient {
    readonly refreshToken: string;
    readonly refreshTokenUse?: Exclude<RefreshTokenUse, 'none'> | undefined;
}

export type OnlyConnectionPath<Data> = IsUnion<ConnectionPath<Data>> extends true ? never : ConnectionPath<Data>;

export interface Page<Node, Edge = never> {
    readonly nodes: readonly Node[];
    readonly edges: readonly Edge[];
    readonly pageInfo: PageInfo;
    readonly totalCount?: number;
    readonly resume: string | null;
    readonly drift?: Drift;
    readonly truncated?: readonly string[];
    readonly error?: CombinedError;
}

export interface PageInfo {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
}

export interface PaginateOptions {
    readonly pageSize?: number | undefined;
    readonly maxPages?: number | undefined;
    readonly resume?: string | null | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly requestPolicy?: RequestPolicy | undefined;
    readonly parallel?: number | undefined;
}

export interface Paginated<Node, Edge = never> extends AsyncIterable<Node> {
    pages(): AsyncIterable<Page<Node, Edge>>;
}

export interface PaginationErrorDetails extends EnergyErrorDetails {
    itemsRead: number;
    pagesRead: number;
    resume?: string | undefined;
}

export interface PaginationExtension {
    readonly pagesRead: number;
    readonly resume: string | null;
}

export declare class PaginationLimitError extends EnergyError {
    readonly name = "PaginationLimitError";
    readonly code = "pagination-limit";
    readonly retryable = false;
    readonly itemsRead: number;
    readonly pagesRead: number;
    readonly resume?: string;
    constructor(message: string, details: PaginationErrorDetails);
}

export declare class PaginationLoopError extends EnergyError {
    readonly name = "PaginationLoopError";
    readonly code = "pagination-loop";
    readonly retryable = false;
    readonly itemsRead: number;
    readonly pagesRead: number;
    constructor(message: string, details: PaginationErrorDetails);
}

export type PaginationRequest = 'all' | {
    readonly maxPages?: number | undefined;
    readonly path?: string | undefined;
    readonly pageSize?: number | undefined;
    readonly resume?: string | null | undefined;
};

export interface PaginationRules {
    readonly maximumPageSize: number;
    readonly maximumPageSizes?: Readonly<Record<string, number>>;
}

export declare class PartialMutationError extends EnergyError {
    readonly name = "PartialMutationError";
    readonly code = "partial-mutation";
    readonly retryable = false;
}

export type PathArguments<Data, Path, Options> = IsUntyped<Data> extends true ? [options?: Options & {
    readonly path?: Path;
}] : [ConnectionPath<Data>] extends [never] ? [nothing: {
    readonly path: never;
}] : IsUnion<ConnectionPath<Data>> extends true ? [options: Options & {
    readonly path: Path;
}] : [options?: Options & {
    readonly path?: Path;
}];

export type ProvidedToken = string | Pick<TokenSet, 'accessToken' | 'lifetime' | 'subject'>;

export interface Provider {
    readonly name: string;
    readonly endpoints: Readonly<Record<string, Endpoint>>;
    readonly authorization: (accessToken: string) => string;
    readonly errorCode: (extensions: Readonly<Record<string, unknown>>) => string | undefined;
    readonly classify: (failure: Failure) => FailureClass;
    readonly pagination: PaginationRules;
    readonly sendsMutationsOnce?: boolean;
}

export interface ProviderClientOptions extends ProviderSessionOptions {
    readonly session?: Session | undefined;
    readonly headers?: HeadersInit | (() => HeadersInit) | undefined;
    readonly exchanges?: readonly Exchange[] | undefined;
}

export interface ProviderExchangeOptions {
    readonly session: Session;
    readonly exchanges?: readonly Exchange[] | undefined;
    readonly clock?: Clock | undefined;
    readonly random?: (() => number) | undefined;
    readonly on?: ((event: ClientEvent) => void) | undefined;
}

export interface ProviderSessionOptions {
    readonly url?: string | undefined;
    readonly auth?: Grant | undefined;
    readonly store?: SessionStore | undefined;
    readonly fetch?: typeof globalThis.fetch | undefined;
    readonly timeout?: number | undefined;
    readonly clock?: Clock | undefined;
    readonly random?: (() => number) | undefined;
    readonly on?: ((event: ClientEvent) => void) | undefined;
}

export declare class QueryTooComplexError extends EnergyError {
    readonly name = "QueryTooComplexError";
    readonly code = "query-too-complex";
    readonly retryable = false;
}

export interface RateGate {
    enter(visitor: Visitor): Visit;
    run<Value>(task: () => Promise<Value>, signal?: AbortSignal): Promise<Value>;
    clear(error: EnergyError): void;
}

export interface RateGateExchangeOptions extends RateGateOptions {
    readonly gate?: RateGate;
    readonly session?: Pick<Session, 'state' | 'subscribe'>;
}

export interface RateGateOptions {
    readonly window?: number;
    readonly deadline?: number;
    readonly provider?: string | undefined;
    readonly clock?: Clock;
    readonly random?: () => number;
    readonly on?: ((event: GateEvent) => void) | undefined;
}

export declare class RateLimitedError extends EnergyError {
    readonly name = "RateLimitedError";
    readonly code = "rate-limited";
    readonly retryable = true;
}

export declare class ReauthenticationRequiredError extends EnergyError {
    readonly name = "ReauthenticationRequiredError";
    readonly code = "reauthentication-required";
    readonly retryable = false;
}

export interface RedactedCause {
    readonly name: string;
    readonly code?: string | number;
    readonly errno?: number;
}

export type RefreshTokenUse = 'none' | 'reusable' | 'rotating' | 'single-use';

export declare class RenewalFailedError extends EnergyError {
    readonly name = "RenewalFailedError";
    readonly code = "renewal-failed";
    readonly retryable = true;
}

export declare class RenewalOutcomeUnknownError extends EnergyError {
    readonly name = "RenewalOutcomeUnknownError";
    readonly code = "renewal-outcome-unknown";
    readonly retryable = true;
}

export type RenewalReason = 'first' | 'soft' | 'hard' | 'refused';

export declare class RenewalTimeoutError extends EnergyError {
    readonly name = "RenewalTimeoutError";
    readonly code = "renewal-timeout";
    readonly retryable = true;
}

export interface RuntimeGlobals {
    readonly document?: unknown;
    readonly importScripts?: unknown;
    readonly WorkerGlobalScope?: unknown;
    readonly WebSocketPair?: unknown;
    readonly navigator?: {
        readonly product?: string;
        readonly userAgent?: string;
    } | undefined;
}

export interface Seal {
    seal(value: string, key: string): string | Promise<string>;
    open(sealed: string, key: string): string | Promise<string>;
}

export declare class ServerOnlyCredentialError extends EnergyError {
    readonly name = "ServerOnlyCredentialError";
    readonly code = "server-only-credential";
    readonly retryable = false;
}

export interface Session {
    readonly key: string;
    readonly state: SessionState;
    subscribe(listener: (state: SessionState) => void): () => void;
    token(options?: {
        minimumLifetime?: number;
        signal?: AbortSignal;
    }): Promise<Lease>;
    peek(): Lease | undefined;
    reject(lease: Lease, verdict: Verdict): void;
    accept(lease: Lease): void;
    switchTo(grant: Grant | null): Promise<void>;
    signOut(): Promise<void>;
    dispose(): void;
}

export declare class SessionChangedError extends EnergyError {
    readonly name = "SessionChangedError";
    readonly code = "session-changed";
    readonly retryable = false;
}

export declare class SessionClosedError extends EnergyError {
    readonly name = "SessionClosedError";
    readonly code = "session-closed";
    readonly retryable = false;
}

export type SessionEvent = {
    readonly type: 'renewal-start';
    readonly reason: RenewalReason;
    readonly grant: string;
    readonly generation: number;
} | {
    readonly type: 'renewal-end';
    readonly outcome: 'renewed' | 'adopted' | 'failed';
    readonly generation: number;
    readonly duration: number;
    readonly error?: EnergyError;
} | {
    readonly type: 'token-refused';
    readonly generation: number;
    readonly current: boolean;
} | {
    readonly type: 'identity-change';
    readonly cause: 'sign-out' | 'switch';
    readonly epoch: number;
} | {
    readonly type: 'store-failure';
    readonly action: 'read' | 'commit' | 'acquire' | 'release';
    readonly error: EnergyError;
} | {
    readonly type: 'session-close';
};

export interface SessionExchangeOptions {
    readonly session: Session;
    readonly provider: Provider;
    readonly clock?: Clock;
}

export interface SessionOptions {
    readonly grant: Grant | null;
    readonly provider?: Provider;
    readonly endpoint?: Endpoint;
    readonly store?: SessionStore;
    readonly clock?: Clock;
    readonly fetch?: typeof globalThis.fetch;
    readonly random?: () => number;
    readonly timeout?: number;
    readonly on?: (event: SessionEvent) => void;
}

export interface SessionState {
    readonly status: SessionStatus;
    readonly generation: number;
    readonly epoch: number;
    readonly expiresAt?: number;
    readonly error?: EnergyError;
}

export type SessionStatus = 'anonymous' | 'idle' | 'ready' | 'renewing' | 'failed' | 'rejected' | 'suspect' | 'signed-out' | 'closed';

export interface SessionStore {
    read(key: string): Promise<StoreEntry | undefined>;
    commit(key: string, expectedRevision: number, value: string | null): Promise<CommitResult>;
    acquire(key: string, owner: string, duration: number): Promise<boolean>;
    release(key: string, owner: string): Promise<void>;
    subscribe?(key: string, listener: () => void): () => void;
    close?(): void | Promise<void>;
}

export declare class SessionSuspectError extends EnergyError {
    readonly name = "SessionSuspectError";
    readonly code = "session-suspect";
    readonly retryable = true;
}

export interface StoreEntry {
    readonly revision: number;
    readonly value: string | null;
}

export declare class StoreError extends EnergyError {
    readonly name = "StoreError";
    readonly code = "store";
    readonly retryable = true;
    readonly driverCode?: string;
    constructor(message: string, details?: StoreErrorDetails);
    toJSON(): Record<string, unknown>;
}

export interface StoreErrorDetails extends EnergyErrorDetails {
    driverCode?: string | undefined;
}

export interface TokenAnswer {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
    readonly json: Readonly<Record<string, unknown>> | undefined;
}

export interface TokenSet {
    accessToken: string;
    lifetime?: number | undefined;
    refreshToken?: string | undefined;
    refreshTokenLifetime?: number | undefined;
    subject?: string | undefined;
}

export declare class TransportError extends EnergyError {
    readonly name = "TransportError";
    readonly code = "transport";
    readonly retryable: boolean;
    readonly status?: number;
    readonly outcomeUnknown: boolean;
    constructor(message: string, details?: TransportErrorDetails);
}

export interface TransportErrorDetails extends EnergyErrorDetails {
    status?: number | undefined;
    outcomeUnknown?: boolean | undefined;
    retryable?: boolean | undefined;
}

export type Verdict = 'token-refused' | 'token-missing';

export interface Visit {
    passed(): void;
    limited(retryAt: number | undefined, again?: boolean): void;
    leave(): void;
}

export interface Visitor {
    admit(visit: Visit): void;
    refuse(error: EnergyError): void;
}

export declare function accessToken(provide: () => ProvidedToken | Promise<ProvidedToken>, { principal }?: {
    principal?: string | null;
}): Grant;

export declare function authorizedFetch(session: Session, { fetch, isRefused, }?: AuthorizedFetchOptions): typeof globalThis.fetch;

export declare function classifyStatus(status: number | undefined): FailureClass;

export declare function createProviderClient(provider: Provider, endpoint: Endpoint, options: ProviderClientOptions): Client;

export declare function createProviderSession(provider: Provider, endpoint: Endpoint, options: ProviderSessionOptions): Session;

export declare function createRateGate(options?: RateGateOptions): RateGate;

export declare function createSession(options: SessionOptions): Session;

export declare function defineGrant(grant: Grant): Grant;

export declare function defineProvider<const Definition extends Provider>(definition: Definition): Readonly<Definition>;

export declare function energyError(error: unknown): EnergyError | undefined;

export declare function graphqlTokenRequest(request: GraphQLTokenRequest, context: GrantContext): Promise<Readonly<Record<string, unknown>>>;

export declare function isServerRuntime(globals?: RuntimeGlobals): boolean;

export declare function jwtClaims(token: string): JwtClaims | undefined;

export declare function jwtLifetime(token: string): number | undefined;

export declare function memoryStore({ clock }?: {
    clock?: Clock;
}): SessionStore;

export declare function oauthClientCredentials(client: OAuthClient & {
    readonly clientSecret: string;
}): Grant;

export declare function oauthRefreshToken(options: OAuthRefreshTokenOptions): Grant;

export declare function oauthRequest(url: string, { authentication, clientId, clientSecret }: OAuthClient, fields: Readonly<Record<string, string>>, context: GrantContext): Promise<TokenAnswer>;

export declare function oauthTokenRequest(client: OAuthClient, fields: Readonly<Record<string, string>>, context: GrantContext): Promise<TokenSet>;

export declare function paginate<Data, DocumentVariables, const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>>(client: Client, document: TypedDocumentNode<Data, DocumentVariables>, variables: ListVariables<DocumentVariables>, ...options: PathArguments<Data, Path, PaginateOptions>): Paginated<NodeAt<Data, Path>, EdgeAt<Data, Path>>;

export declare function paginationExchange(facts?: ClientFacts): Exchange;

export declare function parseRetryAfter(value: string | null, now: number, date?: string | null): number | undefined;

export declare function providerExchange(provider: Provider, options: ProviderExchangeOptions): Exchange;

export declare function rateGateExchange(options?: RateGateExchangeOptions): Exchange;

export declare function resolveEndpoint(provider: Provider, { selector, selected, url }: EndpointSelection): Endpoint;

export declare function sealedStore(store: SessionStore, { seal, open }: Seal): SessionStore;

export declare function sessionExchange({ session, provider, clock, }: SessionExchangeOptions): Exchange;

export declare const systemClock: Clock;
