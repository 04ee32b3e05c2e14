export type AuthorizedFetch = (input: RequestInfo | URL, init?: AuthorizedRequestInit) => Promise<Response>;

export interface AuthorizedFetchOptions {
    readonly provider?: Provider;
    readonly endpoint?: Endpoint | undefined;
    readonly fetch?: typeof globalThis.fetch | undefined;
    readonly requestTimeout?: number | undefined;
    readonly sendOnce?: boolean | undefined;
    readonly allowInsecureRequests?: boolean | undefined;
    readonly clock?: Clock | undefined;
    readonly random?: (() => number) | undefined;
    readonly on?: ((event: OperationEvent | GateEvent) => void) | undefined;
}

export interface AuthorizedRequestInit extends RequestInit {
    readonly anonymous?: boolean;
}

export type ClientAuthentication = 'basic' | 'basic-raw' | 'body';

export type ClientEvent = SessionEvent | OperationEvent | GateEvent | ListEvent;

export interface ClientFacts {
    readonly rules?: PaginationRules | undefined;
    readonly session?: (Pick<Session, 'key' | 'state'> & {
        readonly identity: Pick<Identity, 'signal' | 'isResuming'>;
    } & Partial<Pick<Session, 'subscribe'>>) | undefined;
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
    readonly code = "configuration";
    readonly retryable = false;
}

export type ConnectionPath<Data> = IsUntyped<Data> extends true ? string : PathsBelow<Data, 16> extends infer Path extends string ? Path : never;

export interface CredentialRejectedDetails extends EnergyErrorDetails {
    retryable?: boolean | undefined;
}

export declare class CredentialRejectedError extends EnergyError {
    readonly code = "credential-rejected";
    readonly retryable: boolean;
    constructor(message: string, details?: CredentialRejectedDetails);
}

export interface Drift {
    readonly totalCountChange: number;
    readonly duplicatesRemoved: number;
}

export interface DurationRule {
    readonly example: number;
    readonly least?: number;
    readonly most?: number;
    readonly provider?: string | undefined;
}

export type EdgeAt<Data, Path> = IsUntyped<Data> extends true ? Data[keyof Data] : EdgeOf<At<Data, Path>>;

export interface Endpoint {
    readonly url: string;
    readonly tokenUrl?: string;
    readonly hosts?: readonly Host[];
}

export interface EndpointSelection {
    readonly selector: string;
    readonly selected: string | undefined;
    readonly url: string | undefined;
}

export declare abstract class EnergyError extends Error {
    abstract readonly code: EnergyErrorCode;
    abstract readonly retryable: boolean;
    readonly provider?: string | undefined;
    readonly providerCode?: string | undefined;
    readonly operationName?: string | undefined;
    readonly retryAt?: number | undefined;
    readonly cause?: EnergyError | RedactedCause | undefined;
    constructor(message: string, details?: EnergyErrorDetails);
    get name(): string;
    static isInstance(value: unknown): value is EnergyError;
    toJSON(): Record<string, unknown>;
}

export type EnergyErrorCode = 'configuration' | 'credential-rejected' | 'forbidden' | 'invalid-request' | 'invalid-scalar' | 'pagination-limit' | 'pagination-loop' | 'partial-mutation' | 'query-too-complex' | 'rate-limited' | 'reauthentication-required' | 'renewal-failed' | 'renewal-outcome-unknown' | 'renewal-timeout' | 'schema-mismatch' | 'server-only-credential' | 'session-changed' | 'session-closed' | 'session-suspect' | 'sign-in-failed' | 'store' | 'transport';

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

export type FailureClass = 'token-refused' | 'token-missing' | 'forbidden' | 'credential-rejected' | 'credential-doubted' | 'refresh-token-rejected' | 'rate-limited' | 'too-complex' | 'transient' | 'invalid' | 'schema-mismatch' | 'other';

export declare class ForbiddenError extends EnergyError {
    readonly code = "forbidden";
    readonly retryable = false;
}

