import { energyError } from '@energy/auth-core'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AdvancingClock, createAdvancingClock } from './advancing-clock.ts'
import type { Driver } from './driver.ts'
import { connectOperator, type Operator } from './operator.ts'
import { readDriver } from './read-driver.ts'
import { charge } from './steps/charge.ts'
import { findConnector } from './steps/find-connector.ts'
import { makeContract } from './steps/make-contract.ts'
import { register } from './steps/register.ts'
import { waitForCard } from './steps/wait-for-card.ts'
import { walk } from './walk.ts'

let sandbox: Sandbox
let clock: AdvancingClock
let operator: Operator

beforeEach(async () => {
  clock = createAdvancingClock()
  sandbox = await startSandbox({ providers: ['beenergised'], clock })
  operator = connectOperator({
    url: sandbox.beenergised.url,
    key: sandbox.credentials.beenergised.key,
    pause: async (duration) => clock.advance(duration),
  })
})
afterEach(() => sandbox.close())

const driver = readDriver({})
const messageOf = (outcome: Promise<unknown>): Promise<string> =>
  outcome.then(
    () => 'no error',
    (error: Error) => error.message,
  )

test('a new driver gets from the registration to the invoice', async () => {
  const lines: string[] = []
  const { link } = await walk(driver, operator, (line) => lines.push(line))
  expect(lines).toEqual([
    'Registered.',
    expect.stringMatching(/^Contract: .+, by direct debit\.$/),
    expect.stringMatching(/^Connector: .+, [0-4]\.\d km away, \d+ kW\.$/),
    'The card is active.',
    'Charge: waiting_for_transaction.',
    'Charge: started.',
    'Charge: stopped.',
    expect.stringMatching(/^Charged [1-9]\d*\.\d\d kWh\.$/),
    expect.stringMatching(/^Invoice .+ kWh, €\d+\.\d\d$/),
  ])
  const file = await fetch(link)
  expect(file.headers.get('content-type')).toBe('application/pdf')
})

describe('on the way', () => {
  const walked = (more: Partial<Driver>) => messageOf(walk({ ...driver, ...more }, operator, () => {}))

  test.each<[string, Partial<Driver>, RegExp]>([
    ['an e-mail address that is none', { email: 'max' }, /no e-mail address/],
    ['an e-mail address that is taken', { email: 'lena.huber@example.com' }, /is taken/],
    [
      'an IBAN whose check digits are wrong',
      { mandate: { ...driver.mandate, iban: 'AT62 1904 3002 3457 3201' } },
      /^No contract: The IBAN is not valid/,
    ],
    [
      'a place without stations',
      { place: { latitude: 0, longitude: 0 } },
      /^No connector is free within 5 km/,
    ],
  ])('%s ends it in a sentence', async (_, more, sentence) => {
    expect(await walked(more)).toMatch(sentence)
  })

  test('nobody signs in whose contact is not active', async () => {
    const { username, password } = sandbox.credentials.beenergised.inactive
    const client = operator.signIn({ email: username, password })
    const outcome = await makeContract(client, driver).catch((error: unknown) => error)
    expect(energyError(outcome)?.code).toBe('credential-rejected')
  })

  test('nobody charges without a contract, without a card, or where somebody charges', async () => {
    await register(operator.registration, driver)
    const client = operator.signIn(driver)
    const { id: connector } = await findConnector(client, driver, 5)
    const charged = (card: string) =>
      charge(client, { connector, card, duration: 0, show() {}, pause: operator.pause })
    expect(await messageOf(charged('none'))).toMatch(/no valid contract/)
    await makeContract(client, driver)
    expect(await messageOf(charged('none'))).toMatch(/no such card/)

    const { username, password } = sandbox.credentials.beenergised
    const somebody = operator.signIn({ email: username, password })
    const theirs = await waitForCard(somebody, connector, operator)
    const stuck = charge(somebody, {
      connector,
      card: theirs,
      duration: 0,
      show() {},
      pause: async () => {
        throw new Error('The connector is taken from here on.')
      },
    })
    expect(await messageOf(stuck)).toMatch(/taken from here on/)
    const card = await waitForCard(client, connector, operator)
    expect(await messageOf(charged(card))).toMatch(/occupied/)
  })
})
