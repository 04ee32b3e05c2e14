import { uuid } from '../data/identifiers.ts'
import type { Random } from '../data/random.ts'

/** A charging operator with its stations, and a user with cards and documents. */
export interface Operator {
  readonly key: string
  readonly stations: readonly Station[]
  readonly rates: readonly { readonly uuid: string; readonly id: string; readonly name: string }[]
  readonly paymentMethods: readonly {
    readonly uuid: string
    readonly applicationId: string
    readonly paymentType: string
  }[]
  readonly users: User[]
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
  readonly cards: readonly {
    readonly id: string
    readonly tagId: string
    readonly number: string
    readonly label: string
  }[]
  readonly documents: readonly {
    readonly id: string
    readonly type: string
    readonly title: string
    readonly documentDate: string
    readonly downloadLink: string
  }[]
  readonly sessions: ChargingSession[]
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
  const option = (label: string, name: string) => ({
    uuid: uuid(random, label),
    id: uuid(random, label),
    name,
  })
  return {
    key: `psk_${uuid(random, 'key')}`,
    rates: [option('rate home', 'Home and away'), option('rate fast', 'Fast charging')],
    paymentMethods: [{ uuid: uuid(random, 'sepa'), applicationId: 'SEPA', paymentType: 'sepaAccount' }],
    stations: Array.from({ length: numberOfStations }, (_, index) => createStation(random, index)),
    users: [createUser(random, now, documentsUrl)],
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

function createUser(random: Random, now: number, documentsUrl: string): User {
  return {
    id: uuid(random, 'user'),
    name: 'Lena Huber',
    email: 'lena.huber@example.com',
    password: `pw-${uuid(random, 'password').slice(0, 8)}`,
    cards: [
      {
        id: uuid(random, 'card'),
        tagId: uuid(random, 'tag').slice(0, 8).toUpperCase(),
        number: 'AT-SND-C0001234-5',
        label: 'My card',
      },
    ],
    documents: createDocuments(random, now, documentsUrl),
    sessions: [],
  }
}

/** Makes one document for each month, the newest for this month. */
export function createDocuments(random: Random, now: number, documentsUrl: string): User['documents'] {
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
