import type { Clock } from '../src/clock.ts'
import type { ClaimLocks } from '../src/stores/revision-claim.ts'
import type { WebStorage } from '../src/stores/web-entries.ts'
import type { VirtualClock } from '../src/testing/virtual-clock.ts'

/** One tab, with its own copy of the storage. */
export interface SimulatedTab {
  readonly storage: WebStorage
  readonly locks: ClaimLocks
  readonly clock: Clock
  /** Stops the tab: neither timers nor answers to lock requests run, until {@link SimulatedTab.thaw}. */
  freeze(): void
  thaw(): void
  /** Ends the tab: its locks are free at once, nothing of it runs any more. */
  kill(): void
}

/** How long things take on their way between the processes of the browser, in ms; asked anew each time. */
export interface SimulatedDelays {
  storage(): number
  locks(): number
}

/**
 * Models what browsers do with the storage of an origin: each process has a copy, writes travel through one service
 * that puts them in order, and reach the others later. Locks travel another way, so a lock may arrive before a write
 * that was made while it was held.
 */
export function simulateBrowser(clock: VirtualClock, delays: SimulatedDelays): () => SimulatedTab {
  const tabs: { receive(name: string, text: string, source: object): void }[] = []
  const holders = new Map<string, object>()

  /** Messages of one pipe keep their order. */
  function createPipe(): (deliver: () => void) => void {
    let last = 0
    return (deliver) => {
      last = Math.max(last, clock.monotonic() + delays.storage() / 2)
      clock.schedule(deliver, last - clock.monotonic())
    }
  }

  return () => {
    const identity = {}
    const copy = new Map<string, string>()
    const unconfirmed = new Map<string, number>()
    const toService = createPipe()
    const fromService = createPipe()
    let frozen = false
    let dead = false
    let held: (() => void)[] = []

    tabs.push({
      receive: (name, text, source) =>
        fromService(() => {
          const pending = unconfirmed.get(name) ?? 0
          if (source === identity) unconfirmed.set(name, pending - 1)
          else if (pending === 0) copy.set(name, text)
        }),
    })

    function runLater(callback: () => void, delay: number): () => void {
      return clock.schedule(() => {
        if (dead) return
        if (frozen) held.push(callback)
        else callback()
      }, delay)
    }

    return {
      clock: { ...clock, schedule: runLater },
      storage: {
        getItem: (name) => copy.get(name) ?? null,
        setItem(name, text) {
          copy.set(name, text)
          unconfirmed.set(name, (unconfirmed.get(name) ?? 0) + 1)
          toService(() => {
            for (const tab of tabs) tab.receive(name, text, identity)
          })
        },
      },
      locks: {
        request: (name, _options, callback) =>
          new Promise((resolve) => {
            clock.schedule(() => {
              const free = !holders.has(name)
              if (free) holders.set(name, identity)
              runLater(async () => {
                await callback(free ? {} : null)
                if (free) clock.schedule(() => holders.delete(name), delays.locks())
                resolve(undefined)
              }, delays.locks())
            }, delays.locks())
          }),
      },
      freeze() {
        frozen = true
      },
      thaw() {
        frozen = false
        for (const callback of held) callback()
        held = []
      },
      kill() {
        dead = true
        for (const [name, holder] of holders) if (holder === identity) holders.delete(name)
      },
    }
  }
}
