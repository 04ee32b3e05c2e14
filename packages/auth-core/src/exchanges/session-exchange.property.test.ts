import { inspect } from 'node:util'
import { Client, fetchExchange, type OperationResult } from '@urql/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { subscribe } from 'wonka'
import { CredentialRejectedError } from '../errors/errors.ts'
import { energyError } from '../errors/find-energy-error.ts'
import type { Grant, GrantContext, TokenSet } from '../grants/grant.ts'
import { createSession } from '../session/create-session.ts'
import type { SessionEvent } from '../session/session.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { ItemDocument, SetItemDocument } from '../testing/rig.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { sessionExchange } from './session-exchange.ts'

const runs = process.env.DEEP ? 10_000 : 100

type Command =
  | { readonly type: 'query' | 'mutation'; readonly id: 'a' | 'b'; readonly client: 0 | 1 }
  | { readonly type: 'expire' | 'sign-out' | 'step' }
  | { readonly type: 'switch'; readonly user: 'anna' | 'bert' }

interface Issued {
  readonly kind: 'query' | 'mutation'
  readonly id: string
  readonly user: string | undefined
  readonly epoch: number
  readonly results: OperationResult[]
}

interface Outcome {
  readonly issued: Issued[]
  readonly executed: Map<string, number>
  readonly tokenCalls: number
  readonly expiries: number
  readonly credentialChanges: number
  readonly theft: boolean
  readonly strayed: number
  readonly lastGrantFailed: boolean
  readonly expiredSinceLastGrant: boolean
  readonly finalEpoch: number
  readonly generations: number[]
  readonly storedAfterSignOut: string[]
  readonly shown: string
}

const operation: fc.Arbitrary<Command> = fc.record({
  type: fc.constantFrom('query' as const, 'mutation' as const),
  id: fc.constantFrom('a' as const, 'b' as const),
  client: fc.constantFrom(0 as const, 1 as const),
})
const stay: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: operation },
  { weight: 2, arbitrary: fc.constant<Command>({ type: 'expire' }) },
  { weight: 4, arbitrary: fc.constant<Command>({ type: 'step' }) },
)
const leave: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: stay },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'sign-out' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('switch' as const),
      user: fc.constantFrom('anna' as const, 'bert' as const),
    }),
  },
)
const program = (command: fc.Arbitrary<Command>): fc.Arbitrary<Command[]> =>
  fc.array(command, { maxLength: 16 })

