export interface ClientFacts {
    readonly rules?: PaginationRules | undefined;
    readonly session?: (Pick<Session, 'key' | 'state'> & {
        readonly identity: Pick<Identity, 'signal' | 'isResuming'>;
    } & Partial<Pick<Session, 'subscribe'>>) | undefined;
    readonly on?: ((event: ListEvent) => void) | undefined;
}

export interface Drift {
    readonly totalCountChange: number;
    readonly duplicatesRemoved: number;
}

export interface Page<Node, Edge = never> {
    readonly nodes: readonly Node[];
    readonly edges: readonly Edge[];
    readonly pageInfo: PageInfo;
    readonly totalCount?: number;
    readonly resume: string | null;
    readonly drift?: Drift;
    readonly truncated?: readonly string[];
    readonly error?: CombinedError;
}

export interface PageInfo {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
}

export interface PaginateOptions {
    readonly pageSize?: number | undefined;
    readonly maxPages?: number | undefined;
    readonly resume?: string | null | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly requestPolicy?: RequestPolicy | undefined;
    readonly parallel?: number | undefined;
}

export interface Paginated<Node, Edge = never> extends AsyncIterable<Node> {
    pages(): AsyncIterable<Page<Node, Edge>>;
}

export interface PaginationExtension {
    readonly pagesRead: number;
    readonly resume: string | null;
}

export type PaginationRequest = 'all' | {
    readonly maxPages?: number | undefined;
    readonly path?: string | undefined;
    readonly pageSize?: number | undefined;
    readonly resume?: string | null | undefined;
};

export declare function paginate<Data, DocumentVariables, const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>>(client: Client, document: PageableDocument<Data, DocumentVariables, Path>, variables: ListVariables<DocumentVariables>, options?: PaginateOptions & {
    readonly path?: Path;
}): Paginated<NodeAt<Data, Path>, EdgeAt<Data, Path>>;

export declare function paginationExchange(facts?: ClientFacts): Exchange;
