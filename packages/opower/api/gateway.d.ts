export interface Connection {
    readonly destroyed: boolean;
    once(event: 'close', listener: () => void): unknown;
}

export interface FastifyReplyLike {
    readonly raw: NodeResponse;
    code(status: number): unknown;
    headers(values: Record<string, string | string[]>): unknown;
    send(payload: string | Uint8Array): unknown;
    then(fulfilled: () => void, rejected: () => void): void;
}

export interface FastifyRequestLike {
    readonly raw: NodeRequest;
    readonly body?: unknown;
}

export interface GatewayCustomer {
    readonly id: string;
}

export type GatewayErrorCode = 'request-malformed' | 'method-not-allowed' | 'media-type-not-allowed' | 'body-too-large' | 'body-malformed' | 'body-already-read' | 'request-timeout' | 'batching-not-allowed' | 'unauthenticated' | 'authentication-failed' | 'rate-limited' | 'operation-not-listed' | 'document-changed' | 'hash-not-listed' | 'hash-mismatch' | 'variable-bound' | 'variable-unknown' | 'variable-invalid' | 'binding-failed' | 'upstream-busy' | 'upstream-timeout' | 'upstream-failed' | 'cancelled' | 'gateway-failed';

export type GatewayEvent = {
    readonly type: 'request-refused';
    readonly code: GatewayErrorCode;
    readonly status: number;
    readonly customerId?: string;
    readonly operationName?: string;
} | {
    readonly type: 'request-end';
    readonly customerId: string;
    readonly operationName: string;
    readonly outcome: RequestOutcome;
    readonly duration: number;
};

export interface GatewayOperation<Customer> {
    readonly document: DocumentNode | string;
    readonly bind: Readonly<Record<string, (customer: Customer) => string | readonly string[]>>;
    readonly harmlessArguments?: readonly string[];
}

export interface GatewayOptions<Customer extends GatewayCustomer> {
    readonly client: Pick<Client, 'executeQuery'>;
    readonly authenticate: (request: Request) => Customer | null | Promise<Customer | null>;
    readonly operations: readonly GatewayOperation<Customer>[];
    readonly manifest?: Manifest;
    readonly maximumBodySize?: number;
    readonly rateLimit?: GatewayRateLimit;
    readonly authenticationTimeout?: number;
    readonly timeout?: number;
    readonly on?: (event: GatewayEvent) => void;
    readonly clock?: Clock;
}

export interface GatewayRateLimit {
    readonly requests: number;
    readonly window: number;
    readonly concurrent?: number;
}

export type Manifest = Readonly<Record<string, string>>;

export type NodeHandler = (request: NodeRequest | FastifyRequestLike, response: NodeResponse | FastifyReplyLike) => Promise<void>;

export interface NodeRequest {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly headersDistinct?: Readonly<Record<string, readonly string[] | undefined>>;
    readonly socket: Connection;
    readonly readableDidRead: boolean;
    iterator(options: {
        destroyOnReturn: boolean;
    }): AsyncIterator<Uint8Array>;
    readonly body?: unknown;
}

export interface NodeResponse {
    readonly headersSent: boolean;
    readonly destroyed: boolean;
    statusCode: number;
    setHeader(name: string, value: string | string[]): unknown;
    end(body: string | Uint8Array): unknown;
}

export type RequestOutcome = 'complete' | 'partial' | 'failed' | 'cancelled';

export declare function createGateway<Customer extends GatewayCustomer>({ client, authenticate, operations, manifest, maximumBodySize, rateLimit, authenticationTimeout, timeout, on, clock, }: GatewayOptions<Customer>): (request: Request) => Promise<Response>;

export declare function customerDocument<Data, Variables extends object, const Bound extends keyof Variables>(document: TypedDocumentNode<Data, Variables>, ...bound: readonly Bound[]): TypedDocumentNode<Data, Omit<Variables, Bound>>;

export declare function nodeHandler(gateway: (request: Request) => Response | Promise<Response>): NodeHandler;
