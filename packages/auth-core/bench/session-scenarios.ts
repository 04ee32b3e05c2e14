import { cacheExchange } from '@urql/core'
import { issue } from '../src/testing/rig.ts'
import { seededRandom } from '../src/testing/seeded-random.ts'
import { createVirtualClock } from '../src/testing/virtual-clock.ts'
import {
  type Contender,
  type ContenderOptions,
  type CreateContender,
  holdExpiredToken,
  signIn,
} from './contender.ts'
import { type Outcome, queryOneByOne, startCount } from './outcome.ts'

/** One row of the comparison, run for the stock exchange and for ours in the same way. */
export interface SessionScenario {
  readonly name: string
  readonly counts: readonly number[]
  run(create: CreateContender, count: number): Promise<Outcome>
}

const hour = 3_600_000
const both = [100, 1000]

const refusal = (errorCode: string): Response =>
  Response.json({ data: null, errors: [{ message: 'refused', extensions: { errorCode } }] })

/** Queries at once with an expired token. */
async function wave(contender: Contender, count: number, duration = 20_000): Promise<Outcome> {
  const end = startCount(contender)
  const issued = issue(contender.client, 'query', count)
  await contender.clock.advance(duration)
  return end([issued])
}

function answersAtRandom(name: string, renewalLatency: number, revokes: boolean): SessionScenario {
  return {
    name,
    counts: both,
    async run(create, count) {
      const contender = await holdExpiredToken(
        create({ behaviour: { renewalLatency, revokesOnRenewal: revokes } }),
      )
      const random = seededRandom(count)
      contender.provider.behaviour.latency = () => random() * 500
      contender.provider.behaviour.checksAtEnd = revokes
      return wave(contender, count)
    },
  }
}

/** A wave with a fault, or 50 single queries after it. */
function failing(name: string, arrange: (contender: Contender) => void): SessionScenario[] {
  const start = async (create: CreateContender): Promise<Contender> => {
    const contender = await holdExpiredToken(create())
    arrange(contender)
    return contender
  }
  return [
    { name, counts: both, run: async (create, count) => wave(await start(create), count, 1_000) },
    {
      name: `${name}: 50 more, one by one`,
      counts: [50],
      async run(create, count) {
        const contender = await start(create)
        await wave(contender, 100, 1_000)
        const end = startCount(contender)
        return end(await queryOneByOne(contender, count))
      },
    },
  ]
}

function identicalMutations(
  when: string,
  options: ContenderOptions,
  arrange: (contender: Contender) => Promise<unknown>,
): SessionScenario {
  return {
    name: `A14 identical mutations, ${when}`,
    counts: [10, 100],
    async run(create, count) {
      const contender = create(options)
      await arrange(contender)
      const end = startCount(contender)
      const issued = issue(contender.client, 'mutation', count, {}, () => 'same')
      await contender.clock.advance(60_000)
      return end([issued], `${contender.provider.executed.get('same') ?? 0} executed`)
    },
  }
}

