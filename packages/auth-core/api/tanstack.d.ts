export interface InfiniteListSettings<Path> {
    readonly path?: Path;
    readonly pageSize?: number | undefined;
}

export interface InfiniteQueryOptions<Node, Edge = never> {
    readonly queryKey: QueryKey;
    readonly queryFn: (context: {
        readonly pageParam: string | null;
        readonly signal: AbortSignal;
    }) => Promise<Page<Node, Edge>>;
    readonly initialPageParam: string | null;
    readonly getNextPageParam: (lastPage: Page<Node, Edge>) => string | null;
    readonly retry: false;
}

export type QueryKey = readonly [
    scope: 'energy',
    operationName: string,
    identity: string,
    request: number,
    details: Readonly<Record<string, unknown>>
];

export interface QueryOptions<Data> {
    readonly queryKey: QueryKey;
    readonly queryFn: (context: {
        readonly signal: AbortSignal;
    }) => Promise<Data>;
    readonly retry: false;
}

export declare function infiniteQueryOptions<Data, DocumentVariables, const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>>(client: Client, document: PageableDocument<Data, DocumentVariables, Path>, variables: ListVariables<DocumentVariables>, settings?: InfiniteListSettings<Path>): InfiniteQueryOptions<NodeAt<Data, Path>, EdgeAt<Data, Path>>;

export declare function queryOptions<Data, DocumentVariables extends AnyVariables>(client: Client, document: TypedDocumentNode<Data, DocumentVariables>, variables: DocumentVariables): QueryOptions<Data>;
