import { parse } from 'graphql'
import { agreementsIn } from '../../data/products.ts'
import {
  accountInReach,
  accountsInReach,
  deviceInReach,
  propertyInReach,
  subjectOfLimit,
  viewerOf,
} from '../authorization.ts'
import { measureComplexity } from '../complexity.ts'
import { krakenError } from '../errors.ts'
import { meterReadings } from '../meter-reading.ts'
import type { Fields } from '../schema.ts'
import { supplyPointInReach, supplyPointsIn } from '../supply-point-in-reach.ts'
import { dayAheadPrices } from './day-ahead-price.ts'
import { completedDispatches, plannedDispatches } from './dispatch.ts'
import { earlierQueries } from './earlier-device.ts'
import { loyaltyPointLedgers, loyaltyPointsBalance } from './loyalty.ts'
import { offerQueries } from './offer.ts'
import { onboardingQueries } from './onboarding.ts'
import { paymentRequests } from './payment-request.ts'
import { flexSupportedDevices } from './supported-devices.ts'

/** Root queries that all instances share. */
export const query: Fields = {
  viewer: (_args, context) => {
    const person = viewerOf(context)
    if (!person) throw krakenError('KT-CT-4501')
    return person
  },
  account: ({ accountNumber }: AccountArguments, context) => accountInReach(accountNumber, context),
  property: ({ id }: { id: string }, context) => propertyInReach(id, context),
  rateLimitInfo: (_args, { limiter, verdict }) => ({
    pointsAllowanceRateLimit: verdict.kind === 'valid' ? limiter.points(verdict.principal) : null,
    fieldSpecificRateLimits: ({ fields }: { fields?: readonly string[] | null }) =>
      limiter.fields(subjectOfLimit(verdict)).filter(({ field }) => !fields || fields.includes(field)),
  }),
  queryComplexity: ({ input }: { input: { query: string; variables?: string; operationName?: string } }) => ({
    complexityValue: complexityOf(input),
  }),
  krakenVersion: () => ({ number: '0.0.0', SHA: '0000000', isPinned: false }),
  properties: ({ accountNumber }: AccountArguments, context) =>
    accountInReach(accountNumber, context).properties,
  agreement: ({ id }: { id: string }, context) => {
    const agreement = accountsInReach(context)
      .flatMap(agreementsIn)
      .find((candidate) => candidate.id === id)
    if (!agreement) throw krakenError('KT-CT-4501')
    return agreement
  },
  devices: (
    {
      accountNumber,
      deviceId,
      propertyId,
    }: { accountNumber: string; deviceId?: string; propertyId?: string },
    context,
  ) =>
    accountInReach(accountNumber, context, 'KT-CT-1111')
      .devices.filter((device) => !deviceId || device.id === deviceId)
      .filter((device) => !propertyId || device.propertyId === propertyId),
  flexPlannedDispatches: ({ deviceId }: { deviceId: string }, context) =>
    plannedDispatches(deviceInReach(deviceId, context), context),
  flexSupportedDevices,
  ...onboardingQueries,
  ...earlierQueries,
  ...offerQueries,
  completedDispatches: ({ accountNumber }: AccountArguments, context) =>
    completedDispatches(accountInReach(accountNumber, context, 'KT-CT-1111').devices, context),
  electricityMeterReadings: ({ accountNumber, meterId }: MeterArguments, context) =>
    meterReadings(accountInReach(accountNumber, context), meterId, 'electricity', context),
  gasMeterReadings: ({ accountNumber, meterId }: MeterArguments, context) =>
    meterReadings(accountInReach(accountNumber, context), meterId, 'gas', context),
  epexDayAheadPrices: (_args, context) => dayAheadPrices(context),
  loyaltyPointLedgers: (_args, context) => loyaltyPointLedgers(accountsInReach(context)),
  loyaltyPointsBalance: ({ input }: { input?: AccountArguments | null }, context) => {
    const account = input ? accountInReach(input.accountNumber, context) : accountsInReach(context)[0]
    return account ? loyaltyPointsBalance(account) : null
  },
  paymentRequests: ({ ledgerNumber }: { ledgerNumber: string }, context) =>
    paymentRequests(ledgerNumber, context),
  supplyPoints: ({ accountNumber }: { accountNumber?: string | null }, context) =>
    (accountNumber ? [accountInReach(accountNumber, context)] : accountsInReach(context)).flatMap(
      supplyPointsIn,
    ),
  supplyPoint: ({ externalIdentifier }: { externalIdentifier: string }, context) =>
    supplyPointInReach(({ number }) => number === externalIdentifier, context, 'KT-CT-4501'),
  accounts: (_args, context) => accountsInReach(context),
}

interface AccountArguments {
  readonly accountNumber: string
}

interface MeterArguments extends AccountArguments {
  readonly meterId: string
}

function complexityOf(input: { query: string; variables?: string; operationName?: string }): number {
  try {
    return measureComplexity(parse(input.query), input.operationName, JSON.parse(input.variables ?? '{}'))
      .total
  } catch {
    throw krakenError('KT-CT-1603')
  }
}