/** The scenarios of the measured peers that count requests, by their numbers. */
export const sessionScenarios: readonly SessionScenario[] = [
  {
    name: 'A1 expired token',
    counts: both,
    run: async (create, count) => wave(await holdExpiredToken(create()), count),
  },
  answersAtRandom('A3 answers in any order, renewal 30 ms', 30, false),
  answersAtRandom('A4 the same, renewal 5 ms', 5, false),
  answersAtRandom('A5 as A3, earlier tokens die', 30, true),
  {
    name: 'A7 clock of the device 2 h ahead, one by one',
    counts: both,
    async run(create, count) {
      const contender = create({
        clock: createVirtualClock(Date.UTC(2026, 0, 1) + 2 * hour),
        knowsExpiry: true,
      })
      const end = startCount(contender)
      return end(await queryOneByOne(contender, count))
    },
  },
  ...failing('A8 credential refused', ({ provider, credentialError }) => {
    provider.behaviour.renewalFault = () => credentialError
  }),
  {
    name: 'A10 renewal never answers, watched for a minute',
    counts: both,
    async run(create, count) {
      const contender = await holdExpiredToken(create())
      contender.provider.behaviour.renewalFault = () => 'never'
      return wave(contender, count, 60_000)
    },
  },
  {
    name: 'A12 revoked in flight, and again during the replays',
    counts: both,
    async run(create, count) {
      const contender = create({ behaviour: { latency: () => 100, checksAtEnd: true } })
      await signIn(contender)
      const { clock, provider } = contender
      const end = startCount(contender)
      const issued = issue(contender.client, 'query', count)
      await clock.advance(30)
      provider.expire()
      await clock.advance(70 + provider.behaviour.renewalLatency + 30)
      provider.expire()
      await clock.advance(20_000)
      return end([issued])
    },
  },
  ...failing('A13 every fresh token is refused', ({ provider }) => {
    provider.behaviour.refusesEverything = true
  }),
  identicalMutations('at an expiry', {}, holdExpiredToken),
  identicalMutations('behind an early renewal', { knowsExpiry: true }, async (contender) => {
    await signIn(contender)
    await contender.clock.advance(hour)
  }),
  identicalMutations('as the client is made', {}, async () => {}),
  {
    name: 'A16 mutation of which one field was executed',
    counts: [1],
    async run(create, count) {
      const contender = create()
      await signIn(contender)
      let executed = 0
      contender.provider.behaviour.answer = () => {
        executed++
        if (executed > 1) return Response.json({ data: { a: { id: 1 }, b: { id: 2 } } })
        const error = { message: 'expired', path: ['b'], extensions: { errorCode: 'KT-CT-1124' } }
        return Response.json({ data: { a: { id: 1 }, b: null }, errors: [error] })
      }
      const end = startCount(contender)
      const issued = issue(contender.client, 'mutation', count)
      await contender.clock.advance(1_000)
      return end([issued], `executed ${executed}×`)
    },
  },
  {
    name: 'A18 cached queries at their second expiry',
    counts: both,
    async run(create, count) {
      const contender = await holdExpiredToken(create({ exchanges: [cacheExchange] }))
      const { clock, client, provider } = contender
      const shown = issue(client, 'query', count, { requestPolicy: 'cache-first' })
      await clock.advance(1_000)
      const expired = provider.requests.at(-1)?.headers.authorization
      // The mutation, which makes the cache run the queries again, needs no token.
      provider.behaviour.answer = ({ kind, headers }) =>
        kind === 'query' && headers.authorization === expired ? refusal('KT-CT-1124') : undefined
      const end = startCount(contender)
      issue(client, 'mutation', 1)
      await clock.advance(1_000)
      return end([shown])
    },
  },
  {
    name: 'A23 sign-out during the renewal',
    counts: both,
    async run(create, count) {
      const contender = await holdExpiredToken(create({ behaviour: { renewalLatency: 100 } }))
      const end = startCount(contender)
      const issued = issue(contender.client, 'query', count)
      await contender.clock.advance(60)
      contender.signOut()
      await contender.clock.advance(20_000)
      return end([issued], contender.hasToken ? 'session is back' : 'no token left')
    },
  },
  {
    name: 'A24 another user signs in meanwhile',
    counts: both,
    async run(create, count) {
      const contender = await holdExpiredToken(create({ behaviour: { renewalLatency: 100 } }))
      const { clock, provider } = contender
      const end = startCount(contender)
      const issued = issue(contender.client, 'query', count)
      await clock.advance(10)
      contender.switchTo('bert')
      await clock.advance(20_000)
      const wrong = provider.requests.filter(({ headers }) => headers.authorization?.includes('bert'))
      return end([issued], `${wrong.length} sent as the other user`)
    },
  },
  {
    name: 'A25 permission error taken for an expiry, one by one',
    counts: both,
    async run(create, count) {
      const contender = create({ authErrors: ['KT-CT-1124', 'KT-CT-1111'] })
      await signIn(contender)
      contender.provider.behaviour.answer = () => refusal('KT-CT-1111')
      const end = startCount(contender)
      return end(await queryOneByOne(contender, count))
    },
  },
]
