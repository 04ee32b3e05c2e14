/** The wire types of be.ENERGISED's scalars. */
export const scalars: Readonly<Record<string, string>> = {
  DateTime: 'string',
  UnknownLeaf: 'unknown',
}
