import { defineProvider, type Provider } from '../provider.ts'

/** A provider with error codes like Kraken's. */
export const exampleProvider: Provider = defineProvider({
  name: 'example',
  endpoints: { test: { url: 'https://rig.test/graphql', tokenUrl: 'https://rig.test/token' } },
  authorization: (accessToken) => `Bearer ${accessToken}`,
  errorCode: ({ errorCode }) => (typeof errorCode === 'string' ? errorCode : undefined),
  classify({ code, status, body }) {
    switch (code) {
      case 'KT-CT-1124':
        return 'token-refused'
      case 'KT-CT-1112':
        return 'token-missing'
      case 'KT-CT-1111':
        return 'forbidden'
      case 'KT-CT-1199':
        return 'rate-limited'
      case 'KT-CT-1188':
        return 'too-complex'
    }
    if (code !== undefined) return 'other'
    if (status === 401) return 'token-refused'
    if (status === 403 && body?.includes('forbidden')) return 'forbidden'
    if (status === 429) return 'rate-limited'
    return status !== undefined && status >= 500 ? 'transient' : 'other'
  },
  pagination: { maximumPageSize: 99 },
})
