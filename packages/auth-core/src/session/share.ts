import { createEntryWriter } from './entry-writer.ts'
import type { StoreProtocol } from './sharing.ts'
import { createStoreProtocol } from './store-protocol.ts'

/** The protocol between sessions and a store, all of it at hand. */
export const share: StoreProtocol = /* @__PURE__ */ createStoreProtocol(async () => createEntryWriter)
