import { webStore } from '../src/browser.ts'
import { storeConformance } from '../src/conformance.ts'

declare global {
  /** What the pages of the tests work with. */
  var energy: {
    webStore: typeof webStore
    storeConformance: typeof storeConformance
  }
}

globalThis.energy = { webStore, storeConformance }
