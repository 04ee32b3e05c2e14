import { describe, expect, test } from 'vitest'
import { energyError } from '../errors/find-energy-error.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { createRig } from '../testing/rig.ts'

const refusals: [string, () => Response][] = [
  [
    'as a GraphQL error',
    () => Response.json({ data: null, errors: [{ message: 'x', extensions: { errorCode: 'KT-CT-1124' } }] }),
  ],
  ['by status', () => new Response('', { status: 401 })],
]

async function refused(kind: 'query' | 'mutate', answer: () => Response) {
  const rig = createRig({ description: { ...exampleProvider, sendsMutationsOnce: true } })
  await rig.signIn()
  let left = 1
  const { answer: good } = rig.provider.behaviour
  rig.provider.behaviour.answer = (...request) => (left-- > 0 ? answer() : good?.(...request))
  const wave = rig[kind](1)
  await rig.clock.advance(1_000)
  return { result: wave.results[0]?.[0], sent: rig.provider.requests.length, wave }
}

describe.each(refusals)('a token that is refused %s', (_, answer) => {
  test('leaves a mutation unsent for a second time, and says that nobody knows its outcome', async () => {
    const { result, sent, wave } = await refused('mutate', answer)
    expect(wave.results[0]).toHaveLength(1)
    expect(sent).toBe(1)
    expect(energyError(result?.error)).toMatchObject({
      code: 'transport',
      outcomeUnknown: true,
      retryable: false,
      operationName: 'SetItem',
    })
  })

  test('leads a query to its answer all the same', async () => {
    const { result, sent } = await refused('query', answer)
    expect(result?.error).toBeUndefined()
    expect(sent).toBe(2)
  })
})
