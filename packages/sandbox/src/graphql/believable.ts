import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { digits, uuid } from '../data/identifiers.ts'
import type { Random } from '../data/random.ts'
import type { Zone } from '../data/zone.ts'

/** Makes up what nobody wrote down: a value that fits a type and reads like its name, the same for the same label. */
export interface Believable {
  /** A value of a type. An object is made of nothing but its label and what it is to repeat. */
  value(type: GraphQLOutputType, name: string, label: string, echo?: Echo): unknown
  /** The type of a made-up object where several are possible: the first that is no failure. */
  typeOf(types: readonly GraphQLObjectType[]): GraphQLObjectType | undefined
}

/** What was asked for, by the names of arguments and inputs: a made-up answer says the same where it has such a field. */
export type Echo = Readonly<Record<string, unknown>>

/** What made-up values are drawn from. */
export interface BelievableOptions {
  readonly schema: GraphQLSchema
  readonly random: Random
  readonly zone: Zone
  /** The moment around which dates lie. */
  readonly now: () => number
  readonly currency: string
  readonly language: string
}

/** An object that nobody wrote down. */
export interface MadeUp {
  readonly [madeUp]: { readonly label: string; readonly echo: Echo }
}

const madeUp: unique symbol = Symbol('made up')

/** What a made-up object is made of; undefined for others. */
export function madeUpOf(value: unknown): MadeUp[typeof madeUp] | undefined {
  return typeof value === 'object' && value !== null && madeUp in value
    ? (value as MadeUp)[madeUp]
    : undefined
}

const lengthOfLists = 2
/** Long enough for more than one page. */
const lengthOfConnections = 3

/** Creates the maker of believable values of one schema. */
export function createBelievable({
  schema,
  random,
  zone,
  now,
  currency,
  language,
}: BelievableOptions): Believable {
  const typeOf = (types: readonly GraphQLObjectType[]): GraphQLObjectType | undefined =>
    types.find(({ name }) => !failure.test(name)) ?? types[0]

  const value = (type: GraphQLOutputType, name: string, label: string, echo: Echo = {}): unknown => {
    if (isNonNullType(type)) return present(type.ofType, name, label, echo)
    const isAbsent = (failure.test(name) || ended.test(name)) && getNamedType(type).name !== 'Boolean'
    return isAbsent ? emptyOf(type) : present(type, name, label, echo)
  }

  const present = (type: GraphQLOutputType, name: string, label: string, echo: Echo): unknown => {
    if (isNonNullType(type)) return present(type.ofType, name, label, echo)
    if (isListType(type)) {
      if (failure.test(name) || isEmpty(type.ofType)) return []
      const repeated = echo[name]
      const length = Array.isArray(repeated) ? repeated.length : lengthOfLists
      return listOf(type.ofType, name, label, echo, length)
    }
    if (isEnumType(type)) {
      const names = type.getValues().filter(({ deprecationReason }) => !deprecationReason)
      const known = names.find((one) => one.value === echo[name]) ?? names.find((one) => usual.test(one.name))
      return (known ?? names[0] ?? type.getValues()[0])?.value
    }
    if (isObjectType(type) || isAbstractType(type)) {
      const concrete = isObjectType(type) ? type : typeOf(schema.getPossibleTypes(type))
      // No type of the schema has this interface.
      if (!concrete) return null
      if (isConnection(concrete)) return listOf(type, name, label, echo, lengthOfConnections)
      return { [madeUp]: { label, echo } }
    }
    const repeated = echo[name]
    return isOfScalar(repeated, type.name) ? repeated : scalar(type.name, name, label)
  }

  /** Whether no object can be of a type. */
  const isEmpty = (type: GraphQLOutputType): boolean => {
    const named = getNamedType(type)
    return isAbstractType(named) && schema.getPossibleTypes(named).length === 0
  }

  const listOf = (type: GraphQLOutputType, name: string, label: string, echo: Echo, length: number) =>
    Array.from({ length }, (_, index) => {
      const repeated = echo[name]
      const item = `${label} ${index}`
      return isObjectOrAbstract(type)
        ? { [madeUp]: { label: item, echo } }
        : present(type, name, item, Array.isArray(repeated) ? { ...echo, [name]: repeated[index] } : echo)
    })

  const scalar = (type: string, name: string, label: string): unknown => {
    const draw = (most: number): number => Math.floor(random(label, name) * most)
    switch (type) {
      case 'Boolean':
        return /success|active|valid|eligible|enabled|^ok$|live|submitted|smart|occupier|accepts|supports|affects/i.test(
          name,
        )
      case 'Int':
        return wholeNumber(name, draw)
      case 'Float':
        return fraction(name, draw)
      case 'BigInt':
        return wholeNumber(name, draw)
      case 'Decimal':
      case 'NormalizedDecimal':
        return fraction(name, draw).toFixed(2)
      case 'DateTime':
        return zone.dateTime(moment(name, draw))
      case 'Date':
        return zone.date(moment(name, draw))
      case 'Time':
        return `${String(draw(24)).padStart(2, '0')}:00:00`
      case 'TimeInterval':
        return `${zone.dateTime(zone.addDays(now(), -30))}/${zone.dateTime(now())}`
      case 'UUID':
        return uuid(random, `${label} ${name}`)
      case 'ID':
        return digits(random, `${label} ${name}`, 6)
      case 'JSONString':
        return '{}'
      case 'GenericScalar':
      case 'JSON':
      case 'JSONObject':
        return {}
      default:
        return text(name, label, draw)
    }
  }

  /** Before today, unless the name speaks of what is to come. */
  const moment = (name: string, draw: (most: number) => number): number => {
    const { year, month, day } = zone.local(now())
    const days = 1 + draw(27)
    return zone.startOfDay(year, month, day + (future.test(name) ? days : -days))
  }

  const text = (name: string, label: string, draw: (most: number) => number): string => {
    const number = (length: number): string => digits(random, `${label} ${name}`, length)
    if (/e-?mail/i.test(name)) return `customer${number(4)}@example.com`
    if (/phone|mobile|landline|telephone/i.test(name)) return `+00000${number(6)}`
    if (/ur[il]$|link|href|website/i.test(name)) return `https://www.example.com/${number(6)}`
    if (/currency/i.test(name)) return currency
    if (/language|locale/i.test(name)) return language
    if (/time_?zone/i.test(name)) return zone.name
    if (/^cursor|cursor$/i.test(name)) return btoa(`arrayconnection:${draw(100)}`)
    if (/postal_?code|post_?code|zip/i.test(name)) return number(5)
    if (/(?:At|DateTime|Datetime)$/.test(name)) return zone.dateTime(moment(name, draw))
    if (/date$/i.test(name) || /^date/.test(name)) return zone.date(moment(name, draw))
    if (/(?:^|_)uuid$|Uuid$/.test(name)) return uuid(random, `${label} ${name}`)
    if (/units?(?:Type)?$/i.test(name)) return 'kWh'
    if (/amount|balance|cost|price|rate$|total|value|usage|consumption|quantity|kwh|percent/i.test(name))
      return fraction(name, draw).toFixed(2)
    if (/(?:id|number|reference|ref|code|identifier|serial|mpan|mprn|key)$/i.test(name)) return number(8)
    return /status$/i.test(name) ? 'ACTIVE' : sentence(name)
  }

  return { value, typeOf }
}

