import type { Client } from '@urql/core'
import { warnInDevelopment } from '../warn-in-development.ts'
import { attachment } from './client-facts.ts'
import type { ListDocument } from './find-connections.ts'
import {
  type ListPlan,
  type ListPlanOptions,
  maximumPageSize,
  planList,
  type Variables,
} from './list-plan.ts'

/**
 * Works out how a client reads a list, within the limits of its provider. A page size beyond them that the document itself
 * fixes is told to the developer, once for each list of a client.
 *
 * @throws ConfigurationError as {@link planList} does.
 */
export function planForClient(
  client: Client,
  document: ListDocument,
  variables: Variables,
  options: Omit<ListPlanOptions, 'rules'>,
): ListPlan {
  const known = attachment(client)
  const plan = planList(document, variables, { ...options, rules: known.rules })
  const { fixedSize, field, path } = plan.connection
  const most = maximumPageSize(field, known.rules)
  const name = `${plan.operationName ?? 'An operation'}: \`${path}\``
  known.warned ??= new Set()
  if (fixedSize !== undefined && most !== undefined && fixedSize > most && !known.warned.has(name)) {
    known.warned.add(name)
    warnInDevelopment(
      `${name} asks for ${fixedSize} items to a page, and the provider takes ${most} at most. Take the number from a variable, \`first: $first\`: it is held to the limit.`,
    )
  }
  return plan
}
