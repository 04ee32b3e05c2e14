// Generated: do not edit, run `pnpm generate`.

import type { CacheExchangeOpts, KeyingConfig, Resolver, ResolverConfig } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/**
 * The options of `cacheExchange`: which field tells objects of a type apart, which types have none and are kept within
 * what they belong to, and which types an interface or a union stands for.
 */
export const cacheConfig: Pick<CacheExchangeOpts, 'keys' | 'possibleTypes' | 'logger'> = {
  keys: {
    ...keyedBy('id', 'AccountPaymentType ElectricityRateType EmbeddedElectricityRateType GasRateType Product ProductRateType'),
    ...keyedBy('number', 'AccountType LedgerType SupplementaryLedgerType'),
    ...embedded('AEMOAPIUnavailableErrorType APIBrownout APIBrownoutConnection APIBrownoutEdge AcceptGoodsQuote AcceptOfferForQuoting AccountApplicationConnectionTypeConnection AccountApplicationConnectionTypeEdge AccountApplicationType AccountCampaignType AccountCannotSelectProductErrorType AccountChargeMetadataType AccountCreditMetadataType AccountDoesNotHaveEmailErrorType AccountEstimatedUsageAndCostType AccountIsNotAssociatedWithPropertyErrorType AccountLoyaltyPointsType AccountPaymentConnectionTypeConnection AccountPaymentConnectionTypeEdge AccountReferenceType AccountReminderConnectionTypeConnection AccountReminderConnectionTypeEdge AccountRepaymentConnectionTypeConnection AccountRepaymentConnectionTypeEdge AccountUserCommsPreferences AccountUserConsents AccountUserDetailType AccountUserIsNotEligibleErrorType AccountUserPermission ActorType AddProperty AddSignupReferralOnAccount AddonFamilyType AddonRateType AddonType AddressFieldOptionType AgreementConnection AgreementEdge AmendPayment AnnualStatementConnectionTypeConnection AnnualStatementConnectionTypeEdge ApplicableRateConnection ApplicableRateEdge ApplicableRateType ApplicableRateValidityPeriodType AsOfDateInvalidErrorType AssistanceAgreementType AuthorizedApplication BankDetailsValidationResult BaseUsageAndCostType BestOfferForAgreement BestOfferProductEstimate BestOfferReportUsage BillConnectionTypeConnection BillConnectionTypeEdge BillRepresentationConnectionTypeConnection BillRepresentationConnectionTypeEdge BillRepresentationContextType BillRepresentationType BillTransactionConnectionTypeConnection BillTransactionConnectionTypeEdge BillingAttachmentConnectionTypeConnection BillingAttachmentConnectionTypeEdge BillingAttachmentType BillingDocumentPositionType BillingOperationFrequency BillingOperationTemporalParamsType BillingOptionsType BillingTriggerConfiguration BothHouseAndLotNumberErrorType BusinessConnectionTypeConnection BusinessConnectionTypeEdge BusinessDetailType CanNotCreateAgreementErrorType CancelCentrepayDeduction CancelPayment CancelRepaymentRequest CancelRepaymentRequestOutputType CannotProductSwitchOnUnrelatedAccountError CannotProductSwitchWithoutLoyaltyCardError CharacteristicType ChargeBreakdownItemType CollectDeposit CollectDepositOutput CollectPayment CombinedRateLimitInformation CompleteStandalonePayment CompleteStandalonePaymentOutput ConcessionAlreadyExistsErrorType ConcessionCardApplicableRegionType ConsentTypeType ConstituentConnection ConstituentEdge Consumption ConsumptionConnection ConsumptionEdge ConsumptionType ContributionItemType ContributionPeriodConnection ContributionPeriodEdge CoordinatesType CostEstimation CreateAccountPaymentSchedule CreateCentrepayDeduction CreateConcession CreateCustomerFeedback CreateCustomerSelfMeterReads CreateDepositAgreement CreateDepositAgreementOutput CreateGasSelfMeterReads CreateGoodsPurchase CreateGoodsQuote CreateMfaDevice CreateOfferGroupForQuoting CreateOfferGroupType CreateOrUpdateLoyaltyCardMutation CreatePaymentActionIntent CreatePaymentExtension CreatePaymentMethodActionIntent CreateQuoteForAccount CreateQuoteForProperty CreateReferral CreditTransferPermissionFromSourceLedgerType CreditTransferPermissionToTargetLedgerType CreditTransferPermissionsDataType CurrentEligibilityStatusOutput CustomerFeedbackFormConnectionTypeConnection CustomerFeedbackFormConnectionTypeEdge DailyElectricityMeterReadingType DeleteMfaDevice DeletePushNotificationBinding DepositAgreementOutput Device DeviceRegister DevicesConnection DevicesEdge DigitalMeterRequestEligibility DirectDebitInstructionConnectionTypeConnection DirectDebitInstructionConnectionTypeEdge DoesNotExistErrorType DueChargesType DuplicateNTCForStandingChargeErrorType ElecEstimatedUsageAndCostType ElectricityAmphioIntervalMeterReadingType ElectricityCostedConsumptionType ElectricityDataStreamType ElectricityFiltersOutput ElectricityIntervalMeterReadingType ElectricityMeterReadingConnectionTypeConnection ElectricityMeterReadingConnectionTypeEdge ElectricityMoveInDatesType ElectricityPriceReferenceType ElectricityServiceOrderType ElectricityUsageReferenceType EmbeddedElectricityAccumulationReadingConnectionTypeConnection EmbeddedElectricityAccumulationReadingConnectionTypeEdge EmbeddedElectricityAccumulationReadingEventConnectionTypeConnection EmbeddedElectricityAccumulationReadingEventConnectionTypeEdge EmbeddedElectricityFiltersOutput EmbeddedWaterAccumulationReadingConnectionTypeConnection EmbeddedWaterAccumulationReadingConnectionTypeEdge EmbeddedWaterAccumulationReadingEventConnectionTypeConnection EmbeddedWaterAccumulationReadingEventConnectionTypeEdge EnrollAccountInLoyaltyProgram EnrollAccountInLoyaltyProgramOutcome EnrollmentCancelled EnrollmentInitiated EnrolmentType ErrorType Estimate EstimatedMoneyType EstimatedSupplyPointReadingType ExportReadingsConnection ExportReadingsEdge ExportRepaymentDetailsType ExtrasOutput FailedToRetrieveQuoteErrorType FailedToSwitchProductForAccountErrorType FailureStatusCodeInAEMOResponseErrorType FieldSpecificRateLimitInformation FieldSpecificRateLimitInformationConnectionTypeConnection FieldSpecificRateLimitInformationConnectionTypeEdge ForceReauthentication FundingSourceAmountConnectionTypeConnection FundingSourceAmountConnectionTypeEdge FundingSourceAmountType GasEstimatedUsageAndCostType GasFiltersOutput GasMeterReadingConnectionTypeConnection GasMeterReadingConnectionTypeEdge GasMoveInDatesType GasServiceOrderType GasSpecialReadType GeneratePreSignedToken GetHostedUrlForNewPaymentInstruction GoodsGrant GoodsProductConnectionTypeConnection GoodsProductConnectionTypeEdge GoodsProductType GoodsPurchase GoodsQuotedProduct GoodsSaleItem HeldStatus HouseMoveOutHasBeenPerformedErrorType ImportReadingsConnection ImportReadingsEdge InitiateHostedStandalonePayment InitiateHostedStandalonePaymentOutput InitiateProductSwitch InitiateStandalonePayment InitiateStandalonePaymentOutput IntegerCharacteristicValueType IntervalMeasurementType InvalidAddonErrorType InvalidLoyaltyCardNumberError InvalidSupplyPointDateErrorType InvalidTimezoneReadAtDateValidationErrorType InvalidatePaymentInstruction InvalidatePreSignedToken InvalidatePreSignedTokensForUser InvalidateRefreshToken InvalidateRefreshTokensForUser InvoiceBillingDocumentConnectionTypeConnection InvoiceBillingDocumentConnectionTypeEdge InvoiceTotalType JoinSupplierLedgerAssignmentConnectionTypeConnection JoinSupplierLedgerAssignmentConnectionTypeEdge JoinSupplierLedgerAssignmentType JoinSupplierProcessDataType KrakenVersionType LNSPTariffPeriodType LeaveSupplierCancelled LeaveSupplierInstigated LedgerSupplyPointType LifeSupportType LineItemType LoyaltyPointsProgramEligibilityType LoyaltyType MIRNCheckType MarketSupplyQuoteRequestType MarketSupplyQuotedProductConnectionTypeConnection MarketSupplyQuotedProductConnectionTypeEdge MarketSupplyQuotedSupplyPointConnectionTypeConnection MarketSupplyQuotedSupplyPointConnectionTypeEdge MasqueradeAuthentication MaximumRefundType MeasurementConnection MeasurementEdge MeasurementType MeasurementsMetadataOutput Metadata MeterDetails MeterPointAddressType MeterPointIdentifierInvalidErrorType MfaDevice MirnSearchResult MirnSearchResultErrorType MirnSearchResultMeterAddress MissingAccountForRegisterValidationErrorType MissingActiveAgreement MissingActiveGasSupplyPoint MissingHouseAndLotNumberErrorType MissingReadingsValidationErrorType MoveInDatesType MoveOutDatesType MultipleMeterpointsValidationErrorType MultipleObjectsReturnedErrorType NMICheckType NMIDiscoveryType NoMatchingAccountFoundErrorType NoMatchingPropertyFromNMIErrorType NoSuitableProductsFoundErrorType NoSupplyPointsAssociatedWithPropertyErrorType ObtainKrakenJSONWebToken ObtainLongLivedRefreshToken OfferGroupType OfferType OnlyMoveInAllowedWithSupply OrganisationReferenceType PageInfo PaymentAdequacyChangeType PaymentAdequacyDetailsType PaymentExtensionEligibilityType PaymentExtensionInfoType PaymentExtensionOptionsType PaymentFingerPrintCheckType PaymentForecastConnectionTypeConnection PaymentForecastConnectionTypeEdge PaymentForecastType PaymentInstructionConnectionTypeConnection PaymentInstructionConnectionTypeEdge PaymentInstructionOwnerType PaymentPlanConnectionTypeConnection PaymentPlanConnectionTypeEdge PaymentPlanPaymentType PaymentPreferenceConnectionTypeConnection PaymentPreferenceConnectionTypeEdge PaymentPromiseType PaymentRequestConnectionTypeConnection PaymentRequestConnectionTypeEdge PaymentRequestType PaymentRequestsType PaymentScheduleConnectionTypeConnection PaymentScheduleConnectionTypeEdge PaymentScheduleDelayConfigurationType PaymentSchedulePaymentDayDetailsType PaymentWithNonConcludedRePresentationConnectionTypeConnection PaymentWithNonConcludedRePresentationConnectionTypeEdge PaymentWithNonConcludedRePresentationType Period PointsAllowanceRateLimitInformation PossibleErrorType PossibleErrorsOutputType PreSignedToken PredictedBillBasicMeterNotSupportedErrorType PredictedBillBasicMetersRequiredOnQuarantineType PredictedBillCannotCalculateBillMissingNetworkTariffCodeType PredictedBillChargeType PredictedBillComponentsType PredictedBillCreditType PredictedBillFailedToDeterminePeriodErrorType PredictedBillFixedBillingNotSupportedErrorType PredictedBillMetricsType PredictedBillReadingNotFoundErrorType PredictedBillTenantNotFoundErrorType PredictedBillType PreferredInstruction PricePerUnit PricingZoneType PrintMessageTypeConnection PrintMessageTypeEdge ProductCodeNotFoundErrorType ProductCodeNotInQuote ProductDoesNotExist ProductReferenceType PropertyConnection PropertyEdge PropertyMoveOut PropertyNotFound PropertyRichAddressType PropertySearchResult ProvisionalTransactionConnectionTypeConnection ProvisionalTransactionConnectionTypeEdge PurchaseVoucher PurchaseVouchers QueryComplexityOutputType QuoteComponentType QuoteCostType QuoteType_ QuotingNoSuitableProductsFound QuotingNoSupplyPointsFoundOnProperty QuotingParamType QuotingTermsAndConditionsCanNotBeFound QuotingUnsupportedMarket RangeTooWideErrorType RatesConnectionFieldConnection RatesConnectionFieldEdge Reading ReadingCreationErrorType ReadingQualityMeta Readings RebateType RecordDepositAgreementAccepted RedeemLoyaltyPointsForAccountCredit RedeemReferralClaimCode ReferralConnectionTypeConnection ReferralConnectionTypeEdge ReferralSchemeType ReferralSchemeTypes RefreshToken RefundPaymentRequestType RefundRequestConnectionTypeConnection RefundRequestConnectionTypeEdge RegenerateSecretKey RegisterPushNotificationBinding RegistersConnection RegistersEdge RemoveConcession RepaymentRequestConnectionTypeConnection RepaymentRequestConnectionTypeEdge RepaymentRequestType RequestPasswordResetOutputType RequestPrintedBill RequestRefundEligibilityType RequestRepaymentOutputType ResetUserPasswordOutput RichAddressType RoleType SchedulabilityStatusType SelectProducts SendOfferQuoteSummary SendQuoteSummary SendVerificationEmail ServiceOrderChargeRecordConnectionTypeConnection ServiceOrderChargeRecordConnectionTypeEdge ServiceOrderFeeConnectionTypeConnection ServiceOrderFeeConnectionTypeEdge SetLoyaltyPointsUser SetPaymentPreference SetUpDirectDebitInstruction SetUpDirectDebitInstructionFromStoredDetails SpecialCircumstancesType StandingChargesWindowType StatementBillingDocumentConnectionTypeConnection StatementBillingDocumentConnectionTypeEdge StatementHeldStatus StatementTotalType StatisticOutput StopAutomatedPayments StoreDirectDebitPaymentMethodDetails StorePaymentInstruction StringCharacteristicValueType SubmitCustomerFeedback SubmitRepaymentRequest SummarizedConsumptionType SupplyDetailsType SupplyOrServiceCharge SupplyPointConnectionTypeConnection SupplyPointConnectionTypeEdge SupplyProductTagType SwitchAccountToVariablePaymentSchedule TariffPeriodType TaskResult TaxItemType TermsAndConditionsConnectionTypeConnection TermsAndConditionsConnectionTypeEdge TermsAndConditionsS3UrlType TermsAndConditionsType TimeOfUseSummaryType TimeOfUseType TransactionAmountType TransactionConnectionTypeConnection TransactionConnectionTypeEdge TransferLoyaltyPointsBetweenUsers UnableToEstimate UnableToParseAEMOAPIResponseErrorType UnableToQuoteErrorType UnableToValidateReadingType UnenrollAccountFromLoyaltyProgram UnenrollAccountFromLoyaltyProgramOutcome UnsupportedBrandErrorType UnsupportedMarketErrorType UpdateAccountBillingAddress UpdateAccountBillingEmail UpdateAccountBillingName UpdateAccountConsents UpdateAccountElectricityProduct UpdateAccountGasProduct UpdateAccountUserCommsPreferencesMutationPayload UpdateAccountUserConsents UpdateAccountUserMutationPayload UpdateAutoTopUpAmount UpdateCommsDeliveryPreference UpdateConcession UpdateDocumentAccessibilityPreference UpdatePassword UpdateUserAddressMutation UpdateUserMutation UsageReferenceType UsageSummaryType UserManagedPayment UserNotFound ValidateConcession ValidateEmail ValidateMfaDevice ValidatePhone VariantProfile VerifyCustomer VerifyEmail VerifyIdentity VoucherPurchaseConnectionTypeConnection VoucherPurchaseConnectionTypeEdge VouchersBalanceDetail WaterFiltersOutput WrongMarket'),
  },
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
    GenericErrorInterface: ['AEMOAPIUnavailableErrorType', 'AccountCannotSelectProductErrorType', 'AccountDoesNotHaveEmailErrorType', 'AccountIsNotAssociatedWithPropertyErrorType', 'AccountUserIsNotEligibleErrorType', 'AsOfDateInvalidErrorType', 'BothHouseAndLotNumberErrorType', 'CanNotCreateAgreementErrorType', 'CannotProductSwitchOnUnrelatedAccountError', 'CannotProductSwitchWithoutLoyaltyCardError', 'ConcessionAlreadyExistsErrorType', 'DuplicateNTCForStandingChargeErrorType', 'FailedToRetrieveQuoteErrorType', 'FailedToSwitchProductForAccountErrorType', 'FailureStatusCodeInAEMOResponseErrorType', 'HouseMoveOutHasBeenPerformedErrorType', 'InvalidAddonErrorType', 'InvalidLoyaltyCardNumberError', 'InvalidSupplyPointDateErrorType', 'InvalidTimezoneReadAtDateValidationErrorType', 'MeterPointIdentifierInvalidErrorType', 'MirnSearchResultErrorType', 'MissingAccountForRegisterValidationErrorType', 'MissingActiveAgreement', 'MissingActiveGasSupplyPoint', 'MissingHouseAndLotNumberErrorType', 'MissingReadingsValidationErrorType', 'MultipleMeterpointsValidationErrorType', 'NoMatchingAccountFoundErrorType', 'NoMatchingPropertyFromNMIErrorType', 'NoSuitableProductsFoundErrorType', 'NoSupplyPointsAssociatedWithPropertyErrorType', 'OnlyMoveInAllowedWithSupply', 'PredictedBillBasicMeterNotSupportedErrorType', 'PredictedBillBasicMetersRequiredOnQuarantineType', 'PredictedBillCannotCalculateBillMissingNetworkTariffCodeType', 'PredictedBillFailedToDeterminePeriodErrorType', 'PredictedBillFixedBillingNotSupportedErrorType', 'PredictedBillReadingNotFoundErrorType', 'PredictedBillTenantNotFoundErrorType', 'ProductCodeNotFoundErrorType', 'ProductCodeNotInQuote', 'ProductDoesNotExist', 'PropertyNotFound', 'QuotingNoSuitableProductsFound', 'QuotingNoSupplyPointsFoundOnProperty', 'QuotingTermsAndConditionsCanNotBeFound', 'QuotingUnsupportedMarket', 'RangeTooWideErrorType', 'ReadingCreationErrorType', 'UnableToEstimate', 'UnableToParseAEMOAPIResponseErrorType', 'UnableToQuoteErrorType', 'UnableToValidateReadingType', 'UnsupportedBrandErrorType', 'UnsupportedMarketErrorType', 'UserNotFound', 'WrongMarket'],
    HasReadings: ['Device', 'DeviceRegister', 'SupplyPointType'],
    IntervalMeterReading: ['ElectricityIntervalMeterReadingType'],
    LedgerInterface: ['LedgerType'],
    MeasurementInterface: ['IntervalMeasurementType', 'MeasurementType'],
    Meter: ['ElectricityMeterType', 'EmbeddedElectricityMeterType', 'GasMeterType', 'WaterMeterType'],
    MeterPointInterface: ['EmbeddedElectricityMeterPointType', 'GasMeterPointType', 'MeterPointType', 'WaterMeterPointType'],
    MeterReading: ['ElectricityAccumulationMeterReadingType', 'ElectricityIntervalMeterReadingType'],
    MoveInDatesErrorUnion: ['DoesNotExistErrorType'],
    MoveOutDatesErrorUnion: ['AccountIsNotAssociatedWithPropertyErrorType', 'DoesNotExistErrorType', 'HouseMoveOutHasBeenPerformedErrorType'],
    NMIDiscoveryTypeErrorUnion: ['AEMOAPIUnavailableErrorType', 'BothHouseAndLotNumberErrorType', 'FailureStatusCodeInAEMOResponseErrorType', 'MissingHouseAndLotNumberErrorType', 'UnableToParseAEMOAPIResponseErrorType'],
    Node: ['EmailEventType', 'EmbeddedElectricityAccumulationReadingEventType', 'EmbeddedElectricityAccumulationReadingType', 'EmbeddedWaterAccumulationReading', 'EmbeddedWaterAccumulationReadingEventType', 'PrintEventType', 'PrintMessageType', 'PushNotificationEventType', 'SMSEventType'],
    PaymentExtensionUnionType: ['AccountPaymentType', 'PaymentPromiseType', 'PaymentScheduleType'],
    PaymentPreferenceUnion: ['PreferredInstruction', 'UserManagedPayment'],
    PredictedBillErrorUnion: ['DuplicateNTCForStandingChargeErrorType', 'PredictedBillBasicMeterNotSupportedErrorType', 'PredictedBillBasicMetersRequiredOnQuarantineType', 'PredictedBillCannotCalculateBillMissingNetworkTariffCodeType', 'PredictedBillFailedToDeterminePeriodErrorType', 'PredictedBillFixedBillingNotSupportedErrorType', 'PredictedBillReadingNotFoundErrorType', 'PredictedBillTenantNotFoundErrorType', 'RangeTooWideErrorType'],
    PriceReferenceInterface: ['ElectricityPriceReferenceType'],
    ProductErrorUnion: ['DoesNotExistErrorType'],
    PropertyInterface: ['PropertyType'],
    RateInterface: ['ElectricityRateType', 'EmbeddedElectricityRateType', 'GasRateType', 'ProductRateType'],
    ReadingValidationSaveErrorUnion: ['InvalidTimezoneReadAtDateValidationErrorType', 'MissingAccountForRegisterValidationErrorType', 'MissingReadingsValidationErrorType', 'MultipleMeterpointsValidationErrorType', 'UnableToValidateReadingType'],
    ServiceOrderUnion: ['ElectricityServiceOrderType', 'GasServiceOrderType', 'GasSpecialReadType'],
    SpecialCircumstanceRecordUnion: ['SpecialCircumstanceRecordType', 'TemporarySpecialCircumstanceRecordType'],
    StandingChargesWindowErrorUnion: ['DuplicateNTCForStandingChargeErrorType'],
    SupplyPointInterface: ['ElectricitySupplyPointType', 'EmbeddedElectricitySupplyPointType', 'GasSupplyPointType', 'UnmeteredElectricitySupplyPointType', 'UnmeteredGasSupplyPointType', 'WaterSupplyPointType'],
    TransactionType: ['Charge', 'Credit', 'Payment', 'Refund'],
    UnmeteredSupplyPointInterface: [],
    UsageReferenceInterface: ['ElectricityUsageReferenceType'],
    UtilityFiltersOutput: ['ElectricityFiltersOutput', 'EmbeddedElectricityFiltersOutput', 'GasFiltersOutput', 'WaterFiltersOutput'],
  },
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
  AccountType: merged('annualStatements applications bills directDebitInstructions paginatedPaymentForecast paymentMethods paymentPlans paymentSchedules payments provisionalTransactions referrals reminders repayments transactions'),
  AccountUserType: merged('bills businesses paymentMethods transactions'),
  BusinessType: merged('paymentMethods'),
  CollectiveBillType: merged('attachments constituents'),
  CombinedRateLimitInformation: merged('fieldSpecificRateLimits'),
  ContributionAgreementType: merged('periods'),
  Device: merged('registers'),
  ElectricityMeterType: merged('consumption readings'),
  ElectricityServiceOrderType: merged('chargeRecords'),
  EmbeddedElectricityAccumulationReadingType: merged('events'),
  EmbeddedElectricityMeterType: merged('consumption'),
  EmbeddedElectricityRegisterType: merged('accumulationReadings'),
  EmbeddedWaterAccumulationReading: merged('events'),
  GasMeterType: merged('consumption readings'),
  GasServiceOrderType: merged('chargeRecords'),
  GasSpecialReadType: merged('chargeRecords'),
  InvoiceBillingDocumentType: merged('transactions'),
  InvoiceType: merged('attachments representations transactions'),
  JoinSupplierProcessType: merged('ledgerAssignments supplyPoints'),
  LedgerType: merged('agreements invoices paymentPreferences paymentsWithNonConcludedRePresentation refundRequests repaymentRequests statements transactions usablePaymentInstructions'),
  MarketSupplyQuoteRequestType: merged('quotedSupplyPoints termsAndConditions'),
  MarketSupplyQuotedSupplyPointType: merged('quotedProducts'),
  OccupyPropertyProcessType: merged('supplyPoints'),
  PaymentRequestType: merged('fundingSourceAmounts'),
  PaymentRequestsType: merged('paymentRequest'),
  PeriodBasedDocumentType: merged('attachments representations transactions transactionsTmp'),
  PreKrakenBillType: merged('attachments'),
  Product: merged('paginatedRates'),
  PropertyType: merged('ancestors descendants measurements'),
  PushNotificationBindingType: merged('messages'),
  Query: merged('agreementRates apiBrownouts customerFeedbackForms electricityMeterReadings goodsProducts serviceOrderFees supplyPoints vouchersForAccount'),
  Readings: merged('exportReadings importReadings'),
  StatementBillingDocumentType: merged('transactions'),
  StatementType: merged('attachments transactions'),
  SupplyOrServiceCharge: merged('agreements'),
  SupplyPointType: merged('devices'),
  WaterMeterType: merged('accumulationReadings consumption'),
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

