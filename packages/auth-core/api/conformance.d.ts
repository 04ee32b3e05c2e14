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

export declare function storeConformance(options: ConformanceOptions): ConformanceCase[];
