import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CredentialRejectedError } from '../errors/errors.ts'
import type { Grant } from '../grants/grant.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { createSession } from './create-session.ts'
import { createEntryWriter } from './entry-writer.ts'
import type { Session } from './session.ts'
import { storeProtocol } from './sharing.ts'
import { createStoreProtocol } from './store-protocol.ts'
// Loaded with the first store that does not bring it, which takes real time.
import '../late.ts'

// Several processes on one store and one account, whose provider takes the second use of a refresh token for theft.
const runs = process.env.DEEP ? 10_000 : 60
const size = 4

type Command =
  | { readonly type: 'ask' | 'crash' | 'refuse'; readonly process: number }
  | { readonly type: 'step'; readonly count: number }
  | { readonly type: 'expire' | 'wait' }

const someProcess = fc.nat(size - 1)
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('ask' as const), process: someProcess }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('crash' as const), process: someProcess }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('refuse' as const), process: someProcess }) },
  { weight: 2, arbitrary: fc.constant<Command>({ type: 'expire' }) },
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('step' as const), count: fc.integer({ min: 1, max: 8 }) }),
  },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'wait' }) },
)

const flush = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

interface Outcome {
  readonly theft: boolean
  readonly endings: readonly string[]
  readonly tokenCalls: number
  readonly occasions: number
}

async function run(scheduler: fc.Scheduler, commands: readonly Command[]): Promise<Outcome> {
  const gate = (label: string): Promise<unknown> => scheduler.schedule(Promise.resolve(), label)
  const clock = createVirtualClock()
  const shared = memoryStore({ clock })
  const live = new Set<string>()
  const used = new Set<string>()
  const endings: string[] = []
  let theft = false
  let tokenCalls = 0
  let occasions = 1
  let sequence = 0

  async function idle(): Promise<void> {
    for (let turn = 0; turn < 400; turn++) {
      while (scheduler.count() > 0) {
        await scheduler.waitOne()
        await flush()
      }
      await clock.advance(100)
      if (scheduler.count() === 0 && clock.pending === 0) break
    }
  }

  // A process that has crashed neither hears nor says anything more.
  function machine(isLate: boolean): { session: Session; crash: () => void } {
    let crashed = false
    const unlessCrashed = async <Result>(label: string, call: () => Promise<Result>): Promise<Result> => {
      await gate(label)
      if (crashed) await new Promise(() => {})
      const result = await call()
      if (crashed) await new Promise(() => {})
      return result
    }
    // That of a browser, whose writing half comes over the network.
    const late = createStoreProtocol(() => unlessCrashed('code', async () => createEntryWriter))
    const store: SessionStore = {
      ...(isLate && { [storeProtocol]: late }),
      read: (key) => unlessCrashed('read', () => shared.read(key)),
      commit: (key, revision, value) => unlessCrashed('commit', () => shared.commit(key, revision, value)),
      acquire: (key, owner, duration) => unlessCrashed('acquire', () => shared.acquire(key, owner, duration)),
      release: (key, owner) => unlessCrashed('release', () => shared.release(key, owner)),
    }
    const issue = (
      refreshToken?: string,
    ): Promise<{ accessToken: string; refreshToken: string; lifetime: number }> =>
      unlessCrashed('token call', async () => {
        tokenCalls++
        if (refreshToken !== undefined) {
          if (used.has(refreshToken)) theft = true
          used.add(refreshToken)
          if (!live.delete(refreshToken)) throw new CredentialRejectedError('unknown')
        }
        const number = ++sequence
        const next = `refresh-${number}`
        live.add(next)
        await gate('token answer')
        // Every other renewal brings an access token that is still the same, as some providers do.
        return { accessToken: `access-${Math.floor(number / 2)}`, refreshToken: next, lifetime: 3_600_000 }
      })
    const grant: Grant = {
      kind: 'fleet',
      principal: 'server',
      refreshTokenUse: 'single-use',
      runsOn: 'anywhere',
      obtain: () => issue(),
      renew: issue,
    }
    // Nothing but the crash of another process keeps anybody waiting, and the clock is moved on only for that.
    const session = createSession({ grant, store, clock, timeout: 1_000_000_000, random: () => 0.5 })
    return {
      session,
      crash() {
        crashed = true
      },
    }
  }

  const machines = Array.from({ length: size }, (_, index) => machine(index % 2 === 1))
  const asked: Promise<void>[] = []
  // They start with a pair that has expired: the first one to ask presents its refresh token.
  void machines[0]?.session.token()
  await idle()
  clock.sleep(3_600_000)
  occasions++
  for (const one of commands) {
    if (one.type === 'step')
      for (let turn = 0; turn < one.count && scheduler.count() > 0; turn++) {
        await scheduler.waitOne()
        await flush()
      }
    else if (one.type === 'wait') await clock.advance(400)
    else if (one.type === 'expire') {
      clock.sleep(3_600_000)
      occasions++
    } else if ('process' in one) {
      const { session, crash } = machines[one.process] ?? machine(false)
      if (one.type === 'ask')
        asked.push(
          session.token().then(
            () => void endings.push('ok'),
            (error: { code: string }) => void endings.push(error.code),
          ),
        )
      else if (one.type === 'refuse') {
        const lease = session.peek()
        if (lease) {
          session.accept(lease)
          session.reject(lease, 'token-refused')
          occasions++
        }
      } else {
        // Those who asked a process that crashed wait for nobody: they are gone with it.
        crash()
        machines[one.process] = machine(one.process % 2 === 1)
        occasions++
      }
    }
    await flush()
  }
  await idle()
  // After everything, whoever is left gets a token.
  for (const { session } of machines) {
    const last = session.token().then(
      () => void endings.push('ok'),
      (error: { code: string }) => void endings.push(error.code),
    )
    let settled = false
    void last.then(() => {
      settled = true
    })
    for (let turn = 0; turn < 1_000 && !settled; turn++) {
      if (scheduler.count() > 0) await scheduler.waitOne()
      else await clock.advance(100)
      await flush()
    }
    expect(settled, 'whoever is left gets a token').toBe(true)
  }
  return { theft, endings, tokenCalls, occasions }
}

test('processes on one store never present a refresh token twice, whoever crashes', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(command, { maxLength: 24, size: 'max' }),
      async (scheduler, commands) => {
        const outcome = await run(scheduler, commands)
        expect(outcome.theft).toBe(false)
        expect(outcome.endings.filter((ending) => ending !== 'ok')).toEqual([])
        if (!commands.some(({ type }) => type === 'crash' || type === 'wait' || type === 'expire'))
          expect(outcome.tokenCalls).toBeLessThanOrEqual(outcome.occasions)
      },
    ),
    { numRuns: runs },
  )
})
