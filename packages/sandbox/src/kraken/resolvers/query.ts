import { parse } from 'graphql'
import { supplyPointsIn } from '../../data/world.ts'
import { subjectOfLimit } from '../authorization.ts'
import { measureComplexity } from '../complexity.ts'
import { krakenError } from '../errors.ts'
import type { Fields } from '../field.ts'
import {
  accountInReach,
  accountsInReach,
  agreementInReach,
  deviceInReach,
  ledgerInReach,
  namedSupplyPoint,
  propertyInReach,
  supplyPointInReach,
  viewerOf,
} from '../in-reach.ts'
import { paymentsIn } from '../tables/payment.ts'
import { dayAheadPrices } from './day-ahead-price.ts'
import { earlierQueries } from './device-control.ts'
import { completedDispatches, plannedDispatches } from './dispatch.ts'
import { meterReadings } from './meter-reading.ts'
import { offerQueries } from './offer.ts'
import { onboardingQueries } from './onboarding.ts'
import { productByCode } from './product-by-code.ts'
import { quoteByCode } from './quote.ts'
import { flexSupportedDevices } from './supported-devices.ts'

/** Root queries of all instances; each serves those that its schema has. */
export const query: Fields = {
  viewer: (_args, context) => {
    const person = viewerOf(context)
    if (!person) throw krakenError('KT-CT-4501')
    return person
  },
  account: ({ accountNumber }, context) => accountInReach(accountNumber, context),
  accounts: (_args, context) => accountsInReach(context),
  // By the id of the property, or by the number of a supply point there.
  property: ({ id, ...names }, context) =>
    id ? propertyInReach(id, context) : namedSupplyPoint(names, context).property,
  rateLimitInfo: (_args, { limiter, verdict }) => ({
    pointsAllowanceRateLimit: verdict.kind === 'valid' ? limiter.points(verdict.principal) : null,
    fieldSpecificRateLimits: ({ fields }: { fields?: readonly string[] | null }) =>
      limiter.fields(subjectOfLimit(verdict)).filter(({ field }) => !fields || fields.includes(field)),
  }),
  queryComplexity: ({ input }) => ({ complexityValue: complexityOf(input) }),
  krakenVersion: () => ({ number: '0.0.0', SHA: '0000000', isPinned: false }),
  properties: ({ accountNumber }, context) => accountInReach(accountNumber, context).properties,
  agreement: ({ id }, context) => agreementInReach(id, context),
  devices: ({ accountNumber, deviceId, propertyId }, context) =>
    accountInReach(accountNumber, context, 'KT-CT-1111')
      .devices.filter((device) => !deviceId || device.id === deviceId)
      .filter((device) => !propertyId || device.propertyId === propertyId),
  flexPlannedDispatches: ({ deviceId }, context) =>
    plannedDispatches(deviceInReach(deviceId, context), context),
  flexSupportedDevices,
  ...onboardingQueries,
  ...earlierQueries,
  ...offerQueries,
  completedDispatches: ({ accountNumber }, context) =>
    completedDispatches(accountInReach(accountNumber, context, 'KT-CT-1111').devices, context),
  electricityMeterReadings: meterReadings('electricity'),
  gasMeterReadings: meterReadings('gas'),
  epexDayAheadPrices: (_args, context) => dayAheadPrices(context),
  loyaltyPointLedgers: (_args, context) =>
    accountsInReach(context).flatMap(({ loyaltyPoints }) => loyaltyPoints.toReversed()),
  // 100 points are a euro.
  loyaltyPointsBalance: ({ input }, context) => {
    const account = input ? accountInReach(input.accountNumber, context) : accountsInReach(context)[0]
    const points = account?.loyaltyPoints.at(-1)?.balance ?? 0
    return account ? { loyaltyPoints: points, totalMonetaryAmount: points } : null
  },
  // All of it has been paid.
  paymentRequests: ({ ledgerNumber }, context) => ({
    paymentRequest: paymentsIn(ledgerInReach(ledgerNumber, context).account).toReversed(),
  }),
  product: ({ code }, context) => productByCode(code, context),
  quote: ({ code }, context) => quoteByCode(code, context),
  quoteRequest: ({ code }, context) => quoteByCode(code, context),
  supplyPoints: ({ accountNumber }, context) =>
    (accountNumber ? [accountInReach(accountNumber, context)] : accountsInReach(context)).flatMap(
      supplyPointsIn,
    ),
  supplyPoint: ({ externalIdentifier }, context) =>
    supplyPointInReach(({ number }) => number === externalIdentifier, context, 'KT-CT-4719'),
  electricitySupplyPoint: namedSupplyPoint,
  gasSupplyPoint: namedSupplyPoint,
  meterPoint: namedSupplyPoint,
}

function complexityOf(input: { query: string; variables?: string; operationName?: string }): number {
  try {
    return measureComplexity(parse(input.query), input.operationName, JSON.parse(input.variables ?? '{}'))
      .total
  } catch {
    throw krakenError('KT-CT-1603')
  }
}
