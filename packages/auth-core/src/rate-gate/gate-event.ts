/** What a rate gate reports. */
export type GateEvent =
  /** The provider refused a request for its rate, and no further one is sent until a probe has passed. */
  | {
      readonly type: 'pause-start'
      /** When a probe goes, in ms since the Unix epoch. A refusal in the meantime may make it later. */
      readonly retryAt: number
      /** The root field whose lane pauses; left out, the whole host does. */
      readonly field?: string
    }
  /** A probe has passed. `field` is that of the start. */
  | { readonly type: 'pause-end'; readonly field?: string }
  /** An operation that was refused waits to be sent again. */
  | { readonly type: 'retry-scheduled'; readonly operationName: string | undefined }
