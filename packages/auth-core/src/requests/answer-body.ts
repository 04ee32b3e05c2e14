import type { EnergyError } from '../errors/energy-error.ts'
import { annotate } from '../errors/find-energy-error.ts'
import type { GraphQLAnswer, RawError } from './graphql-answer.ts'

/** Lets the body of an answer be read once more, without a copy of the answer. */
export function readAgain(response: Response, text: string): Response {
  response.text = () => Promise.resolve(text)
  response.json = async () => JSON.parse(text)
  return response
}

/** An answer that every client reads as GraphQL, whatever it called itself. */
export function asGraphQL(response: Response, text: string): Response {
  const { status, statusText, headers, ok } = response
  if (ok && /json/i.test(headers.get('content-type') ?? '')) return readAgain(response, text)
  const kept = Object.fromEntries(headers.entries())
  delete kept['content-encoding']
  delete kept['content-length']
  const json = { ...kept, 'content-type': 'application/graphql-response+json' }
  return new Response(text, { status, statusText, headers: json })
}

/** An answer with a typed error beside the provider's error that it is about. */
export function withTypedError(
  response: Response,
  answer: GraphQLAnswer,
  about: RawError,
  error: EnergyError,
): Response {
  const errors = answer.errors.map((one) => (one === about ? annotate(one, error) : one))
  return asGraphQL(response, JSON.stringify({ ...answer, errors }))
}
