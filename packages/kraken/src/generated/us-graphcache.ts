// Generated: do not edit, run `pnpm generate`.

import type { CacheExchangeOpts, KeyingConfig, Resolver, ResolverConfig } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/**
 * The options of `cacheExchange`: which field tells objects of a type apart, which types have none and are kept within
 * what they belong to, and which types an interface or a union stands for.
 */
export const cacheConfig: Pick<CacheExchangeOpts, 'keys' | 'possibleTypes' | 'logger'> = {
  keys: {
    ...keyedBy('number', 'AccountType LedgerType SupplementaryLedgerType'),
    ...keyedBy('krakenflexDeviceId', 'KrakenFlexDeviceType'),
    ...embedded('APIBrownout APIBrownoutConnection APIBrownoutEdge AcceptGoodsQuote AcceptOfferForQuoting AccountApplicationConnectionTypeConnection AccountApplicationConnectionTypeEdge AccountApplicationType AccountCampaignType AccountChargeMetadataType AccountCreditMetadataType AccountIoEligibility AccountLoyaltyPointsType AccountPaymentConnectionTypeConnection AccountPaymentConnectionTypeEdge AccountPaymentType AccountReferenceType AccountReminderConnectionTypeConnection AccountReminderConnectionTypeEdge AccountRepaymentConnectionTypeConnection AccountRepaymentConnectionTypeEdge AccountUserCommsPreferences AccountUserConsents AccountUserDetailType AccountUserPermission ActorType AddProperty AddSignupReferralOnAccount AgreementConnection AgreementEdge AmendPayment AnnualStatementConnectionTypeConnection AnnualStatementConnectionTypeEdge AssistanceAgreementType AuthorizedApplication BankDetailsValidationResult BatteryTelemetry BillConnectionTypeConnection BillConnectionTypeEdge BillRepresentationConnectionTypeConnection BillRepresentationConnectionTypeEdge BillRepresentationType BillTransactionConnectionTypeConnection BillTransactionConnectionTypeEdge BillingAttachmentConnectionTypeConnection BillingAttachmentConnectionTypeEdge BillingAttachmentType BillingDocumentPositionType BillingOptionsType BusinessConnectionTypeConnection BusinessConnectionTypeEdge BusinessDetailType CancelPayment CancelRepaymentRequest CancelRepaymentRequestOutputType CharacteristicType ChargePointVariantModelType ChargePointVariantType CollectDeposit CollectDepositOutput CollectPayment CombinedRateLimitInformation CompleteStandalonePayment CompleteStandalonePaymentOutput ConciseRatesOutput ConsentTypeType ConstituentConnection ConstituentEdge Consumption ContributionPeriodConnection ContributionPeriodEdge CoordinatesType CreateAccountOutput CreateAccountPaymentSchedule CreateCustomerFeedback CreateDepositAgreement CreateDepositAgreementOutput CreateGoodsPurchase CreateGoodsQuote CreateMfaDevice CreateOfferGroupForQuoting CreateOfferGroupType CreateOrUpdateLoyaltyCardMutation CreatePaymentActionIntent CreateQuote CreateQuoteForAccount CreateReferral CreditTransferPermissionFromSourceLedgerType CreditTransferPermissionToTargetLedgerType CreditTransferPermissionsDataType CurrentEligibilityStatusOutput CustomerFeedbackFormConnectionTypeConnection CustomerFeedbackFormConnectionTypeEdge DateTimePageInfo DeauthenticateFlexDevice DecimalReading DeleteMfaDevice DeletePushNotificationBinding DepositAgreementOutput Device DeviceChargingSessionConnection DeviceChargingSessionEdge DeviceDetailsType DeviceReAuthentication DeviceRegister DevicesConnection DevicesEdge DirectDebitInstructionConnectionTypeConnection DirectDebitInstructionConnectionTypeEdge ElectricVehicleModelType ElectricVehicleType ElectricityFactsLabelType ElectricityFiltersOutput EmbeddedElectricityFiltersOutput Energy EnrollAccountInLoyaltyProgram EnrollAccountInLoyaltyProgramOutcome EnrollmentCancelled EnrollmentInitiated ErrorType EstimatedMoneyType ExportReadingsConnection ExportReadingsEdge ExtrasOutput FieldSpecificRateLimitInformation FieldSpecificRateLimitInformationConnectionTypeConnection FieldSpecificRateLimitInformationConnectionTypeEdge FlexDevicePreferenceConstraint ForceReauthentication FundingSourceAmountConnectionTypeConnection FundingSourceAmountConnectionTypeEdge FundingSourceAmountType GasFiltersOutput GeneratePreSignedToken GetHostedUrlForNewPaymentInstruction GoodsGrant GoodsProductConnectionTypeConnection GoodsProductConnectionTypeEdge GoodsProductType GoodsPurchase GoodsQuotedProduct GoodsSaleItem GridTelemetry HeldStatus ImportReadingsConnection ImportReadingsEdge InitiateHostedStandalonePayment InitiateHostedStandalonePaymentOutput InitiateProductSwitch InitiateStandalonePayment InitiateStandalonePaymentOutput IntegerCharacteristicValueType IntervalMeasurementType InvalidatePaymentInstruction InvalidatePreSignedToken InvalidatePreSignedTokensForUser InvalidateRefreshToken InvalidateRefreshTokensForUser InverterTelemetry InvoiceBillingDocumentConnectionTypeConnection InvoiceBillingDocumentConnectionTypeEdge InvoiceTotalType JoinSupplierProcessDataType KrakenVersionType LeaveSupplierCancelled LoyaltyPointsProgramEligibilityType MarketSupplyQuoteRequestType MarketSupplyQuotedProductConnectionTypeConnection MarketSupplyQuotedProductConnectionTypeEdge MarketSupplyQuotedSupplyPointConnectionTypeConnection MarketSupplyQuotedSupplyPointConnectionTypeEdge MasqueradeAuthentication MaximumRefundType MeasurementConnection MeasurementEdge MeasurementType MeasurementsMetadataOutput Metadata MfaDevice Money OCPPConnectionType OCPPDetailsType ObtainKrakenJSONWebToken ObtainLongLivedRefreshToken OfferGroupType OfferType PageInfo PaymentAdequacyDetailsType PaymentFingerPrintCheckType PaymentForecastConnectionTypeConnection PaymentForecastConnectionTypeEdge PaymentForecastType PaymentInstructionConnectionTypeConnection PaymentInstructionConnectionTypeEdge PaymentInstructionOwnerType PaymentPlanConnectionTypeConnection PaymentPlanConnectionTypeEdge PaymentPlanPaymentType PaymentPreferenceConnectionTypeConnection PaymentPreferenceConnectionTypeEdge PaymentRequestConnectionTypeConnection PaymentRequestConnectionTypeEdge PaymentRequestType PaymentRequestsType PaymentScheduleConnectionTypeConnection PaymentScheduleConnectionTypeEdge PaymentScheduleDelayConfigurationType PaymentSchedulePaymentDayDetailsType PaymentWithNonConcludedRePresentationConnectionTypeConnection PaymentWithNonConcludedRePresentationConnectionTypeEdge PaymentWithNonConcludedRePresentationType PerformTestCharge Period PointsAllowanceRateLimitInformation PossibleErrorType PossibleErrorsOutputType PreSignedToken PreferredInstruction PricePerUnit PrintMessageTypeConnection PrintMessageTypeEdge ProductRatesType PropertyRichAddressType PropertySearchResult ProviderVirtualKeyDetailsType ProvisionalTransactionConnectionTypeConnection ProvisionalTransactionConnectionTypeEdge PurchaseVoucher QueryComplexityOutputType QuoteComponentType QuoteCostType QuoteEstimateType QuoteType QuoteType_ QuotedProductType QuotingParamType RateGroupType Reading Readings RecordDepositAgreementAccepted RedeemReferralClaimCode ReferralConnectionTypeConnection ReferralConnectionTypeEdge ReferralSchemeType ReferralSchemeTypes RefreshToken RefundPaymentRequestType RefundRequestConnectionTypeConnection RefundRequestConnectionTypeEdge RegenerateSecretKey RegisterPushNotificationBinding RegistersConnection RegistersEdge RepaymentRequestConnectionTypeConnection RepaymentRequestConnectionTypeEdge RepaymentRequestType RequestPasswordResetOutputType RequestPrintedBill RequestRefundEligibilityType RequestRepaymentOutputType ResetUserPasswordOutput RichAddressType SelectProducts SendQuoteSummary SendVerificationEmail SetLoyaltyPointsUser SetPaymentPreference SetUpDirectDebitInstruction SetUpDirectDebitInstructionFromStoredDetails SiteTelemetry SmartFlexChargePointStatus SmartFlexChargingError SmartFlexChargingSession SmartFlexChargingTruncation SmartFlexDeviceAlert SmartFlexDevicePreferenceSchedule SmartFlexDevicePreferences SmartFlexDeviceStatus SmartFlexDispatch SmartFlexInverterTelemetry SmartFlexResumable SmartFlexVehicleChargingPreferences SmartFlexVehicleStatus SolarTelemetry StartReAuthentication StateOfChargeLimit StatementBillingDocumentConnectionTypeConnection StatementBillingDocumentConnectionTypeEdge StatementTotalType StatisticOutput StopAutomatedPayments StoreDirectDebitPaymentMethodDetails StorePaymentInstruction StringCharacteristicValueType SubmitCustomerFeedback SubmitRepaymentRequest SupplyOrServiceCharge SupplyPointConnectionTypeConnection SupplyPointConnectionTypeEdge SupplyProductTagType SwitchAccountToVariablePaymentSchedule TaskResult TdspType TermsAndConditionsConnectionTypeConnection TermsAndConditionsConnectionTypeEdge TermsAndConditionsS3UrlType TermsAndConditionsType TestChargeError TransactionAmountType TransactionConnectionTypeConnection TransactionConnectionTypeEdge TransferLoyaltyPointsBetweenUsers UnenrollAccountFromLoyaltyProgram UnenrollAccountFromLoyaltyProgramOutcome UpdateAccountBillingAddress UpdateAccountBillingEmail UpdateAccountConsents UpdateAccountUserCommsPreferencesMutationPayload UpdateAccountUserConsents UpdateAccountUserMutationPayload UpdateAutoTopUpAmount UpdateCommsDeliveryPreference UpdateDocumentAccessibilityPreference UpdatePassword UpdateUserMutation UsaConsumptionRateType UsaStandingRateType UserActionReason UserInputType UserManagedPayment ValidateEmail ValidateMfaDevice ValidatePhone VehicleInformationType VerifyCustomer VerifyEmail VerifyIdentity VoucherPurchaseConnectionTypeConnection VoucherPurchaseConnectionTypeEdge VouchersBalanceDetail WaterFiltersOutput'),
  },
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
    Node: ['EmailEventType', 'PrintEventType', 'PrintMessageType', 'SMSEventType'],
    PaymentPreferenceUnion: ['PreferredInstruction', 'UserManagedPayment'],
    PreferenceConstraint: ['FlexDevicePreferenceConstraint'],
    PropertyInterface: ['PropertyType'],
    SelectFromList: ['SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleVariant'],
    SmartFlexChargingProblem: ['SmartFlexChargingError', 'SmartFlexChargingTruncation'],
    SmartFlexDeviceAlertInterface: ['SmartFlexDeviceAlert'],
    SmartFlexDeviceInterface: ['SmartFlexChargePoint', 'SmartFlexDevice', 'SmartFlexInverter', 'SmartFlexVehicle'],
    SmartFlexDevicePreferencesInterface: ['SmartFlexDevicePreferences'],
    SmartFlexDeviceStatusInterface: ['SmartFlexChargePointStatus', 'SmartFlexDeviceStatus', 'SmartFlexVehicleStatus'],
    SmartFlexListItemInterface: ['SelectChargePointMakeListItem', 'SelectChargePointVariantListItem', 'SelectDeviceTypeListItem', 'SelectSessionDeviceListItem', 'SelectUserVehicleListItem', 'SelectVehicleMakeListItem', 'SelectVehicleVariantListItem'],
    SmartFlexOnboardingStepInterface: ['AuthFlow', 'SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleOrChargePoint', 'SelectVehicleVariant', 'SmartFlexOnboardingDeviceRegistration', 'TeslaModifyScopes', 'TeslaRegistrationFailed', 'TeslaSetupVirtualKey', 'TestCharge', 'UnsupportedCombination', 'UserActionRequired', 'UserInputRequired', 'WaitForLiveIntegration', 'WaitForTransition'],
    TransactionType: ['Charge', 'Credit', 'Payment', 'Refund'],
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
  AccountUserType: merged('businesses paymentMethods'),
  BusinessType: merged('paymentMethods'),
  CollectiveBillType: merged('attachments constituents'),
  CombinedRateLimitInformation: merged('fieldSpecificRateLimits'),
  ContributionAgreementType: merged('periods'),
  Device: merged('registers'),
  InvoiceBillingDocumentType: merged('transactions'),
  InvoiceType: merged('attachments representations transactions'),
  JoinSupplierProcessType: merged('supplyPoints'),
  LedgerType: merged('agreements invoices paymentPreferences paymentsWithNonConcludedRePresentation refundRequests repaymentRequests statements transactions usablePaymentInstructions'),
  MarketSupplyQuoteRequestType: merged('quotedSupplyPoints termsAndConditions'),
  MarketSupplyQuotedSupplyPointType: merged('quotedProducts'),
  OccupyPropertyProcessType: merged('supplyPoints'),
  PaymentRequestType: merged('fundingSourceAmounts'),
  PaymentRequestsType: merged('paymentRequest'),
  PeriodBasedDocumentType: merged('attachments representations transactions'),
  PreKrakenBillType: merged('attachments'),
  PropertyType: merged('measurements'),
  PushNotificationBindingType: merged('messages'),
  Query: merged('apiBrownouts customerFeedbackForms goodsProducts supplyPoints vouchersForAccount'),
  Readings: merged('exportReadings importReadings'),
  SmartFlexChargePoint: merged('chargingSessions'),
  SmartFlexVehicle: merged('chargingSessions'),
  StatementBillingDocumentType: merged('transactions'),
  StatementType: merged('attachments transactions'),
  SupplyOrServiceCharge: merged('agreements'),
  SupplyPointType: merged('devices'),
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

