/** What a rate gate reports. */
export type GateEvent =
  /** The provider refused a request for its rate, and no further one is sent until a probe has passed. */
  | {
      readonly type: 'pause-start'
      /** When a probe goes, in ms since the Unix epoch. A refusal in the meantime may make it later. */
      readonly retryAt: number
      /** The root field whose lane pauses; left out, the whole host does. */
      readonly field?: string
      /** The host that limits, with its port; left out by a gate that you pass tasks of your own through. */
      readonly host?: string
    }
  /** A probe has passed. `field` and `host` are those of the start. */
  | { readonly type: 'pause-end'; readonly field?: string; readonly host?: string }
  /** An operation that was refused waits to be sent to a host again. */
  | { readonly type: 'retry-scheduled'; readonly operationName: string | undefined; readonly host: string }
