import { ConfigurationError, StoreError } from '../errors/errors.ts'
import { type GuardedStore, storeFailure } from './guarded-store.ts'
import { nothingToResume, type SharedEntry } from './shared-entry.ts'
import { type Pointer, parsePointer, serializePointer } from './stored-pointer.ts'
import { parseSession } from './stored-session.ts'
import { unguessableText } from './unguessable-text.ts'

/** The handles by which a sign-in is resumed. */
export interface ResumeHandles {
  /** Finds the entry; that of a resumed sign-in through its handle. */
  locate(store: GuardedStore): Promise<string>
  /** See {@link Session.resumeHandle}. */
  make(): Promise<string>
  /** Makes one for the next page load, where the store keeps handles. */
  keep(): void
  /** Waits for one that is being made. */
  settled(): Promise<unknown>
  /** Forgets those of an entry that is gone. */
  forget(store: GuardedStore, at: string): Promise<void>
}

/** Makes the handles of an entry, one after the other. */
export function createResumeHandles(entry: SharedEntry): ResumeHandles {
  const { parts, handle, guard, assertWorking } = entry
  const { store, grant, clock } = parts
  const scope = parts.nameOf('handle')
  let keeping: Promise<unknown> = Promise.resolve()

  /** Finds the entry; that of a resumed sign-in through its handle. */
  async function locate(guarded: GuardedStore): Promise<string> {
    const known = entry.key()
    if (known !== undefined) return known
    handle.text ??= await keptHandle()
    const pointer = handle.text === undefined ? undefined : await readPointer(guarded, handle.text)
    assertWorking(guarded)
    if (!pointer) throw nothingToResume()
    if (pointer.renewal !== undefined && pointer.renewal !== grant.renewal)
      throw new ConfigurationError(
        'The handle stands for another way to sign in than the one it is resumed with. Give `resumeSignIn` the same application.',
      )
    handle.signIn = pointer.signIn
    entry.found(pointer.key)
    return pointer.key
  }

  async function readPointer(guarded: GuardedStore, of: string): Promise<Pointer | undefined> {
    const seen = await guarded.read(parts.nameOf('resume', of))
    return parsePointer(seen?.entry?.value ?? '')
  }

  async function keptHandle(): Promise<string | undefined> {
    try {
      return await store.handles?.read(scope)
    } catch (cause) {
      throw storeFailure('The store failed to read the handle', cause)
    }
  }

  async function makeHandle(): Promise<string> {
    const guarded = guard()
    const at = await locate(guarded)
    const seen = await guarded.read(at)
    const { signIn } = parseSession(seen?.entry?.value ?? '', clock)
    if (!seen || signIn === undefined) throw new StoreError('The store does not hold this sign-in.')
    if (handle.text !== undefined && handle.signIn === signIn) return handle.text
    const made = unguessableText()
    const pointer = serializePointer({ key: at, signIn, renewal: grant.renewal })
    const result = await guarded.commit(parts.nameOf('resume', made), 0, pointer)
    if (!result?.committed) throw new StoreError('The store did not take the handle.')
    handle.text = made
    handle.signIn = signIn
    await store.handles?.write(scope, made)
    return made
  }

  function make(): Promise<string> {
    const made = keeping.then(makeHandle)
    keeping = made.catch(() => {})
    return made
  }

  return {
    locate,
    make,
    keep() {
      if (store.handles && !grant.resume) keeping = make().catch(() => {})
    },
    settled: () => keeping,
    // A handle dies with its sign-in; what is left of it is only swept up here.
    async forget(guarded, at) {
      try {
        const kept = await store.handles?.read(scope)
        for (const each of new Set([handle.text, kept])) {
          if (each === undefined || (await readPointer(guarded, each))?.key !== at) continue
          await guarded.commit(parts.nameOf('resume', each), 1, null)
          if (each === kept) await store.handles?.write(scope, null)
        }
      } catch (cause) {
        parts.onFailure('commit', storeFailure('The store failed to forget a handle', cause))
      }
    },
  }
}
