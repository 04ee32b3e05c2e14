import { defineProvider, type Provider } from '@energy/auth-core'
import { endpoints } from './endpoints.ts'
import { classify, errorCode } from './errors/classify.ts'

/**
 * Kraken as data.
 *
 * @remarks The access token stands in `authorization` without a scheme (documented by the provider in its German guide
 * and its guide to measurements). `first` must be less than 100 (German guide; 100 itself is not settled, so 99);
 * `measurements` takes far more (the guide asks for 1000).
 */
export const kraken: Provider = defineProvider({
  name: 'kraken',
  endpoints,
  authorization: (accessToken: string) => accessToken,
  errorCode,
  classify,
  pagination: { maximumPageSize: 99, maximumPageSizes: { measurements: 1000 } },
})
