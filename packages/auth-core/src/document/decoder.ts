import { InvalidScalarError } from './invalid-scalar-error.ts'

/** Reads the wire form of a scalar; `undefined` when it is not one. */
export type ScalarDecoder<Value> = (wire: unknown) => Value | undefined

/** What a decoder makes of a scalar. */
export type Decoded<Decoder extends ScalarDecoder<unknown>> = NonNullable<ReturnType<Decoder>>

/** Where the scalars of a result are: by field, through objects and lists. */
export interface DecoderShape {
  readonly [field: string]: DecoderShape | ScalarDecoder<unknown>
}

/**
 * Makes the function that reads the scalars of a result. Lists and nulls stay what they are; nothing else is copied
 * or looked at.
 *
 * @param shape - the scalars to read, by field.
 * @returns a function that takes a result as it came, and throws an {@link InvalidScalarError} that names the field
 * when a value is not what its scalar says.
 *
 * @remarks Generated code calls this for operations with scalars that an app asked to be decoded.
 *
 * @example
 * ```ts
 * interface Wire {
 *   bill: { issued: string; amount: string } | null
 * }
 * interface Decoded {
 *   bill: { issued: Date; amount: number } | null
 * }
 *
 * const decodeBill = createDecoder<Wire, Decoded>({ bill: { issued: dateTime, amount: decimal } })
 * ```
 */
export function createDecoder<Wire extends object, Result>(shape: DecoderShape): (data: Wire) => Result
export function createDecoder(shape: DecoderShape): (data: unknown) => unknown {
  return (data) => decode(data, shape, [])
}

function decode(
  value: unknown,
  shape: DecoderShape | ScalarDecoder<unknown>,
  path: readonly (string | number)[],
): unknown {
  if (value === null || value === undefined) return value
  if (Array.isArray(value)) return value.map((item, index) => decode(item, shape, [...path, index]))
  if (typeof shape === 'function') {
    const decoded = shape(value)
    if (decoded === undefined) throw new InvalidScalarError(path)
    return decoded
  }
  if (typeof value !== 'object') throw new InvalidScalarError(path)
  const fields = Object.entries(value).map(([key, inner]) => {
    const below = Object.hasOwn(shape, key) ? shape[key] : undefined
    return [key, below === undefined ? inner : decode(inner, below, [...path, key])]
  })
  return Object.fromEntries(fields)
}
