/** The wire types of Opower's scalars. What stands in a `TimeInterval` is read with `parseTimeInterval`. */
export const scalars: Readonly<Record<string, string>> = {
  DateTime: 'string',
  TimeInterval: 'string',
  UnknownLeaf: 'unknown',
}
