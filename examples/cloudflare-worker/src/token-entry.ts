import { DurableObject } from 'cloudflare:workers'
import type { CommitResult, StoreEntry } from '@energy/auth-core'

/** What one identity shares: a durable object to each, whose requests do not run while it waits for its storage. */
export class TokenEntry extends DurableObject {
  // It only saves token calls, so it may be lost with the object; the revision is the safety.
  #lock: { readonly owner: string; readonly until: number } | undefined

  async read(): Promise<StoreEntry | undefined> {
    return this.ctx.storage.get<StoreEntry>('entry')
  }

  async commit(expectedRevision: number, value: string | null): Promise<CommitResult> {
    const entry = await this.read()
    if ((entry?.revision ?? 0) !== expectedRevision) return { committed: false, entry }
    const revision = expectedRevision + 1
    await this.ctx.storage.put<StoreEntry>('entry', { revision, value })
    return { committed: true, revision }
  }

  async acquire(owner: string, duration: number): Promise<boolean> {
    const now = Date.now()
    if (this.#lock && this.#lock.owner !== owner && now < this.#lock.until) return false
    this.#lock = { owner, until: now + duration }
    return true
  }

  async release(owner: string): Promise<void> {
    if (this.#lock?.owner === owner) this.#lock = undefined
  }
}
