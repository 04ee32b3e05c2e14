import { classifyStatus } from '../classify-status.ts'
import type { Provider } from '../provider.ts'

/** What is known of a server of which nothing is known: its HTTP statuses. */
export const anyProvider: Provider = {
  name: 'provider',
  endpoints: {},
  authorization: (accessToken) => `Bearer ${accessToken}`,
  errorCode: () => undefined,
  classify: ({ status }) => classifyStatus(status),
  pagination: { maximumPageSize: 100 },
  subscriptions: true,
}