const flush = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Runs a program of two clients on one session against a provider every step of which completes in the order that the scheduler chooses. */
async function run(
  scheduler: fc.Scheduler,
  commands: readonly Command[],
  faults: readonly boolean[],
): Promise<Outcome> {
  const gate = (label: string): Promise<unknown> => scheduler.schedule(Promise.resolve(), label)
  const clock = createVirtualClock()
  const store = memoryStore({ clock })
  const events: SessionEvent[] = []
  const valid = new Map<string, string>()
  const refreshTokens = new Map<string, string>()
  const succeeded = new Set<string>()
  const executed = new Map<string, number>()
  const issued: Issued[] = []
  const keys = new Set<string>()
  const pendingFaults = [...faults]
  let user: string | undefined = 'anna'
  let tokenCalls = 0
  let expiries = 0
  let credentialChanges = 1
  let theft = false
  let strayed = 0
  let lastGrantFailed = false
  let expiredSinceLastGrant = false
  let sequence = 0

  async function issueTokens(owner: string): Promise<TokenSet> {
    tokenCalls++
    await gate(`token call of ${owner}`)
    if (pendingFaults.shift()) {
      lastGrantFailed = true
      throw Object.assign(new TypeError('canary fetch failed'), { code: 'ECONNREFUSED' })
    }
    const number = ++sequence
    const tokens = {
      accessToken: `canary-access-${number}`,
      refreshToken: `canary-refresh-${number}`,
      lifetime: 3_600_000,
    }
    valid.set(tokens.accessToken, owner)
    refreshTokens.set(tokens.refreshToken, owner)
    lastGrantFailed = false
    expiredSinceLastGrant = false
    await gate(`token answer for ${owner}`)
    return tokens
  }

  const grantOf = (owner: string): Grant => ({
    kind: 'password',
    principal: owner,
    refreshTokenUse: 'single-use',
    runsOn: 'anywhere',
    obtain: () => issueTokens(owner),
    async renew(refreshToken: string, _: GrantContext) {
      if (succeeded.has(refreshToken)) theft = true
      if (!refreshTokens.has(refreshToken)) throw new CredentialRejectedError('unknown')
      const tokens = await issueTokens(owner)
      succeeded.add(refreshToken)
      return tokens
    },
  })

  async function answer(_: unknown, init?: RequestInit): Promise<Response> {
    const { query, variables } = JSON.parse(String(init?.body)) as {
      query: string
      variables: { id: string }
    }
    const token = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '') ?? ''
    const [asUser] = variables.id.split('/')
    await gate(`arrival of ${variables.id}`)
    const owner = valid.get(token)
    if (!token.startsWith('canary')) strayed++
    if (owner !== undefined && owner !== asUser) strayed++
    const isMutation = query.startsWith('mutation')
    const body =
      owner === undefined
        ? { data: null, errors: [{ message: 'expired', extensions: { errorCode: 'KT-CT-1124' } }] }
        : { data: { [isMutation ? 'setItem' : 'item']: { id: variables.id } } }
    if (owner !== undefined && isMutation) executed.set(variables.id, (executed.get(variables.id) ?? 0) + 1)
    await gate(`answer to ${variables.id}`)
    return Response.json(body)
  }

  const fetch: typeof globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      answer(input, init).then(resolve, reject)
    })

  const session = createSession({
    grant: grantOf('anna'),
    provider: exampleProvider,
    store,
    clock,
    random: () => 0.5,
    on: (event) => events.push(event),
  })
  const createClient = (): Client =>
    new Client({
      url: 'https://rig.test/graphql',
      requestPolicy: 'network-only',
      fetch,
      exchanges: [sessionExchange({ session, provider: exampleProvider, clock }), fetchExchange],
    })
  const clients = [createClient(), createClient()] as const

  async function perform(command: Command): Promise<void> {
    switch (command.type) {
      case 'query':
      case 'mutation': {
        const id = `${user}/${command.id}`
        const results: OperationResult[] = []
        const collect = subscribe<OperationResult>((result) => results.push(result))
        issued.push({ kind: command.type, id, user, epoch: session.state.epoch, results })
        const client = clients[command.client]
        if (command.type === 'query') collect(client.query(ItemDocument, { id, unique: issued.length }))
        else collect(client.mutation(SetItemDocument, { id }))
        return
      }
      case 'expire':
        valid.clear()
        expiries++
        expiredSinceLastGrant = true
        return
      case 'step':
        if (scheduler.count() > 0) await scheduler.waitOne()
        return
      case 'sign-out':
        keys.add(session.key)
        user = undefined
        void session.signOut()
        return
      case 'switch':
        keys.delete(createSession({ grant: grantOf(command.user), provider: exampleProvider }).key)
        user = command.user
        credentialChanges++
        void session.switchTo(grantOf(command.user))
    }
  }

  for (const command of commands) {
    await perform(command)
    await flush()
  }
  // A lost answer of the token endpoint is asked for once more after a pause of less than a second.
  for (let second = 0; second < 3; second++) {
    while (scheduler.count() > 0) {
      await scheduler.waitOne()
      await flush()
    }
    await clock.advance(1_000)
  }
  await flush()

  const storedAfterSignOut: string[] = []
  for (const key of keys) {
    const value = (await store.read(key))?.value
    if (typeof value === 'string') storedAfterSignOut.push(value)
  }
  const results = issued.map((one) => one.results)
  return {
    issued,
    executed,
    tokenCalls,
    expiries,
    credentialChanges,
    theft,
    strayed,
    lastGrantFailed,
    expiredSinceLastGrant,
    finalEpoch: session.state.epoch,
    generations: events.flatMap((event) =>
      event.type === 'renewal-end' && event.outcome !== 'failed' ? [event.generation] : [],
    ),
    storedAfterSignOut,
    shown:
      JSON.stringify([results, events, session.state]) +
      inspect([results.slice(-1), events, session, clients], { depth: 6 }),
  }
}

const codeOf = ({ results }: Issued): string => {
  const [result] = results
  return result?.error ? (energyError(result.error)?.code ?? 'untyped') : 'ok'
}

