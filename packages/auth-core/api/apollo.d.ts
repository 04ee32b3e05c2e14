export interface ProviderLinkOptions extends Omit<AuthorizedFetchOptions, 'provider' | 'sendOnce'> {
    readonly session: Session;
    readonly endpoint: Endpoint;
    readonly headers?: Readonly<Record<string, string>> | undefined;
}

export declare function providerLink(provider: Provider, { session, endpoint, headers, ...options }: ProviderLinkOptions): ApolloLink;
