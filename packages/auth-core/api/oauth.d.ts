export type ApplicationProof = Pick<OAuthApplication, 'clientSecret' | 'authentication' | 'allowInsecureRequests' | 'provider'>;

export interface AuthorizationRequest {
    readonly redirectUri: string;
}

export interface CompletionOptions extends SignInOptions, ApplicationProof {
}

export interface OAuthApplication extends Omit<OAuthClient, 'authentication'> {
    readonly tokenUrl: string;
    readonly authentication?: 'basic' | 'body' | undefined;
    readonly authorizationUrl?: string | undefined;
    readonly deviceAuthorizationUrl?: string | undefined;
    readonly revocationUrl?: string | undefined;
    readonly issuer?: string | undefined;
    readonly provider?: string | undefined;
}

export interface RevocationOptions extends SignInOptions {
    readonly tokenTypeHint?: 'access_token' | 'refresh_token' | undefined;
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

export declare function completeAuthorization(callbackUrl: string | URL, started: StartedAuthorization, options?: CompletionOptions): Promise<SignIn>;

export declare function completeDeviceAuthorization(started: StartedDeviceAuthorization, options?: CompletionOptions): Promise<SignIn>;

export declare function revokeToken(token: string, application: OAuthApplication, options?: RevocationOptions): Promise<void>;

export declare function startAuthorization(application: OAuthApplication, { redirectUri }: AuthorizationRequest): Promise<StartedAuthorization>;

export declare function startDeviceAuthorization(application: OAuthApplication, options?: SignInOptions): Promise<StartedDeviceAuthorization>;
