import type { Clock } from './clock.ts'

/**
 * Makes the only kind of state that outlives a session: what the whole process knows of a thing, such as a credential or
 * a host, by its name.
 *
 * @param most - how many things are remembered; those that were asked for last stay.
 * @returns a function that finds what is known, or begins with what `create` makes. By clock, so that moments are only
 *   compared with moments of the same clock, and a test with a clock of its own shares nothing.
 */
export function processWide<Value>(
  most: number,
  create: (clock: Clock) => Value,
): (clock: Clock, name: string) => Value {
  const known = new WeakMap<Clock, Map<string, Value>>()
  return (clock, name) => {
    const ofClock = known.get(clock) ?? new Map<string, Value>()
    known.set(clock, ofClock)
    const value = ofClock.get(name) ?? create(clock)
    ofClock.delete(name)
    ofClock.set(name, value)
    const [oldest] = ofClock.keys()
    if (ofClock.size > most && oldest !== undefined) ofClock.delete(oldest)
    return value
  }
}
