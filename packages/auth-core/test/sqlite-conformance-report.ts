import { setTimeout as delay } from 'node:timers/promises'
import { storeConformance } from '../src/conformance.ts'
import { sqliteStore } from '../src/node.ts'
import { fillDisk } from './full-disk.ts'

/** Runs the suite in the runtime that runs this file, and prints what came of it. */
const [path = '', mayFill] = process.argv.slice(2)
const failures: string[] = []
const cases = storeConformance({
  open: () => sqliteStore({ path }),
  advance: (duration) => delay(duration),
  ...(mayFill ? { fillUp: () => fillDisk() } : {}),
})
for (const { title, run } of cases)
  await run().catch((error: unknown) => {
    failures.push(`${title}: ${error}`)
  })
console.log(JSON.stringify({ count: cases.length, failures }))
