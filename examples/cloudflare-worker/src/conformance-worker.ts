import { storeConformance } from '@energy/auth-core/conformance'
import { durableObjectStore } from './durable-object-store.ts'
import type { Environment } from './environment.ts'

export { TokenEntry } from './token-entry.ts'

/** Answers how the store keeps the promises of every store, by their titles: `kept`, or why not. */
export default {
  async fetch(_, { TOKENS }) {
    const outcomes: Record<string, string> = {}
    const cases = storeConformance({
      open: () => durableObjectStore(TOKENS),
      advance: (duration) => new Promise<void>((resolve) => setTimeout(resolve, duration)),
    })
    for (const { title, run } of cases)
      outcomes[title] = await run().then(
        () => 'kept',
        (error: unknown) => String(error),
      )
    return Response.json(outcomes)
  },
} satisfies ExportedHandler<Environment>
