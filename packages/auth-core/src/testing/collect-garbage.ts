import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Takes away what nobody holds any more, and lets those know that asked to be told. */
export async function collectGarbage(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    // What a weak reference was read from lives until the end of the turn.
    await new Promise((resolve) => setImmediate(resolve))
    collectNow()
  }
  await new Promise((resolve) => setImmediate(resolve))
}

/** Takes away what nobody holds any more. */
export function collectNow(): void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
}