function holdsAlways(outcome: Outcome): void {
  for (const { kind, results } of outcome.issued) {
    const [, ...later] = results
    expect(results.length, 'settles').toBeGreaterThan(0)
    // What is on display leaves it with its identity.
    const isWithdrawn = kind === 'query' && later.length === 1 && results[0]?.data !== undefined
    const codes = later.map(({ error }) => energyError(error)?.code)
    expect(codes, 'settles exactly once').toEqual(isWithdrawn ? ['session-changed'] : [])
  }
  for (const one of outcome.issued) expect(codeOf(one), 'fails with a typed error').not.toBe('untyped')
  for (const [id, count] of outcome.executed) {
    const asked = outcome.issued.filter((one) => one.kind === 'mutation' && one.id === id).length
    expect(count, 'executed at most as often as issued').toBeLessThanOrEqual(asked)
  }
  expect(outcome.theft, 'a refresh token is never presented after it succeeded').toBe(false)
  expect(outcome.strayed, 'nothing is sent with the token of somebody else').toBe(0)
  expect(outcome.storedAfterSignOut, 'nothing is stored after sign-out').toEqual([])
  expect(outcome.generations, 'generations only grow').toEqual(
    [...new Set(outcome.generations)].sort((first, second) => first - second),
  )
  expect(outcome.shown.includes('canary'), 'no secret shows').toBe(false)
}

describe('under every order of completions', () => {
  test('one identity: each operation settles once, and ends well if nothing more expires', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), program(stay), async (scheduler, commands) => {
        const outcome = await run(scheduler, commands, [])
        holdsAlways(outcome)
        expect(outcome.tokenCalls).toBeLessThanOrEqual(outcome.expiries + 1)
        // Two expiries may hit two brand-new tokens in a row, which looks like a provider that takes none.
        const allowed = outcome.expiries >= 2 ? ['ok', 'session-suspect'] : ['ok']
        for (const one of outcome.issued) expect(allowed).toContain(codeOf(one))
        const mutations = outcome.issued.filter(
          (one) => one.kind === 'mutation' && codeOf(one) === 'ok',
        ).length
        const executions = [...outcome.executed.values()].reduce((sum, count) => sum + count, 0)
        expect(executions, 'a mutation that ended well was executed').toBe(mutations)
      }),
      { numRuns: runs },
    )
  })

  test('one expiry and no other trouble: every operation ends well', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        program(stay).map((commands) => commands.filter(({ type }) => type !== 'expire')),
        fc.nat(15),
        async (scheduler, commands, position) => {
          const outcome = await run(scheduler, commands.toSpliced(position, 0, { type: 'expire' }), [])
          holdsAlways(outcome)
          for (const one of outcome.issued) expect(codeOf(one)).toBe('ok')
          expect(outcome.tokenCalls).toBeLessThanOrEqual(2)
        },
      ),
      { numRuns: runs },
    )
  })

  test('with failing renewals: each operation settles once, and no token is asked for within the cooldown', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        program(stay),
        fc.array(fc.boolean(), { maxLength: 4 }),
        async (scheduler, commands, faults) => {
          const outcome = await run(scheduler, commands, faults)
          holdsAlways(outcome)
          // An answer that is lost is asked for once more within the renewal.
          const attempts = faults.some((isLost) => isLost) ? 2 : 1
          expect(outcome.tokenCalls).toBeLessThanOrEqual(attempts * (outcome.expiries + 1))
        },
      ),
      { numRuns: runs },
    )
  })

  test('with sign-outs and switches: nothing crosses from one identity to another', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), program(leave), async (scheduler, commands) => {
        const outcome = await run(scheduler, commands, [])
        holdsAlways(outcome)
        expect(outcome.tokenCalls).toBeLessThanOrEqual(outcome.expiries + outcome.credentialChanges)
        for (const one of outcome.issued) {
          const allowed = one.user === undefined ? ['reauthentication-required'] : ['ok']
          if (one.epoch !== outcome.finalEpoch) allowed.push('session-changed')
          if (outcome.expiries >= 2) allowed.push('session-suspect')
          expect(allowed).toContain(codeOf(one))
        }
      }),
      { numRuns: runs },
    )
  })
})
