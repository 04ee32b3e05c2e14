import type { CommonIds, SmartFlexIds } from './learn-ids.ts'

/** The fields of shared operations that are null or empty by nature. */
export const openEnds: readonly string[] = ['validTo', 'lastDayOfSupply', 'availableTo', 'alerts', 'problems']

/** What shared operations are asked with, and the fields that only some of their members have. */
export function sharedRows(ids: CommonIds, timezone: string) {
  const { accountNumber, accountUserId, billId, ledgerNumber, propertyId } = ids
  const identifiers = ['1']
  const productOfferings = [{ productOfferingIdentifier: 'steady', productComponents: [] }]
  const page = { accountNumber, first: 50 }
  const day = { startAt: '2026-07-01T00:00:00+02:00', endAt: '2026-07-02T00:00:00+02:00' }
  return {
    AcceptOfferDocument: {
      variables: { input: { identifier: 'offer-steady' } },
      mayBeEmpty: ['rejectedAt'],
      expected: { acceptOfferForQuoting: { offer: { identifier: 'offer-steady' } } },
    },
    CreateOfferGroupDocument: {
      variables: { input: { productOfferings } },
      mayBeEmpty: ['acceptedAt', 'rejectedAt'],
    },
    CreateQuoteForAccountDocument: {
      variables: { input: { accountNumber, identifiers, asOf: '2026-07-15' } },
      mayBeEmpty: ['acceptedAt'],
    },
    EnrollDocument: { variables: { input: { accountNumber } } },
    LedgerInvoicesDocument: { variables: { accountNumber, first: 50 } },
    LedgerTransactionsDocument: {
      variables: page,
      mayBeEmpty: ['billingDocumentIdentifier', 'consumption', 'tax', 'gross'],
    },
    OfferGroupDocument: {
      variables: { identifier: 'offers-steady_other' },
      mayBeEmpty: ['acceptedAt', 'rejectedAt'],
    },
    AccountBalanceDocument: { variables: { accountNumber } },
    BillFilesDocument: { variables: { accountNumber, billId, first: 5 } },
    BillsDocument: { variables: page },
    ForceReauthenticationDocument: { variables: { includeThirdParties: false } },
    LoyaltyPointMovementsDocument: { variables: { input: { accountUserId } } },
    LoyaltyPointsDocument: { variables: { input: { accountNumber } } },
    MeasurementsDocument: { variables: { propertyId, timezone, first: 50, ...day } },
    PaymentRequestsDocument: { variables: { ledgerNumber, first: 5 } },
    PaymentSchedulesDocument: { variables: page, mayBeEmpty: openEnds },
    PaymentsDocument: { variables: page },
    QueryComplexityDocument: { variables: { input: { query: '{ viewer { id } }' } } },
    RateLimitInfoDocument: { variables: { first: 5 } },
    SupplyPointsDocument: { variables: page },
    TransactionsDocument: {
      variables: page,
      mayBeEmpty: ['billingDocumentIdentifier', 'consumption', 'tax', 'gross'],
    },
    ViewerDocument: { variables: {} },
  } as const
}

/** What the operations on smart devices are asked with. */
export function smartFlexRows({ accountNumber, propertyId }: CommonIds, ids: SmartFlexIds) {
  const { deviceId, wizards } = ids
  const schedules = [{ dayOfWeek: 'MONDAY' as const, time: '07:00', min: 20, max: 80 }]
  return {
    StartOnboardingDocument: {
      variables: { input: { accountNumber, propertyId: Number(propertyId) } },
      mayBeEmpty: ['selectedIntegration'],
    },
    OnboardingWizardsDocument: {
      variables: { accountNumber },
      mayBeEmpty: ['selectedIntegration', 'selectedOptionId'],
    },
    SelectOnboardingIntegrationDocument: {
      variables: { input: { ...wizards.integration, selectedIntegration: 'ELECTRIC_VEHICLE' } },
      mayBeEmpty: ['selectedOptionId'],
    },
    SelectOnboardingOptionDocument: { variables: { input: { ...wizards.option, selectedOption: '1' } } },
    CompleteOnboardingSignInDocument: {
      variables: { input: { ...wizards.signIn, continuationUri: 'https://app.example.com/callback?code=1' } },
    },
    CompleteOnboardingActionDocument: { variables: { input: wizards.action } },
    CompleteOnboardingKeyDocument: { variables: { input: wizards.key } },
    CancelOnboardingDocument: { variables: { input: { wizardId: wizards.cancelled.wizardId } } },
    ChargingSessionsDocument: {
      variables: { accountNumber, deviceId, first: 20 },
      mayBeEmpty: openEnds,
    },
    CompletedDispatchesDocument: { variables: { accountNumber } },
    DevicePreferencesDocument: { variables: { accountNumber, deviceId } },
    DevicesDocument: { variables: { accountNumber }, mayBeEmpty: openEnds },
    PlannedDispatchesDocument: { variables: { deviceId }, devices: { boosting: true } },
    SetDevicePreferencesDocument: {
      variables: {
        input: {
          deviceId,
          mode: 'CHARGE',
          unit: 'PERCENTAGE',
          schedules,
        },
      },
    },
    UpdateBoostChargeDocument: { variables: { input: { deviceId, action: 'BOOST' } } },
    UpdateDeviceSmartControlDocument: { variables: { input: { deviceId, action: 'UNSUSPEND' } } },
  } as const
}

/** What the operations on the one device of an account are asked with, from before there could be several. */
export function earlierDeviceRows({ accountNumber }: CommonIds) {
  const device = { input: { accountNumber } }
  const isSteered = { krakenflexDevice: { vehicleMake: 'Volkswagen' } }
  return {
    AccountPlannedDispatchesDocument: { variables: { accountNumber }, devices: { boosting: true } },
    CostOfChargeDocument: { variables: { accountNumber, frequency: 'WEEKLY' } },
    DeleteBoostChargeDocument: {
      variables: device,
      devices: { boosting: true },
      expected: { deleteBoostCharge: isSteered },
    },
    RegisteredKrakenflexDeviceDocument: { variables: { accountNumber } },
    ResumeControlDocument: { variables: device, expected: { resumeControl: isSteered } },
    SetVehicleChargePreferencesDocument: {
      variables: {
        input: {
          accountNumber,
          weekdayTargetTime: '07:00',
          weekdayTargetSoc: 80,
          weekendTargetTime: '09:00',
          weekendTargetSoc: 90,
        },
      },
    },
    SuspendControlDocument: { variables: device, expected: { suspendControl: isSteered } },
    TriggerBoostChargeDocument: { variables: device, expected: { triggerBoostCharge: isSteered } },
    VehicleChargingPreferencesDocument: { variables: { accountNumber } },
  } as const
}
