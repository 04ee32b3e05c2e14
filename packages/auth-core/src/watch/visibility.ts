/** Whether somebody can see what is shown. */
export interface Visibility {
  readonly isHidden: boolean
  /** @returns a function that ends it. */
  subscribe(listener: () => void): () => void
}

/** The visibility of the page; where there is none, as on a server, nothing is ever hidden. */
export const pageVisibility: Visibility = {
  get isHidden() {
    return globalThis.document?.visibilityState === 'hidden'
  },
  subscribe(listener) {
    const { document } = globalThis
    document?.addEventListener('visibilitychange', listener)
    return () => document?.removeEventListener('visibilitychange', listener)
  },
}
