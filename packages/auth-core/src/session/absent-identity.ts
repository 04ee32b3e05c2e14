import type { EnergyError } from '../errors/energy-error.ts'
import type { Identity } from './identity.ts'
import { createLease } from './lease.ts'

/** Nobody: requests go without a token. */
export function anonymousIdentity(key: string, epoch: number, generation: number): Identity {
  const lease = createLease({ generation, epoch, expiresAt: Number.POSITIVE_INFINITY }, undefined)
  let ended: EnergyError | undefined
  return {
    ...inert(key, generation),
    snapshot: () => ({ status: 'anonymous', generation }),
    peek: () => (ended ? undefined : lease),
    async token({ signal } = {}) {
      signal?.throwIfAborted()
      if (ended) throw ended
      return lease
    },
    end(reason) {
      ended = reason
    },
  }
}

/** Nobody any more: every call fails with the same error. */
export function endedIdentity(
  key: string,
  generation: number,
  status: 'signed-out' | 'closed',
  error: EnergyError,
): Identity {
  return {
    ...inert(key, generation),
    snapshot: () => ({ status, generation }),
    peek: () => undefined,
    async token() {
      throw error
    },
    end() {},
  }
}

function inert(
  key: string,
  generation: number,
): Pick<Identity, 'key' | 'generation' | 'reject' | 'accept' | 'forget'> {
  return { key, generation, reject() {}, accept() {}, async forget() {} }
}
