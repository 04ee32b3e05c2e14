import { stringifyDocument, stringifyVariables } from '@urql/core'
import { fromBase64Url } from '../base64-url.ts'
import { ConfigurationError } from '../errors/errors.ts'
import { sha256 } from '../session/sha256.ts'
import type { ListPlan } from './list-plan.ts'

// Half of a SHA-256 tells two texts apart, and keeps tokens short.
const digits = 32

/** Where reading a list goes on: after a cursor, or at an offset. */
export type Position = string | number

/** What a resume token is good for, as hashes. */
export interface TokenScope {
  readonly identity: string
  readonly request: string
}

/** Says what the tokens of a list are good for. The identity is part of both hashes, so that neither can be guessed back. */
export function tokenScope(plan: ListPlan, identity: string): TokenScope {
  const { document, variables, connection, direction } = plan
  const parts = [
    identity,
    stringifyDocument(document),
    stringifyVariables(variables),
    connection.path,
    direction,
  ]
  return {
    identity: sha256(identity).slice(0, digits),
    request: sha256(parts.join('\n')).slice(0, digits),
  }
}

/** Packs a position into a string that holds neither a variable nor anything of the identity but hashes. */
export function writeResumeToken(position: Position, { identity, request }: TokenScope): string {
  const bytes = new TextEncoder().encode(JSON.stringify([1, identity, request, position]))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * Reads a token that {@link writeResumeToken} has written.
 *
 * @throws ConfigurationError when it is none, or was written for another identity or another query.
 */
export function readResumeToken(token: string, scope: TokenScope): Position {
  const { identity, request, position } = unpack(token)
  if (identity !== scope.identity)
    throw new ConfigurationError('`resume` was made for another identity. Read the list from its start.')
  if (request !== scope.request)
    throw new ConfigurationError(
      '`resume` was made for another query. Pass it with the document, path and variables that it came from.',
    )
  return position
}

/**
 * Reads a token whoever it was written for.
 *
 * @throws ConfigurationError when it is none.
 */
export function readAnyResumeToken(token: string): Position {
  return unpack(token).position
}

function unpack(token: string): { identity: unknown; request: unknown; position: Position } {
  const [version, identity, request, position] = parse(token)
  if (version !== 1 || (typeof position !== 'string' && typeof position !== 'number'))
    throw new ConfigurationError('`resume` is not a resume token. Pass the `resume` of a page, unchanged.')
  return { identity, request, position }
}

function parse(token: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(fromBase64Url(token))
    return Array.isArray(content) ? content : []
  } catch {
    return []
  }
}
