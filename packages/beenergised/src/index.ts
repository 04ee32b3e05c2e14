export { beEnergised } from './be-energised.ts'
export { type BeEnergisedClientOptions, createBeEnergisedClient } from './client.ts'
export { endpoints } from './endpoints.ts'
export type { BeEnergisedErrorCode } from './errors/classify.ts'
export { beEnergisedExchange } from './exchange.ts'
export { type BeEnergisedFetchOptions, beEnergisedFetch } from './fetch.ts'
export {
  applicationKey,
  auth0,
  type PreSharedKeyOptions,
  preSharedKey,
  resumeSignIn,
} from './grants/index.ts'
export { type Answer, type Outcome, outcomeOf } from './outcome.ts'
export { type BeEnergisedSessionOptions, createBeEnergisedSession } from './session.ts'
export { type BeEnergisedSessionPoolOptions, createBeEnergisedSessionPool } from './session-pool.ts'
