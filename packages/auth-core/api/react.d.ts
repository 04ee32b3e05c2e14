export interface PaginatedQuery<Node> {
    readonly items: readonly Node[];
    readonly pageInfo: PageInfo | undefined;
    readonly totalCount: number | undefined;
    readonly fetching: boolean;
    readonly error: CombinedError | undefined;
    readonly hasMore: boolean;
    readonly loadMore: () => void;
    readonly refresh: () => void;
}

export type PaginatedQueryOptions<DocumentVariables> = PaginatedQuerySettings & (object extends ListVariables<DocumentVariables> ? {
    readonly variables?: ListVariables<DocumentVariables>;
} : {
    readonly variables: ListVariables<DocumentVariables>;
});

export interface PaginatedQuerySettings {
    readonly pageSize?: number | undefined;
    readonly requestPolicy?: RequestPolicy | undefined;
    readonly pause?: boolean | undefined;
    readonly context?: Partial<OperationContext> | undefined;
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

export declare function usePaginatedQuery<Data, DocumentVariables, const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>>(document: TypedDocumentNode<Data, DocumentVariables>, ...options: Arguments<Data, DocumentVariables, Path>): PaginatedQuery<NodeAt<Data, Path>>;

export declare function useSession(): SessionView;
