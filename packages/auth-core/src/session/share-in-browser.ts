import type { StoreProtocol } from './sharing.ts'
import { createStoreProtocol } from './store-protocol.ts'

/** The protocol between sessions and a store, of which an app's start holds what most page loads need: to read a token. */
export const shareInBrowser: StoreProtocol = /* @__PURE__ */ createStoreProtocol(
  async () => (await import('../late.ts')).createEntryWriter,
)
