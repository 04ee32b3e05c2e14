export type { DeviceState } from './data/model.ts'
export type { Faults, FaultTarget, RateLimitFault } from './faults/faults.ts'
export type { TokenCheck, TransportFault, TransportFaultKind } from './faults/transport-fault.ts'
export type { RequestRecord } from './http/request-log.ts'
export type { FieldFault } from './kraken/field-faults.ts'
export type { RotationRules } from './kraken/tokens.ts'
export type {
  BeEnergisedCredentials,
  KrakenCredentials,
  OpowerCredentials,
  Sandbox,
  SandboxEndpoint,
  SandboxOptions,
} from './sandbox.ts'
export { startSandbox } from './start-sandbox.ts'
