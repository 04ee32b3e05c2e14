import { uuid } from '../data/identifiers.ts'
import type { Random } from '../data/random.ts'

/** A charging operator with its stations, and a user with cards and documents. */
export interface Operator {
  readonly key: string
  readonly stations: readonly Station[]
  readonly rates: readonly Rate[]
  readonly paymentMethods: readonly {
    readonly uuid: string
    readonly applicationId: string
    readonly paymentType: string
  }[]
  readonly users: User[]
}

/** A tariff. The price is in cents per kWh. */
export interface Rate {
  readonly uuid: string
  readonly id: string
  readonly name: string
  readonly price: number
}

/** A place with connectors. */
export interface Station {
  readonly id: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly connectors: readonly { readonly id: string; readonly power: number }[]
}

/** Somebody who charges. */
export interface User {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly password: string
  /** Only active users can sign in. */
  readonly isActive: boolean
  /** Nobody charges without one. */
  contract?: { readonly id: string; readonly rateId: string }
  readonly cards: Card[]
  /** The newest first. */
  readonly documents: UserDocument[]
  readonly sessions: ChargingSession[]
}

/** What a user starts a charge with. */
export interface Card {
  readonly id: string
  readonly tagId: string
  readonly number: string
  readonly label: string
  readonly activeFrom: number
  readonly isBlocked: boolean
}

/** An invoice, or its like. */
export interface UserDocument {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly documentDate: string
  readonly downloadLink: string
}

/** A charge. */
export interface ChargingSession {
  readonly id: string
  readonly connectorId: string
  readonly power: number
  readonly startedAt: number
  stoppedAt?: number
}

/** Salzburg, where the stations stand. */
const center = { latitude: 47.8, longitude: 13.04 }

const numberOfStations = 240
const numberOfDocuments = 57

/** Grows an operator. */
export function createOperator(random: Random, now: number, documentsUrl: string): Operator {
  const rate = (label: string, name: string, price: number): Rate => ({
    uuid: uuid(random, label),
    id: uuid(random, label),
    name,
    price,
  })
  const rates = [rate('rate home', 'Home and away', 49), rate('rate fast', 'Fast charging', 68)]
  return {
    key: `psk_${uuid(random, 'key')}`,
    rates,
    paymentMethods: [{ uuid: uuid(random, 'sepa'), applicationId: 'SEPA', paymentType: 'sepaAccount' }],
    stations: Array.from({ length: numberOfStations }, (_, index) => createStation(random, index)),
    users: [createUser(random, now, rates[0]?.uuid ?? '', documentsUrl), createFormerUser(random)],
  }
}

function createStation(random: Random, index: number): Station {
  const label = `station ${index}`
  return {
    id: uuid(random, label),
    name: `${['Bahnhof', 'Altstadt', 'Messe', 'Flughafen', 'Stadtpark'][index % 5]} ${1 + Math.floor(index / 5)}`,
    latitude: Number((center.latitude + 0.3 * (random(label, 'latitude') - 0.5)).toFixed(5)),
    longitude: Number((center.longitude + 0.4 * (random(label, 'longitude') - 0.5)).toFixed(5)),
    connectors: [11, 22, 150]
      .slice(0, 1 + Math.floor(random(label, 'connectors') * 3))
      .map((power) => ({ id: uuid(random, `${label} ${power}`), power })),
  }
}

function createUser(random: Random, now: number, rateId: string, documentsUrl: string): User {
  const card = (label: string, number: string, isBlocked: boolean): Card => ({
    id: uuid(random, label),
    tagId: uuid(random, label).slice(-8).toUpperCase(),
    number,
    label,
    activeFrom: now,
    isBlocked,
  })
  return {
    id: uuid(random, 'user'),
    name: 'Lena Huber',
    email: 'lena.huber@example.com',
    password: `pw-${uuid(random, 'password').slice(0, 8)}`,
    isActive: true,
    contract: { id: uuid(random, 'contract'), rateId },
    cards: [card('My card', 'AT-SND-C0001234-5', false), card('Lost card', 'AT-SND-C0001233-7', true)],
    documents: createDocuments(random, now, documentsUrl),
    sessions: [],
  }
}

/** Somebody whose contract has ended, and who cannot sign in any more. */
function createFormerUser(random: Random): User {
  return {
    id: uuid(random, 'former user'),
    name: 'Paul Gruber',
    email: 'paul.gruber@example.com',
    password: `pw-${uuid(random, 'former password').slice(0, 8)}`,
    isActive: false,
    cards: [],
    documents: [],
    sessions: [],
  }
}

/** Makes one document for each month, the newest for this month. */
export function createDocuments(random: Random, now: number, documentsUrl: string): UserDocument[] {
  const today = new Date(now)
  return Array.from({ length: numberOfDocuments }, (_, index) => {
    const id = uuid(random, `document ${index}`)
    const date = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - index, 1))
    const type = index % 12 === 11 ? 'creditnote' : 'invoice'
    return {
      id,
      type,
      title: `${type === 'invoice' ? 'Invoice' : 'Credit note'} ${date.toISOString().slice(0, 7)}`,
      documentDate: date.toISOString(),
      downloadLink: `${documentsUrl}${id}.pdf`,
    }
  })
}
