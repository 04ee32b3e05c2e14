// Generated: do not edit, run `pnpm generate`.

import type { InMemoryCacheConfig, TypePolicy } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/**
 * The options of `InMemoryCache`: which types an interface or a union stands for, which field tells objects of a type
 * apart where it is not `id`, and which fields are lists whose pages are put together.
 */
export const cacheConfig: Pick<InMemoryCacheConfig, 'possibleTypes' | 'typePolicies'> = {
  possibleTypes: {},
  typePolicies: {
    Bill: { keyFields: keyedBy('urn') },
    BillSegment: { keyFields: keyedBy('urn') },
    BillingAccount: { keyFields: keyedBy('urn'), fields: { serviceAgreementsConnection: relayStylePagination(['aliased', 'matching', 'onlyActive']) } },
    Customer: { keyFields: keyedBy('urn') },
    Premise: { keyFields: keyedBy('urn') },
    Query: { fields: { billingAccountsConnection: relayStylePagination(['byURNs', 'forceLegacyData']) } },
    ServiceAgreement: { keyFields: keyedBy('urn'), fields: { servicePointsConnection: relayStylePagination(['matching']) } },
    ServicePoint: { keyFields: keyedBy('urn') },
  },
}

/** An object without the field is kept within what it belongs to. */
function keyedBy(field: string): NonNullable<TypePolicy['keyFields']> {
  return (object) => (object[field] == null ? false : [field])
}

