import type { Client } from '@urql/core'

/** Keeps a value with a client for as long as the client lives, and makes it when it is first asked for. */
export function clientSlot<Value extends object>(
  client: Client,
  key: symbol,
  isValue: (value: unknown) => value is Value,
  create: () => Value,
): Value {
  const present: unknown = Reflect.get(client, key)
  if (isValue(present)) return present
  const value = create()
  Object.defineProperty(client, key, { value })
  return value
}
