/** The names of the instances that the sandbox can serve. */
export const krakenInstanceNames = [
  'de',
  'us',
  'gb',
  'jp',
  'es',
  'it',
  'fr',
  'au',
  'nz',
  'edf-gb',
  'eon-next',
  'good-energy',
  'powershop-nz',
  'meridian-nz',
] as const

/** The name of an instance that the sandbox can serve. */
export type KrakenInstanceName = (typeof krakenInstanceNames)[number]

/** Makes one value for each instance. */
export function byInstance<Value>(
  make: (name: KrakenInstanceName) => Value,
): Readonly<Record<KrakenInstanceName, Value>> {
  // Entries lose the names of their keys; these are all there are.
  return Object.fromEntries(krakenInstanceNames.map((name) => [name, make(name)])) as Record<
    KrakenInstanceName,
    Value
  >
}
