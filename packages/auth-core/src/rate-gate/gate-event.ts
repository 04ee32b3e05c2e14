/** What a rate gate reports. */
export type GateEvent =
  | {
      readonly type: 'pause-start'
      /** When a probe goes, in ms since the Unix epoch. A refusal in the meantime may make it later. */
      readonly retryAt: number
    }
  /** A probe has passed. */
  | { readonly type: 'pause-end' }
  /** An operation that was refused waits to be sent again. */
  | { readonly type: 'retry-scheduled'; readonly operationName: string | undefined }
