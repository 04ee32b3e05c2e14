import { emptyHolding, type Holding } from './holding.ts'

/** The one place where the holding of an identity is replaced. */
export interface Memory {
  readonly holding: Holding
  /**
   * Takes in what happened.
   *
   * @param reduce - `step`, or `stepStored` where there is a store.
   * @returns the holding that came of it.
   */
  apply<Event>(reduce: (holding: Holding, event: Event) => Holding, event: Event): Holding
}

/** @param generation - the highest generation of earlier identities. */
export function createMemory(generation: number): Memory {
  const memory: { holding: Holding } & Memory = {
    holding: emptyHolding(generation),
    apply(reduce, event) {
      memory.holding = reduce(memory.holding, event)
      return memory.holding
    },
  }
  return memory
}
