export interface BrowserSandboxOptions extends Omit<SandboxOptions, 'port'> {
    readonly readSchema: (file: string) => Promise<string>;
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

export declare function startSandbox({ readSchema, ...options }: BrowserSandboxOptions): Promise<Sandbox>;
