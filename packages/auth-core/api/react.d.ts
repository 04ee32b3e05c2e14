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

export interface PaginatedQuery<Node> extends ListSnapshot<Node>, ListActions {
}

export type PaginatedQueryArguments<DocumentVariables, Given> = object extends ListVariables<DocumentVariables> ? [options?: Given] : [options: Given];

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

export declare function SessionProvider({ session, children }: SessionProviderProps): ReactElement;

export interface SessionProviderProps {
    readonly session: Session;
    readonly children?: ReactNode;
}

export interface SessionView {
    readonly session: Session;
    readonly state: SessionState;
}

export declare function usePaginatedQuery<Data, DocumentVariables, const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>>(document: PageableDocument<Data, DocumentVariables, Path>, ...options: PaginatedQueryArguments<DocumentVariables, PaginatedQueryOptions<DocumentVariables, Path>>): PaginatedQuery<NodeAt<Data, Path>>;

export declare function useSession(): SessionView;
