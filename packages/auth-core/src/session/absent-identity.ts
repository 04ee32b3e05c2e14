import type { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError } from '../errors/errors.ts'
import type { RateGateOptions } from '../rate-gate/rate-gate.ts'
import { createEnding, type Ending } from './ending.ts'
import { createGates } from './gates.ts'
import type { OwnIdentity } from './identity.ts'
import { createLease } from './lease.ts'

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
  const ending = createEnding()
  return {
    ...inert(parts),
    get key() {
      return parts.key()
    },
    get signal() {
      return ending.signal
    },
    snapshot: () => ({ status: 'anonymous', generation }),
    peek: () => (ending.reason ? undefined : lease),
    async token({ signal } = {}) {
      signal?.throwIfAborted()
      if (ending.reason) throw ending.reason
      return lease
    },
    end: ending.end,
  }
}

/** Nobody any more: every call fails with the same error. */
export function endedIdentity(
  parts: AbsentParts,
  status: 'signed-out' | 'closed',
  error: EnergyError,
): OwnIdentity {
  const ending: Ending = createEnding(error)
  return {
    ...inert(parts),
    get key() {
      return parts.key()
    },
    get signal() {
      return ending.signal
    },
    snapshot: () => ({ status, generation: parts.generation }),
    peek: () => undefined,
    async token() {
      throw error
    },
    end: ending.end,
  }
}

type Inert = Pick<
  OwnIdentity,
  'epoch' | 'generation' | 'gate' | 'reject' | 'accept' | 'forget' | 'resumeHandle'
>

function inert({ epoch, generation, gates }: AbsentParts): Inert {
  return {
    epoch,
    generation,
    gate: createGates(gates),
    reject() {},
    accept() {},
    async forget() {},
    async resumeHandle() {
      throw new ConfigurationError('Nobody is signed in: there is nothing to resume.', {
        provider: gates.provider,
      })
    },
  }
}
