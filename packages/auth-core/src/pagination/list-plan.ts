import { getOperationName } from '@urql/core'
import { assertCount } from '../assert-count.ts'
import { ConfigurationError } from '../errors/errors.ts'
import { isRecord } from '../is-record.ts'
import type { PaginationRules } from '../provider.ts'
import {
  type ConnectionField,
  findConnections,
  type ListDocument,
  type PageArgument,
  type VariableSlot,
} from './find-connections.ts'

/** The variables of an operation. */
export type Variables = Readonly<Record<string, unknown>>

/** How one list of a document is read. */
export interface ListPlan {
  readonly document: ListDocument
  readonly operationName: string | undefined
  readonly connection: ConnectionField
  /** Lists inside the items of this one. */
  readonly inner: readonly ConnectionField[]
  readonly direction: 'forward' | 'backward'
  /** How one page follows another: after a cursor, or at an offset. */
  readonly by: 'cursor' | 'offset'
  /** The variables of every page, without those that choose it. */
  readonly variables: Variables
  /** How many items are asked for. `undefined`: what the provider gives on its own. */
  readonly pageSize: number | undefined
  /** Where reading starts when the app's own variables say so. */
  readonly start: string | number | undefined
  /** The variables of the page at a position. */
  variablesAt(position: string | number | undefined): Variables
}

/** The settings of {@link planList}. */
export interface ListPlanOptions {
  readonly path?: string | undefined
  readonly pageSize?: number | undefined
  readonly rules?: PaginationRules | undefined
}

/**
 * Works out from a document and its variables how a list is read.
 *
 * @throws ConfigurationError when the document does not offer the list, or not what reading it takes.
 */
export function planList(document: ListDocument, given: Variables, options: ListPlanOptions = {}): ListPlan {
  const connections = findConnections(document)
  const connection = choose(connections, options.path)
  const { slots } = connection
  const direction = directionOf(connection, given)
  const size = direction === 'backward' ? slots.last : (slots.first ?? slots.limit)
  const cursor = direction === 'backward' ? slots.before : slots.after
  const by = cursor && connection.style === 'relay' ? 'cursor' : 'offset'
  const position = by === 'cursor' ? cursor : slots.offset
  if (!position) throw missingArgument(connection)
  if (connection.style === 'relay') checkPageInfo(connection, direction, by)
  if (options.pageSize !== undefined && !size) throw fixedPageSize(connection)
  const pageSize = clamp(options.pageSize ?? readNumber(given, size), connection.field, options.rules)
  const start = readSlot(given, position)
  const variables = omit(given, slots)

  return {
    document,
    operationName: getOperationName(document),
    connection,
    inner: connections.filter(({ path }) => path.startsWith(`${connection.path}.`)),
    direction,
    by,
    variables,
    pageSize,
    start: typeof start === 'string' || typeof start === 'number' ? start : undefined,
    variablesAt(at) {
      const sized = size && pageSize !== undefined ? write(variables, size, pageSize) : variables
      return at === undefined && by === 'cursor' ? sized : write(sized, position, at ?? 0)
    },
  }
}

function choose(connections: readonly ConnectionField[], path: string | undefined): ConnectionField {
  const paths = connections.map((connection) => `\`${connection.path}\``).join(', ')
  if (path !== undefined) {
    const chosen = connections.find((connection) => connection.path === path)
    if (!chosen)
      throw new ConfigurationError(`\`path\` names no list of the document. It offers: ${paths || 'none'}.`)
    return chosen
  }
  const [only, other] = connections
  if (!only)
    throw new ConfigurationError(
      'The document has no list to page through. Select `pageInfo { hasNextPage endCursor }`, or `pagination { totalCount }`, beside its items.',
    )
  if (other) throw new ConfigurationError(`The document has several lists. Set \`path\` to one of: ${paths}.`)
  return only
}

function directionOf({ slots }: ConnectionField, given: Variables): ListPlan['direction'] {
  if (!slots.before) return 'forward'
  const forward = slots.after ?? slots.offset
  if (!forward) return 'backward'
  const asked = [slots.last, slots.before].some((slot) => readSlot(given, slot) != null)
  const forwardAsked = [slots.first, slots.after].some((slot) => readSlot(given, slot) != null)
  return asked && !forwardAsked ? 'backward' : 'forward'
}

function missingArgument({ path, style }: ConnectionField): ConfigurationError {
  const example = style === 'relay' ? '`after: $after`' : '`limit: $limit, offset: $offset`'
  return new ConfigurationError(
    `The list \`${path}\` has no argument that chooses a page. Pass it a variable: ${example}.`,
  )
}

function fixedPageSize({ path }: ConnectionField): ConfigurationError {
  return new ConfigurationError(
    `The document fixes the page size of \`${path}\`. Leave \`pageSize\` out, or take it from a variable: \`first: $first\`.`,
  )
}

function checkPageInfo(
  { path, pageInfo }: ConnectionField,
  direction: ListPlan['direction'],
  by: ListPlan['by'],
): void {
  const needed = direction === 'forward' ? ['hasNextPage', 'endCursor'] : ['hasPreviousPage', 'startCursor']
  const missing = needed.slice(0, by === 'cursor' ? 2 : 1).find((name) => !pageInfo.has(name))
  if (missing)
    throw new ConfigurationError(
      `The list \`${path}\` cannot be read on: select \`pageInfo { ${missing} }\`.`,
    )
}

function clamp(
  asked: number | undefined,
  field: string,
  rules: PaginationRules | undefined,
): number | undefined {
  assertCount('pageSize', asked)
  const most = maximumPageSize(field, rules)
  if (most === undefined) return asked
  return Math.min(asked ?? most, most)
}

/** The largest page of a list that the provider accepts. */
export function maximumPageSize(field: string, rules: PaginationRules | undefined): number | undefined {
  return rules?.maximumPageSizes?.[field] ?? rules?.maximumPageSize
}

function readSlot(variables: Variables, slot: VariableSlot | undefined): unknown {
  const value = slot && variables[slot.variable]
  if (!slot || slot.member === undefined) return value
  return isRecord(value) ? value[slot.member] : undefined
}

function readNumber(variables: Variables, slot: VariableSlot | undefined): number | undefined {
  const value = readSlot(variables, slot)
  return typeof value === 'number' ? value : undefined
}

function write(variables: Variables, { variable, member }: VariableSlot, value: unknown): Variables {
  if (member === undefined) return { ...variables, [variable]: value }
  const filter = variables[variable]
  return { ...variables, [variable]: { ...(isRecord(filter) ? filter : {}), [member]: value } }
}

function omit(variables: Variables, slots: Readonly<Partial<Record<PageArgument, VariableSlot>>>): Variables {
  const rest: Record<string, unknown> = { ...variables }
  for (const { variable, member } of Object.values(slots)) {
    const filter = rest[variable]
    if (member !== undefined && isRecord(filter)) rest[variable] = { ...filter, [member]: undefined }
    else delete rest[variable]
  }
  return rest
}
