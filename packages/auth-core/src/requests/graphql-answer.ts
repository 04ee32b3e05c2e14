import { isRecord } from '../is-record.ts'
import { parseRecord } from '../parse-record.ts'
import type { FailureClass, Provider } from '../provider.ts'
import type { RequestFacts } from './request-facts.ts'

/** A GraphQL error as it came. */
export type RawError = Readonly<Record<string, unknown>>

/** A GraphQL answer as it came. */
export interface GraphQLAnswer {
  readonly data?: unknown
  readonly errors: readonly RawError[]
}

/** What one GraphQL error means, and the provider's own word for it. */
export interface AnswerFailure {
  readonly error: RawError
  readonly failure: FailureClass
  readonly providerCode?: string | undefined
}

/** Reads a text as a GraphQL answer; `undefined` when it is none. */
export function readGraphQL(text: string): GraphQLAnswer | undefined {
  const body = parseRecord(text)
  if (!body || (!('data' in body) && !Array.isArray(body.errors))) return undefined
  return { ...body, errors: Array.isArray(body.errors) ? body.errors.filter(isRecord) : [] }
}

const gravity: readonly FailureClass[] = [
  'token-refused',
  'token-missing',
  'credential-rejected',
  'rate-limited',
  'too-complex',
  'schema-mismatch',
  'forbidden',
  'invalid',
  'transient',
]

/**
 * Says what each error of an answer means, the gravest first.
 *
 * @param status - left out where it is no word of the provider's.
 * @param order - the gravest first; whatever is not in it comes last.
 */
export function classifyAnswer(
  { data, errors }: GraphQLAnswer,
  provider: Provider,
  status?: number,
  order: readonly FailureClass[] = gravity,
): AnswerFailure[] {
  const failures = errors.map((error): AnswerFailure => {
    const extensions = isRecord(error.extensions) ? error.extensions : {}
    const providerCode = provider.errorCode(extensions)
    const failure = provider.classify({
      extensions,
      ...(status !== undefined && { status }),
      ...(providerCode !== undefined && { code: providerCode }),
    })
    // GraphQL says so by the form of the answer: nothing was executed, and a place in the document is named.
    const isRejected =
      providerCode === undefined && !isRecord(data) && Array.isArray(error.locations) && !error.path
    const isUnclear = failure === 'other' || failure === 'invalid'
    return { error, failure: isRejected && isUnclear ? 'schema-mismatch' : failure, providerCode }
  })
  const rank = ({ failure }: AnswerFailure): number => order.indexOf(failure) + 1 || order.length + 1
  return failures.sort((first, second) => rank(first) - rank(second))
}

/** Tells whether a root field came with more than null. */
export function hasValues(data: unknown): boolean {
  return (
    isRecord(data) && Object.entries(data).some(([name, value]) => name !== '__typename' && value !== null)
  )
}

/**
 * Tells whether the server executed nothing at all of a mutation: the request was refused as a whole, or each of its
 * root fields was refused by itself.
 *
 * @param isRefusal - which of the errors say that their field was not executed.
 * @remarks That there are no data proves nothing: a field that was executed leaves no trace when its neighbour, or a
 * field inside it, must not be null and was refused.
 */
export function executedNothing(
  { data, errors }: GraphQLAnswer,
  { fields }: RequestFacts,
  isRefusal: (error: RawError) => boolean,
): boolean {
  if (hasValues(data)) return false
  const paths = errors.filter(isRefusal).map(pathOf)
  if (paths.some((path) => path.length > 1)) return false
  if (paths.some((path) => path.length === 0)) return data === null || data === undefined || fields.size === 1
  const refused = new Set(paths.map(([field]) => field))
  return fields.size > 0 && [...fields.keys()].every((field) => refused.has(field))
}

/** Names the root fields that errors point to, as the schema names them; empty when one points to none. */
export function fieldsAt(errors: readonly RawError[], { fields }: RequestFacts): string[] {
  const names = errors.map((error) => fields.get(String(pathOf(error)[0])))
  return names.includes(undefined) ? [] : [...new Set(names.filter((name) => name !== undefined))]
}

function pathOf({ path }: RawError): readonly unknown[] {
  return Array.isArray(path) ? path : []
}
