import { parse } from 'graphql'
import {
  accountInReach,
  accountsInReach,
  propertyInReach,
  subjectOfLimit,
  viewerOf,
} from '../authorization.ts'
import { measureComplexity } from '../complexity.ts'
import { krakenError } from '../errors.ts'
import type { Fields } from '../schema.ts'
import { presentAccount } from './account.ts'
import { presentProperty } from './property.ts'
import { presentViewer } from './viewer.ts'

/** Root queries that all instances share. */
export const query: Fields = {
  viewer: (_args, context) => {
    const person = viewerOf(context)
    if (!person) throw krakenError('KT-CT-4501')
    return presentViewer(person, context)
  },
  account: ({ accountNumber }: { accountNumber: string }, context) =>
    presentAccount(accountInReach(accountNumber, context), context),
  property: ({ id }: { id: string }, context) => {
    const { property, account } = propertyInReach(id, context)
    return presentProperty(property, account, context)
  },
  rateLimitInfo: (_args, { limiter, verdict }) => ({
    pointsAllowanceRateLimit: verdict.kind === 'valid' ? limiter.points(verdict.principal) : null,
    fieldSpecificRateLimits: ({ fields }: { fields?: readonly string[] | null }) =>
      limiter.fields(subjectOfLimit(verdict)).filter(({ field }) => !fields || fields.includes(field)),
  }),
  queryComplexity: ({ input }: { input: { query: string; variables?: string; operationName?: string } }) => ({
    complexityValue: complexityOf(input),
  }),
  krakenVersion: () => ({ number: '0.0.0', SHA: '0000000', isPinned: false }),
  properties: ({ accountNumber }: { accountNumber: string }, context) => {
    const account = accountInReach(accountNumber, context)
    return account.properties.map((property) => presentProperty(property, account, context))
  },
  accounts: (_args, context) => accountsInReach(context).map((account) => presentAccount(account, context)),
}

function complexityOf(input: { query: string; variables?: string; operationName?: string }): number {
  try {
    return measureComplexity(parse(input.query), input.operationName, JSON.parse(input.variables ?? '{}'))
      .total
  } catch {
    throw krakenError('KT-CT-1603')
  }
}
