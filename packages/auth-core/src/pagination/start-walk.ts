import type { ClientFacts } from './client-facts.ts'
import type { ListPlan } from './list-plan.ts'
import {
  type Position,
  readAnyResumeToken,
  readResumeToken,
  type TokenScope,
  tokenScope,
  writeResumeToken,
} from './resume-token.ts'
import { createWalk, type Walk } from './walk.ts'

/** The settings of {@link startWalk}. */
export interface StartWalkOptions {
  readonly facts: ClientFacts
  /** The most pages to read before the list counts as endless. */
  readonly cap: number
  readonly resume?: string | null | undefined
  /** The token came with a page that the app's own server has read. */
  readonly isFromServer?: boolean
}

/**
 * Starts to walk through a list: from its start, from where the variables say, or from a resume token.
 *
 * @throws ConfigurationError when the token belongs to another identity or another query. A sign-in that was resumed is known
 * by its handle until a token has come: there the walk throws with its first page.
 */
export function startWalk(plan: ListPlan, options: StartWalkOptions): Walk {
  const { facts, cap, resume, isFromServer = false } = options
  const { session } = facts
  let latest: { readonly key: string; readonly scope: TokenScope } | undefined
  let verify: (() => void) | undefined

  function scope(): TokenScope {
    const { key } = session ?? { key: '' }
    if (latest?.key !== key) latest = { key, scope: tokenScope(plan, key) }
    return latest.scope
  }

  function read(token: string): Position {
    // A client without a session speaks through that server, which knows whose page it is.
    if (isFromServer && !session) return readAnyResumeToken(token)
    try {
      return readResumeToken(token, scope())
    } catch (error) {
      if (!session?.identity.isResuming) throw error
      verify = () => void readResumeToken(token, scope())
      return readAnyResumeToken(token)
    }
  }

  const start = resume == null ? plan.start : read(resume)
  const resumeAt = (position: Position): string => writeResumeToken(position, scope())
  return createWalk({ plan, start, cap, facts, resumeAt, verify })
}
