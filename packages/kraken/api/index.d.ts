export interface AuthorizationOptions extends KrakenApplication {
    readonly redirectUri: string;
    readonly scope?: string | undefined;
    readonly issuer?: string | undefined;
}

export type AuthorizationScheme = 'raw' | 'JWT' | 'Bearer';

export interface ClientCredentials {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly tokenUrl?: string | undefined;
    readonly allowInsecureRequests?: boolean | undefined;
}

export interface ClientIp {
    readonly ip: string;
    readonly authorization: string;
}

export interface CompleteAuthorizationOptions extends SignInOptions, Pick<KrakenApplication, 'clientSecret' | 'allowInsecureRequests'> {
}

export interface DeviceAuthorizationOptions extends KrakenApplication, SignInOptions {
    readonly scope?: string | undefined;
}

export interface EmailPassword {
    readonly email: string;
    readonly password: string;
    readonly captchaResponse?: string;
}

export interface FieldRateLimit {
    readonly field: string;
    readonly rate?: string;
    readonly isBlocked: boolean;
    readonly freeAt?: number;
}

export interface KrakenApplication {
    readonly instance?: KrakenInstance | undefined;
    readonly tokenUrl?: string | undefined;
    readonly clientId: string;
    readonly clientSecret?: string | undefined;
    readonly allowInsecureRequests?: boolean | undefined;
}

export interface KrakenClientOptions extends ProviderClientOptions, KrakenSessionOptions {
}

export type KrakenErrorCode = keyof typeof classes;

export interface KrakenErrorDescription {
    readonly class: FailureClass;
    readonly meaning: string;
    readonly retryable: boolean;
}

export type KrakenFetchOptions = Omit<AuthorizedFetchOptions, 'provider'>;

export type KrakenInstance = 'de' | 'de-test' | 'us' | 'us-test' | 'gb' | 'jp' | 'es' | 'it' | 'fr' | 'au' | 'au-test' | 'nz' | 'edf-gb' | 'eon-next' | 'good-energy' | 'powershop-nz' | 'meridian-nz';

export interface KrakenLimits {
    readonly complexity: number;
    readonly nodes: number;
    readonly pointsPerHour: {
        readonly accountUser: number;
        readonly organisation: number;
        readonly oauthApplication: number;
    };
}

export interface KrakenSessionOptions extends ProviderSessionOptions {
    readonly instance?: KrakenInstance | undefined;
    readonly scheme?: AuthorizationScheme | undefined;
}

export interface KrakenSessionPoolOptions extends Omit<KrakenSessionOptions, 'auth'>, ProviderSessionPoolOptions {
}

export interface Masquerade {
    readonly masqueradeToken: string;
    readonly userId: string;
}

export interface QueryComplexity {
    readonly total: number;
    readonly fields: Readonly<Record<string, number>>;
}

export interface QueryComplexityOptions extends Pick<KrakenClientOptions, 'instance' | 'url' | 'fetch' | 'clock'> {
    readonly session: Session;
}

export interface RateLimitInfo {
    readonly pointsAllowanceRateLimit?: {
        readonly limit?: number | null;
        readonly usedPoints?: number | null;
        readonly remainingPoints?: number | null;
        readonly ttl?: number | null;
        readonly isBlocked?: boolean | null;
    } | null;
    readonly fieldSpecificRateLimits?: {
        readonly edges?: readonly ({
            readonly node?: {
                readonly field?: string | null;
                readonly rate?: string | null;
                readonly ttl?: number | null;
                readonly isBlocked?: boolean | null;
            } | null;
        } | null)[];
    } | null;
}

export interface RateLimits {
    readonly points?: {
        readonly limit?: number;
        readonly used?: number;
        readonly remaining?: number;
        readonly isBlocked: boolean;
        readonly renewsAt?: number;
    };
    readonly fields: readonly FieldRateLimit[];
}

export interface RevokeTokenOptions extends KrakenApplication, RevocationOptions {
}

export interface SignIn {
    readonly grant: Grant;
    readonly subject: string | undefined;
}

export declare class SignInFailedError extends EnergyError {
    readonly code = "sign-in-failed";
    readonly retryable = false;
    readonly reason: SignInFailedReason;
    constructor(reason: SignInFailedReason, details?: EnergyErrorDetails);
}

