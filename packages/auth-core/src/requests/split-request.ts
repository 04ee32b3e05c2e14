import { parse } from '@0no-co/graphql.web'
import { EnergyError } from '../errors/energy-error.ts'
import { InvalidRequestError, TransportError } from '../errors/errors.ts'
import { isRecord } from '../is-record.ts'
import { readGraphQL } from './graphql-answer.ts'
import type { Target } from './hosts.ts'
import { type AnsweredPart, mergeAnswers } from './merge-answers.ts'
import { operationOf, rootFields } from './request-facts.ts'
import type { AskedRequest, Requester } from './requester.ts'
import { type QueryPart, splitQuery } from './split-query.ts'

/** A request whose root fields live on several hosts. */
export interface SplitRequest {
  readonly asked: AskedRequest
  readonly input: RequestInfo | URL
  readonly init: RequestInit
  /** Finds the host that serves a root field. */
  readonly forField: (field: string) => Target
  /** Sends a part. */
  readonly request: Requester['request']
}

/**
 * Asks each host for its root fields of a query, and makes one answer of theirs. While one of them is down, the answer
 * holds what the others say, beside the typed error.
 *
 * @throws {@link InvalidRequestError} when it is not a query, or not at hand as text; nothing is sent then.
 */
export async function splitRequest(split: SplitRequest): Promise<Response> {
  const { asked, forField } = split
  const { kind, operationName } = asked.facts()
  if (kind !== 'query') throw notSplit(split, `A ${kind} is never split.`)
  const body = await bodyOf(split)
  const document = typeof body.query === 'string' ? parse(body.query, { noLocation: true }) : undefined
  const operation = document && operationOf(document, operationName)
  if (!document || !operation) throw notSplit(split, 'Its text is not in the request.')
  const variables = isRecord(body.variables) ? body.variables : {}
  const parts = splitQuery({ document, operation, variables, hostOf: forField })
  const answers = await Promise.all(parts.map((part) => ask(split, body, part)))
  const failures = answers.flatMap(({ outcome }) => (EnergyError.isInstance(outcome) ? outcome : []))
  // What belongs to an identity that is gone, or was given up, is not handed out in part.
  const ended = [asked.identity.signal, asked.signal, split.init.signal].find((signal) => signal?.aborted)
  if (ended) throw failures[0] ?? ended.reason
  if (failures[0] && failures.length === answers.length) throw failures[0]
  return new Response(JSON.stringify(mergeAnswers(answers)), {
    headers: { 'content-type': graphQLResponse },
  })
}

const graphQLResponse = 'application/graphql-response+json'

async function ask(
  { asked, input, init, request }: SplitRequest,
  { extensions, ...body }: Readonly<Record<string, unknown>>,
  { document, query, variables }: QueryPart,
): Promise<AnsweredPart> {
  const facts = { ...asked.facts(), fields: rootFields(document) }
  const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined))
  // An answer that comes in parts of its own could not be put together with the other one.
  headers.set('accept', `${graphQLResponse}, application/json`)
  headers.delete('content-length')
  // A hash stands for the whole text.
  const { persistedQuery: _, ...kept } = isRecord(extensions) ? extensions : {}
  const own = { ...body, query, variables, ...(Object.keys(kept).length > 0 && { extensions: kept }) }
  const sent = { ...init, headers: Object.fromEntries(headers), body: JSON.stringify(own) }
  const names = [...facts.fields.keys()]
  try {
    const from = input instanceof Request ? input.clone() : input
    const response = await request({ ...asked, facts: () => facts }, from, sent)
    return { names, outcome: readGraphQL(await response.text()) ?? noGraphQL(response) }
  } catch (error) {
    if (!EnergyError.isInstance(error)) throw error
    return { names, outcome: error }
  }
}

function noGraphQL({ status }: Response): TransportError {
  return new TransportError(`The provider answered with status ${status} and no GraphQL.`, { status })
}

/** Reads the body of a request, whatever form it has. */
async function bodyOf({ input, init }: SplitRequest): Promise<Readonly<Record<string, unknown>>> {
  const isOwn = init.body === undefined || init.body === null
  const text = isOwn && input instanceof Request ? input.clone().text() : new Response(init.body).text()
  try {
    const body: unknown = JSON.parse(await text)
    return isRecord(body) ? body : {}
  } catch {
    return {}
  }
}

function notSplit({ asked, forField }: SplitRequest, reason: string): InvalidRequestError {
  const { fields, operationName } = asked.facts()
  const places = [...new Set(fields.values())].map((field) => `\`${field}\` on ${forField(field).host}`)
  return new InvalidRequestError(
    `The root fields of this operation live on several hosts: ${places.join(', ')}. ${reason} Ask each host in an operation of its own.`,
    { operationName },
  )
}
