/** What a platform allows one request to ask for. What is not known is left out. */
export interface PageLimits {
  /** The most entries that `first` or `last` may ask for. */
  readonly pageSize: number
  /** Connections that take more than `pageSize`, by the name of their field. */
  readonly withoutPageSize?: readonly string[]
  /** The most list entries that one request may ask for, pages within pages multiplied. */
  readonly nodes?: number
  /** The highest complexity of a request; measured here as one for each field that has fields of its own. */
  readonly complexity?: number
}
