import { systemClock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import type { Session, SessionOptions } from '../session/session.ts'
import type { ConformanceCase } from '../stores/conformance.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { SessionStore } from '../stores/session-store.ts'
import type { Grant } from './grant.ts'

/** A credential, by the names of its parts. */
export type CredentialParts = Readonly<Record<string, string>>

/** How one way to sign in is put to the test. */
export interface GrantUnderTest {
  /** Makes the grant. */
  readonly make: (credential: CredentialParts) => Grant
  /** Everything that the provider would check; each part is changed in turn, and has to make another identity. */
  readonly credential: CredentialParts
  /** @defaultValue `false`: the access token is all that there is. */
  readonly hasRefreshToken?: boolean
  /** Whether the credential is used up by the first sign-in. @defaultValue `false` */
  readonly worksOnce?: boolean
  /** How the sign-in is resumed. Left out where there is nobody to sign in. */
  readonly resume?: (handle: string | undefined) => Grant
}

/** What the suite needs to know of a package. */
export interface GrantConformanceOptions {
  /** Everything that the package's `grants/index.ts` exports: one that has no case fails the suite. */
  readonly exported: Readonly<Record<string, unknown>>
  readonly cases: Readonly<Record<string, GrantUnderTest>>
  /** Makes a session as apps of the package do. */
  readonly session: (
    auth: Grant,
    options: Required<Pick<SessionOptions, 'store' | 'fetch' | 'clock' | 'timeout'>>,
  ) => Session
  /**
   * Starts a token endpoint of the provider that takes this credential and the refresh tokens that it handed out, and
   * whose access tokens live for an hour.
   */
  readonly server: (credential: CredentialParts) => typeof globalThis.fetch
  /** Shows all of a value, hidden properties included, such as Node's `inspect`. */
  readonly inspect: (value: unknown) => string
}

/**
 * Lists what every way to sign in must hold to, as cases for any test runner: two credentials that the provider would
 * tell apart never share what is stored, a sign-in is resumed by its handle alone, and nothing shows a secret.
 *
 * @example
 * ```ts
 * import { describe, it } from 'vitest'
 * import { type GrantConformanceOptions, grantConformance } from '@energy/auth-core/conformance'
 *
 * function checkGrants(options: GrantConformanceOptions) {
 *   describe('grants', () => {
 *     for (const { title, run } of grantConformance(options)) it(title, run)
 *   })
 * }
 * ```
 */
export function grantConformance(options: GrantConformanceOptions): ConformanceCase[] {
  const { exported, cases } = options
  const forgotten: ConformanceCase = {
    title: 'every grant that is exported has a case',
    async run() {
      for (const [name, value] of Object.entries(exported))
        assert(typeof value !== 'function' || name in cases, `${name} has no case`)
    },
  }
  const each = Object.entries(cases).flatMap(([name, grant]) => [
    ...checks.map(({ title, check }) => ({ title: `${name}: ${title}`, run: () => check(grant, options) })),
    ...(grant.resume ? resumptions : []).map(({ title, check }) => ({
      title: `${name}: ${title}`,
      run: () => check(scene(grant, options)),
    })),
  ])
  return [forgotten, ...each]
}

interface Check<Subject extends readonly unknown[]> {
  readonly title: string
  check(...subject: Subject): Promise<void>
}

const checks: readonly Check<[GrantUnderTest, GrantConformanceOptions]>[] = [
  {
    title: 'credentials that the provider would tell apart are different identities',
    async check({ make, credential }, { session }) {
      const keyOf = (parts: CredentialParts): string => session(make(parts), surroundings(refuseAll)).key
      const key = keyOf(credential)
      assert(keyOf({ ...credential }) === key, 'the same credential is another identity')
      for (const part of Object.keys(credential))
        assert(keyOf(changed(credential, part)) !== key, `another ${part} is the same identity`)
    },
  },
  {
    title: 'neither JSON nor an inspection shows a part of the credential',
    async check({ make, credential }, { inspect }) {
      const grant = make(credential)
      const shown = inspect(grant) + JSON.stringify(grant)
      for (const [part, value] of Object.entries(credential))
        assert(!shown.includes(value), `${part} is shown`)
    },
  },
]

interface Scene {
  readonly credential: CredentialParts
  readonly hasRefreshToken: boolean
  readonly worksOnce: boolean
  readonly clock: ShiftedClock
  /** How many requests reached the provider. */
  readonly requests: () => number
  /** Cuts the network off. */
  cut(): void
  signIn(credential?: CredentialParts, store?: SessionStore): Session
  resume(handle: string | undefined, store?: SessionStore): Session
}

const resumptions: readonly Check<[Scene]>[] = [
  {
    title: 'a wrong credential sees nothing of what a right one stored, and spoils nothing',
    async check({ credential, signIn }) {
      const right = await header(signIn())
      for (const part of Object.keys(credential)) {
        const wrong = signIn(changed(credential, part))
        const code = await failure(wrong)
        assert(code === 'credential-rejected' || code === 'renewal-failed', `a wrong ${part} ends in ${code}`)
        assert(wrong.peek() === undefined, `a wrong ${part} sees a token`)
      }
      assert((await header(signIn())) === right, 'the right one no longer sees its token')
    },
  },
  {
    title: 'a handle goes on with the sign-in after everything was loaded anew',
    async check({ signIn, resume, requests }) {
      const first = signIn()
      const handle = await first.resumeHandle()
      assert(/^[0-9a-f]{64}$/.test(handle), 'the handle is not 256 random bits')
      const sent = requests()
      assert((await header(resume(handle))) === (await header(first)), 'another token came')
      assert(requests() === sent, 'the provider was asked')
    },
  },
  {
    title: 'a foreign handle, and none, find nothing',
    async check({ signIn, resume, requests }) {
      await signIn().resumeHandle()
      const sent = requests()
      for (const handle of ['f'.repeat(64), '', undefined])
        assert((await failure(resume(handle))) === 'reauthentication-required', `${handle} finds something`)
      assert(requests() === sent, 'the provider was asked')
    },
  },
  {
    title: 'a handle dies at sign-out, and the next sign-in does not revive it',
    async check({ signIn, resume, worksOnce }) {
      const first = signIn()
      const handle = await first.resumeHandle()
      const resumed = resume(handle)
      await header(resumed)
      await first.signOut()
      assert((await failure(resume(handle))) === 'reauthentication-required', 'it works after the sign-out')
      if (worksOnce) return
      await header(signIn())
      assert((await failure(resume(handle))) === 'reauthentication-required', 'it works for the next sign-in')
    },
  },
  {
    title: 'after the expiry a handle renews, and never obtains anew',
    async check({ signIn, resume, clock, hasRefreshToken }) {
      const first = signIn()
      const handle = await first.resumeHandle()
      const earlier = await header(first)
      first.dispose()
      clock.sleep(2 * hour)
      if (!hasRefreshToken)
        return assert((await failure(resume(handle))) === 'reauthentication-required', 'it obtained a token')
      const later = await header(resume(handle))
      assert(later !== earlier, 'the expired token is still used')
      assert((await header(resume(handle))) === later, 'the next one does not see the renewed token')
    },
  },
  {
    title: 'without network a handle serves while the token lives, and is not taken for a bad one afterwards',
    async check({ signIn, resume, clock, cut, hasRefreshToken }) {
      const first = signIn()
      const handle = await first.resumeHandle()
      cut()
      assert((await header(resume(handle))) === (await header(first)), 'the living token is not used')
      first.dispose()
      clock.sleep(2 * hour)
      const code = await failure(resume(handle))
      assert(
        code === (hasRefreshToken ? 'renewal-failed' : 'reauthentication-required'),
        `it ends in ${code}`,
      )
    },
  },
  {
    title: 'a store that keeps handles needs none after a page was loaded anew, until the sign-out',
    async check({ credential, signIn, resume }) {
      const kept = new Map<string, string>()
      const store: SessionStore = {
        ...memoryStore(),
        handles: {
          read: (scope) => kept.get(scope),
          write: (scope, handle) => void (handle === null ? kept.delete(scope) : kept.set(scope, handle)),
        },
      }
      const first = signIn(credential, store)
      const token = await header(first)
      await first.resumeHandle()
      assert((await header(resume(undefined, store))) === token, 'the kept handle is not used')
      await resume(undefined, store).signOut()
      assert(
        (await failure(resume(undefined, store))) === 'reauthentication-required',
        'it outlives the sign-out',
      )
      assert(kept.size === 0, 'the handle is still kept')
    },
  },
]

const hour = 3_600_000

const refuseAll: typeof globalThis.fetch = async () => new Response('', { status: 500 })

function scene(grant: GrantUnderTest, { session, server }: GrantConformanceOptions): Scene {
  const {
    make,
    credential,
    hasRefreshToken = false,
    worksOnce = false,
    resume = () => make(credential),
  } = grant
  const answer = server(credential)
  let requests = 0
  let isCut = false
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (isCut) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENETUNREACH' } })
    requests++
    return answer(input, init)
  }
  const options = surroundings(fetch)
  return {
    credential,
    hasRefreshToken,
    worksOnce,
    clock: options.clock,
    requests: () => requests,
    cut() {
      isCut = true
    },
    signIn: (parts = credential, store = options.store) => session(make(parts), { ...options, store }),
    resume: (handle, store = options.store) => session(resume(handle), { ...options, store }),
  }
}

function surroundings(fetch: typeof globalThis.fetch) {
  return { store: memoryStore(), fetch, clock: shiftedClock(), timeout: 1_500 }
}

interface ShiftedClock {
  now(): number
  monotonic(): number
  schedule(callback: () => void, delay: number): () => void
  sleep(duration: number): void
}

/** The machine's clock, as that of a machine that can sleep at once. */
function shiftedClock(): ShiftedClock {
  let slept = 0
  return {
    now: () => systemClock.now() + slept,
    monotonic: () => systemClock.monotonic() + slept,
    schedule: systemClock.schedule,
    sleep(duration) {
      slept += duration
    },
  }
}

function changed(credential: CredentialParts, part: string): CredentialParts {
  return { ...credential, [part]: `${credential[part]}-wrong` }
}

async function header(session: Session): Promise<string> {
  const { authorization } = await session.token()
  assert(authorization !== undefined, 'there is no token')
  return authorization
}

async function failure(session: Session): Promise<string> {
  try {
    await session.token()
  } catch (error) {
    return EnergyError.isInstance(error) ? error.code : 'no error of ours'
  }
  return 'a token'
}

function assert(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`A grant broke its promise: ${message}.`)
}
