import type { Clock } from '../clock.ts'
import { isRecord } from '../is-record.ts'
import type { ProviderLimits } from '../provider.ts'
import type { LimitInfo } from '../rate-gate/permit.ts'
import { launch } from '../session/flight.ts'
import { readGraphQL } from './graphql-answer.ts'

/** How long the answer may take, in ms. */
const patience = 10_000

/**
 * Asks a provider for its limits.
 *
 * @param post - sends a body, past the gate.
 * @returns `undefined` when it does not say.
 */
export async function askLimits(
  question: NonNullable<ProviderLimits['question']>,
  post: (body: string) => Promise<Response>,
  clock: Clock,
): Promise<LimitInfo | undefined> {
  try {
    const ask = async (): Promise<string> => (await post(JSON.stringify({ query: question.query }))).text()
    const data = readGraphQL(await launch(ask, clock, patience).promise)?.data
    return isRecord(data) ? question.read(data, clock.now()) : undefined
  } catch {
    return undefined
  }
}
