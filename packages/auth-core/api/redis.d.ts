export interface IoRedisClient {
    eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
    readonly evalsha: unknown;
}

export interface NodeRedisClient {
    eval(script: string, options: {
        keys: string[];
        arguments: string[];
    }): Promise<unknown>;
    readonly evalSha: unknown;
}

export interface RedisStoreOptions {
    readonly client: NodeRedisClient | IoRedisClient;
    readonly prefix?: string;
    readonly timeToLive?: number;
}

export declare function redisStore(options: RedisStoreOptions): SessionStore;
