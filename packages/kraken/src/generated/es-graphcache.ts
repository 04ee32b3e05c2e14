// Generated: do not edit, run `pnpm generate`.

import type { CacheExchangeOpts, KeyingConfig, Resolver, ResolverConfig } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/**
 * The options of `cacheExchange`: which field tells objects of a type apart, which types have none and are kept within
 * what they belong to, and which types an interface or a union stands for.
 */
export const cacheConfig: Pick<CacheExchangeOpts, 'keys' | 'possibleTypes' | 'logger'> = {
  keys: {
    ...keyedBy('id', 'Account AccountBillingInfo AccountPaymentType FlexDevicePreferenceScheduleSetting FlexDevicePreferenceSetting LedgerWithPaymentsInstructions Product SummaryProductInfo SupplyPointType SupplyProductType'),
    ...keyedBy('krakenflexDeviceId', 'KrakenFlexDeviceType'),
    ...keyedBy('number', 'LedgerType SupplementaryLedgerType'),
    ...embedded('APIBrownout APIBrownoutConnection APIBrownoutEdge ATRTariff AcceptGoodsQuote AcceptOfferForQuoting AccountApplicationConnectionTypeConnection AccountApplicationConnectionTypeEdge AccountApplicationType AccountCampaignType AccountChargeMetadataType AccountCreditMetadataType AccountIoEligibility AccountLoyaltyPointsType AccountPaymentConnectionTypeConnection AccountPaymentConnectionTypeEdge AccountPaymentInfo AccountReferenceType AccountReminderConnectionTypeConnection AccountReminderConnectionTypeEdge AccountRepaymentConnectionTypeConnection AccountRepaymentConnectionTypeEdge AccountUserCommsPreferences AccountUserConsents AccountUserDetailType AccountUserMeta AccountUserPermission ActorType AddProperty AddSignupReferralOnAccount AdjustmentMechanism AffiliateProductType AgreementConnection AgreementDetails AgreementEdge AmendPayment AnnualStatementConnectionTypeConnection AnnualStatementConnectionTypeEdge AssistanceAgreementType AuthorizedApplication BankDetailsValidationResult BatteryTelemetry BillConnectionTypeConnection BillConnectionTypeEdge BillRepresentationConnectionTypeConnection BillRepresentationConnectionTypeEdge BillRepresentationType BillTransactionConnectionTypeConnection BillTransactionConnectionTypeEdge BillingAttachmentConnectionTypeConnection BillingAttachmentConnectionTypeEdge BillingAttachmentType BillingDocumentPositionType BillingOptionsType Brand BusinessConnectionTypeConnection BusinessConnectionTypeEdge BusinessDetailType CadastreRichAddressType CanModifyPaymentsType CancelPayment CancelRepaymentRequest CancelRepaymentRequestOutputType CancelSmartFlexOnboarding CharacteristicType ChargePointVariantModelType ChargePointVariantType CollectDeposit CollectDepositOutput CollectPayment CombinedRateLimitInformation CompleteAuthFlowForSmartFlexOnboarding CompleteSelectVehicleOrChargePointForSmartFlexOnboarding CompleteStandalonePayment CompleteStandalonePaymentOutput CompleteTeslaSetupVirtualKeyForSmartFlexOnboarding CompleteUserActionRequiredForSmartFlexOnboarding CompleteUserInputRequiredForSmartFlexOnboarding ConsentTypeType ConstituentConnection ConstituentEdge Consumption ContributionPeriodConnection ContributionPeriodEdge CoordinatesType CostOfChargeType CreateAccountPaymentSchedule CreateCreditTransferPermission CreateCustomerFeedback CreateDepositAgreement CreateDepositAgreementOutput CreateGoodsPurchase CreateGoodsQuote CreateMfaDevice CreateOfferGroupForQuoting CreateOfferGroupType CreateOrUpdateLoyaltyCardMutation CreatePaymentActionIntent CreateQuote CreateQuoteForAccount CreateReferral CreateSolarWalletRelationship CreditTransferPermissionFromSourceLedgerType CreditTransferPermissionToTargetLedgerType CreditTransferPermissionsDataType CupsValidationToContract CurrentEligibilityStatusOutput CustomerFeedbackFormConnectionTypeConnection CustomerFeedbackFormConnectionTypeEdge DateTimePageInfo DeauthenticateFlexDevice DecimalReading DeleteBoostCharge DeleteMfaDevice DeletePushNotificationBinding DepositAgreementOutput Device DeviceChargingSessionConnection DeviceChargingSessionEdge DeviceDetailsType DeviceReAuthentication DeviceRegister DevicesConnection DevicesEdge DirectDebitInstructionConnectionTypeConnection DirectDebitInstructionConnectionTypeEdge DualFuelProductQuote ElectricVehicleModelType ElectricVehicleType ElectricityFiltersOutput EmbeddedElectricityFiltersOutput Energy EnergyMixDataType EnrollAccountInLoyaltyProgram EnrollAccountInLoyaltyProgramOutcome EnrollmentCancelled EnrollmentInitiated ErrorType EstimatedMoneyType ExcessPrice ExportReadingsConnection ExportReadingsEdge ExtrasOutput FieldSpecificRateLimitInformation FieldSpecificRateLimitInformationConnectionTypeConnection FieldSpecificRateLimitInformationConnectionTypeEdge FlexDevicePreferenceConstraint FlexSupportedDevices FlexSupportedMake FlexSupportedModel ForceReauthentication FundingSourceAmountConnectionTypeConnection FundingSourceAmountConnectionTypeEdge FundingSourceAmountType GasFiltersOutput GeneratePreSignedToken GetHostedUrlForNewPaymentInstruction GoodsGrant GoodsProductConnectionTypeConnection GoodsProductConnectionTypeEdge GoodsProductType GoodsPurchase GoodsQuotedProduct GoodsSaleItem GridTelemetry HeldStatus ImportReadingsConnection ImportReadingsEdge InitiateHostedStandalonePayment InitiateHostedStandalonePaymentOutput InitiateProductSwitch InitiateStandalonePayment InitiateStandalonePaymentOutput IntegerCharacteristicValueType IntervalMeasurementType InvalidatePaymentInstruction InvalidatePreSignedToken InvalidatePreSignedTokensForUser InvalidateRefreshToken InvalidateRefreshTokensForUser InverterTelemetry InverterVariantType InvoiceBillingDocumentConnectionTypeConnection InvoiceBillingDocumentConnectionTypeEdge InvoiceTotalType JoinSupplierLedgerAssignmentConnectionTypeConnection JoinSupplierLedgerAssignmentConnectionTypeEdge JoinSupplierLedgerAssignmentType JoinSupplierProcessDataType KrakenVersionType LeaveSupplierCancelled LeaveSupplierInstigated LedgerSupplyPointType LoyaltyPointsProgramEligibilityType MarketSupplyQuoteRequestType MarketSupplyQuotedProductConnectionTypeConnection MarketSupplyQuotedProductConnectionTypeEdge MarketSupplyQuotedSupplyPointConnectionTypeConnection MarketSupplyQuotedSupplyPointConnectionTypeEdge MasqueradeAuthentication MaximumRefundType MeasurementConnection MeasurementEdge MeasurementType MeasurementsMetadataOutput Metadata MfaDevice ModelYearRange Money NetworkOperator OCPPConnectionType OCPPDetailsType ObtainKrakenJSONWebToken ObtainLongLivedRefreshToken OfferGroupType OfferType OnboardingReferralAllowedType PageInfo PaymentAdequacyDetailsType PaymentFingerPrintCheckType PaymentForecastConnectionTypeConnection PaymentForecastConnectionTypeEdge PaymentForecastType PaymentInstructionConnectionTypeConnection PaymentInstructionConnectionTypeEdge PaymentInstructionOwnerType PaymentPlanConnectionTypeConnection PaymentPlanConnectionTypeEdge PaymentPlanPaymentType PaymentPreferenceConnectionTypeConnection PaymentPreferenceConnectionTypeEdge PaymentRequestConnectionTypeConnection PaymentRequestConnectionTypeEdge PaymentRequestType PaymentRequestsType PaymentScheduleConnectionTypeConnection PaymentScheduleConnectionTypeEdge PaymentScheduleDelayConfigurationType PaymentSchedulePaymentDayDetailsType PaymentWithNonConcludedRePresentationConnectionTypeConnection PaymentWithNonConcludedRePresentationConnectionTypeEdge PaymentWithNonConcludedRePresentationType PerformBoostCharge PerformTestCharge Period PersonalInformation PointsAllowanceRateLimitInformation PossibleErrorType PossibleErrorsOutputType PowerAndEnergyPrices PreSignedToken PreferredInstruction PricePerUnit PrintMessageTypeConnection PrintMessageTypeEdge ProductParams ProductPrices ProductPricesWithExcess ProductWithEstimates PropertyConnection PropertyEdge PropertyRichAddressType PropertySearchResult ProviderVirtualKeyDetailsType Province ProvisionalTransactionConnectionTypeConnection ProvisionalTransactionConnectionTypeEdge PurchaseVoucher QueryComplexityOutputType QuoteComponentType QuoteCostType QuoteInfo QuoteType_ QuotedAdjustmentMechanism QuotedProductPrice QuotingParamType Reading Readings RecordDepositAgreementAccepted RedeemReferralClaimCode ReferralConnectionTypeConnection ReferralConnectionTypeEdge ReferralSchemeType ReferralSchemeTypes RefreshToken RefundPaymentRequestType RefundRequestConnectionTypeConnection RefundRequestConnectionTypeEdge RegenerateSecretKey RegisterPushNotificationBinding RegistersConnection RegistersEdge RepaymentRequestConnectionTypeConnection RepaymentRequestConnectionTypeEdge RepaymentRequestType RequestPasswordResetOutputType RequestPrintedBill RequestRefundEligibilityType RequestRepaymentOutputType ResetUserPasswordOutput ResumeDeviceControl RichAddressType SIPSElectricityData SIPSElectricityMonthlyConsumption SIPSGasData SIPSGasMonthlyConsumption SelectFromListForSmartFlexOnboarding SelectProducts SendOfferQuoteSummary SendQuoteSummary SendVerificationEmail SetLoyaltyPointsUser SetPaymentPreference SetUpDirectDebitInstruction SetUpDirectDebitInstructionFromStoredDetails SetVehicleChargingPreferences SingleFuelProductQuote SiteTelemetry SmartFlexChargePointStatus SmartFlexChargingError SmartFlexChargingSession SmartFlexChargingTruncation SmartFlexDeviceAlert SmartFlexDevicePreferenceSchedule SmartFlexDevicePreferences SmartFlexDeviceStatus SmartFlexDeviceSupplyPointType SmartFlexDispatch SmartFlexInverterTelemetry SmartFlexResumable SmartFlexVehicleChargingPreferences SmartFlexVehicleStatus SolarTelemetry SolarWalletLedgers SpecialCircumstancesType StandardAddressInfo StartReAuthentication StartSmartFlexOnboarding StateOfChargeLimit StatementBillingDocumentConnectionTypeConnection StatementBillingDocumentConnectionTypeEdge StatementDetailsBillingDocumentConnectionTypeConnection StatementDetailsBillingDocumentConnectionTypeEdge StatementTotalType StatisticOutput StopAutomatedPayments StoreDirectDebitPaymentMethodDetails StorePaymentInstruction StreetDetails StreetType StringCharacteristicValueType SubmitCustomerFeedback SubmitGasSelfReading SubmitRepaymentRequest SupplyOrServiceCharge SupplyPeriodConnectionTypeConnection SupplyPeriodConnectionTypeEdge SupplyPointConnectionTypeConnection SupplyPointConnectionTypeEdge SupplyProductTagType SuspendDeviceControl SwitchAccountToVariablePaymentSchedule TaskResult TaxTypes TerminateCreditTransferPermission TermsAndConditionsConnectionTypeConnection TermsAndConditionsConnectionTypeEdge TermsAndConditionsS3UrlType TermsAndConditionsType TestChargeError TransactionAmountType TransactionConnectionTypeConnection TransactionConnectionTypeEdge TransferLoyaltyPointsBetweenUsers UnenrollAccountFromLoyaltyProgram UnenrollAccountFromLoyaltyProgramOutcome UpdateAccountBillingAddress UpdateAccountBillingEmail UpdateAccountConsents UpdateAccountUserCommsPreferencesMutationPayload UpdateAccountUserConsents UpdateAccountUserMutationPayload UpdateAutoTopUpAmount UpdateBillingAddress UpdateBillingDetails UpdateCommsDeliveryPreference UpdateDocumentAccessibilityPreference UpdatePassword UpdatePaymentDetails UpdateUserMutation UpsideDispatchMetaType UpsideDispatchType UserActionReason UserInputType UserManagedPayment ValidateEmail ValidateMfaDevice ValidatePhone VehicleChargingPreferencesType VehicleInformationType VerifyCustomer VerifyEmail VerifyIdentity VoucherPurchaseConnectionTypeConnection VoucherPurchaseConnectionTypeEdge VouchersBalanceDetail WaterFiltersOutput'),
  },
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
    DeviceChargingSession: ['SmartFlexChargingSession'],
    DeviceReAuthenticationInterface: ['DeviceReAuthentication'],
    ElectricDevice: ['SmartFlexChargePoint', 'SmartFlexVehicle'],
    EnrollmentProcess: ['JoinSupplierProcessType', 'OccupyPropertyProcessType'],
    FlexDevicePreferenceScheduleSettingInterface: ['FlexDevicePreferenceScheduleSetting'],
    FlexDevicePreferenceSettingInterface: ['FlexDevicePreferenceSetting'],
    HasReadings: ['Device', 'DeviceRegister', 'SupplyPointType'],
    LedgerInterface: ['LedgerType', 'LedgerWithPaymentsInstructions'],
    MeasurementInterface: ['IntervalMeasurementType', 'MeasurementType'],
    Node: ['EmailEventType', 'PrintEventType', 'PrintMessageType', 'SMSEventType'],
    PaymentPreferenceUnion: ['PreferredInstruction', 'UserManagedPayment'],
    PreferenceConstraint: ['FlexDevicePreferenceConstraint'],
    PropertyInterface: ['PropertyType'],
    SIPSData: ['SIPSElectricityData', 'SIPSGasData'],
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
  Account: merged('annualStatements applications bills directDebitInstructions marketSupplyAgreements paginatedPaymentForecast paymentMethods paymentPlans paymentSchedules payments provisionalTransactions referrals reminders repayments transactions'),
  AccountBillingInfo: merged('marketSupplyAgreements'),
  BusinessType: merged('paymentMethods'),
  CollectiveBillType: merged('attachments constituents'),
  CombinedRateLimitInformation: merged('fieldSpecificRateLimits'),
  ContributionAgreementType: merged('periods'),
  Device: merged('registers'),
  ElectricitySupplyPoint: merged('supplyPeriods'),
  EspAccountUserType: merged('businesses paymentMethods'),
  GasSupplyPoint: merged('supplyPeriods'),
  InvoiceBillingDocumentType: merged('transactions'),
  InvoiceType: merged('attachments representations transactions'),
  JoinSupplierProcessType: merged('ledgerAssignments supplyPoints'),
  LedgerType: merged('agreements invoices paymentPreferences paymentsWithNonConcludedRePresentation refundRequests repaymentRequests statements transactions usablePaymentInstructions'),
  LedgerWithPaymentsInstructions: merged('agreements invoices paymentPreferences refundRequests repaymentRequests statements statementsWithDetails transactions usablePaymentInstructions'),
  MarketSupplyQuoteRequestType: merged('quotedSupplyPoints termsAndConditions'),
  MarketSupplyQuotedSupplyPointType: merged('quotedProducts'),
  OccupyPropertyProcessType: merged('supplyPoints'),
  PaymentRequestType: merged('fundingSourceAmounts'),
  PaymentRequestsType: merged('paymentRequest'),
  PeriodBasedDocumentType: merged('attachments representations transactions'),
  PreKrakenBillType: merged('attachments'),
  PropertyType: merged('ancestors descendants measurements'),
  PushNotificationBindingType: merged('messages'),
  Query: merged('apiBrownouts customerFeedbackForms goodsProducts supplyPoints vouchersForAccount'),
  Readings: merged('exportReadings importReadings'),
  SmartFlexChargePoint: merged('chargingSessions'),
  SmartFlexVehicle: merged('chargingSessions'),
  StatementBillingDocumentType: merged('transactions'),
  StatementDetailsBillingDocumentType: merged('transactions'),
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

