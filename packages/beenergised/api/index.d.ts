export interface Answer {
    readonly status?: unknown;
    readonly code?: unknown;
    readonly message?: unknown;
}

export interface BeEnergisedClientOptions extends ProviderClientOptions, BeEnergisedSessionOptions {
    readonly url: string;
}

export type BeEnergisedErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'GRAPHQL_VALIDATION_FAILED';

export type BeEnergisedFetchOptions = Omit<AuthorizedFetchOptions, 'provider'>;

export interface BeEnergisedSessionOptions extends ProviderSessionOptions {
    readonly url: string;
    readonly locale?: string | undefined;
}

export interface BeEnergisedSessionPoolOptions extends Omit<BeEnergisedSessionOptions, 'auth'>, ProviderSessionPoolOptions {
    readonly url: string;
}

export interface Outcome {
    readonly kind: 'accepted' | 'refused' | 'undetermined';
    readonly status: unknown;
    readonly code: unknown;
    readonly message: string | undefined;
}

export interface PreSharedKeyOptions {
    readonly key: string;
    readonly username: string;
    readonly password: string;
    readonly lifetime?: number;
}

export declare function applicationKey(key: string): Grant;

export declare function auth0(provide: () => Promise<string>, options?: {
    principal?: string | null;
}): Grant;

export declare const beEnergised: Provider;

export declare function beEnergisedExchange(options: ProviderExchangeOptions): Exchange;

export declare function beEnergisedFetch(session: Session, options?: BeEnergisedFetchOptions): AuthorizedFetch;

export declare function createBeEnergisedClient(options: BeEnergisedClientOptions): Client;

export declare function createBeEnergisedSession(options: BeEnergisedSessionOptions): Session;

export declare function createBeEnergisedSessionPool(options: BeEnergisedSessionPoolOptions): SessionPool;

export declare const endpoints: Readonly<Record<string, Endpoint>>;

export declare function outcomeOf(answer: Answer | null | undefined, isAccepted?: (answer: Answer) => boolean): Outcome;

export declare function preSharedKey({ key, username, password, lifetime }: PreSharedKeyOptions): Grant;

export declare function resumeSignIn(handle?: string, { lifetime }?: {
    lifetime?: number;
}): Grant;
