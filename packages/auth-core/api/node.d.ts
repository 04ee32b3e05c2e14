export interface SqliteStoreOptions {
    readonly path: string;
}

export declare function sqliteStore(options: SqliteStoreOptions): SessionStore;
