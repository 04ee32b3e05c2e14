import { openStore, type StoreLocation } from './store-location.ts'

/** A task of this worker: win `count` commits of one entry, each upon what stands there. */
export interface CommitTask {
  readonly location: StoreLocation
  readonly key: string
  readonly count: number
}

process.on('message', async ({ location, key, count }: CommitTask) => {
  const store = await openStore(location)
  const won: number[] = []
  let revision = (await store.read(key))?.revision ?? 0
  while (won.length < count) {
    const result = await store.commit(key, revision, `${process.pid}`)
    if (result.committed) won.push(result.revision)
    revision = result.committed ? result.revision : (result.entry?.revision ?? 0)
  }
  await store.close?.()
  process.send?.(won)
})

process.send?.('ready')
