export interface ClientCredentialsOptions {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly tokenUrl?: string | undefined;
    readonly allowInsecureRequests?: boolean | undefined;
}

export interface OffsetDateTime {
    readonly epochMilliseconds: number;
    readonly offsetMinutes: number;
}

export interface OpowerClientOptions extends ProviderClientOptions, OpowerSessionOptions {
}

export type OpowerEnvironment = 'stage' | 'production';

export type OpowerErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'GRAPHQL_VALIDATION_FAILED';

export type OpowerFetchOptions = Omit<AuthorizedFetchOptions, 'provider'>;

export interface OpowerSessionOptions extends ProviderSessionOptions {
    readonly environment?: OpowerEnvironment | undefined;
}

export interface OpowerSessionPoolOptions extends Omit<OpowerSessionOptions, 'auth'>, ProviderSessionPoolOptions {
}

export type ParsedTimeInterval = {
    readonly kind: 'instants';
    readonly start: OffsetDateTime;
    readonly end: OffsetDateTime;
} | {
    readonly kind: 'local';
    readonly start: string;
    readonly end: string;
} | {
    readonly kind: 'dates';
    readonly start: string;
    readonly end: string;
} | {
    readonly kind: 'unreadable';
};

export interface ReadIntervalOptions {
    readonly readResolution: string;
    readonly field?: 'readStreams' | 'intervalReads';
    readonly available?: string | null | undefined;
    readonly timeZone?: string | undefined;
}

export interface ReadVariables {
    readonly timeInterval: string;
    readonly readResolution?: string | null | undefined;
}

export interface ReadWindow<Data> {
    readonly timeInterval: string;
    readonly data: Data;
    readonly error?: CombinedError;
}

export declare function accessToken(provide: () => ProvidedToken | Promise<ProvidedToken>, options?: {
    principal?: string | null;
}): Grant;

export declare function clientCredentials({ clientId, clientSecret, tokenUrl, allowInsecureRequests, }: ClientCredentialsOptions): Grant;

export declare function createOpowerClient(options: OpowerClientOptions): Client;

export declare function createOpowerSession(options: OpowerSessionOptions): Session;

export declare function createOpowerSessionPool(options: OpowerSessionPoolOptions): SessionPool;

export declare const endpoints: Readonly<Record<OpowerEnvironment, Endpoint>>;

export declare function formatTimeInterval(start: number, end: number): string;

export declare const opower: Provider;

export declare function opowerExchange(options: ProviderExchangeOptions): Exchange;

export declare function opowerFetch(session: Session, options?: OpowerFetchOptions): AuthorizedFetch;

export declare function parseTimeInterval(text: string): ParsedTimeInterval;

export declare function readWindows<Data, Variables extends ReadVariables>(client: Pick<Client, 'query'>, document: TypedDocumentNode<Data, Variables>, variables: Variables, options?: Omit<ReadIntervalOptions, 'readResolution'>): AsyncIterable<ReadWindow<Data>>;

export declare function resumeSignIn(handle?: string): Grant;

export declare function splitReadInterval(timeInterval: string, options: ReadIntervalOptions): readonly string[];
