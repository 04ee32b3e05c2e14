import { energyError } from '../src/errors/find-energy-error.ts'
import { createSession } from '../src/session/create-session.ts'
import type { SessionStore } from '../src/stores/session-store.ts'
import { shiftedClock } from './shifted-clock.ts'
import { singleUseGrant } from './single-use-grant.ts'
import { openStore, type StoreLocation } from './store-location.ts'

/** Win `count` commits of one entry, each upon what stands there. The answer is the revisions that were won. */
export interface CommitTask {
  readonly location: StoreLocation
  readonly key: string
  readonly count: number
}

/** Start anew, as a process does, and get a token. The answer is a {@link TokenReport}. */
export interface TokenTask {
  readonly location: StoreLocation
  readonly tokenUrl: string
  /** How many ms the clocks of the session are ahead: tokens of an earlier round have expired by them. */
  readonly ahead: number
}

/** What came of a {@link TokenTask}. */
export interface TokenReport {
  readonly authorization?: string
  readonly error?: string
  readonly events: readonly string[]
}

process.on('message', async (task: CommitTask | TokenTask) => {
  const store = await openStore(task.location)
  const answer = 'key' in task ? await winCommits(store, task) : await getToken(store, task)
  await store.close?.()
  process.send?.(answer)
})

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

async function getToken(store: SessionStore, { tokenUrl, ahead }: TokenTask): Promise<TokenReport> {
  const events: string[] = []
  const session = createSession({
    grant: singleUseGrant(tokenUrl, `${process.pid}`),
    store,
    clock: shiftedClock(ahead),
    on: (event) => events.push('outcome' in event ? event.outcome : event.type),
  })
  const outcome = await session.token().then(
    ({ authorization }) => (authorization === undefined ? {} : { authorization }),
    (error: unknown) => ({ error: energyError(error)?.code ?? String(error) }),
  )
  session.dispose()
  return { ...outcome, events }
}
