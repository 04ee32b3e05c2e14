import { setTimeout as delay } from 'node:timers/promises'

/** Lets real time pass, for stores that go by the clock of a server or a file. */
export async function advanceRealTime(duration: number): Promise<void> {
  await delay(duration)
}
