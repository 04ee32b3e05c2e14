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
    AgreementInterface: ['Agreement'],
    BillInterface: ['CollectiveBillType', 'InvoiceType', 'PeriodBasedDocumentType', 'PreKrakenBillType', 'StatementType'],
    BillTransactionType: ['BillCharge', 'BillCredit', 'BillPayment', 'BillRefund'],
    CharacteristicValueInterface: ['IntegerCharacteristicValueType', 'StringCharacteristicValueType'],
    ChargeDetail: ['SupplyOrServiceCharge'],
    CommonSupplyPointInterface: ['SupplyPointType'],
    ConstituentInterface: ['PeriodBasedDocumentType', 'StatementType'],
    ContractParty: ['AccountType', 'BusinessType'],
    DeviceChargingSession: ['SmartFlexChargingSession'],
    DeviceReAuthenticationInterface: ['DeviceReAuthentication'],
    ElectricDevice: ['SmartFlexChargePoint', 'SmartFlexVehicle'],
    EnrollmentProcess: ['JoinSupplierProcessType', 'OccupyPropertyProcessType'],
    FlexDevicePreferenceScheduleSettingInterface: ['FlexDevicePreferenceScheduleSetting'],
    FlexDevicePreferenceSettingInterface: ['FlexDevicePreferenceSetting'],
    HasReadings: ['Device', 'DeviceRegister', 'SupplyPointType'],
    LedgerInterface: ['LedgerType'],
    MarketSupplyPointType: ['ElectricitySupplyPointType', 'GasSupplyPointType'],
    MeasurementInterface: ['IntervalMeasurementType', 'MeasurementType'],
    Node: ['EmailEventType', 'PrintEventType', 'PrintMessageType', 'SMSEventType'],
    OrderCustomerType: ['AccountType', 'BusinessType'],
    PaymentPreferenceUnion: ['PreferredInstruction', 'UserManagedPayment'],
    PreferenceConstraint: ['FlexDevicePreferenceConstraint'],
    ProductInterface: ['ElectricityProductType', 'GasProductType'],
    PropertyInterface: ['Property'],
    QuotedSupplyPoint: ['QuotedElectricitySupplyPoint', 'QuotedGasSupplyPoint'],
    SalesRecordType: ['ExternalSalesInfoType', 'KrakenDrivenSalesInfoType', 'KrakenTrackedSalesInfoType'],
    SelectFromList: ['SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectInverterMake', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleVariant'],
    SmartFlexChargingProblem: ['SmartFlexChargingError', 'SmartFlexChargingTruncation'],
    SmartFlexDeviceAlertInterface: ['SmartFlexDeviceAlert'],
    SmartFlexDeviceInterface: ['SmartFlexChargePoint', 'SmartFlexDevice', 'SmartFlexInverter', 'SmartFlexVehicle'],
    SmartFlexDevicePreferencesInterface: ['SmartFlexDevicePreferences'],
    SmartFlexDeviceStatusInterface: ['SmartFlexChargePointStatus', 'SmartFlexDeviceStatus', 'SmartFlexVehicleStatus'],
    SmartFlexListItemInterface: ['SelectChargePointMakeListItem', 'SelectChargePointVariantListItem', 'SelectDeviceTypeListItem', 'SelectInverterMakeListItem', 'SelectSessionDeviceListItem', 'SelectUserVehicleListItem', 'SelectVehicleMakeListItem', 'SelectVehicleVariantListItem'],
    SmartFlexOnboardingStepInterface: ['AuthFlow', 'SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectInverterMake', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleOrChargePoint', 'SelectVehicleVariant', 'SmartFlexOnboardingDeviceRegistration', 'TeslaModifyScopes', 'TeslaRegistrationFailed', 'TeslaSetupVirtualKey', 'TestCharge', 'UnsupportedCombination', 'UserActionRequired', 'UserInputRequired', 'WaitForLiveIntegration', 'WaitForTransition'],
    SpecialCircumstanceRecordUnion: ['SpecialCircumstanceRecordType', 'TemporarySpecialCircumstanceRecordType'],
    TransactionType: ['Charge', 'Credit', 'Payment', 'Refund'],
    UtilityFiltersOutput: ['ElectricityFiltersOutput', 'EmbeddedElectricityFiltersOutput', 'GasFiltersOutput', 'WaterFiltersOutput'],
  },
  typePolicies: {
    AccountType: { keyFields: keyedBy('number'), fields: { agreements: relayStylePagination(), annualStatements: relayStylePagination(), applications: relayStylePagination(['status']), bills: relayStylePagination(['fromDate', 'includeBillsWithoutPDF', 'includeHeldStatements', 'includeHistoricStatements', 'includeInvoices', 'includeOpenStatements', 'issuedFromDate', 'issuedToDate', 'ledgerNumber', 'offset', 'onlyCurrentEmail', 'orderBy', 'toDate']), directDebitInstructions: relayStylePagination(['statuses']), marketSupplyAgreements: relayStylePagination(['active', 'id']), paginatedPaymentForecast: relayStylePagination(['dateTo', 'ledgerNumber']), paymentMethods: relayStylePagination(['statuses']), paymentPlans: relayStylePagination(), paymentSchedules: relayStylePagination(['active', 'activeOnDate', 'includeDormant', 'ledgerNumber', 'ledgerType', 'reason']), payments: relayStylePagination(['includePromises', 'ledgerNumber', 'reason', 'status']), provisionalTransactions: relayStylePagination(), referrals: relayStylePagination(['status']), reminders: relayStylePagination(), repayments: relayStylePagination(['statuses']), transactions: relayStylePagination(['fromDate', 'includeAllLedgers', 'ledgerNumber', 'offset', 'orderBy', 'toDate', 'transactionTypes', 'transactionTypesExcluded']) } },
    AccountUserType: { fields: { businesses: relayStylePagination(), paymentMethods: relayStylePagination(['statuses', 'validAt']) } },
    BusinessType: { fields: { paymentMethods: relayStylePagination(['statuses', 'validAt']) } },
    CollectiveBillType: { fields: { attachments: relayStylePagination(), constituents: relayStylePagination() } },
    CombinedRateLimitInformation: { fields: { fieldSpecificRateLimits: relayStylePagination(['fields']) } },
    ContributionAgreementType: { fields: { periods: relayStylePagination() } },
    CoreSiteworksRequestType: { fields: { marketSupplyPoints: relayStylePagination() } },
    Device: { fields: { registers: relayStylePagination(['registerIdentifiers']) } },
    ElectricitySupplyPointType: { fields: { agreements: relayStylePagination() } },
    GasSupplyPointType: { fields: { agreements: relayStylePagination() } },
    InvoiceBillingDocumentType: { fields: { transactions: relayStylePagination(['orderBy']) } },
    InvoiceType: { fields: { attachments: relayStylePagination(), representations: relayStylePagination(['code']), transactions: relayStylePagination(['orderBy', 'transactionTypes']) } },
    JoinSupplierProcessType: { fields: { supplyPoints: relayStylePagination() } },
    KrakenFlexDeviceType: { keyFields: keyedBy('krakenflexDeviceId') },
    LedgerType: { keyFields: keyedBy('number'), fields: { agreements: relayStylePagination(), invoices: relayStylePagination(['excludeExternallyIssued', 'invoiceId', 'orderBy']), paymentPreferences: relayStylePagination(), paymentsWithNonConcludedRePresentation: relayStylePagination(), refundRequests: relayStylePagination(), repaymentRequests: relayStylePagination(), statements: relayStylePagination(['orderBy', 'statementId']), transactions: relayStylePagination(['fromDate', 'orderBy', 'toDate', 'transactionTypes']), usablePaymentInstructions: relayStylePagination(['usableAt']) } },
    MarketSupplyQuoteRequestType: { fields: { quotedSupplyPoints: relayStylePagination(), termsAndConditions: relayStylePagination() } },
    MarketSupplyQuotedSupplyPointType: { fields: { quotedProducts: relayStylePagination() } },
    OccupyPropertyProcessType: { fields: { supplyPoints: relayStylePagination() } },
    PaymentRequestType: { fields: { fundingSourceAmounts: relayStylePagination() } },
    PaymentRequestsType: { fields: { paymentRequest: relayStylePagination() } },
    PeriodBasedDocumentType: { fields: { attachments: relayStylePagination(), representations: relayStylePagination(['code']), transactions: relayStylePagination(['orderBy', 'transactionTypes']) } },
    PreKrakenBillType: { fields: { attachments: relayStylePagination() } },
    Property: { fields: { measurements: relayStylePagination(['endAt', 'endOn', 'startAt', 'startOn', 'timezone', 'utilityFilters']) } },
    PushNotificationBindingType: { fields: { messages: relayStylePagination(['offset']) } },
    Query: { fields: { apiBrownouts: relayStylePagination(['input']), customerFeedbackForms: relayStylePagination(['accountNumber', 'feedbackSource']), gasMeterReadings: relayStylePagination(['accountNumber', 'dateFrom', 'dateTo', 'pdr', 'readingSources', 'readingTypes']), goodsProducts: relayStylePagination(['code', 'marketName', 'productType']), properties: relayStylePagination(['accountNumber']), siteworksRequests: relayStylePagination(['createdAfter', 'ids', 'statuses']), supplyPoints: relayStylePagination(['accountNumber', 'portfolioNumber']), vouchersForAccount: relayStylePagination(['accountNumber', 'availableBeforeDate', 'availableFromDate', 'purchasedBeforeDate', 'purchasedFromDate', 'redeemableOnly']) } },
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

