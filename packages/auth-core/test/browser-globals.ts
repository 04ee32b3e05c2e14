import { webStore } from '../src/browser.ts'
import { storeConformance } from '../src/conformance.ts'
import { getToken } from './get-token.ts'

declare global {
  /** What the pages of the tests work with. */
  var energy: {
    webStore: typeof webStore
    storeConformance: typeof storeConformance
    getToken: typeof getToken
  }
}

globalThis.energy = { webStore, storeConformance, getToken }
