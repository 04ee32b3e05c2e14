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
  const listeners = new Map<string, Set<() => void>>()
  let channel: BroadcastChannel | undefined
  let listening = false

  function tell(name: unknown): void {
    for (const [subscribed, group] of listeners)
      if (name === null || name === subscribed) for (const listener of group) queueMicrotask(listener)
  }

  const onMessage = (event: MessageEvent): void => tell(event.data)
  const onStorage = (event: StorageEvent): void => tell(event.key)

  function listen(): void {
    if (listening) return
    listening = true
    channel = openChannel()
    channel?.addEventListener('message', onMessage)
    globalThis.addEventListener?.('storage', onStorage)
  }

  return {
    notify(name) {
      listen()
      tell(name)
      channel?.postMessage(name)
    },
    subscribe(name, listener) {
      listen()
      const own = () => listener()
      const group = listeners.get(name) ?? new Set()
      listeners.set(name, group.add(own))
      return () => group.delete(own)
    },
    close() {
      listeners.clear()
      channel?.close()
      globalThis.removeEventListener?.('storage', onStorage)
      listening = false
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
