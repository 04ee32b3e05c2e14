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
    AccumulationMeterReading: ['ElectricityAccumulationMeterReadingType'],
    AusAgreementInterface: ['DistributionAgreementType', 'ElectricityAgreementType', 'EmbeddedElectricityAgreementType', 'EmbeddedWaterAgreementType', 'GasAgreementType', 'SimpleServicesAgreementType', 'UnmeteredElectricityAgreementType', 'UnmeteredGasAgreementType'],
    BillInterface: ['CollectiveBillType', 'InvoiceType', 'PeriodBasedDocumentType', 'PreKrakenBillType', 'StatementType'],
    BillTransactionType: ['BillCharge', 'BillCredit', 'BillPayment', 'BillRefund'],
    CharacteristicValueInterface: ['IntegerCharacteristicValueType', 'StringCharacteristicValueType'],
    ChargeDetail: ['SupplyOrServiceCharge'],
    CommonSupplyPointInterface: ['SupplyPointType'],
    ConcessionCreationErrorUnion: ['ConcessionAlreadyExistsErrorType'],
    ConstituentInterface: ['PeriodBasedDocumentType', 'StatementType'],
    CostedConsumptionInterface: ['ElectricityCostedConsumptionType'],
    CreateQuoteForPropertyErrorUnion: ['DoesNotExistErrorType', 'InvalidSupplyPointDateErrorType', 'MultipleObjectsReturnedErrorType', 'NoSuitableProductsFoundErrorType', 'NoSupplyPointsAssociatedWithPropertyErrorType', 'OnlyMoveInAllowedWithSupply', 'UnableToQuoteErrorType', 'UnsupportedMarketErrorType'],
    ElectricityCostEstimateErrorUnion: ['ProductDoesNotExist', 'UnableToEstimate'],
    ElectricityMeterReadingType: ['ElectricityAccumulationMeterReadingType', 'ElectricityAmphioIntervalMeterReadingType', 'ElectricityIntervalMeterReadingType'],
    ElectricityMoveInDatesErrorUnion: ['DoesNotExistErrorType'],
    ElectricityProductSwitchingErrorUnion: ['AccountCannotSelectProductErrorType', 'AccountDoesNotHaveEmailErrorType', 'AccountUserIsNotEligibleErrorType', 'AsOfDateInvalidErrorType', 'CanNotCreateAgreementErrorType', 'CannotProductSwitchOnUnrelatedAccountError', 'CannotProductSwitchWithoutLoyaltyCardError', 'FailedToRetrieveQuoteErrorType', 'FailedToSwitchProductForAccountErrorType', 'InvalidAddonErrorType', 'InvalidLoyaltyCardNumberError', 'MeterPointIdentifierInvalidErrorType', 'NoMatchingAccountFoundErrorType', 'NoMatchingPropertyFromNMIErrorType', 'ProductCodeNotFoundErrorType', 'UnsupportedBrandErrorType'],
    EnrollmentProcess: ['JoinSupplierProcessType', 'OccupyPropertyProcessType'],
    EstimatedUsageAndCostInterface: ['ElecEstimatedUsageAndCostType', 'GasEstimatedUsageAndCostType'],
    GasAndElectricityMeterPointInterface: ['GasMeterPointType', 'MeterPointType'],
    GasMoveInDatesErrorUnion: ['DoesNotExistErrorType'],
    GasProductSwitchingErrorUnion: ['AccountCannotSelectProductErrorType', 'AccountUserIsNotEligibleErrorType', 'AsOfDateInvalidErrorType', 'CanNotCreateAgreementErrorType', 'CannotProductSwitchOnUnrelatedAccountError', 'CannotProductSwitchWithoutLoyaltyCardError', 'InvalidAddonErrorType', 'InvalidLoyaltyCardNumberError', 'MissingActiveAgreement', 'MissingActiveGasSupplyPoint', 'NoMatchingAccountFoundErrorType', 'ProductCodeNotInQuote', 'PropertyNotFound', 'QuotingNoSuitableProductsFound', 'QuotingNoSupplyPointsFoundOnProperty', 'QuotingTermsAndConditionsCanNotBeFound', 'QuotingUnsupportedMarket', 'UnsupportedBrandErrorType', 'UserNotFound', 'WrongMarket'],
    GasReadingValidationSaveErrorUnion: ['ReadingCreationErrorType'],
    GenericErrorInterface: ['AEMOAPIUnavailableErrorType', 'AccountCannotSelectProductErrorType', 'AccountDoesNotHaveEmailErrorType', 'AccountIsNotAssociatedWithPropertyErrorType', 'AccountUserIsNotEligibleErrorType', 'AsOfDateInvalidErrorType', 'BothHouseAndLotNumberErrorType', 'CanNotCreateAgreementErrorType', 'CannotProductSwitchOnUnrelatedAccountError', 'CannotProductSwitchWithoutLoyaltyCardError', 'ConcessionAlreadyExistsErrorType', 'FailedToRetrieveQuoteErrorType', 'FailedToSwitchProductForAccountErrorType', 'FailureStatusCodeInAEMOResponseErrorType', 'HouseMoveOutHasBeenPerformedErrorType', 'InvalidAddonErrorType', 'InvalidLoyaltyCardNumberError', 'InvalidSupplyPointDateErrorType', 'InvalidTimezoneReadAtDateValidationErrorType', 'MeterPointIdentifierInvalidErrorType', 'MirnSearchResultErrorType', 'MissingAccountForRegisterValidationErrorType', 'MissingActiveAgreement', 'MissingActiveGasSupplyPoint', 'MissingHouseAndLotNumberErrorType', 'MissingReadingsValidationErrorType', 'MultipleMeterpointsValidationErrorType', 'NoMatchingAccountFoundErrorType', 'NoMatchingPropertyFromNMIErrorType', 'NoSuitableProductsFoundErrorType', 'NoSupplyPointsAssociatedWithPropertyErrorType', 'OnlyMoveInAllowedWithSupply', 'ProductCodeNotFoundErrorType', 'ProductCodeNotInQuote', 'ProductDoesNotExist', 'PropertyNotFound', 'QuotingNoSuitableProductsFound', 'QuotingNoSupplyPointsFoundOnProperty', 'QuotingTermsAndConditionsCanNotBeFound', 'QuotingUnsupportedMarket', 'ReadingCreationErrorType', 'UnableToEstimate', 'UnableToParseAEMOAPIResponseErrorType', 'UnableToQuoteErrorType', 'UnableToValidateReadingType', 'UnsupportedBrandErrorType', 'UnsupportedMarketErrorType', 'UserNotFound', 'WrongMarket'],
    HasReadings: ['Device', 'SupplyPointType'],
    IntervalMeterReading: ['ElectricityIntervalMeterReadingType'],
    LedgerInterface: ['LedgerType'],
    MeasurementInterface: ['IntervalMeasurementType', 'MeasurementType'],
    Meter: ['ElectricityMeterType', 'EmbeddedElectricityMeterType', 'GasMeterType', 'WaterMeterType'],
    MeterPointInterface: ['EmbeddedElectricityMeterPointType', 'GasMeterPointType', 'MeterPointType', 'WaterMeterPointType'],
    MeterReading: ['ElectricityAccumulationMeterReadingType', 'ElectricityIntervalMeterReadingType'],
    MoveInDatesErrorUnion: ['DoesNotExistErrorType'],
    MoveOutDatesErrorUnion: ['AccountIsNotAssociatedWithPropertyErrorType', 'DoesNotExistErrorType', 'HouseMoveOutHasBeenPerformedErrorType'],
    NMIDiscoveryTypeErrorUnion: ['AEMOAPIUnavailableErrorType', 'BothHouseAndLotNumberErrorType', 'FailureStatusCodeInAEMOResponseErrorType', 'MissingHouseAndLotNumberErrorType', 'UnableToParseAEMOAPIResponseErrorType'],
    Node: ['EmailEventType', 'PrintEventType', 'PushNotificationEventType', 'SMSEventType'],
    PaymentExtensionUnionType: ['AccountPaymentType', 'PaymentPromiseType', 'PaymentScheduleType'],
    PaymentPreferenceUnion: ['PreferredInstruction', 'UserManagedPayment'],
    PriceReferenceInterface: ['ElectricityPriceReferenceType'],
    ProductErrorUnion: ['DoesNotExistErrorType'],
    PropertyInterface: ['PropertyType'],
    RateInterface: ['ElectricityRateType', 'EmbeddedElectricityRateType', 'GasRateType', 'ProductRateType'],
    ReadingValidationSaveErrorUnion: ['InvalidTimezoneReadAtDateValidationErrorType', 'MissingAccountForRegisterValidationErrorType', 'MissingReadingsValidationErrorType', 'MultipleMeterpointsValidationErrorType', 'UnableToValidateReadingType'],
    ServiceOrderUnion: ['ElectricityServiceOrderType', 'GasServiceOrderType', 'GasSpecialReadType'],
    SupplyPointInterface: ['ElectricitySupplyPointType', 'EmbeddedElectricitySupplyPointType', 'GasSupplyPointType', 'UnmeteredElectricitySupplyPointType', 'UnmeteredGasSupplyPointType', 'WaterSupplyPointType'],
    TransactionType: ['Charge', 'Credit', 'Payment', 'Refund'],
    UnmeteredSupplyPointInterface: [],
    UsageReferenceInterface: ['ElectricityUsageReferenceType'],
    UtilityFiltersOutput: ['ElectricityFiltersOutput', 'EmbeddedElectricityFiltersOutput', 'GasFiltersOutput', 'WaterFiltersOutput'],
  },
  typePolicies: {
    AccountType: { keyFields: keyedBy('number'), fields: { bills: relayStylePagination(['fromDate', 'includeBillsWithoutPDF', 'includeHeldStatements', 'includeHistoricStatements', 'includeInvoices', 'includeOpenStatements', 'issuedFromDate', 'issuedToDate', 'ledgerNumber', 'offset', 'onlyCurrentEmail', 'orderBy', 'toDate']), directDebitInstructions: relayStylePagination(['statuses']), paginatedPaymentForecast: relayStylePagination(['dateTo', 'ledgerNumber']), paymentMethods: relayStylePagination(['statuses']), paymentSchedules: relayStylePagination(['active', 'activeOnDate', 'includeDormant', 'ledgerNumber', 'ledgerType', 'reason']), payments: relayStylePagination(['includePromises', 'ledgerNumber', 'reason', 'status']), repayments: relayStylePagination(['statuses']), transactions: relayStylePagination(['fromDate', 'includeAllLedgers', 'ledgerNumber', 'offset', 'orderBy', 'toDate', 'transactionTypes', 'transactionTypesExcluded']) } },
    AccountUserType: { fields: { paymentMethods: relayStylePagination(['statuses', 'validAt']), transactions: relayStylePagination(['accountNumbers', 'excludeImportedTransactions', 'excludeUnissuedTransactions', 'fromDate', 'offset', 'orderBy', 'toDate']) } },
    CollectiveBillType: { fields: { attachments: relayStylePagination(), constituents: relayStylePagination() } },
    CombinedRateLimitInformation: { fields: { fieldSpecificRateLimits: relayStylePagination(['fields']) } },
    ElectricityMeterType: { fields: { consumption: relayStylePagination(['grouping', 'startAt', 'timezone']), readings: relayStylePagination(['includeQuarantined']) } },
    EmbeddedElectricityMeterType: { fields: { consumption: relayStylePagination(['grouping', 'startAt', 'timezone']) } },
    GasMeterType: { fields: { consumption: relayStylePagination(['grouping', 'startAt', 'timezone']), readings: relayStylePagination(['includeQuarantined']) } },
    InvoiceBillingDocumentType: { fields: { transactions: relayStylePagination(['orderBy']) } },
    InvoiceType: { fields: { attachments: relayStylePagination(), transactions: relayStylePagination(['ledgerNumber', 'orderBy', 'transactionTypes']) } },
    JoinSupplierProcessType: { fields: { supplyPoints: relayStylePagination() } },
    LedgerType: { keyFields: keyedBy('number'), fields: { agreements: relayStylePagination(), invoices: relayStylePagination(['excludeExternallyIssued', 'invoiceId', 'orderBy']), statements: relayStylePagination(['orderBy', 'statementId']), transactions: relayStylePagination(['fromDate', 'orderBy', 'toDate', 'transactionTypes']), usablePaymentInstructions: relayStylePagination(['usableAt']) } },
    OccupyPropertyProcessType: { fields: { supplyPoints: relayStylePagination() } },
    PaymentRequestsType: { fields: { paymentRequest: relayStylePagination() } },
    PeriodBasedDocumentType: { fields: { attachments: relayStylePagination(), transactions: relayStylePagination(['ledgerNumber', 'orderBy', 'transactionTypes']), transactionsTmp: relayStylePagination(['offset']) } },
    PreKrakenBillType: { fields: { attachments: relayStylePagination() } },
    Product: { fields: { paginatedRates: relayStylePagination(['isBusiness', 'mirn', 'nmi', 'onlyActiveRates', 'postcode', 'ratesActiveAt', 'suburb']) } },
    PropertyType: { fields: { measurements: relayStylePagination(['endAt', 'endOn', 'startAt', 'startOn', 'timezone', 'utilityFilters']) } },
    Query: { fields: { agreementRates: relayStylePagination(['activeAt', 'agreementId']), apiBrownouts: relayStylePagination(['input']), customerFeedbackForms: relayStylePagination(['accountNumber']), electricityMeterReadings: relayStylePagination(['accountNumber', 'endAt', 'includeQuarantined', 'meterId', 'startAt']), goodsProducts: relayStylePagination(['code', 'marketName', 'productType']), serviceOrderFees: relayStylePagination(), supplyPoints: relayStylePagination(['accountNumber', 'portfolioNumber']), vouchersForAccount: relayStylePagination(['accountNumber', 'availableBeforeDate', 'availableFromDate', 'excludeByDisplayName', 'excludeRefunded', 'purchasedBeforeDate', 'purchasedFromDate', 'redeemableOnly']) } },
    Readings: { fields: { exportReadings: relayStylePagination(), importReadings: relayStylePagination() } },
    StatementBillingDocumentType: { fields: { transactions: relayStylePagination(['orderBy']) } },
    StatementType: { fields: { attachments: relayStylePagination(), transactions: relayStylePagination() } },
    SupplementaryLedgerType: { keyFields: keyedBy('number') },
    SupplyOrServiceCharge: { fields: { agreements: relayStylePagination() } },
    SupplyPointType: { fields: { devices: relayStylePagination(['deviceIdentifiers']) } },
    WaterMeterType: { fields: { consumption: relayStylePagination(['grouping', 'startAt', 'timezone']) } },
  },
}

/** An object without the field is kept within what it belongs to. */
function keyedBy(field: string): NonNullable<TypePolicy['keyFields']> {
  return (object) => (object[field] == null ? false : [field])
}

