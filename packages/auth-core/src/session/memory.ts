import type { Change, Holding } from './holding.ts'

/** The one place where the holding of an identity is kept. */
export interface Memory {
  holding: Holding
}

/** Takes in what happened. @returns the holding that came of it */
export function apply(memory: Memory, change: Change): Holding {
  memory.holding = change(memory.holding)
  return memory.holding
}
