import { expect, test } from 'vitest'
import { report } from './report.ts'

test('an observer is called at once', () => {
  const seen: string[] = []
  report((event: string) => seen.push(event), 'now')
  expect(seen).toEqual(['now'])
})

test.each([
  ['throws', () => expect.unreachable('thrown')],
  ['is async and rejects', async () => expect.unreachable('rejected')],
])('an observer that %s harms nobody', async (_, on) => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  report(on, 'event')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})
