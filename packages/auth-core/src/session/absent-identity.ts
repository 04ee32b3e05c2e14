import type { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError } from '../errors/errors.ts'
import type { RateGateOptions } from '../rate-gate/gate.ts'
import { type Ending, end, signalOf } from './ending.ts'
import { createGates } from './gates.ts'
import type { OwnIdentity } from './identity.ts'
import { createLease } from './lease.ts'
import { IdentityFacts, type IdentityReaders } from './made-when-asked-for.ts'

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

/** All that is known of nobody. */
interface Own extends Ending, Pick<AbsentParts, 'key'> {}

const readers: IdentityReaders<Own> = {
  key: ({ key }) => key(),
  signal: signalOf,
  renewal: () => undefined,
  isResuming: () => false,
}

/** Makes the identity of nobody, or of nobody any more. */
export function absentIdentity(parts: AbsentParts): OwnIdentity {
  const { status, key, epoch, generation, error, gates } = parts
  const own: Own = { key, reason: error, controller: undefined }
  const lease = createLease({ generation, epoch, expiresAt: Number.POSITIVE_INFINITY }, undefined)
  const methods: Omit<OwnIdentity, keyof IdentityFacts> = {
    epoch,
    gate: createGates(gates),
    snapshot: () => ({ status, generation }),
    peek: () => (own.reason ? undefined : lease),
    async token({ signal } = {}) {
      signal?.throwIfAborted()
      if (own.reason) throw own.reason
      return lease
    },
    reject() {},
    accept() {},
    end: (reason) => end(own, reason),
    async forget() {},
    async resumeHandle() {
      throw new ConfigurationError('Nobody is signed in: there is nothing to resume.', {
        provider: gates.provider,
      })
    },
  }
  return Object.assign(new IdentityFacts((name) => readers[name](own)), methods)
}
