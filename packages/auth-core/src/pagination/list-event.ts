/** What is reported of a list that is read. */
export interface ListEvent {
  readonly type: 'page-end'
  readonly operationName: string | undefined
  /** Which list of the operation. */
  readonly path: string
  /** How many pages were read so far, this one included. */
  readonly pagesRead: number
  /** How many items were read so far, those of this page included. */
  readonly itemsRead: number
}
