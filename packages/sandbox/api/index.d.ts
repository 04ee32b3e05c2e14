export interface BeEnergisedCredentials {
    readonly key: string;
    readonly username: string;
    readonly password: string;
    readonly inactive: {
        readonly username: string;
        readonly password: string;
    };
}

export interface DeviceState {
    suspended: boolean;
    boosting: boolean;
    connected: boolean;
    atHome: boolean;
    lifecycle: 'LIVE' | 'ONBOARDING' | 'RETIRED';
    stateOfCharge: number;
    preferences: {
        mode: string;
        unit: string;
        schedules: readonly {
            dayOfWeek: string;
            time: string;
            min: number | null;
            max: number;
        }[];
    };
}

export interface FaultTarget {
    readonly provider?: string;
}

export interface Faults {
    expireTokens(options?: FaultTarget): void;
    revokeTokens(options?: FaultTarget & {
        readonly refreshTokens?: boolean;
    }): void;
    refuseTokens(options?: FaultTarget & {
        readonly code?: string;
    }): void;
    rotateRefreshTokens(options?: FaultTarget & Partial<Omit<RotationRules, 'rotate'>>): void;
    rotateKeys(options?: FaultTarget): void;
    rateLimit(options?: RateLimitFault): void;
    denySignIn(options?: FaultTarget): void;
    checkTokens(moment: TokenCheck): void;
    failNext(fault: TransportFault): void;
    failField(fault: FieldFault & FaultTarget): void;
    forbid(field: string): void;
    repeatCursor(field: string): void;
    changeDevice(state: Partial<DeviceState>): void;
    clockSkew(milliseconds: number): void;
    reset(): void;
}

export interface FieldFault {
    readonly field: string;
    readonly code?: string;
    readonly count?: number;
}

export interface KrakenCredentials {
    readonly email: string;
    readonly password: string;
    readonly apiKey: string;
    readonly organizationSecretKey: string;
    readonly preSignedKey: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly restricted: {
        readonly clientId: string;
        readonly clientSecret: string;
    };
    readonly customerSignIn: {
        readonly clientId: string;
        readonly redirectUri: string;
    };
    readonly masquerade: {
        readonly masqueradeToken: string;
        readonly userId: string;
    };
    readonly accountNumbers: readonly string[];
    readonly propertyIds: readonly string[];
    readonly foreignAccountNumber: string;
    readonly other: {
        readonly email: string;
        readonly password: string;
        readonly apiKey: string;
    };
}

export interface OpowerCredentials {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly accountUrns: readonly string[];
}

export interface RateLimitFault extends FaultTarget {
    readonly field?: string;
    readonly limit?: number;
    readonly seconds?: number;
    readonly dynamic?: boolean;
}

export interface RequestRecord {
    readonly at: number;
    readonly provider: string;
    readonly method: string;
    readonly path: string;
    readonly kind: 'query' | 'mutation' | 'token' | 'page' | 'unknown';
    readonly operationName?: string;
    readonly rootFields: readonly string[];
    authorization: 'none' | 'valid' | 'refused' | 'unread';
    tokenNumber?: number;
    readonly executed: string[];
    readonly errorCodes: string[];
    outcome: number | 'pending' | 'reset' | 'hang' | 'abandoned';
    fault?: string;
}

export interface RotationRules {
    readonly rotate: boolean;
    readonly reuseDetection: boolean;
    readonly grace: number;
    readonly singleAccessToken: boolean;
}

export interface Sandbox {
    readonly origin: string;
    readonly kraken: Readonly<Record<KrakenInstanceName, SandboxEndpoint>>;
    readonly opower: SandboxEndpoint;
    readonly beenergised: {
        readonly url: string;
        readonly auth0Url: string;
    };
    readonly credentials: {
        readonly kraken: Readonly<Record<KrakenInstanceName, KrakenCredentials>>;
        readonly opower: OpowerCredentials;
        readonly beenergised: BeEnergisedCredentials;
    };
    readonly faults: Faults;
    readonly requests: readonly RequestRecord[];
    readonly fetch: typeof fetch;
    close(): Promise<void>;
}

export interface SandboxEndpoint {
    readonly url: string;
    readonly tokenUrl: string;
    readonly secondUrl?: string;
}

export interface SandboxOptions {
    readonly providers?: readonly string[];
    readonly seed?: number | string;
    readonly clock?: Clock;
    readonly port?: number | 'none';
    readonly schema?: string | Readonly<Record<string, string>>;
}

export type TokenCheck = 'arrival' | 'end';

export interface TransportFault {
    readonly kind: TransportFaultKind;
    readonly count?: number;
    readonly operation?: string;
    readonly provider?: string;
    readonly delay?: number;
    readonly retryAfter?: string;
}

export type TransportFaultKind = (typeof transportFaultKinds)[number];

export declare function startSandbox(options?: SandboxOptions): Promise<Sandbox>;
