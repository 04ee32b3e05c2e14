import type { ConformanceOptions } from '../src/conformance.ts'
import { parseRecord } from '../src/parse-record.ts'

/** What the tests need of a storage. */
export type TestStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Makes a storage that holds `quota` letters, names included, and then refuses as browsers do. */
export function createStorage(quota = 5_000_000): TestStorage {
  const content = new Map<string, string>()
  const used = (): number => [...content].reduce((sum, [name, text]) => sum + name.length + text.length, 0)
  return {
    getItem: (name) => content.get(name) ?? null,
    setItem(name, text) {
      const before = content.get(name)
      content.set(name, text)
      if (used() <= quota) return
      if (before === undefined) content.delete(name)
      else content.set(name, before)
      throw new DOMException('canary', 'QuotaExceededError')
    },
    removeItem: (name) => void content.delete(name),
    key: (index) => [...content.keys()][index] ?? null,
    get length() {
      return content.size
    },
  }
}

/** Does to a storage, of the tests or of a real browser, what users and browsers do. */
export function webHooks(
  storage: TestStorage,
): Required<Pick<ConformanceOptions, 'fillUp' | 'backUp' | 'damage'>> {
  const names = (): string[] => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return {
    fillUp() {
      const fillers: string[] = []
      let last = ''
      for (let size = 2 ** 22; size >= 1; ) {
        // A name takes room as well: the last letters are added to one filler. The others are not written again, for in a
        // browser each write of a megabyte takes long.
        const isLast = size < 1_024
        const name = isLast ? 'filler' : `filler ${fillers.length}`
        const content = (isLast ? last : '') + 'x'.repeat(size)
        try {
          storage.setItem(name, content)
          fillers.push(name)
          if (isLast) last = content
        } catch {
          size /= 2
        }
      }
      return () => {
        for (const name of fillers) storage.removeItem(name)
      }
    },
    backUp() {
      const backup = names().map((name) => [name, storage.getItem(name) ?? ''] as const)
      return () => {
        for (const name of names()) storage.removeItem(name)
        for (const [name, text] of backup) storage.setItem(name, text)
      }
    },
    damage(key) {
      const name = `energy:entry:${key}`
      storage.setItem(name, JSON.stringify({ ...parseRecord(storage.getItem(name) ?? ''), revision: 'none' }))
    },
  }
}