export interface Gate {
    enter(request: GateRequest): Permit;
    passed(permit: Permit): void;
    limited(permit: Permit, limit?: Limit): boolean;
    leave(permit: Permit): void;
    hear(request: GateRequest, limit: Pick<Limit, 'retryAt' | 'fields'>): void;
}

export type GateEvent = {
    readonly type: 'pause-start';
    readonly retryAt: number;
    readonly field?: string;
    readonly host?: string;
} | {
    readonly type: 'pause-end';
    readonly field?: string;
    readonly host?: string;
} | {
    readonly type: 'retry-scheduled';
    readonly operationName: string | undefined;
    readonly host: string;
};

export interface GateRequest {
    admit(permit: Permit): void;
    refuse(error: EnergyError): void;
    fields?: (() => readonly string[]) | undefined;
    askLimits?: (() => Promise<LimitInfo | undefined>) | undefined;
    readonly target?: {
        readonly host: string;
    };
    readonly on?: ((event: GateEvent) => void) | undefined;
}

export interface Grant {
    readonly kind: string;
    readonly principal: string | null;
    readonly refreshTokenUse: RefreshTokenUse;
    readonly runsOn: 'anywhere' | 'server';
    readonly obtainsOnce?: boolean;
    readonly fromApp?: boolean;
    readonly renewal?: string | undefined;
    readonly resume?: () => string | undefined;
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

export interface Host {
    readonly url: string;
    readonly fields: readonly string[];
    readonly except?: readonly string[];
    readonly authorization?: (authorization: string) => string;
}

export interface Identity {
    readonly key: string;
    readonly epoch: number;
    readonly signal: AbortSignal;
    readonly renewal?: RenewalStart | undefined;
    readonly isResuming?: boolean;
    peek(host?: string): Lease | undefined;
    token(options?: TokenOptions): Promise<Lease>;
    reject(lease: Lease, verdict: Verdict, host?: string): void;
    accept(lease: Lease, host?: string): void;
    gate(url: string, settings?: RateGateOptions): Gate;
}

export declare class InvalidRequestError extends EnergyError {
    readonly code = "invalid-request";
    readonly retryable = false;
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

export interface Limit {
    readonly retryAt?: number | undefined;
    readonly again?: boolean;
    readonly fields?: readonly string[] | undefined;
}

export interface LimitInfo {
    readonly retryAt?: number | undefined;
    readonly fields: Readonly<Record<string, number>>;
}

export type ListDocumentProblem<Data, Path> = IsUntyped<Data> extends true ? never : [ConnectionPath<Data>] extends [never] ? NoListProblem<Data> : [Path] extends [never] ? 'This document has several lists: set `path` to the one to page through.' : [Path] extends [ConnectionPath<Data>] ? never : 'This document has no list at this `path`: name its fields from the top, joined by dots.';

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
    readonly allowInsecureRequests?: boolean | undefined;
}

export interface OAuthRefreshTokenOptions extends OAuthClient {
    readonly refreshToken: string;
    readonly refreshTokenUse?: Exclude<RefreshTokenUse, 'none'> | undefined;
}

export type OnlyConnectionPath<Data> = IsUnion<ConnectionPath<Data>> extends true ? never : ConnectionPath<Data>;

export interface OperationEnd extends Omit<OperationStart, 'type'> {
    readonly type: 'operation-end';
    readonly start: OperationStart;
    readonly outcome: OperationOutcome;
    readonly duration: number;
    readonly attempts: number;
    readonly timeAtGate: number;
    readonly status?: number;
    readonly error?: EnergyError;
    readonly renewal?: RenewalStart;
}

export type OperationEvent = OperationStart | OperationEnd;

export type OperationOutcome = 'ok' | 'partial' | 'failed' | 'cancelled';

export interface OperationStart {
    readonly type: 'operation-start';
    readonly operationName: string | undefined;
    readonly kind: RequestFacts['kind'];
    readonly host: string;
}

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

export type PageableDocument<Data, DocumentVariables, Path> = [ListDocumentProblem<Data, Path>] extends [
    never
] ? TypedDocumentNode<Data, DocumentVariables> : ListDocumentProblem<Data, Path>;

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

export declare class PaginationLimitError extends PaginationError {
    readonly code = "pagination-limit";
    readonly resume?: string | undefined;
    constructor(message: string, details: PaginationErrorDetails);
}

export declare class PaginationLoopError extends PaginationError {
    readonly code = "pagination-loop";
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
    readonly code = "partial-mutation";
    readonly retryable = false;
}

export interface Permit {
    readonly request: GateRequest;
    readonly since: number;
    state: 'waiting' | 'out' | 'gone';
    attempts: number;
    early: boolean;
    barriers: readonly Barrier[];
}

export type ProvidedToken = string | Pick<TokenSet, 'accessToken' | 'lifetime' | 'subject'>;

export interface Provider {
    readonly name: string;
    readonly endpoints: Readonly<Record<string, Endpoint>>;
    readonly authorization: (accessToken: string) => string;
    readonly errorCode: (extensions: Readonly<Record<string, unknown>>) => string | undefined;
    readonly classify: (failure: Failure) => FailureClass;
    readonly pagination: PaginationRules;
    readonly limits?: ProviderLimits;
    readonly sendsMutationsOnce?: boolean;
    readonly subscriptions?: boolean;
}

export interface ProviderClientOptions extends ProviderSessionOptions {
    readonly session?: Session | undefined;
    readonly headers?: HeadersInit | (() => HeadersInit) | undefined;
    readonly requestTimeout?: number | undefined;
    readonly window?: number | undefined;
    readonly exchanges?: readonly Exchange[] | undefined;
}

export interface ProviderExchangeOptions {
    readonly session: Session;
    readonly exchanges?: readonly Exchange[] | undefined;
    readonly headers?: HeadersInit | (() => HeadersInit) | undefined;
    readonly endpoint?: Endpoint | undefined;
    readonly window?: number | undefined;
    readonly requestTimeout?: number | undefined;
    readonly allowInsecureRequests?: boolean | undefined;
    readonly clock?: Clock | undefined;
    readonly random?: (() => number) | undefined;
    readonly on?: ((event: ClientEvent) => void) | undefined;
}

export interface ProviderLimits {
    readonly byField?: boolean;
    readonly question?: {
        readonly query: string;
        readonly read: (data: Readonly<Record<string, unknown>>, now: number) => LimitInfo;
    };
}

export interface ProviderSessionOptions {
    readonly url?: string | undefined;
    readonly auth?: Grant | undefined;
    readonly store?: SessionStore | undefined;
    readonly fetch?: typeof globalThis.fetch | undefined;
    readonly timeout?: number | undefined;
    readonly allowInsecureRequests?: boolean | undefined;
    readonly clock?: Clock | undefined;
    readonly random?: (() => number) | undefined;
    readonly on?: ((event: ClientEvent) => void) | undefined;
}

export interface ProviderSessionPoolOptions extends Omit<ProviderSessionOptions, 'auth'> {
    readonly maximum?: number | undefined;
}

export declare class QueryTooComplexError extends EnergyError {
    readonly code = "query-too-complex";
    readonly retryable = false;
}

export interface RateGate extends Gate {
    run<Value>(task: () => Promise<Value>, signal?: AbortSignal): Promise<Value>;
}

export interface RateGateExchangeOptions extends Omit<RateGateOptions, 'provider' | 'on'>, Omit<RequesterOptions, 'gate' | 'provider' | 'clock' | 'random'> {
    readonly provider?: Provider;
    readonly gate?: Gate;
    readonly session?: Session;
}

export interface RateGateOptions {
    readonly window?: number | undefined;
    readonly deadline?: number;
    readonly provider?: string | undefined;
    readonly clock?: Clock;
    readonly random?: () => number;
    readonly on?: ((event: GateEvent) => void) | undefined;
}

export interface RateLimitedDetails extends EnergyErrorDetails {
    retryable?: boolean | undefined;
}

export declare class RateLimitedError extends EnergyError {
    readonly code = "rate-limited";
    readonly retryable: boolean;
    constructor(message: string, details?: RateLimitedDetails);
}

export declare class ReauthenticationRequiredError extends EnergyError {
    readonly code = "reauthentication-required";
    readonly retryable = false;
}

export interface RedactedCause {
    readonly name: string;
    readonly code?: string | undefined;
    readonly errno?: number | undefined;
}

export type RefreshTokenUse = 'none' | 'reusable' | 'rotating' | 'single-use';

export declare class RenewalFailedError extends EnergyError {
    readonly code = "renewal-failed";
    readonly retryable = true;
}

export declare class RenewalOutcomeUnknownError extends EnergyError {
    readonly code = "renewal-outcome-unknown";
    readonly retryable = true;
}

export type RenewalReason = 'first' | 'soft' | 'hard' | 'refused';

export interface RenewalStart {
    readonly type: 'renewal-start';
    readonly reason: RenewalReason;
    readonly grant: string;
    readonly generation: number;
}

export declare class RenewalTimeoutError extends EnergyError {
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

export declare class SchemaMismatchError extends EnergyError {
    readonly code = "schema-mismatch";
    readonly retryable = false;
}

export interface Seal {
    seal(value: string, key: string): string | Promise<string>;
    open(sealed: string, key: string): string | Promise<string>;
}

export declare class ServerOnlyCredentialError extends EnergyError {
    readonly code = "server-only-credential";
    readonly retryable = false;
}

export interface Session {
    readonly key: string;
    readonly endpoints: readonly Endpoint[];
    readonly identity: Identity;
    readonly state: SessionState;
    subscribe(listener: (state: SessionState) => void): () => void;
    token(options?: TokenOptions): Promise<Lease>;
    peek(host?: string): Lease | undefined;
    reject(lease: Lease, verdict: Verdict, host?: string): void;
    accept(lease: Lease, host?: string): void;
    resumeHandle(): Promise<string>;
    switchTo(grant: Grant | null): Promise<void>;
    signOut(): Promise<void>;
    dispose(): void;
}

export declare class SessionChangedError extends EnergyError {
    readonly code = "session-changed";
    readonly retryable = false;
}

export declare class SessionClosedError extends EnergyError {
    readonly code = "session-closed";
    readonly retryable = false;
}

export type SessionEvent = RenewalStart | {
    readonly type: 'renewal-end';
    readonly start: RenewalStart;
    readonly outcome: 'renewed' | 'adopted' | 'failed';
    readonly generation: number;
    readonly duration: number;
    readonly error?: EnergyError;
} | {
    readonly type: 'renewal-retry';
    readonly grant: string;
} | {
    readonly type: 'sign-ins-unshared';
    readonly grant: string;
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
    readonly action: StoreAction;
    readonly error: EnergyError;
} | {
    readonly type: 'session-close';
};

export interface SessionExchangeOptions extends Omit<RequesterOptions, 'gate'> {
    readonly session: Session;
}

export interface SessionOptions {
    readonly grant: Grant | null;
    readonly provider?: Provider | undefined;
    readonly endpoint?: Endpoint | undefined;
    readonly store?: SessionStore | undefined;
    readonly clock?: Clock | undefined;
    readonly fetch?: typeof globalThis.fetch | undefined;
    readonly random?: (() => number) | undefined;
    readonly timeout?: number | undefined;
    readonly allowInsecureRequests?: boolean | undefined;
    readonly on?: ((event: SessionEvent) => void) | undefined;
}

export interface SessionPool {
    sessionOf(auth: Grant): Session;
    dispose(): void;
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
    readonly handles?: StoredHandles;
    readonly [storeProtocol]?: StoreProtocol;
}

export declare class SessionSuspectError extends EnergyError {
    readonly code = "session-suspect";
    readonly retryable = true;
}

export interface SignInRenewal {
    readonly renew: (refreshToken: string, context: GrantContext) => Promise<TokenSet>;
    readonly renewal: string;
    readonly refreshTokenUse: RefreshTokenUse;
}

export type StoreAction = 'read' | 'commit' | 'acquire' | 'release';

export interface StoreEntry {
    readonly revision: number;
    readonly value: string | null;
}

export declare class StoreError extends EnergyError {
    readonly code = "store";
    readonly retryable = true;
    readonly driverCode?: string | undefined;
    constructor(message: string, details?: StoreErrorDetails);
}

export interface StoreErrorDetails extends EnergyErrorDetails {
    driverCode?: string | undefined;
}

export type StoreProtocol = (parts: SharingParts) => Sharing;

export interface StoredHandles {
    read(scope: string): string | undefined | Promise<string | undefined>;
    write(scope: string, handle: string | null): void | Promise<void>;
}

export interface TokenAnswer {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
    readonly json: Readonly<Record<string, unknown>> | undefined;
}

export interface TokenOptions {
    readonly minimumLifetime?: number;
    readonly signal?: AbortSignal;
    readonly host?: string;
}

export interface TokenSet {
    accessToken: string;
    lifetime?: number | undefined;
    refreshToken?: string | undefined;
    refreshTokenLifetime?: number | undefined;
    subject?: string | undefined;
}

export declare class TransportError extends EnergyError {
    readonly code = "transport";
    readonly retryable: boolean;
    readonly status?: number | undefined;
    readonly host?: string | undefined;
    readonly outcomeUnknown: boolean;
    constructor(message: string, details?: TransportErrorDetails);
}

export interface TransportErrorDetails extends EnergyErrorDetails {
    status?: number | undefined;
    host?: string | undefined;
    outcomeUnknown?: boolean | undefined;
    retryable?: boolean | undefined;
}

export type Verdict = 'token-refused' | 'token-missing';

export declare function accessToken(provide: () => ProvidedToken | Promise<ProvidedToken>, { principal }?: {
    principal?: string | null;
}): Grant;

export declare function assertCount(option: string, value: number | undefined, provider?: string): void;

export declare function assertDuration(option: string, value: number | undefined, rule: DurationRule): void;

export declare function authorizedFetch(session: Session, options?: AuthorizedFetchOptions): AuthorizedFetch;

export declare function classifyStatus(status: number | undefined): FailureClass;

export declare function createProviderClient(provider: Provider, endpoint: Endpoint, options: ProviderClientOptions): Client;

export declare function createProviderSession(provider: Provider, endpoint: Endpoint, options: ProviderSessionOptions): Session;

export declare function createProviderSessionPool(provider: Provider, endpoint: Endpoint, options?: ProviderSessionPoolOptions): SessionPool;

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

export declare function oauthRenewal(client: OAuthClient): SignInRenewal & Pick<Grant, 'runsOn'>;

export declare function oauthRequest(url: string, { authentication, clientId, clientSecret }: OAuthClient, fields: Readonly<Record<string, string>>, context: GrantContext): Promise<TokenAnswer>;

export declare function oauthTokenRequest(client: OAuthClient, fields: Readonly<Record<string, string>>, context: GrantContext): Promise<TokenSet>;

export declare function paginate<Data, DocumentVariables, const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>>(client: Client, document: PageableDocument<Data, DocumentVariables, Path>, variables: ListVariables<DocumentVariables>, options?: PaginateOptions & {
    readonly path?: Path;
}): Paginated<NodeAt<Data, Path>, EdgeAt<Data, Path>>;

export declare function paginationExchange(facts?: ClientFacts): Exchange;

export declare function parseRetryAfter(value: string | null, now: number, date?: string | null): number | undefined;

export declare function providerExchange(provider: Provider, options: ProviderExchangeOptions): Exchange;

export declare function rateGateExchange(options?: RateGateExchangeOptions): Exchange;

export declare function report<Event>(on: ((event: Event) => unknown) | undefined, event: Event): void;

export declare function resolveEndpoint(provider: Provider, { selector, selected, url }: EndpointSelection): Endpoint;

export declare function resumeSignIn(handle?: string, how?: Partial<SignInRenewal & Pick<Grant, 'runsOn'>>): Grant;

export declare function sealedStore(store: SessionStore, { seal, open }: Seal): SessionStore;

export declare function sessionExchange(options: SessionExchangeOptions): Exchange;

export declare function sha256(text: string): string;

export declare const storeProtocol: unique symbol;

export declare const systemClock: Clock;

export declare function withRefreshToken(tokens: TokenSet, presented: string): TokenSet;
