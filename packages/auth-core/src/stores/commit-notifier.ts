import { createListeners } from './listeners.ts'

/** Carries the news of commits to the other tabs, and to other stores of this tab. */
export interface CommitNotifier {
  notify(name: string): void
  subscribe(name: string, listener: () => void): () => void
  close(): void
}

/**
 * Listens on two ways at once. The `storage` event comes when a write of another tab has arrived; a message may come
 * before that, and is the only one that reaches another store of the same tab.
 */
export function createCommitNotifier(): CommitNotifier {
  const listeners = createListeners()
  let channel: BroadcastChannel | undefined
  let state: 'idle' | 'listening' | 'closed' = 'idle'

  function tell(name: unknown): void {
    if (typeof name === 'string') listeners.tell(name)
    // The whole storage was cleared.
    else if (name === null) listeners.tellAll()
  }

  const onMessage = (event: MessageEvent): void => tell(event.data)
  const onStorage = (event: StorageEvent): void => tell(event.key)

  function listen(): void {
    if (state !== 'idle') return
    state = 'listening'
    channel = openChannel()
    channel?.addEventListener('message', onMessage)
    globalThis.addEventListener?.('storage', onStorage)
  }

  return {
    notify(name) {
      listen()
      listeners.tell(name)
      channel?.postMessage(name)
    },
    subscribe(name, listener) {
      listen()
      return listeners.add(name, listener)
    },
    close() {
      state = 'closed'
      listeners.clear()
      channel?.close()
      channel = undefined
      globalThis.removeEventListener?.('storage', onStorage)
    },
  }
}

/** Where messages are refused (a sandboxed frame), the `storage` event has to do. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('energy:commits')
  } catch {
    return undefined
  }
}
