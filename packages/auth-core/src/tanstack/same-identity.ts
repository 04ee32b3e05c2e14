import type { Client } from '@urql/core'
import { SessionChangedError } from '../errors/errors.ts'
import { attachment } from '../pagination/client-facts.ts'

/**
 * Remembers for whom something is asked.
 *
 * @returns a function that throws when the client speaks for somebody else by now.
 */
export function sameIdentity(client: Client): () => void {
  const { session } = attachment(client)
  const asked = session?.identity
  return () => {
    if (session?.identity === asked) return
    throw new SessionChangedError('The identity that this was asked for is gone. Ask with new query options.')
  }
}
