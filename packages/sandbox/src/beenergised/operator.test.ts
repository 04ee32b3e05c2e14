import { expect, test } from 'vitest'
import { createRandom } from '../data/random.ts'
import { createDocuments } from './operator.ts'

test('on every first and last day of a month, a user has one document a month, the newest of this month', () => {
  const random = createRandom(1)
  for (let day = 0; day < 12 * 366; day += 1) {
    const now = Date.UTC(2026, 0, 1 + day, (day * 7) % 24)
    const date = new Date(now).getUTCDate()
    if (date > 1 && date < 28) continue
    const titles = createDocuments(random, now, 'http://127.0.0.1/').map(({ title }) => title)
    expect(new Set(titles).size, new Date(now).toISOString()).toBe(57)
    expect(titles[0]).toBe(`Invoice ${new Date(now).toISOString().slice(0, 7)}`)
  }
})
