import { EnergyError } from '../errors/energy-error.ts'

/** A field of a result does not hold what its scalar says. The value itself is never in the error. */
export class InvalidScalarError extends EnergyError {
  override readonly code = 'invalid-scalar'
  override readonly retryable = false
  /** The way to the field: names of fields and positions in lists. */
  readonly path: readonly (string | number)[]

  constructor(path: readonly (string | number)[]) {
    super(`The field ${path.join('.')} of the result does not hold a valid value of its scalar.`)
    this.path = path
  }
}
