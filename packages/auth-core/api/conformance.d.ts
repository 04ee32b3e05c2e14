export interface ConformanceCase {
    readonly title: string;
    run(): Promise<void>;
}

export interface ConformanceOptions {
    readonly open: () => Awaitable<SessionStore>;
    readonly advance: (duration: number) => Awaitable<void>;
    readonly fillUp?: () => Awaitable<() => Awaitable<void>>;
    readonly backUp?: () => Awaitable<() => Awaitable<void>>;
    readonly damage?: (key: string) => Awaitable<void>;
}

export type CredentialParts = Readonly<Record<string, string>>;

export interface GrantConformanceOptions {
    readonly exported: Readonly<Record<string, unknown>>;
    readonly cases: Readonly<Record<string, GrantUnderTest>>;
    readonly session: (auth: Grant, options: Required<Pick<SessionOptions, 'store' | 'fetch' | 'clock' | 'timeout'>>) => Session;
    readonly server: (credential: CredentialParts) => typeof globalThis.fetch;
    readonly inspect: (value: unknown) => string;
}

export interface GrantUnderTest {
    readonly make: (credential: CredentialParts) => Grant;
    readonly credential: CredentialParts;
    readonly hasRefreshToken?: boolean;
    readonly worksOnce?: boolean;
    readonly resume?: (handle: string | undefined) => Grant;
}

export declare function grantConformance(options: GrantConformanceOptions): ConformanceCase[];

export declare function storeConformance(options: ConformanceOptions): ConformanceCase[];
