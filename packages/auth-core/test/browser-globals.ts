import { webStore } from '../src/browser.ts'
import { storeConformance } from '../src/conformance.ts'
import { getToken } from './get-token.ts'
import { webHooks } from './web-storage.ts'

declare global {
  /** What the pages of the tests work with. */
  var energy: {
    webStore: typeof webStore
    storeConformance: typeof storeConformance
    webHooks: typeof webHooks
    getToken: typeof getToken
  }
}

globalThis.energy = { webStore, storeConformance, webHooks, getToken }
