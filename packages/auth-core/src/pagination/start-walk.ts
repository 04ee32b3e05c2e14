import type { ClientFacts } from './client-facts.ts'
import type { ListPlan } from './list-plan.ts'
import { readAnyResumeToken, readResumeToken, tokenScope, writeResumeToken } from './resume-token.ts'
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
 * @throws ConfigurationError when the token belongs to another identity or another query.
 */
export function startWalk(plan: ListPlan, options: StartWalkOptions): Walk {
  const { facts, cap, resume, isFromServer = false } = options
  const scope = tokenScope(plan, facts.session?.key ?? '')
  // A client without a session speaks through that server, which knows whose page it is.
  const read = isFromServer && !facts.session ? readAnyResumeToken : readResumeToken
  const start = resume == null ? plan.start : read(resume, scope)
  return createWalk({ plan, start, cap, facts, resumeAt: (position) => writeResumeToken(position, scope) })
}
