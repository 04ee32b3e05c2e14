import { SessionChangedError } from '../errors/errors.ts'
import type { Asker } from './requester.ts'

/** The one for whom requests are sent when there is no session. */
export const nobody: Asker = {
  peek: () => ({ generation: 0, epoch: 0, expiresAt: Number.POSITIVE_INFINITY, authorization: undefined }),
  token: () => Promise.reject(new SessionChangedError('There is no session.')),
  reject() {},
  accept() {},
}

/** Lets an identity ask without its token, at its own gates. */
export function withoutToken({ gate }: Asker): Asker {
  return gate ? { ...nobody, gate } : nobody
}
