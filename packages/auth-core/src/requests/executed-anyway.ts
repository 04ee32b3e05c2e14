import type { EnergyError } from '../errors/energy-error.ts'
import { energyError } from '../errors/find-energy-error.ts'

/**
 * Finds the error of a mutation that may have been executed although it failed, wholly or in part: whoever asks for it again
 * gets that error.
 *
 * @param data - what came beside the error.
 */
export function executedAnyway(error: unknown, data?: unknown): EnergyError | undefined {
  const typed = energyError(error)
  const isUnknown = typed && 'outcomeUnknown' in typed && typed.outcomeUnknown === true
  const isDone = typed?.code === 'partial-mutation' || (data !== undefined && data !== null)
  return isUnknown || isDone ? typed : undefined
}
