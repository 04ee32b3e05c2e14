import type { TypeNode } from '@0no-co/graphql.web'
import { parseTimeInterval } from '../reads/time-interval.ts'

/**
 * Says whether a JSON value is one of a GraphQL type, by the rules for input coercion: a list may be left out around its
 * only entry, an `ID` may be a whole number.
 *
 * @remarks Of types that this package does not know, a text, a number or a yes or no is taken: scalars and enums look like
 * that in JSON. An input object is never taken from a browser.
 *
 * @see GraphQL specification, section 3, "Input Coercion" of each kind of type.
 */
export function isOfType(value: unknown, type: TypeNode): boolean {
  if (type.kind === 'NonNullType') return value !== null && isOfType(value, type.type)
  if (value === null) return true
  if (type.kind === 'ListType')
    return Array.isArray(value)
      ? value.every((entry) => isOfType(entry, type.type))
      : isOfType(value, type.type)
  const { value: name } = type.name
  const isLeaf = Object.hasOwn(leaves, name) ? leaves[name] : isAnyLeaf
  return isLeaf?.(value) ?? false
}

const isText = (value: unknown): boolean => typeof value === 'string'
/** Its values are known in part only, so any name is one. */
const isEnumValue = (value: unknown): boolean => typeof value === 'string' && /^[_A-Za-z]\w*$/.test(value)
const isAnyLeaf = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

const leaves: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value) && value === Number(value) >> 0,
  Float: Number.isFinite,
  String: isText,
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => isText(value) || Number.isInteger(value),
  DateTime: isText,
  TimeInterval: (value) => typeof value === 'string' && parseTimeInterval(value).kind !== 'unreadable',
  ReadResolution: isEnumValue,
  ReadType: isEnumValue,
  UnitOfMeasure: isEnumValue,
  ServiceQuantityIdentifier: isEnumValue,
  TemperatureUnit: isEnumValue,
  WeatherResolutionType: isEnumValue,
  MeterType: isEnumValue,
  ServiceType: isEnumValue,
  SortOrder: isEnumValue,
}
