import { parse } from 'graphql'
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
import { permitFields } from '../permissions.ts'
import type { Fields } from '../schema.ts'
import { presentAccount } from './account.ts'
import { presentAgreement } from './agreement.ts'
import { dayAheadPrices } from './day-ahead-price.ts'
import { presentDevice } from './device.ts'
import { completedDispatches, plannedDispatches } from './dispatch.ts'
import { earlierQueries } from './earlier-device.ts'
import { loyaltyPointLedgers, loyaltyPointsBalance } from './loyalty.ts'
import { meterReadings } from './meter-reading.ts'
import { offerQueries } from './offer.ts'
import { onboardingQueries } from './onboarding.ts'
import { paymentRequests } from './payment-request.ts'
import { presentProperty } from './property.ts'
import { presentSupplyPoint, supplyPointsOf } from './supply-point.ts'
import { flexSupportedDevices } from './supported-devices.ts'
import { presentViewer } from './viewer.ts'

/** Root queries that all instances share. */
export const query: Fields = {
  viewer: (_args, context) => {
    const person = viewerOf(context)
    if (!person) throw krakenError('KT-CT-4501')
    return presentViewer(person, context)
  },
  account: ({ accountNumber }: AccountArguments, context) =>
    presentAccount(accountInReach(accountNumber, context), context),
  property: ({ id }: { id: string }, context) => {
    const { property, account } = propertyInReach(id, context)
    return permitFields('property', presentProperty(property, account, context), context)
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
  properties: ({ accountNumber }: AccountArguments, context) => {
    const account = accountInReach(accountNumber, context)
    return account.properties.map((property) => presentProperty(property, account, context))
  },
  agreement: ({ id }: { id: string }, context) => {
    const supplyPoints = accountsInReach(context)
      .flatMap(({ properties }) => properties)
      .flatMap((property) => property.supplyPoints)
    for (const supplyPoint of supplyPoints) {
      const agreement = supplyPoint.agreements.find((candidate) => candidate.id === id)
      if (agreement) return presentAgreement(agreement, supplyPoint, context)
    }
    throw krakenError('KT-CT-4501')
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
      .filter((device) => !propertyId || device.propertyId === propertyId)
      .map((device) => presentDevice(device, context)),
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
  loyaltyPointLedgers: (_args, context) => loyaltyPointLedgers(accountsInReach(context), context),
  loyaltyPointsBalance: ({ input }: { input?: AccountArguments | null }, context) => {
    const account = input ? accountInReach(input.accountNumber, context) : accountsInReach(context)[0]
    return account ? loyaltyPointsBalance(account) : null
  },
  paymentRequests: ({ ledgerNumber }: { ledgerNumber: string }, context) =>
    paymentRequests(ledgerNumber, context),
  supplyPoints: ({ accountNumber }: { accountNumber?: string | null }, context) =>
    supplyPointsOf(
      accountNumber ? [accountInReach(accountNumber, context)] : accountsInReach(context),
      context,
    ),
  supplyPoint: ({ externalIdentifier }: { externalIdentifier: string }, context) => {
    for (const account of accountsInReach(context))
      for (const property of account.properties) {
        const found = property.supplyPoints.find(({ number }) => number === externalIdentifier)
        if (found) return presentSupplyPoint(found, property, account, context)
      }
    throw krakenError('KT-CT-4501')
  },
  accounts: (_args, context) => accountsInReach(context).map((account) => presentAccount(account, context)),
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
