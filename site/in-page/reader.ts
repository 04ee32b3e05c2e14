/** What the reader of the start page brings to the example. */
export interface Reader {
  /** The key of a customer. */
  readonly key: string
  readonly fetch: typeof globalThis.fetch
  /** Shows a line. */
  readonly show: (line: string) => void
}
