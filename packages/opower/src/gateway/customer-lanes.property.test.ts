import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCustomerLanes } from './customer-lanes.ts'

describe('the lanes of customers', () => {
  it('run as many of each customer as allowed, in their order, whoever leaves when', async () => {
    const step = fc.record({ customer: fc.constantFrom('ada', 'bob'), enters: fc.boolean(), at: fc.nat() })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(step, { maxLength: 40 }),
        async (width, steps) => {
          const lanes = createCustomerLanes(width)
          interface Request {
            readonly customer: string
            readonly leave: () => void
            running: boolean
          }
          const inside: Request[] = []
          for (const { customer, enters, at } of steps) {
            if (enters) {
              const { ready, leave } = lanes.enter(customer)
              const request: Request = { customer, leave, running: false }
              void ready.then(() => {
                request.running = true
              })
              inside.push(request)
            } else {
              const [gone] = inside.splice(at % (inside.length || 1), 1)
              gone?.leave()
              gone?.leave()
            }
            await new Promise<void>((resolve) => setImmediate(resolve))
            for (const name of ['ada', 'bob']) {
              const own = inside.filter((request) => request.customer === name)
              expect(own.map(({ running }) => running)).toEqual(own.map((_, index) => index < width))
            }
          }
        },
      ),
    )
  })
})
