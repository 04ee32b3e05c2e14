/**
 * Makes what a text alone decides once for the whole process: it may be no state of a sandbox, and nothing changes it.
 *
 * @param most - how many are remembered; those that were asked for last stay.
 */
export function remembered<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? make(text)
    known.delete(text)
    known.set(text, value)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return value
  }
}
