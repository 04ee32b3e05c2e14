import type { Client } from '@urql/core'
import { warnInDevelopment } from '../warn-in-development.ts'
import { attachment } from './client-facts.ts'
import type { ArgumentNode } from './find-connections.ts'
import { type ListPlan, maximumPageSize } from './list-plan.ts'

/** Tells the developer, once, of a document that fixes a larger page than the provider takes. */
export function warnOfFixedSize(client: Client, plan: ListPlan): void {
  try {
    // Asked here as well, so that a bundle for production holds nothing of this.
    if (process.env.NODE_ENV !== 'production') warn(client, plan)
  } catch {
    // There is neither a bundler nor a `process`.
  }
}

function warn(client: Client, { operationName, connection }: ListPlan): void {
  const known = attachment(client)
  const { field, path, given } = connection
  const fixedSize = readFixedSize(given)
  const most = maximumPageSize(field, known.rules)
  const name = `${operationName ?? 'An operation'}: \`${path}\``
  known.warned ??= new Set()
  if (fixedSize === undefined || most === undefined || fixedSize <= most || known.warned.has(name)) return
  known.warned.add(name)
  warnInDevelopment(
    `${name} asks for ${fixedSize} items to a page, and the provider takes ${most} at most. Take the number from a variable, \`first: $first\`: it is held to the limit.`,
  )
}

/** Reads `first: 50` and `pagination: { limit: 50 }`. */
function readFixedSize(given: readonly ArgumentNode[]): number | undefined {
  for (const { name, value } of given) {
    if (value.kind === 'IntValue' && ['first', 'last', 'limit'].includes(name.value))
      return Number(value.value)
    if (name.value === 'pagination' && value.fields) return readFixedSize(value.fields)
  }
  return undefined
}
