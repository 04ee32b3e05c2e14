import type { Variables } from '../pagination/list-plan.ts'
import type { PaginatedQuerySettings } from './paginated-query.ts'

/** The options of a list behind the types of its document. */
export interface AnyListOptions extends PaginatedQuerySettings {
  readonly variables?: Variables
  readonly path?: string
}