export type SignInFailedReason = 'denied' | 'expired' | 'code-refused' | 'state-mismatch' | 'issuer-mismatch' | 'refused';

export type SignInFailure = 'credential' | 'captcha' | 'second-factor' | 'way-closed' | 'throttled' | 'firewall' | 'unavailable';

export interface SignInOptions {
    readonly fetch?: typeof globalThis.fetch | undefined;
    readonly clock?: Clock | undefined;
    readonly signal?: AbortSignal | undefined;
}

export interface StartedAuthorization {
    readonly url: string;
    readonly state: string;
    readonly codeVerifier: string;
    readonly redirectUri: string;
    readonly clientId: string;
    readonly tokenUrl: string;
    readonly issuer: string;
    readonly scope?: string;
}

export interface StartedDeviceAuthorization {
    readonly userCode: string;
    readonly verificationUri: string;
    readonly verificationUriComplete?: string;
    readonly expiresAt: number;
    readonly interval: number;
    readonly deviceCode: string;
    readonly clientId: string;
    readonly tokenUrl: string;
    readonly scope?: string;
}

export interface ValidationError {
    readonly message?: string;
    readonly inputPath: readonly (string | number)[];
}

export declare function accessToken(provide: () => ProvidedToken | Promise<ProvidedToken>, { principal }?: {
    principal?: string | null;
}): Grant;

export declare function apiKey(key: string): Grant;

export declare function clientCredentials({ clientId, clientSecret, tokenUrl, allowInsecureRequests, }: ClientCredentials): Grant;

export declare function clientIpHeaders({ ip, authorization }: ClientIp): Record<string, string>;

export declare function completeAuthorization(callbackUrl: string | URL, started: StartedAuthorization, options?: CompleteAuthorizationOptions): Promise<SignIn>;

export declare function completeDeviceAuthorization(started: StartedDeviceAuthorization, options?: CompleteAuthorizationOptions): Promise<SignIn>;

export declare function createKrakenClient(options: KrakenClientOptions): Client;

export declare function createKrakenSession(options: KrakenSessionOptions): Session;

export declare function createKrakenSessionPool(options: KrakenSessionPoolOptions): SessionPool;

export declare function describeErrorCode(code: KrakenErrorCode): KrakenErrorDescription;
export declare function describeErrorCode(code: string): KrakenErrorDescription | undefined;

export declare function emailPassword({ email, password, captchaResponse }: EmailPassword): Grant;

export declare const endpoints: Readonly<Record<KrakenInstance, Endpoint>>;

export declare function explainSignInFailure(error: unknown): SignInFailure | undefined;

export declare function fromMinorUnits(amount: number, digits: number): `${number}`;

export declare const kraken: Provider;

export declare function krakenExchange(options: ProviderExchangeOptions): Exchange;

export declare function krakenFetch(session: Session, options?: KrakenFetchOptions): AuthorizedFetch;

export declare const limits: Readonly<Partial<Record<KrakenInstance, KrakenLimits>>>;

export declare function masquerade({ masqueradeToken, userId }: Masquerade): Grant;

export declare function organizationSecretKey(key: string): Grant;

export declare function preSignedKey(key: string): Grant;

export declare function queryComplexity<Data, Variables extends AnyVariables>(document: DocumentInput<Data, Variables>, variables: Variables, options: QueryComplexityOptions): Promise<QueryComplexity>;

export declare function readRateLimits(info: RateLimitInfo | null | undefined, clock?: Pick<Clock, 'now'>): RateLimits;

export declare function refreshToken(token: string): Grant;

export declare function resumeSignIn(handle?: string, application?: KrakenApplication & {
    readonly scope?: string | undefined;
}): Grant;

export declare function revokeToken(token: string, options: RevokeTokenOptions): Promise<void>;

export declare function startAuthorization({ redirectUri, ...application }: AuthorizationOptions): Promise<StartedAuthorization>;

export declare function startDeviceAuthorization({ fetch, clock, signal, ...application }: DeviceAuthorizationOptions): Promise<StartedDeviceAuthorization>;

export declare function sumDecimals(values: Iterable<string>): string;

export declare function toIsoDateTime(moment: Date | string, offset?: string): string;

export declare function toMinorUnits(amount: string, digits: number): number;

export declare function validationErrors(error: unknown): readonly ValidationError[];
