import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const gone = new FinalizationRegistry<() => void>((tell) => tell())

/** Takes away what nobody holds any more, and lets those know that asked to be told. */
export async function collectGarbage(): Promise<void> {
  // The first may only end a marking that was under way, and spares what that had marked.
  for (let round = 0; round < 3; round++) await collectSomething()
}

/**
 * Collects until somebody is told of an object that is gone. In a turn of the loop the engine serves one registry: this one
 * comes after those that were waiting, of which a process that has run other files may have many.
 */
async function collectSomething(): Promise<void> {
  let isTold = false
  gone.register({}, () => {
    isTold = true
  })
  while (!isTold) {
    // What a weak reference was read from lives until the end of the turn.
    await new Promise((resolve) => setImmediate(resolve))
    collectNow()
  }
}

/** Takes away what nobody holds any more. */
export function collectNow(): void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
}
