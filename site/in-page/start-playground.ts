import type { ClientEvent } from '@energy/auth-core'
import { buildSchema, type GraphQLSchema } from 'graphql'
import type { PlaygroundProvider } from './providers.ts'
import { type ReadSchema, startInPage } from './sandbox.ts'

/** A provider that runs in this page, with a customer who is signed in. */
export interface RunningPlayground {
  readonly schema: GraphQLSchema
  /** Answers an operation. */
  ask(request: object): Promise<object>
  /** Makes the provider refuse every token that is out. */
  expireTokens(): void
  /** Makes the provider refuse the next request for its rate. */
  limitRate(): void
  stop(): Promise<void>
}

/** Starts the sandbox of a provider, and signs a customer in. */
export async function startPlayground(
  provider: PlaygroundProvider,
  readSchema: ReadSchema,
  on: (event: ClientEvent) => void,
): Promise<RunningPlayground> {
  const [sandbox, sdl] = await Promise.all([
    startInPage(provider.name, readSchema),
    readSchema(provider.schema),
  ])
  const { url, session, fetch } = provider.signIn(sandbox, on)
  return {
    schema: buildSchema(sdl, { assumeValidSDL: true }),
    async ask(request) {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(request) })
      return response.json()
    },
    expireTokens: () => sandbox.faults.expireTokens(),
    limitRate: () => sandbox.faults.failNext({ kind: 'html-429', retryAfter: '2' }),
    async stop() {
      session.dispose()
      await sandbox.close()
    },
  }
}
