import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { energyError } from '../errors/find-energy-error.ts'
import { createSession } from '../session/create-session.ts'
import { createClientRig } from '../testing/client-rig.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { authorizedFetch } from './authorized-fetch.ts'

// Whoever sends again what is `retryable` must never execute a mutation twice. The server here knows what it executed,
// and answers as the GraphQL specification says.

/** Codes that say, at the path of a field, that it was refused before it ran; the others say nothing of that. */
const refusals = ['KT-CT-1124', 'KT-CT-1112', 'KT-CT-1199']
const codes = [...refusals, 'KT-CT-1111', 'KT-CT-1188', 'KT-CT-9999', undefined]

interface FieldRun {
  /** `refused` alone was not executed. */
  readonly run: 'done' | 'empty' | 'broken' | 'broken-inside' | 'refused'
  readonly nonNull: boolean
  readonly code: string | undefined
}

const fieldRun: fc.Arbitrary<FieldRun> = fc
  .record({
    run: fc.constantFrom<FieldRun['run']>('done', 'empty', 'broken', 'broken-inside', 'refused'),
    nonNull: fc.boolean(),
    code: fc.constantFrom(...codes),
  })
  .filter(({ run, code }) => run !== 'broken' || !refusals.includes(code ?? ''))

function answerOf(runs: readonly FieldRun[], status: number): Response {
  const data: Record<string, unknown> = {}
  let isNulled = false
  const errors = runs.flatMap(({ run, nonNull, code }, index) => {
    const field = `f${index}`
    const extensions = code === undefined ? {} : { errorCode: code }
    data[field] = run === 'done' ? { id: 1 } : null
    if (run === 'done' || run === 'empty') return []
    if (run === 'broken-inside' && !nonNull) data[field] = { id: 1, inner: null }
    // A null that must not be one takes everything above it along; those inside stop at the field.
    else if (nonNull && run !== 'broken-inside') isNulled = true
    return [{ message: 'x', path: run === 'broken-inside' ? [field, 'inner'] : [field], extensions }]
  })
  return Response.json({ data: isNulled ? null : data, ...(errors.length > 0 && { errors }) }, { status })
}

const html = (status: number, headers = {}): Response =>
  new Response('<html>', { status, headers: { 'content-type': 'text/html', ...headers } })

/** How a server that executed a mutation, or did not, answers; `lost` and `hang` are no answers. */
const deliveries = {
  plain: (runs) => answerOf(runs, 200),
  'status 400': (runs) => answerOf(runs, 400),
  'status 500': (runs) => answerOf(runs, 500),
  'status 503': (runs) => answerOf(runs, 503),
  'page 502': () => html(502),
  'page 503 with Retry-After': () => html(503, { 'retry-after': '1' }),
  'page 200': () => html(200),
  lost: () => {
    throw new TypeError('terminated')
  },
  hang: () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } }),
} satisfies Record<string, (runs: readonly FieldRun[]) => Response>

const delivery = fc.constantFrom(...(Object.keys(deliveries) as (keyof typeof deliveries)[]))

describe.each([false, true])(
  'of a provider that never proves what it did not execute: %s',
  (sendsMutationsOnce) => {
    test('no error of a mutation is retryable when a part of it may have been executed', async () => {
      const seen = new Set<string>()
      await fc.assert(
        fc.asyncProperty(fc.array(fieldRun, { minLength: 1, maxLength: 3 }), delivery, async (runs, name) => {
          const { ask, clock, provider, signIn } = createClientRig({
            description: { ...exampleProvider, sendsMutationsOnce },
          })
          await signIn()
          let executions = 0
          let isFirst = true
          provider.behaviour.answer = () => {
            const executed = sendsMutationsOnce || !isFirst || runs.some(({ run }) => run !== 'refused')
            if (executed) executions++
            const done = runs.map((run): FieldRun => ({ ...run, run: 'done' }))
            const answer = isFirst ? deliveries[name] : answerOf
            const given = isFirst ? runs : done
            isFirst = false
            return answer(given, 200)
          }
          const outcome = ask(`mutation Change { ${runs.map((_, index) => `f${index} { id }`).join(' ')} }`)
          await clock.advance(300_000)
          const { code, error } = await outcome
          seen.add(`${code} ${error?.retryable}`)
          expect(executions, 'executed at most once').toBeLessThanOrEqual(1)
          if (executions > 0) expect(error?.retryable ?? false).toBe(false)
        }),
        { numRuns: 500 },
      )
      // Seen at all, so that the property says something.
      expect([...seen]).toEqual(
        expect.arrayContaining(['ok undefined', 'transport false', 'forbidden false']),
      )
      expect(seen.has('partial-mutation false')).toBe(true)
    })

    test.each([
      ['429', () => html(429), 'rate-limited'],
      ['a limit as a whole', () => Response.json({ data: null, errors: [limitError] }), 'rate-limited'],
      ['a page of a firewall', () => html(403), 'transport'],
    ])(
      'an error without any execution is retryable only where that is certain: %s',
      async (_, fault, code) => {
        const { ask, clock, provider, signIn } = createClientRig({
          description: { ...exampleProvider, sendsMutationsOnce },
        })
        await signIn()
        provider.behaviour.answer = fault
        const outcome = ask('mutation Change { f0 { id } }')
        await clock.advance(300_000)
        const { error } = await outcome
        expect(error).toMatchObject({ code, retryable: !sendsMutationsOnce })
      },
    )
  },
)

const limitError = { message: 'x', extensions: { errorCode: 'KT-CT-1199' } }

test.each([
  ['GET', undefined, true],
  ['POST', '{"readings":[1]}', false],
  ['DELETE', undefined, false],
  ['POST', '[{"query":"mutation Change { f0 { id } }"}]', false],
  ['POST', '{"query":"mutation Change { f0 { id } }"}', false],
  ['POST', '{"query":"query Look { f0 { id } }"}', true],
])(
  'authorizedFetch with %s %s: the error of a lost answer is retryable: %s',
  async (method, body, retryable) => {
    const clock = createVirtualClock()
    const { grant } = handGrant()
    const obtain = async () => ({ accessToken: 'access', lifetime: 3_600_000 })
    const session = createSession({ grant: { ...grant, obtain }, clock })
    const fetch = authorizedFetch(session, {
      clock,
      fetch: () => Promise.reject(new TypeError('terminated')),
    })
    const init = { method, headers: { 'content-type': 'application/json' }, ...(body && { body }) }
    const failed = fetch('https://rig.test/graphql', init).catch((thrown: unknown) => thrown)
    await clock.advance(60_000)
    expect(energyError(await failed)).toMatchObject({
      code: 'transport',
      retryable,
      outcomeUnknown: !retryable,
    })
  },
)
