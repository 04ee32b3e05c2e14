import type { ClientFacts } from './client-facts.ts'
import type { ListPlan } from './list-plan.ts'
import { readResumeToken, tokenScope, writeResumeToken } from './resume-token.ts'
import { createWalk, type Walk } from './walk.ts'

/** The settings of {@link startWalk}. */
export interface StartWalkOptions {
  readonly facts: ClientFacts
  /** The most pages to read before the list counts as endless. */
  readonly cap: number
  readonly resume?: string | null | undefined
}

/**
 * Starts to walk through a list: from its start, from where the variables say, or from a resume token.
 *
 * @throws ConfigurationError when the token belongs to another identity or another query.
 */
export function startWalk(plan: ListPlan, { facts, cap, resume }: StartWalkOptions): Walk {
  const scope = tokenScope(plan, facts.session?.key ?? '')
  const start = resume == null ? plan.start : readResumeToken(resume, scope)
  return createWalk({ plan, start, cap, facts, resumeAt: (position) => writeResumeToken(position, scope) })
}
