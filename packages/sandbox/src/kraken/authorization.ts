import type { KrakenContext } from './context.ts'
import { krakenError } from './errors.ts'
import { permitRoot } from './permissions.ts'

/** Root fields that need no token. A token that is sent with them all the same must be good. */
const anonymous: ReadonlySet<string> = new Set([
  'obtainKrakenToken',
  'masqueradeAuthentication',
  'krakenVersion',
  'queryComplexity',
  'possibleErrors',
  'apiBrownouts',
  'availableProducts',
  'energyProducts',
  'energyProduct',
  'products',
  'productsWithConciseApplicableRates',
  'tdspByPostalcode',
])

/** Checks the token, the permission and the limit of a root field. */
export function admit(field: string, context: KrakenContext): void {
  const { verdict, limiter } = context
  if (verdict.kind === 'refused') throw krakenError(verdict.code)
  if (verdict.kind === 'none' && !anonymous.has(field)) throw krakenError('KT-CT-1112')
  if (!anonymous.has(field)) permitRoot(field, context)
  if (!limiter.admit(field, subjectOfLimit(verdict))) throw krakenError('KT-CT-1199')
}

/** Limits count by user where there is one, otherwise by address: here everyone has the same. */
export function subjectOfLimit(verdict: KrakenContext['verdict']): string {
  return verdict.kind === 'valid' ? verdict.principal.id : '127.0.0.1'
}
