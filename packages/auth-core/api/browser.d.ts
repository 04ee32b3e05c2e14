export type WebStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface WebStoreOptions {
    readonly storage?: WebStorage;
    readonly clock?: Clock;
    readonly random?: () => number;
}

export declare function webStore(options?: WebStoreOptions): SessionStore;
