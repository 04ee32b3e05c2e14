import { StoreError } from '../errors/errors.ts'
import type { createEntryWriter, EntryWriter } from './entry-writer.ts'
import { within } from './guarded-store.ts'
import { openEntry } from './shared-entry.ts'
import type { StoreProtocol } from './sharing.ts'

/**
 * Makes the protocol between sessions and a store. What reads a token that somebody has stored is here.
 *
 * @param loadWriter - brings what writes one, which is needed only when a token has to be renewed. Code that did not
 * arrive is asked for anew by whoever needs it next.
 */
export function createStoreProtocol(loadWriter: () => Promise<typeof createEntryWriter>): StoreProtocol {
  return (parts) => {
    const entry = openEntry(parts)
    let writer: EntryWriter | undefined

    async function load(): Promise<EntryWriter> {
      try {
        const create = await within(loadWriter, parts.timeout, parts.clock)
        writer ??= create(entry)
        return writer
      } catch (cause) {
        throw new StoreError('The code that writes to the store did not arrive.', { cause })
      }
    }

    return {
      async renew(renewal) {
        const coming = load()
        // It is on its way while the store is read, and often nobody waits for it.
        coming.catch(() => {})
        const { signal } = renewal.context
        const guarded = entry.guard()
        const at = entry.key() ?? (await (await coming).locate(guarded))
        signal.throwIfAborted()
        if (await entry.adoptsStored(renewal, guarded, at)) return 'adopted'
        const { renew } = await coming
        signal.throwIfAborted()
        return renew(renewal, guarded, at)
      },
      lookAgain: entry.lookAgain,
      forget: async () => (await load()).forget(),
      resumeHandle: async () => (await load()).resumeHandle(),
      close: entry.close,
    }
  }
}
