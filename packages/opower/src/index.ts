export { createOpowerClient, type OpowerClientOptions } from './client.ts'
export { endpoints, type OpowerEnvironment } from './endpoints.ts'
export type { OpowerErrorCode } from './errors/classify.ts'
export { opowerExchange } from './exchange.ts'
export { type OpowerFetchOptions, opowerFetch } from './fetch.ts'
export {
  accessToken,
  type ClientCredentialsOptions,
  clientCredentials,
  resumeSignIn,
} from './grants/index.ts'
export { opower } from './opower.ts'
export { type ReadVariables, type ReadWindow, readWindows } from './reads/read-windows.ts'
export { type ReadIntervalOptions, splitReadInterval } from './reads/split-read-interval.ts'
export {
  formatTimeInterval,
  type OffsetDateTime,
  type ParsedTimeInterval,
  parseTimeInterval,
} from './reads/time-interval.ts'
export { createOpowerSession, type OpowerSessionOptions } from './session.ts'
export { createOpowerSessionPool, type OpowerSessionPoolOptions } from './session-pool.ts'
