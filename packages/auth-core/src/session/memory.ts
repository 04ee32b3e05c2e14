import { emptyHolding, type Holding, type HoldingEvent, step } from './holding.ts'

/** The one place where the holding of an identity is replaced. */
export interface Memory {
  readonly holding: Holding
  /** @returns the holding that came of it. */
  apply(event: HoldingEvent): Holding
}

/** @param generation - the highest generation of earlier identities. */
export function createMemory(generation: number): Memory {
  let holding = emptyHolding(generation)
  return {
    get holding() {
      return holding
    },
    apply(event) {
      holding = step(holding, event)
      return holding
    },
  }
}
