import type { Client } from '@urql/core'
import { attachment } from './client-facts.ts'
import type { ListDocument } from './find-connections.ts'
import { type ListPlan, type ListPlanOptions, planList, type Variables } from './list-plan.ts'
import { warnOfFixedSize } from './warn-of-fixed-size.ts'

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
  const plan = planList(document, variables, { ...options, rules: attachment(client).rules })
  warnOfFixedSize(client, plan)
  return plan
}
