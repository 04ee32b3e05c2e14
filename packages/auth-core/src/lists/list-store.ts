import type { ListActions, ListSnapshot } from './paginated-query.ts'

/** A list as something that a user interface can subscribe to. */
export interface ListStore<Node> extends ListActions {
  /** What there is to show now: the same object until something changes. */
  getSnapshot(): ListSnapshot<Node>
  /**
   * Calls `listener` after each change. The list is read as long as somebody listens: the first listener starts it, and
   * when the last has gone, what is under way is cancelled.
   *
   * @returns a function that ends it.
   */
  subscribe(listener: () => void): () => void
}
