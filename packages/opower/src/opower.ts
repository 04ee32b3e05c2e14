import { defineProvider, type Provider } from '@energy/auth-core'
import { endpoints } from './endpoints.ts'
import { classify, errorCode } from './errors/classify.ts'

/**
 * Opower as data.
 *
 * @remarks The access token stands in `authorization` with the scheme Bearer (said by the provider's REST pages; the
 * GraphQL guide only says that the token is provided). Unverified: the largest page; pages of 100 were seen.
 */
export const opower: Provider = defineProvider({
  name: 'opower',
  endpoints,
  authorization: (accessToken: string) => `Bearer ${accessToken}`,
  errorCode,
  classify,
  pagination: { maximumPageSize: 100 },
})
