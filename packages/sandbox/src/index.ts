export type { Faults, RateLimitFault } from './faults/faults.ts'
export type { TransportFault, TransportFaultKind } from './faults/transport-fault.ts'
export type { RequestRecord } from './http/request-log.ts'
export type { FieldFault } from './kraken/field-faults.ts'
export type {
  BeEnergisedCredentials,
  KrakenCredentials,
  OpowerCredentials,
  Sandbox,
  SandboxEndpoint,
  SandboxOptions,
} from './sandbox.ts'
export { startSandbox } from './start-sandbox.ts'
