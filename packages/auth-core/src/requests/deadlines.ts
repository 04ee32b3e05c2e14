import { createAlarm } from '../alarm.ts'
import type { Clock } from '../clock.ts'

/** Something that ends by itself at a moment of the monotonic clock; `Infinity`: it does not. */
export interface Expiring {
  expiresAt: number
}

/** Watches over several things with one timer. */
export interface Deadlines<Item extends Expiring> {
  /** What is watched. */
  readonly items: Iterable<Item>
  add(item: Item): void
  /** Lets it end when the timeout is over. */
  start(item: Item): void
  delete(item: Item): void
}

/**
 * Creates what ends things that take too long.
 *
 * @param timeout - in ms.
 */
export function createDeadlines<Item extends Expiring>(
  clock: Clock,
  timeout: number,
  expire: (item: Item) => void,
): Deadlines<Item> {
  const items = new Set<Item>()
  const alarm = createAlarm(clock, () => {
    const now = clock.monotonic()
    for (const item of [...items])
      if (item.expiresAt <= now) expire(item)
      else alarm.setFor(item.expiresAt)
  })

  return {
    items,
    add: (item) => void items.add(item),
    start(item) {
      item.expiresAt = clock.monotonic() + timeout
      alarm.setFor(item.expiresAt)
    },
    delete(item) {
      items.delete(item)
      if (items.size === 0) alarm.cancel()
    },
  }
}