const failure = /errors?$|problems?$|^error|failure|warnings?$/i

/** What a thing that goes on does not have. */
const ended = /cancel|terminat|reject|revok|delet|withdraw|closed|ceased|reversed|superseded|removed/i

const future =
  /(?:to|until|end|ends|deadline|due)(?:At|On|Date|Datetime|DateTime|_at)?$|next|expir|due|planned|scheduled|estimated/i

/** What most things are. */
const usual =
  /^(?:ACTIVE|LIVE|OPEN|CURRENT|ON_SUPPLY|SUCCESS|SUCCESSFUL|COMPLETED?|ELIGIBLE|APPROVED|ENABLED|PUBLIC|EVERYONE|KWH|KILOWATT_HOUR|ELECTRICITY)$/

function emptyOf(type: GraphQLOutputType): unknown {
  return isListType(type) ? [] : null
}

/** Whether a type is a Relay connection. */
export function isConnection(type: GraphQLObjectType): boolean {
  const { edges, pageInfo } = type.getFields()
  return edges !== undefined && pageInfo !== undefined
}

function isObjectOrAbstract(type: GraphQLOutputType): boolean {
  const inner = isNonNullType(type) ? type.ofType : type
  return isObjectType(inner) || isAbstractType(inner)
}

/** Whether what was asked for can be repeated where this scalar stands. */
function isOfScalar(value: unknown, type: string): boolean {
  if (type === 'Int') return Number.isInteger(value)
  if (type === 'Float') return typeof value === 'number'
  if (type === 'Boolean') return typeof value === 'boolean'
  if (type === 'ID') return typeof value === 'string' || Number.isInteger(value)
  return typeof value === 'string'
}

function wholeNumber(name: string, draw: (most: number) => number): number {
  if (/year/i.test(name)) return 2026
  if (/count|length|size|quantity|multiplier|term$|digits|^index/i.test(name)) return 1 + draw(9)
  if (/percent|stateOfCharge|soc$|progress/i.test(name)) return 20 + draw(70)
  if (/day/i.test(name)) return 1 + draw(28)
  if (/month/i.test(name)) return 1 + draw(12)
  if (/hour/i.test(name)) return draw(24)
  if (/id$|number$/i.test(name)) return 100_000 + draw(899_999)
  if (/overdue|hardship|debt|arrear|fee|retr/i.test(name)) return 0
  return 100 + draw(9_900)
}

function fraction(name: string, draw: (most: number) => number): number {
  if (/latitude/i.test(name)) return 47.5 + draw(400) / 100
  if (/longitude/i.test(name)) return 8 + draw(500) / 100
  if (/percent|stateOfCharge|soc$|progress|humidity/i.test(name)) return 20 + draw(70)
  if (/celsius|temperature/i.test(name)) return 18 + draw(50) / 10
  if (/vat|tax|proportion|ratio|share|factor/i.test(name)) return (5 + draw(20)) / 100
  return 1 + draw(9_900) / 100
}

/** `preferredName` reads as "Preferred name". */
function sentence(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
