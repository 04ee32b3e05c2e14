export interface ExportDownloadOptions {
    readonly fetch?: typeof globalThis.fetch;
    readonly signal?: AbortSignal;
    readonly allowInsecureDownload?: boolean;
}

export type UsageExport = {
    readonly kind: 'finished';
    readonly job: string;
    readonly download: (options?: ExportDownloadOptions) => Promise<Blob>;
} | {
    readonly kind: 'failed';
    readonly job: string;
} | {
    readonly kind: 'unfinished';
    readonly job: string;
};

export type UsageExportEvent = {
    readonly type: 'export-start';
    readonly job: string;
} | {
    readonly type: 'export-progress';
    readonly job: string;
    readonly polls: number;
    readonly elapsed: number;
} | {
    readonly type: 'export-end';
    readonly job: string;
    readonly kind: UsageExport['kind'];
    readonly elapsed: number;
};

export interface UsageExportOptions {
    readonly interval?: number;
    readonly deadline?: number;
    readonly signal?: AbortSignal;
    readonly on?: (event: UsageExportEvent) => void;
    readonly clock?: Clock;
}

export declare function awaitUsageExport(client: Pick<Client, 'query'>, job: string, { interval, deadline, signal, on, clock }?: UsageExportOptions): Promise<UsageExport>;

export declare function exportUsage(client: Pick<Client, 'query' | 'mutation'>, configuration: StartUsageExportMutationVariables['configuration'], options?: UsageExportOptions): Promise<UsageExport>;

// generated: OwnAccountDocument
// generated: OwnAccountQuery
// generated: OwnAccountQueryVariables
// generated: RecentReadsDocument
// generated: RecentReadsQuery
// generated: RecentReadsQueryVariables
// generated: ServiceType
// generated: StartUsageExportDocument
// generated: StartUsageExportMutation
// generated: StartUsageExportMutationVariables
// generated: UnitOfMeasure
// generated: UsageExportFileConfigurationInput
// generated: UsageExportJobDocument
// generated: UsageExportJobQuery
// generated: UsageExportJobQueryVariables
// generated: UsageExportMessageInput
