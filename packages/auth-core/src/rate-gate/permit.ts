import type { EnergyError } from '../errors/energy-error.ts'
import type { Barrier } from './barrier.ts'
import type { GateEvent } from './gate-event.ts'

/** What a provider answers when it is asked for its limits. Moments are in ms since the Unix epoch. */
export interface LimitInfo {
  /** When requests are taken again, where all of them are refused. */
  readonly retryAt?: number | undefined
  /** When a root field is taken again, by its name, for those that are refused. */
  readonly fields: Readonly<Record<string, number>>
}

/** What wants to pass the gate. */
export interface GateRequest {
  /** Is called when an attempt may leave, and once more for each attempt that goes back to wait. */
  admit(permit: Permit): void
  /** Is called when there is no permit for good; nothing is called afterwards. */
  refuse(error: EnergyError): void
  /** The root fields that it selects. Asked for only while one has a lane of its own. */
  fields?: (() => readonly string[]) | undefined
  /** Asks the provider when its limits end; called once after a second refusal. Must not reject. */
  askLimits?: (() => Promise<LimitInfo | undefined>) | undefined
  /** Where it goes, for events. */
  readonly target?: { readonly host: string }
  /** Receives what this request does to the gate. */
  readonly on?: ((event: GateEvent) => void) | undefined
}

/** The right to send one attempt, or the wait for it; to be given back once: see {@link Gate}. */
export interface Permit {
  readonly request: GateRequest
  /** When it was asked for, by the monotonic clock. */
  readonly since: number
  state: 'waiting' | 'out' | 'gone'
  attempts: number
  /** It left before any limit was known. */
  early: boolean
  /** What it passes: the host, and the lanes of its fields. */
  barriers: readonly Barrier[]
}
