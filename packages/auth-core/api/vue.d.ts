export interface ListActions {
    readonly loadMore: () => void;
    readonly refresh: () => void;
}

export interface ListSnapshot<Node> {
    readonly items: readonly Node[];
    readonly pageInfo: PageInfo | undefined;
    readonly totalCount: number | undefined;
    readonly fetching: boolean;
    readonly error: CombinedError | undefined;
    readonly hasMore: boolean;
}

export type PaginatedQuery<Node> = ListActions & {
    readonly [Name in keyof ListSnapshot<Node>]: ComputedRef<ListSnapshot<Node>[Name]>;
};

export type PaginatedQueryOptions<DocumentVariables, Path = never> = PaginatedQuerySettings & {
    readonly path?: Path;
} & (object extends ListVariables<DocumentVariables> ? {
    readonly variables?: ListVariables<DocumentVariables>;
} : {
    readonly variables: ListVariables<DocumentVariables>;
});

export interface PaginatedQuerySettings {
    readonly pageSize?: number | undefined;
    readonly requestPolicy?: RequestPolicy | undefined;
    readonly pause?: boolean | undefined;
    readonly context?: Partial<OperationContext> | undefined;
    readonly initial?: Page<unknown, unknown> | undefined;
}

export declare function usePaginatedQuery<Data, DocumentVariables, const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>>(document: PageableDocument<Data, DocumentVariables, Path>, options: MaybeRefOrGetter<PaginatedQueryOptions<DocumentVariables, Path>>): PaginatedQuery<NodeAt<Data, Path>>;
export declare function usePaginatedQuery<Data, DocumentVariables>(document: DocumentAlone<Data, DocumentVariables>): PaginatedQuery<NodeAt<Data, OnlyConnectionPath<Data>>>;
