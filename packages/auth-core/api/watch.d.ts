export interface Visibility {
    readonly isHidden: boolean;
    subscribe(listener: () => void): () => void;
}

export interface WatchOptions<Data> {
    readonly every: number;
    readonly until?: ((result: WatchResult<Data>) => boolean) | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly clock?: Clock | undefined;
    readonly visibility?: Visibility | undefined;
}

export declare function watch<Data, DocumentVariables extends AnyVariables>(client: Client, document: TypedDocumentNode<Data, DocumentVariables>, variables: DocumentVariables, options: WatchOptions<Data>): AsyncIterable<WatchResult<Data>>;
