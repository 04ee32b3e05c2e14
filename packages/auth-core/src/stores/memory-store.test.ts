import { describe, it } from 'vitest'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { storeConformance } from './conformance.ts'
import { memoryStore } from './memory-store.ts'

describe('the memory store', () => {
  const clock = createVirtualClock()
  const store = memoryStore({ clock })
  for (const { title, run } of storeConformance({ open: () => store, advance: clock.advance })) it(title, run)
})
