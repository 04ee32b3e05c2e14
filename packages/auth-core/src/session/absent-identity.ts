import type { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError } from '../errors/errors.ts'
import type { RateGateOptions } from '../rate-gate/gate.ts'
import { type Ending, end, signalOf } from './ending.ts'
import { createGates } from './gates.ts'
import type { OwnIdentity } from './identity.ts'
import { createLease } from './lease.ts'
import { IdentityFacts } from './made-when-asked-for.ts'

/** Why there is nobody. */
export type AbsentStatus = 'anonymous' | 'signed-out' | 'closed'

/** What nobody has in common with somebody. */
export interface AbsentParts {
  readonly status: AbsentStatus
  readonly key: () => string
  readonly epoch: number
  readonly generation: number
  /** What every call fails with. Left out: requests go without a token. */
  readonly error?: EnergyError
  /** What gates are made of. */
  readonly gates: RateGateOptions
}

/** Makes the identity of nobody, or of nobody any more. */
export function absentIdentity(parts: AbsentParts): OwnIdentity {
  const { status, key, epoch, generation, error, gates } = parts
  const ending: Ending = { reason: error, controller: undefined }
  const lease = createLease({ generation, epoch, expiresAt: Number.POSITIVE_INFINITY }, undefined)
  const methods: Omit<OwnIdentity, keyof IdentityFacts> = {
    epoch,
    gate: createGates(gates),
    snapshot: () => ({ status, generation }),
    peek: () => (ending.reason ? undefined : lease),
    async token({ signal } = {}) {
      signal?.throwIfAborted()
      if (ending.reason) throw ending.reason
      return lease
    },
    reject() {},
    accept() {},
    end: (reason) => end(ending, reason),
    async forget() {},
    async resumeHandle() {
      throw new ConfigurationError('Nobody is signed in: there is nothing to resume.', {
        provider: gates.provider,
      })
    },
  }
  const facts = new IdentityFacts({
    key,
    signal: () => signalOf(ending),
    renewal: () => undefined,
    isResuming: () => false,
  })
  return Object.assign(facts, methods)
}
