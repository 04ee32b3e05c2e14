import type { KrakenInstance } from '../instance.ts'

const day = 86_400_000

/** What instances have in common, as far as it is known; see the README for what is not. */
export const common: Pick<
  KrakenInstance,
  | 'centsPerPrice'
  | 'limits'
  | 'minorDigits'
  | 'mutation'
  | 'query'
  | 'refreshTokenLifetime'
  | 'rotation'
  | 'tables'
> = {
  centsPerPrice: 1,
  minorDigits: 2,
  limits: {
    complexity: 200,
    nodes: 10_000,
    // The guide says less than 100; platforms answer the hundred that the supplier's own dashboard asks for.
    pageSize: 100,
    pageSizes: { measurements: 10_000 },
    fields: { obtainKrakenToken: { requests: 100, seconds: 60, dynamic: true } },
  },
  refreshTokenLifetime: 7 * day,
  rotation: { rotate: false, reuseDetection: false, grace: 0, singleAccessToken: false },
  query: {},
  mutation: {},
  tables: {},
}
