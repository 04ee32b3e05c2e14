// Generated: do not edit, run `pnpm generate`.

import type { InMemoryCacheConfig, TypePolicy } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/**
 * The options of `InMemoryCache`: which types an interface or a union stands for, which field tells objects of a type
 * apart where it is not `id`, and which fields are lists whose pages are put together.
 */
export const cacheConfig: Pick<InMemoryCacheConfig, 'possibleTypes' | 'typePolicies'> = {
  possibleTypes: {
    AbstractSupplyPointProcessInterface: ['JoinSupplierProcessType', 'OccupyPropertyProcessType'],
    AccountInterface: ['AccountType'],
    BillInterface: ['CollectiveBillType', 'InvoiceType', 'PeriodBasedDocumentType', 'PreKrakenBillType', 'StatementType'],
    BillTransactionType: ['BillCharge', 'BillCredit', 'BillPayment', 'BillRefund'],
    CharacteristicValueInterface: ['IntegerCharacteristicValueType', 'StringCharacteristicValueType'],
    ChargeDetail: ['SupplyOrServiceCharge'],
    CommonSupplyPointInterface: ['SupplyPointType'],
    ConstituentInterface: ['PeriodBasedDocumentType', 'StatementType'],
    DeviceChargingSession: ['SmartFlexChargingSession'],
    DeviceReAuthenticationInterface: ['DeviceReAuthentication'],
    ElectricDevice: ['SmartFlexChargePoint', 'SmartFlexVehicle'],
    EnrollmentProcess: ['JoinSupplierProcessType', 'OccupyPropertyProcessType'],
    FlexDevicePreferenceScheduleSettingInterface: ['FlexDevicePreferenceScheduleSetting'],
    FlexDevicePreferenceSettingInterface: ['FlexDevicePreferenceSetting'],
    HasReadings: ['Device', 'DeviceRegister', 'SupplyPointType'],
    LedgerInterface: ['LedgerType'],
    MeasurementInterface: ['IntervalMeasurementType', 'MeasurementType'],
    Node: ['ElectricityMeterType', 'EmailEventType', 'GasMeterType', 'PrintEventType', 'PrintMessageType', 'PushNotificationEventType', 'SMSEventType'],
    PaymentPreferenceUnion: ['PreferredInstruction', 'UserManagedPayment'],
    PreferenceConstraint: ['FlexDevicePreferenceConstraint'],
    PropertyInterface: ['PropertyType'],
    SelectFromList: ['SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleVariant'],
    SmartFlexChargingProblem: ['SmartFlexChargingError', 'SmartFlexChargingTruncation'],
    SmartFlexDeviceAlertInterface: ['SmartFlexDeviceAlert'],
    SmartFlexDeviceInterface: ['SmartFlexBattery', 'SmartFlexChargePoint', 'SmartFlexDevice', 'SmartFlexInverter', 'SmartFlexVehicle'],
    SmartFlexDevicePreferencesInterface: ['SmartFlexDevicePreferences'],
    SmartFlexDeviceStatusInterface: ['SmartFlexChargePointStatus', 'SmartFlexDeviceStatus', 'SmartFlexVehicleStatus'],
    SmartFlexListItemInterface: ['SelectChargePointMakeListItem', 'SelectChargePointVariantListItem', 'SelectDeviceTypeListItem', 'SelectSessionDeviceListItem', 'SelectUserVehicleListItem', 'SelectVehicleMakeListItem', 'SelectVehicleVariantListItem'],
    SmartFlexOnboardingStepInterface: ['AuthFlow', 'SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleOrChargePoint', 'SelectVehicleVariant', 'SmartFlexOnboardingDeviceRegistration', 'TeslaModifyScopes', 'TeslaRegistrationFailed', 'TeslaSetupVirtualKey', 'TestCharge', 'UnsupportedCombination', 'UserActionRequired', 'UserInputRequired', 'WaitForLiveIntegration', 'WaitForTransition'],
    SpecialCircumstanceRecordUnion: ['SpecialCircumstanceRecordType', 'TemporarySpecialCircumstanceRecordType'],
    TransactionType: ['Charge', 'Credit', 'Payment', 'Refund'],
    UnitRateInformation: ['SimpleProductUnitRateInformation', 'TimeOfUseProductUnitRateInformation'],
    UtilityFiltersOutput: ['ElectricityFiltersOutput', 'EmbeddedElectricityFiltersOutput', 'GasFiltersOutput', 'WaterFiltersOutput'],
  },
  typePolicies: {
    AccountType: { keyFields: keyedBy('number'), fields: { annualStatements: relayStylePagination(), applications: relayStylePagination(['status']), bills: relayStylePagination(['fromDate', 'includeBillsWithoutPDF', 'includeHeldStatements', 'includeHistoricStatements', 'includeInvoices', 'includeOpenStatements', 'issuedFromDate', 'issuedToDate', 'ledgerNumber', 'offset', 'onlyCurrentEmail', 'orderBy', 'toDate']), directDebitInstructions: relayStylePagination(['statuses']), marketSupplyAgreements: relayStylePagination(['active', 'id', 'supplyPointExternalIdentifier']), paginatedPaymentForecast: relayStylePagination(['dateTo', 'ledgerNumber']), paymentMethods: relayStylePagination(['statuses']), paymentPlans: relayStylePagination(), paymentSchedules: relayStylePagination(['active', 'activeOnDate', 'includeDormant', 'ledgerNumber', 'ledgerType', 'reason']), payments: relayStylePagination(['includePromises', 'ledgerNumber', 'reason', 'status']), provisionalTransactions: relayStylePagination(), referrals: relayStylePagination(['status']), reminders: relayStylePagination(), repayments: relayStylePagination(['statuses']), transactions: relayStylePagination(['fromDate', 'includeAllLedgers', 'ledgerNumber', 'offset', 'orderBy', 'toDate', 'transactionTypes', 'transactionTypesExcluded']) } },
    AccountUserType: { fields: { businesses: relayStylePagination(), paymentMethods: relayStylePagination(['statuses', 'validAt']) } },
    BusinessType: { fields: { paymentMethods: relayStylePagination(['statuses', 'validAt']) } },
    CollectiveBillType: { fields: { attachments: relayStylePagination(), constituents: relayStylePagination() } },
    CombinedRateLimitInformation: { fields: { fieldSpecificRateLimits: relayStylePagination(['fields']) } },
    ContributionAgreementType: { fields: { periods: relayStylePagination() } },
    Device: { fields: { registers: relayStylePagination(['registerIdentifiers']) } },
    InvoiceBillingDocumentType: { fields: { transactions: relayStylePagination(['orderBy']) } },
    InvoiceType: { fields: { attachments: relayStylePagination(), representations: relayStylePagination(['code']), transactions: relayStylePagination(['ledgerNumber', 'orderBy', 'transactionTypes']) } },
    JoinSupplierProcessType: { fields: { ledgerAssignments: relayStylePagination(), supplyPoints: relayStylePagination() } },
    KrakenFlexDeviceType: { keyFields: keyedBy('krakenflexDeviceId') },
    LedgerType: { keyFields: keyedBy('number'), fields: { agreements: relayStylePagination(), invoices: relayStylePagination(['excludeExternallyIssued', 'invoiceId', 'orderBy']), paymentPreferences: relayStylePagination(), paymentsWithNonConcludedRePresentation: relayStylePagination(), refundRequests: relayStylePagination(), repaymentRequests: relayStylePagination(), statements: relayStylePagination(['orderBy', 'statementId']), transactions: relayStylePagination(['fromDate', 'orderBy', 'toDate', 'transactionTypes']), usablePaymentInstructions: relayStylePagination(['usableAt']) } },
    MarketSupplyQuoteRequestType: { fields: { quotedSupplyPoints: relayStylePagination(), termsAndConditions: relayStylePagination() } },
    MarketSupplyQuotedSupplyPointType: { fields: { quotedProducts: relayStylePagination() } },
    OccupyPropertyProcessType: { fields: { supplyPoints: relayStylePagination() } },
    PaymentRequestType: { fields: { fundingSourceAmounts: relayStylePagination() } },
    PaymentRequestsType: { fields: { paymentRequest: relayStylePagination() } },
    PeriodBasedDocumentType: { fields: { attachments: relayStylePagination(), representations: relayStylePagination(['code']), transactions: relayStylePagination(['ledgerNumber', 'orderBy', 'transactionTypes']) } },
    PreKrakenBillType: { fields: { attachments: relayStylePagination() } },
    PropertyType: { fields: { ancestors: relayStylePagination(['hierarchyName']), descendants: relayStylePagination(['depth', 'hierarchyName']), measurements: relayStylePagination(['endAt', 'endOn', 'startAt', 'startOn', 'timezone', 'utilityFilters']) } },
    PushNotificationBindingType: { fields: { messages: relayStylePagination(['offset']) } },
    Query: { fields: { apiBrownouts: relayStylePagination(['input']), customerFeedbackForms: relayStylePagination(['accountNumber', 'feedbackSource']), electricityMeterReadings: relayStylePagination(['accountNumber', 'meterId', 'readFrom']), epexDayAheadPrices: relayStylePagination(['periodEnd', 'periodStart']), gasMeterReadings: relayStylePagination(['accountNumber', 'meterId']), goodsProducts: relayStylePagination(['code', 'marketName', 'productType']), supplyPoints: relayStylePagination(['accountNumber', 'portfolioNumber']), vouchersForAccount: relayStylePagination(['accountNumber', 'availableBeforeDate', 'availableFromDate', 'excludeByDisplayName', 'excludeRefunded', 'purchasedBeforeDate', 'purchasedFromDate', 'redeemableOnly']) } },
    Readings: { fields: { exportReadings: relayStylePagination(), importReadings: relayStylePagination() } },
    SmartFlexChargePoint: { fields: { chargingSessions: relayStylePagination(['sessionTypes']) } },
    SmartFlexVehicle: { fields: { chargingSessions: relayStylePagination(['sessionTypes']) } },
    StatementBillingDocumentType: { fields: { transactions: relayStylePagination(['orderBy']) } },
    StatementType: { fields: { attachments: relayStylePagination(), transactions: relayStylePagination() } },
    SupplementaryLedgerType: { keyFields: keyedBy('number') },
    SupplyOrServiceCharge: { fields: { agreements: relayStylePagination() } },
    SupplyPointType: { fields: { devices: relayStylePagination(['deviceIdentifiers']) } },
  },
}

/** An object without the field is kept within what it belongs to. */
function keyedBy(field: string): NonNullable<TypePolicy['keyFields']> {
  return (object) => (object[field] == null ? false : [field])
}

