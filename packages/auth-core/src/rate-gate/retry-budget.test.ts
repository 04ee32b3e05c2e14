import { expect, test } from 'vitest'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { createRetryBudget } from './retry-budget.ts'

function spendAll(budget: { spend(): boolean }): number {
  let count = 0
  while (budget.spend()) count += 1
  return count
}

test('a quiet app has ten retries, and one more each ten seconds', async () => {
  const clock = createVirtualClock()
  const budget = createRetryBudget(clock)
  expect(spendAll(budget)).toBe(10)
  await clock.advance(9_999)
  expect(spendAll(budget)).toBe(0)
  await clock.advance(1)
  expect(spendAll(budget)).toBe(1)
  await clock.advance(3_600_000)
  expect(spendAll(budget)).toBe(10)
})

test('traffic earns a tenth of itself, up to a hundred', () => {
  const budget = createRetryBudget(createVirtualClock())
  spendAll(budget)
  for (let count = 0; count < 205; count++) budget.earn()
  expect(spendAll(budget)).toBe(20)
  for (let count = 0; count < 100_000; count++) budget.earn()
  expect(spendAll(budget)).toBe(100)
})
