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
    AccountInterface: ['Account'],
    AgreementInterface: ['Agreement'],
    BillInterface: ['CollectiveBillType', 'InvoiceType', 'PeriodBasedDocumentType', 'PreKrakenBillType', 'StatementType'],
    BillTransactionType: ['BillCharge', 'BillCredit', 'BillPayment', 'BillRefund'],
    CharacteristicValueInterface: ['IntegerCharacteristicValueType', 'StringCharacteristicValueType'],
    ChargeDetail: ['SupplyOrServiceCharge'],
    CommonSupplyPointInterface: ['SupplyPointType'],
    ConstituentInterface: ['PeriodBasedDocumentType', 'StatementType'],
    CreateKonbiniPaymentResponse: ['CommonError', 'KonbiniPaymentCreated'],
    DeviceChargingSession: ['SmartFlexChargingSession'],
    DeviceReAuthenticationInterface: ['DeviceReAuthentication'],
    ElectricDevice: ['SmartFlexChargePoint', 'SmartFlexVehicle'],
    EnrollmentProcess: ['JoinSupplierProcessType', 'OccupyPropertyProcessType'],
    FlexDevicePreferenceScheduleSettingInterface: ['FlexDevicePreferenceScheduleSetting'],
    FlexDevicePreferenceSettingInterface: ['FlexDevicePreferenceSetting'],
    GasProductInterface: ['GasTieredProduct'],
    HasReadings: ['Device', 'DeviceRegister', 'SupplyPointType'],
    InitiateMoveInResponse: ['CommonError', 'MoveInSuccess'],
    InitiateMoveOutAndMoveInResponse: ['CommonError', 'MoveInDateInvalid', 'MoveOutAndMoveInInitiated', 'MoveOutDateInvalid'],
    InitiateMoveOutResponse: ['CommonError', 'MoveOutDateInvalid', 'MoveOutInitiated'],
    IntegrationResponse: ['Integration', 'LineIntegration'],
    LedgerInterface: ['LedgerType'],
    MeasurementInterface: ['IntervalMeasurementType', 'MeasurementType'],
    Node: ['EmailEventType', 'PrintEventType', 'PrintMessageType', 'PushNotificationEventType', 'SMSEventType'],
    PaymentPreferenceUnion: ['PreferredInstruction', 'UserManagedPayment'],
    PreferenceConstraint: ['FlexDevicePreferenceConstraint'],
    Product: ['ElectricityFitProduct', 'ElectricitySingleStepProduct', 'ElectricitySteppedProduct', 'GasTieredProduct'],
    ProductInterface: ['ElectricitySingleStepProduct', 'ElectricitySteppedProduct'],
    PropertyInterface: ['Property'],
    QuotedSupplyPoint: ['QuotedElectricityGenerationPoint', 'QuotedElectricitySupplyPoint'],
    SelectFromList: ['SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectHeatPumpMake', 'SelectHeatPumpVariant', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleVariant'],
    SmartFlexChargingProblem: ['SmartFlexChargingError', 'SmartFlexChargingTruncation'],
    SmartFlexDeviceAlertInterface: ['SmartFlexDeviceAlert'],
    SmartFlexDeviceInterface: ['SmartFlexChargePoint', 'SmartFlexDevice', 'SmartFlexHeatPump', 'SmartFlexVehicle'],
    SmartFlexDevicePreferencesInterface: ['SmartFlexDevicePreferences'],
    SmartFlexDeviceStatusInterface: ['SmartFlexChargePointStatus', 'SmartFlexDeviceStatus', 'SmartFlexHeatPumpStatus', 'SmartFlexVehicleStatus'],
    SmartFlexListItemInterface: ['SelectChargePointMakeListItem', 'SelectChargePointVariantListItem', 'SelectDeviceTypeListItem', 'SelectHeatPumpMakeListItem', 'SelectHeatPumpVariantListItem', 'SelectSessionDeviceListItem', 'SelectUserVehicleListItem', 'SelectVehicleMakeListItem', 'SelectVehicleVariantListItem'],
    SmartFlexOnboardingStepInterface: ['AuthFlow', 'SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectHeatPumpMake', 'SelectHeatPumpVariant', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleOrChargePoint', 'SelectVehicleVariant', 'SmartFlexOnboardingDeviceRegistration', 'TeslaModifyScopes', 'TeslaRegistrationFailed', 'TeslaSetupVirtualKey', 'TestCharge', 'UnsupportedCombination', 'UserActionRequired', 'UserInputRequired', 'WaitForLiveIntegration', 'WaitForTransition'],
    SpecialCircumstanceRecordUnion: ['SpecialCircumstanceRecordType', 'TemporarySpecialCircumstanceRecordType'],
    TransactionType: ['Charge', 'Credit', 'Payment', 'Refund'],
    UtilityFiltersOutput: ['ElectricityFiltersOutput', 'EmbeddedElectricityFiltersOutput', 'GasFiltersOutput', 'WaterFiltersOutput'],
  },
  typePolicies: {
    Account: { fields: { annualStatements: relayStylePagination(), applications: relayStylePagination(['status']), bills: relayStylePagination(['fromDate', 'includeBillsWithoutPDF', 'includeHeldStatements', 'includeHistoricStatements', 'includeInvoices', 'includeOpenStatements', 'issuedFromDate', 'issuedToDate', 'ledgerNumber', 'offset', 'onlyCurrentEmail', 'orderBy', 'toDate']), directDebitInstructions: relayStylePagination(['statuses']), marketSupplyAgreements: relayStylePagination(['active', 'id']), paginatedPaymentForecast: relayStylePagination(['dateTo', 'ledgerId', 'ledgerNumber']), paymentInstructions: relayStylePagination(['statuses']), paymentMethods: relayStylePagination(['statuses']), paymentPlans: relayStylePagination(), paymentPreferences: relayStylePagination(), paymentSchedules: relayStylePagination(['active', 'activeOnDate', 'canCreatePayment', 'includeDormant', 'ledgerId', 'ledgerNumber', 'ledgerType', 'reason']), payments: relayStylePagination(['includePromises', 'ledgerId', 'ledgerNumber', 'reason', 'status']), provisionalTransactions: relayStylePagination(), referrals: relayStylePagination(['status']), reminders: relayStylePagination(), repayments: relayStylePagination(['statuses']), transactions: relayStylePagination(['fromDate', 'includeAllLedgers', 'ledgerId', 'ledgerNumber', 'offset', 'orderBy', 'toDate', 'transactionTypes', 'transactionTypesExcluded']) } },
    AccountUser: { fields: { businesses: relayStylePagination(), paymentMethods: relayStylePagination(['statuses', 'validAt']) } },
    BusinessType: { fields: { paymentMethods: relayStylePagination(['statuses', 'validAt']) } },
    Charge: { fields: { lineItems: relayStylePagination() } },
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
    Property: { fields: { ancestors: relayStylePagination(['hierarchyName']), descendants: relayStylePagination(['depth', 'hierarchyName']), measurements: relayStylePagination(['endAt', 'endOn', 'startAt', 'startOn', 'timezone', 'utilityFilters']) } },
    PushNotificationBindingType: { fields: { messages: relayStylePagination(['offset']) } },
    Query: { fields: { apiBrownouts: relayStylePagination(['input']), customerFeedbackForms: relayStylePagination(['accountNumber', 'feedbackSource']), goodsProducts: relayStylePagination(['code', 'marketName', 'productType']), supplyPoints: relayStylePagination(['accountNumber', 'portfolioNumber']), vouchersForAccount: relayStylePagination(['accountNumber', 'availableBeforeDate', 'availableFromDate', 'excludeByDisplayName', 'excludeRefunded', 'purchasedBeforeDate', 'purchasedFromDate', 'redeemableOnly']) } },
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

