import { EnergyError, type EnergyErrorDetails } from './energy-error.ts'

/** What a pagination error knows of the list. */
export interface PaginationErrorDetails extends EnergyErrorDetails {
  /** How many items had been read. They were handed out before the error and stay good. */
  itemsRead: number
  /** How many pages had been read. */
  pagesRead: number
  /** Continues behind what was read, where that is possible. */
  resume?: string | undefined
}

abstract class PaginationError extends EnergyError {
  override readonly retryable = false
  readonly itemsRead: number
  readonly pagesRead: number

  constructor(message: string, details: PaginationErrorDetails) {
    super(message, details)
    this.itemsRead = details.itemsRead
    this.pagesRead = details.pagesRead
  }
}

/** A list does not come to its end: the provider repeats a cursor or a page, or says that there is more but not where. */
export class PaginationLoopError extends PaginationError {
  override readonly code = 'pagination-loop'
}

/** A list has more pages than are read without being asked to. Set `maxPages`, or go on with `resume`. */
export class PaginationLimitError extends PaginationError {
  override readonly code = 'pagination-limit'
  readonly resume?: string | undefined

  constructor(message: string, details: PaginationErrorDetails) {
    super(message, details)
    this.resume = details.resume
  }
}
