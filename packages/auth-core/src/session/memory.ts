import { type Change, emptyHolding, type Holding } from './holding.ts'

/** The one place where the holding of an identity is replaced. */
export interface Memory {
  readonly holding: Holding
  /** Takes in what happened. @returns the holding that came of it */
  apply(change: Change): Holding
}

/** @param generation - the highest generation of earlier identities. */
export function createMemory(generation: number): Memory {
  const memory = {
    holding: emptyHolding(generation),
    apply(change: Change): Holding {
      memory.holding = change(memory.holding)
      return memory.holding
    },
  }
  return memory
}
