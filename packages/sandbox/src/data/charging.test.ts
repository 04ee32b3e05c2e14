import { expect, test } from 'vitest'
import { createChargingPlan } from './charging.ts'
import { consumptionCurve } from './curves.ts'
import { createPrices } from './prices.ts'
import { createRandom } from './random.ts'
import { createZone } from './zone.ts'

test.each(['Europe/Berlin', 'America/New_York', 'Australia/Sydney'])(
  'in %s a car charges what its household is measured to use, in nights in which the clocks change too',
  (name) => {
    const zone = createZone(name)
    const [from, to] = [zone.startOfDay(2026, 1, 1), zone.startOfDay(2031, 1, 1)]
    let added = 0
    let measured = 0
    for (const seed of [1, 2]) {
      const random = createRandom(seed)
      const plan = createChargingPlan(random, zone, createPrices(random, zone), 'house', { power: 11 })
      const curve = consumptionCurve(random, zone, 'house', { annual: 0, heating: 0, carPower: 11 })
      const charges = plan.between(from, to)
      added += charges.reduce((sum, { wattHours }) => sum + wattHours, 0)
      measured += curve.wattHours(from, to)
      for (const { startAt, endAt, wattHours } of charges)
        expect(curve.wattHours(startAt, endAt), zone.dateTime(startAt)).toBe(wattHours)
    }
    expect(measured).toBe(added)
  },
)
