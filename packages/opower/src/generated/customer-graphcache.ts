// Generated: do not edit, run `pnpm generate`.

import type { CacheExchangeOpts, KeyingConfig, Resolver, ResolverConfig } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/**
 * The options of `cacheExchange`: which field tells objects of a type apart, which types have none and are kept within
 * what they belong to, and which types an interface or a union stands for.
 */
export const cacheConfig: Pick<CacheExchangeOpts, 'keys' | 'possibleTypes' | 'logger'> = {
  keys: {
    ...keyedBy('urn', 'Bill BillSegment BillingAccount Customer Premise ServiceAgreement ServicePoint'),
    ...embedded('Address BillForecast BillForecastSegment BillServiceQuantity BillingAccountConnection BillingAccountEdge ConsumptionCategory Device DeviceInstallation ExportJob KeyValue Money NeighborComparison NeighborDetails Neighbors PageInfo PremiseConnection PremiseEdge Quantity Rate RatePlan RatedReadComponent ReadStreams Register ServiceAgreementConnection ServiceAgreementEdge ServicePointConnection ServicePointEdge ServiceQuantityRead ServiceQuantityStream Site SolarBillingModel Temperature TimeOfUsePeriod UsageExportFile UtilityAccount Weather'),
  },
  possibleTypes: {},
  // What arrives is also held against the fragments on other types, whose fields it cannot have.
  logger(severity, message) {
    const isOfOtherType = message.startsWith('Invalid undefined') && /\(Caused At:.*fragment/i.test(message)
    if (severity !== 'debug' && !isOfOtherType) console[severity](message)
  },
}

/**
 * The option `resolvers` for lists that a component shows with urql's own queries: each query of a list then gets all
 * pages that the cache holds of it. Leave it out for lists that the SDK reads, which takes each page as it is.
 */
export const connectionResolvers: ResolverConfig = {
  BillingAccount: merged('serviceAgreementsConnection'),
  Query: merged('billingAccountsConnection'),
  ServiceAgreement: merged('servicePointsConnection'),
}

function merged(fields: string): Record<string, Resolver> {
  return Object.fromEntries(fields.split(' ').map((field) => [field, relayPagination()]))
}

function keyedBy(field: string, names: string): KeyingConfig {
  return Object.fromEntries(
    names.split(' ').map((name) => [name, (data) => (data[field] == null ? null : String(data[field]))]),
  )
}

function embedded(names: string): KeyingConfig {
  return Object.fromEntries(names.split(' ').map((name) => [name, () => null]))
}

