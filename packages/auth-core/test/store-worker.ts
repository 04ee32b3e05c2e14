import type { SessionStore } from '../src/stores/session-store.ts'
import { getToken, type TokenTask } from './get-token.ts'
import { openStore, type StoreLocation } from './store-location.ts'

/** Win `count` commits of one entry, each upon what stands there. The answer is the revisions that were won. */
export interface CommitTask {
  readonly key: string
  readonly count: number
}

/** What a worker is asked to do with a store. */
export type WorkerTask = { readonly location: StoreLocation } & (CommitTask | Omit<TokenTask, 'client'>)

process.on('message', async (task: WorkerTask) => {
  const store = await openStore(task.location)
  const answer =
    'key' in task
      ? await winCommits(store, task)
      : await getToken(store, { ...task, client: `${process.pid}` })
  await store.close?.()
  process.send?.(answer)
})

// What a process loads at its first request takes long on a busy machine, and would be taken off a lock.
await fetch('data:,')
process.send?.('ready')

async function winCommits(store: SessionStore, { key, count }: CommitTask): Promise<number[]> {
  const won: number[] = []
  let revision = (await store.read(key))?.revision ?? 0
  while (won.length < count) {
    const result = await store.commit(key, revision, `${process.pid}`)
    if (result.committed) won.push(result.revision)
    revision = result.committed ? result.revision : (result.entry?.revision ?? 0)
  }
  return won
}
