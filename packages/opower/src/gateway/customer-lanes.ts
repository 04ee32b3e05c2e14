/** Keeps the requests of one customer from taking every place at the upstream. */
export interface CustomerLanes {
  /** Asks for a place. Leave in any case, also while it is waited for. */
  enter(customerId: string): { readonly ready: Promise<void>; leave(): void }
}

/** @param width - how many requests of one customer run at a time; the others wait in the order in which they came. */
export function createCustomerLanes(width: number): CustomerLanes {
  const lanes = new Map<string, { running: number; readonly waiting: Set<() => void> }>()
  return {
    enter(customerId) {
      const lane = lanes.get(customerId) ?? { running: 0, waiting: new Set() }
      lanes.set(customerId, lane)
      let state: 'waiting' | 'running' | 'left' = 'running'
      let start = (): void => undefined
      let ready = Promise.resolve()
      if (lane.running < width) lane.running++
      else {
        state = 'waiting'
        ready = new Promise((resolve) => {
          start = () => {
            state = 'running'
            resolve()
          }
        })
        lane.waiting.add(start)
      }
      return {
        ready,
        leave() {
          if (state === 'running') {
            const [next] = lane.waiting
            if (next) {
              lane.waiting.delete(next)
              next()
            } else if (--lane.running === 0) lanes.delete(customerId)
          }
          lane.waiting.delete(start)
          state = 'left'
        },
      }
    },
  }
}
