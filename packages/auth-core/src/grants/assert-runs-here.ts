import { ServerOnlyCredentialError } from '../errors/errors.ts'
import type { Grant } from './grant.ts'
import { isServerRuntime } from './is-server-runtime.ts'

/**
 * Refuses a grant that belongs on a server anywhere else.
 *
 * @throws ServerOnlyCredentialError in a browser or a mobile app.
 */
export function assertRunsHere({ kind, runsOn }: Pick<Grant, 'kind' | 'runsOn'>): void {
  if (runsOn !== 'server' || isServerRuntime()) return
  throw new ServerOnlyCredentialError(
    `The grant "${kind}" holds a credential for servers only. Sign in on a server and hand the browser a token of its own.`,
  )
}
