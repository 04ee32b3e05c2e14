import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { growWorld } from '../../data/grow-world.ts'
import { createRandom } from '../../data/random.ts'
import { accountsOf, supplyPointsIn } from '../../data/world.ts'
import type { Sandbox } from '../../sandbox.ts'
import { startSandbox } from '../../start-sandbox.ts'
import { createKrakenCaller } from '../../testing/kraken-caller.ts'
import { createSettableClock } from '../../testing/settable-clock.ts'
import { krakenInstances } from './instances.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ clock: createSettableClock() })
})
afterAll(() => sandbox.close())

const viewers = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `v${index}: viewer { id }`).join(' ')} }`

describe('every instance', () => {
  const names = Object.values(krakenInstances).map(({ name }) => name)

  test('has an address and people of its own', () => {
    const numbers = names.flatMap((name) =>
      Object.entries(sandbox.credentials.kraken).flatMap(([known, { accountNumbers }]) =>
        known === name ? accountNumbers : [],
      ),
    )
    expect(new Set(numbers).size).toBe(2 * names.length)
    for (const [name, { url, tokenUrl }] of Object.entries(sandbox.kraken)) {
      expect(url).toBe(`${sandbox.origin}/kraken/${name}/v1/graphql/`)
      expect(tokenUrl).toBe(`${sandbox.origin}/kraken/${name}/token/`)
    }
  })

  test('does not take the tokens of another', async () => {
    const german = await createKrakenCaller(sandbox).signIn()
    const { codes } = await createKrakenCaller(sandbox, 'fr').call('{ viewer { id } }', {}, german)
    expect(codes).toEqual(['KT-CT-1127'])
  })
})

test('Australia takes complexity 550 and Spain 200', async () => {
  const australia = createKrakenCaller(sandbox, 'au')
  const headers = await australia.signIn()
  expect((await australia.call(viewers(550), {}, headers)).codes).toEqual([])
  expect((await australia.call(viewers(551), {}, headers)).codes).toEqual(['KT-CT-1188'])
  const spain = createKrakenCaller(sandbox, 'es')
  expect((await spain.call(viewers(201), {}, await spain.signIn())).codes).toEqual(['KT-CT-1188'])
})

test('the two hosts of Great Britain take one token and answer their own fields; no other instance has two', async () => {
  const { gb, ...others } = sandbox.kraken
  const { authorization } = await createKrakenCaller(sandbox, 'gb').signIn()
  const response = await fetch(gb.secondUrl ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: '{ savingSessions { events { code } } }' }),
  })
  const { data, errors } = await response.json()
  expect(errors).toBeUndefined()
  expect(data.savingSessions.events).toHaveLength(5)
  const ask = (url = '', query: string) =>
    createKrakenCaller(sandbox, 'gb', { url }).call(query, {}, { authorization })
  const { accountNumbers } = sandbox.credentials.kraken.gb
  const octoplus = `{ octoplusAccountInfo(accountNumber: "${accountNumbers[0]}") { isOctoplusEnrolled } }`
  expect((await ask(gb.url, '{ savingSessions { events { code } } }')).status).toBe(400)
  expect((await ask(gb.url, octoplus)).errors).toEqual([])
  expect((await ask(gb.secondUrl, octoplus)).status).toBe(400)
  expect((await ask(gb.secondUrl, '{ viewer { id } }')).status).toBe(400)
  expect(Object.values(others).filter(({ secondUrl }) => secondUrl !== undefined)).toEqual([])
})

test('money in Japan has no smaller unit', async () => {
  const japan = createKrakenCaller(sandbox, 'jp')
  const { data } = await japan.call(
    `query ($number: String!) {
      devices(accountNumber: $number) {
        ... on SmartFlexVehicle { chargingSessions(first: 3) { edges { node { ... on SmartFlexChargingSession { cost { amount currency } } } } } }
      }
    }`,
    { number: sandbox.credentials.kraken.jp.accountNumbers[0] },
    await japan.signIn(),
  )
  const costs = data.devices[0].chargingSessions.edges.map(
    ({ node }: { node: { cost: object } }) => node.cost,
  )
  expect(costs).toHaveLength(3)
  for (const cost of costs) expect(cost).toEqual({ amount: expect.stringMatching(/^\d+$/), currency: 'JPY' })
})

describe('numbers of supply points', () => {
  const numbers = (name: keyof typeof krakenInstances, fuel: 'electricity' | 'gas') =>
    Array.from({ length: 20 }, (_, seed) =>
      growWorld(krakenInstances[name].region, { random: createRandom(seed), now: Date.now() }),
    )
      .flatMap(accountsOf)
      .flatMap(supplyPointsIn)
      .filter((supplyPoint) => supplyPoint.fuel === fuel)
      .map(({ number }) => number)

  test('in Great Britain carry the check digit of an MPAN', () => {
    const primes = [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43]
    for (const mpan of numbers('gb', 'electricity')) {
      expect(mpan).toMatch(/^\d{13}$/)
      const weighed = primes.reduce((sum, prime, index) => sum + prime * Number(mpan[index]), 0)
      expect(Number(mpan[12])).toBe((weighed % 11) % 10)
    }
  })

  test('in Spain carry the control letters of a CUPS', () => {
    const letters = 'TRWAGMYFPDXBNJZSQVHLCKE'
    for (const cups of numbers('es', 'gas')) {
      expect(cups).toMatch(/^ES\d{16}[A-Z]{2}$/)
      const rest = Number(BigInt(cups.slice(2, 18)) % 529n)
      expect(cups.slice(18)).toBe(`${letters[Math.floor(rest / 23)]}${letters[rest % 23]}`)
    }
  })

  test.each([
    ['jp', /^\d{22}$/],
    ['it', /^IT001E\d{8}$/],
    ['fr', /^\d{14}$/],
    ['us', /^10089010\d{14}$/],
    ['au', /^\d{10}$/],
  ] as const)('in %s have their form', (name, form) => {
    for (const number of numbers(name, 'electricity')) expect(number).toMatch(form)
  })
})
