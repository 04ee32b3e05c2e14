export { type ProviderLinkOptions, providerLink } from './apollo/provider-link.ts'
