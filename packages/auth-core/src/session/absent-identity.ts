import type { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError } from '../errors/errors.ts'
import type { RateGateOptions } from '../rate-gate/rate-gate.ts'
import { createEnding, type Ending } from './ending.ts'
import { createGates } from './gates.ts'
import type { OwnIdentity } from './identity.ts'
import { createLease, type Lease } from './lease.ts'
import { IdentityFacts } from './made-when-asked-for.ts'
import type { SessionStatus } from './session.ts'

/** What nobody has in common with somebody. */
export interface AbsentParts {
  readonly key: () => string
  readonly epoch: number
  readonly generation: number
  /** What gates are made of. */
  readonly gates: RateGateOptions
}

/** Nobody: requests go without a token. */
export function anonymousIdentity(parts: AbsentParts): OwnIdentity {
  const { epoch, generation } = parts
  const lease = createLease({ generation, epoch, expiresAt: Number.POSITIVE_INFINITY }, undefined)
  return absentIdentity(parts, 'anonymous', createEnding(), lease)
}

/** Nobody any more: every call fails with the same error. */
export function endedIdentity(
  parts: AbsentParts,
  status: 'signed-out' | 'closed',
  error: EnergyError,
): OwnIdentity {
  return absentIdentity(parts, status, createEnding(error), undefined)
}

function absentIdentity(
  { key, epoch, generation, gates }: AbsentParts,
  status: SessionStatus,
  ending: Ending,
  lease: Lease | undefined,
): OwnIdentity {
  const methods: Omit<OwnIdentity, keyof IdentityFacts> = {
    epoch,
    gate: createGates(gates),
    snapshot: () => ({ status, generation }),
    peek: () => (ending.reason ? undefined : lease),
    async token({ signal } = {}) {
      signal?.throwIfAborted()
      if (ending.reason || !lease) throw ending.reason
      return lease
    },
    reject() {},
    accept() {},
    end: ending.end,
    async forget() {},
    async resumeHandle() {
      throw new ConfigurationError('Nobody is signed in: there is nothing to resume.', {
        provider: gates.provider,
      })
    },
  }
  const facts = new IdentityFacts({ key, signal: ending.signal, renewal: () => undefined })
  return Object.assign(facts, methods)
}
