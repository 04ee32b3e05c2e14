import { defineProvider, type Provider } from '@energy/auth-core'
import { endpoints } from './endpoints.ts'
import { classify, errorCode } from './errors/classify.ts'

/**
 * The provider be.ENERGISED as data.
 *
 * @remarks The token stands in `authorization` with the scheme Bearer (documented by the provider). Unverified: the
 * largest part of a list; a hundred entries are asked for at most, and a short part does not end a list.
 *
 * No mutation is ever sent again by itself: most of them move money or hardware, and the vendor does not document what an
 * answer looks like that proves that nothing was done.
 */
export const beEnergised: Provider = defineProvider({
  name: 'beenergised',
  endpoints,
  authorization: (accessToken: string) => `Bearer ${accessToken}`,
  errorCode,
  classify,
  pagination: { maximumPageSize: 100 },
  sendsMutationsOnce: true,
})
