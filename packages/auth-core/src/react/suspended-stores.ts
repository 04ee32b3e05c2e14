import type { Client } from '@urql/core'
import { systemClock } from '../clock.ts'
import type { ListStore } from '../lists/list-store.ts'
import { clientSlot } from '../pagination/client-slot.ts'

// React forgets what a component made before it was suspended for the first time, so the client keeps it.
const slot = Symbol.for('@energy/suspended-stores')
const lingerTime = 2_000

/** The stores of components that are suspended, by the name of what they read. */
export interface SuspendedStores {
  get(name: string): ListStore<unknown> | undefined
  /** Reads for a suspended component. @returns a promise that settles when there is something to show. */
  wait(name: string, store: ListStore<unknown>): Promise<void>
  /** Gives a store to the component that has come back for it. */
  release(name: string): void
}

/** Reads the suspended stores of a client. */
export function suspendedStores(client: Client): SuspendedStores {
  return clientSlot(client, slot, isSuspendedStores, createSuspendedStores)
}

function createSuspendedStores(): SuspendedStores {
  const waiting = new Map<string, { readonly store: ListStore<unknown>; readonly ready: Promise<void> }>()

  function read(name: string, store: ListStore<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        const { fetching, items } = store.getSnapshot()
        if (fetching && items.length === 0) return
        resolve()
        // Nobody may come back, as on a server; the list must not be followed for ever.
        systemClock.schedule(() => {
          unsubscribe()
          waiting.delete(name)
        }, lingerTime)
      }
      const unsubscribe = store.subscribe(check)
      check()
    })
  }

  return {
    get: (name) => waiting.get(name)?.store,
    wait(name, store) {
      const present = waiting.get(name)
      if (present) return present.ready
      const ready = read(name, store)
      waiting.set(name, { store, ready })
      return ready
    },
    release(name) {
      waiting.delete(name)
    },
  }
}

function isSuspendedStores(value: unknown): value is SuspendedStores {
  return typeof value === 'object' && value !== null && 'wait' in value
}
