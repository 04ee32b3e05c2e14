// Generated: do not edit, run `pnpm generate`.

import type { CacheExchangeOpts, KeyingConfig, Resolver, ResolverConfig } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/**
 * The options of `cacheExchange`: which field tells objects of a type apart, which types have none and are kept within
 * what they belong to, and which types an interface or a union stands for.
 */
export const cacheConfig: Pick<CacheExchangeOpts, 'keys' | 'possibleTypes' | 'logger'> = {
  keys: {
    ...keyedBy('id', 'Account AccountPaymentType ElectricityGenerationPoint ElectricitySupplyPoint FlexDevicePreferenceScheduleSetting FlexDevicePreferenceSetting QuotedElectricityGenerationPoint SupplyPointType SupplyProductType'),
    ...keyedBy('krakenflexDeviceId', 'KrakenFlexDeviceType'),
    ...keyedBy('number', 'LedgerType SupplementaryLedgerType'),
    ...embedded('APIBrownout APIBrownoutConnection APIBrownoutEdge AcceptGoodsQuote AcceptOfferForQuoting AccountApplicationConnectionTypeConnection AccountApplicationConnectionTypeEdge AccountApplicationType AccountCampaignType AccountChargeMetadataType AccountCreditMetadataType AccountIoEligibility AccountLoyaltyPointsType AccountPaymentConnectionTypeConnection AccountPaymentConnectionTypeEdge AccountReferenceType AccountReminderConnectionTypeConnection AccountReminderConnectionTypeEdge AccountRepaymentConnectionTypeConnection AccountRepaymentConnectionTypeEdge AccountUserCommsPreferences AccountUserConsents AccountUserDetailType AccountUserMeta AccountUserPermission Activity ActorType AddOnRateType AddOnType AddSignupReferralOnAccount AgreementConnection AgreementEdge AmendPayment AmperageChangeProcess AnnualStatementConnectionTypeConnection AnnualStatementConnectionTypeEdge AssistanceAgreementType AuthFlowError AuthorizedApplication BankDetailsValidationResult BillConnectionTypeConnection BillConnectionTypeEdge BillRepresentationConnectionTypeConnection BillRepresentationConnectionTypeEdge BillRepresentationContextType BillRepresentationType BillTransactionConnectionTypeConnection BillTransactionConnectionTypeEdge BillingAttachmentConnectionTypeConnection BillingAttachmentConnectionTypeEdge BillingAttachmentType BillingDocumentPositionType BillingOperationFrequency BillingOperationTemporalParamsType BillingOptionsType BillingTriggerConfiguration BusinessConnectionTypeConnection BusinessConnectionTypeEdge BusinessDetailType CanModifyPaymentsType CancelMoveOut CancelPayment CancelRepaymentRequest CancelRepaymentRequestOutputType CancelSmartFlexOnboarding CharacteristicType ChargePointVariantModelType ChargePointVariantType ChargeType ClimateControlDetailsType CollectDeposit CollectDepositOutput CollectPayment CombinedRateLimitInformation CommonError CompleteAuthFlowForSmartFlexOnboarding CompleteSelectVehicleOrChargePointForSmartFlexOnboarding CompleteStandalonePayment CompleteStandalonePaymentOutput CompleteTeslaSetupVirtualKeyForSmartFlexOnboarding CompleteUserActionRequiredForSmartFlexOnboarding CompleteUserInputRequiredForSmartFlexOnboarding ConsentTypeType ConstituentConnection ConstituentEdge Consumption ConsumptionChargeRate ConsumptionRate ContractCapacityType ContributionPeriodConnection ContributionPeriodEdge CoordinatesType CosGainProcess CosLossProcess CostOfChargeType CreateAccountPaymentSchedule CreateCustomerFeedback CreateDepositAgreement CreateDepositAgreementOutput CreateElectricityQuote CreateGoodsPurchase CreateGoodsQuote CreateMfaDevice CreateOfferGroupForQuoting CreateOfferGroupType CreateOrUpdateLoyaltyCardMutation CreatePaymentActionIntent CreatePaymentMethodActionIntent CreateQuoteForAccount CreateReferral CreditTransferPermissionFromSourceLedgerType CreditTransferPermissionToTargetLedgerType CreditTransferPermissionsDataType CurrentEligibilityStatusOutput CustomerDetailsChangeProcess CustomerFeedbackFormConnectionTypeConnection CustomerFeedbackFormConnectionTypeEdge DateTimePageInfo DeauthenticateFlexDevice DecimalReading DeleteBoostCharge DeleteMfaDevice DeletePushNotificationBinding DemandResponseCampaignParticipantType DemandResponseDailyResultType DepositAgreementOutput Device DeviceChargingSessionConnection DeviceChargingSessionEdge DeviceDetailsType DeviceReAuthentication DeviceRegister DevicesConnection DevicesEdge DirectDebitInstructionConnectionTypeConnection DirectDebitInstructionConnectionTypeEdge DisconnectionProcess ElectricChargePointVariantType ElectricVehicleModelType ElectricVehicleType ElectricVehicleVariantType ElectricityFiltersOutput ElectricityFitProduct ElectricityHalfHourReading ElectricityMeter ElectricitySingleStepProduct ElectricitySteppedProduct ElectricitySupplyPointReference EmbeddedElectricityFiltersOutput Energy EnrollAccountInLoyaltyProgram EnrollAccountInLoyaltyProgramOutcome EnrollmentCancelled EnrollmentInitiated ErrorType EstimatedMoneyType ExportCosGainProcess ExportIntervalReadings ExportReadingsConnection ExportReadingsEdge ExternalIdAccountLink ExtrasOutput FieldSpecificRateLimitInformation FieldSpecificRateLimitInformationConnectionTypeConnection FieldSpecificRateLimitInformationConnectionTypeEdge FlexDevicePreferenceConstraint FlexSupportedDevices FlexSupportedMake FlexSupportedModel ForceReauthentication FuelCostAdjustmentRate FunctionalMode FundingSourceAmountConnectionTypeConnection FundingSourceAmountConnectionTypeEdge FundingSourceAmountType GasFiltersOutput GasSupplyPoint GasTieredProduct GeneratePreSignedToken GenerationAgreement GenerationCreditRate GetHostedUrlForNewPaymentInstruction GoodsGrant GoodsProductConnectionTypeConnection GoodsProductConnectionTypeEdge GoodsProductType GoodsPurchase GoodsQuotedProduct GoodsSaleItem HeatPumpDeviceType HeatPumpParamsType HeatPumpStatusType HeatPumpVariantModelsType HeatPumpVariantType HeatPumpVariantsType HeldStatus ImportReadingsConnection ImportReadingsEdge InitiateHostedStandalonePayment InitiateHostedStandalonePaymentOutput InitiateProductSwitch InitiateStandalonePayment InitiateStandalonePaymentOutput InitiateSwitchIn IntegerCharacteristicValueType Integration IntervalMeasurementType InvalidatePaymentInstruction InvalidatePreSignedToken InvalidatePreSignedTokensForUser InvalidateRefreshToken InvalidateRefreshTokensForUser InvoiceBillingDocumentConnectionTypeConnection InvoiceBillingDocumentConnectionTypeEdge InvoiceTotalType JoinSupplierLedgerAssignmentConnectionTypeConnection JoinSupplierLedgerAssignmentConnectionTypeEdge JoinSupplierLedgerAssignmentType JoinSupplierProcessDataType KonbiniPaymentCreated KrakenVersionType LatestKonbiniPaymentURL LeaveSupplierCancelled LeaveSupplierInstigated LedgerSupplyPointType LifelineAgencyApplication LifelineAgencyBranchInfo LineIntegration LineItemConnectionTypeConnection LineItemConnectionTypeEdge LineItemType LoyaltyPointsProgramEligibilityType MarketSupplyQuoteRequestType MarketSupplyQuotedProductConnectionTypeConnection MarketSupplyQuotedProductConnectionTypeEdge MarketSupplyQuotedSupplyPointConnectionTypeConnection MarketSupplyQuotedSupplyPointConnectionTypeEdge MasqueradeAuthentication MaximumRefundType MeasurementConnection MeasurementEdge MeasurementType MeasurementsMetadataOutput Metadata MetiCreditPeriod MfaDevice ModelYearRange Money MoveInContext MoveInDateInvalid MoveInProcess MoveInSuccess MoveOutAndMoveInInitiated MoveOutDateInvalid MoveOutInitiated MoveOutProcess OCPPConnectionType OCPPDetailsType ObtainKrakenJSONWebToken ObtainLongLivedRefreshToken OfferGroupType OfferType PageInfo PaymentAdequacyChangeType PaymentAdequacyDetailsType PaymentFingerPrintCheckType PaymentForecastConnectionTypeConnection PaymentForecastConnectionTypeEdge PaymentForecastType PaymentInstructionConnectionTypeConnection PaymentInstructionConnectionTypeEdge PaymentInstructionOwnerType PaymentPlanConnectionTypeConnection PaymentPlanConnectionTypeEdge PaymentPlanPaymentType PaymentPreferenceConnectionTypeConnection PaymentPreferenceConnectionTypeEdge PaymentRequestConnectionTypeConnection PaymentRequestConnectionTypeEdge PaymentRequestType PaymentRequestsType PaymentScheduleConnectionTypeConnection PaymentScheduleConnectionTypeEdge PaymentScheduleDelayConfigurationType PaymentSchedulePaymentDayDetailsType PaymentWithNonConcludedRePresentationConnectionTypeConnection PaymentWithNonConcludedRePresentationConnectionTypeEdge PaymentWithNonConcludedRePresentationType PerformBoostCharge PerformTestCharge Period PointsAllowanceRateLimitInformation PossibleErrorType PossibleErrorsOutputType PostalArea PreSignedToken PreferredInstruction PricePerUnit PrintMessageTypeConnection PrintMessageTypeEdge ProductEligibleStatus ProductRate PropertyConnection PropertyEdge PropertyRichAddressType PropertySearchResult ProviderVirtualKeyDetailsType ProvisionalTransactionConnectionTypeConnection ProvisionalTransactionConnectionTypeEdge PurchaseVoucher PurchaseVouchers QueryComplexityOutputType Quote QuoteComponentType QuoteCostType QuoteRequestParams QuoteType_ QuotedProductEstimatedCosts QuotedProductEstimatedCostsQuotedMonth QuotingParamType Reading ReadingQualityMeta Readings RecordDepositAgreementAccepted RedeemReferralClaimCode ReferralConnectionTypeConnection ReferralConnectionTypeEdge ReferralSchemeType ReferralSchemeTypes RefreshToken RefundPaymentRequestType RefundRequestConnectionTypeConnection RefundRequestConnectionTypeEdge RegenerateSecretKey RegisterPushNotificationBinding RegistersConnection RegistersEdge RenewableEnergyLevyRate RepaymentRequestConnectionTypeConnection RepaymentRequestConnectionTypeEdge RepaymentRequestType RequestAmperageChange RequestPasswordResetOutputType RequestPrintedBill RequestRefundEligibilityType RequestRepaymentOutputType ResetUserPasswordOutput ResumeDeviceControl Retailer RetailerParams RichAddressType SelectFromListForSmartFlexOnboarding SelectProducts SendOfferQuoteSummary SendQuoteSummary SendVerificationEmail SetClimateControlState SetHotWaterState SetLoyaltyPointsUser SetPaymentPreference SetRoomTemperature SetUpDirectDebitInstruction SetUpDirectDebitInstructionFromStoredDetails SetVehicleChargingPreferences SmartFlexChargePointStatus SmartFlexChargingError SmartFlexChargingSession SmartFlexChargingTruncation SmartFlexDeviceAlert SmartFlexDevicePreferenceSchedule SmartFlexDevicePreferences SmartFlexDeviceStatus SmartFlexDeviceSupplyPointType SmartFlexDispatch SmartFlexHeatPumpStatus SmartFlexResumable SmartFlexVehicleChargingPreferences SmartFlexVehicleStatus SpecialCircumstancesType StandingCharge StandingChargeRate StandingChargeValues StartReAuthentication StartSmartFlexOnboarding StateOfChargeLimit StatementBillingDocumentConnectionTypeConnection StatementBillingDocumentConnectionTypeEdge StatementTotalType StatisticOutput SteppedConsumptionRate StopAutomatedPayments StoreDirectDebitPaymentMethodDetails StorePaymentInstruction StringCharacteristicValueType SubmitCustomerFeedback SubmitRepaymentRequest SupplyDetails SupplyOrServiceCharge SupplyPointConnectionTypeConnection SupplyPointConnectionTypeEdge SupplyPointDetailsRaw SupplyProductTagType SuspendDeviceControl SwitchAccountToVariablePaymentSchedule SwitchToProductOnNextReadingDate TargetTemperature TariffSummary TariffTier TaskResult TermsAndConditionsConnectionTypeConnection TermsAndConditionsConnectionTypeEdge TermsAndConditionsS3UrlType TermsAndConditionsType TestChargeError TieredConsumptionRate TieredStandingCharge TransactionAmountType TransactionConnectionTypeConnection TransactionConnectionTypeEdge TransferLoyaltyPointsBetweenUsers UnenrollAccountFromLoyaltyProgram UnenrollAccountFromLoyaltyProgramOutcome UpdateAccountBillingAddress UpdateAccountBillingEmail UpdateAccountConsents UpdateAccountUserCommsPreferencesMutationPayload UpdateAccountUserConsents UpdateAccountUserMutationPayload UpdateAutoTopUpAmount UpdateCommsDeliveryPreference UpdateDocumentAccessibilityPreference UpdateMoveInDate UpdateMoveOutDate UpdatePassword UpdateUserMutation UpsideDispatchMetaType UpsideDispatchType UserActionReason UserInputRequiredError UserInputType UserManagedPayment ValidateEmail ValidateMfaDevice ValidatePhone VehicleChargingPreferencesType VehicleInformationType VerifyCustomer VerifyEmail VerifyIdentity VoucherPurchaseConnectionTypeConnection VoucherPurchaseConnectionTypeEdge VouchersBalanceDetail WaterFiltersOutput WaterTemperatureDetailsType WithdrawAccount ZoneTemperature'),
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
  Account: merged('annualStatements applications bills directDebitInstructions marketSupplyAgreements paginatedPaymentForecast paymentInstructions paymentMethods paymentPlans paymentPreferences paymentSchedules payments provisionalTransactions referrals reminders repayments transactions'),
  AccountUser: merged('businesses paymentMethods'),
  BusinessType: merged('paymentMethods'),
  Charge: merged('lineItems'),
  CollectiveBillType: merged('attachments constituents'),
  CombinedRateLimitInformation: merged('fieldSpecificRateLimits'),
  ContributionAgreementType: merged('periods'),
  Device: merged('registers'),
  InvoiceBillingDocumentType: merged('transactions'),
  InvoiceType: merged('attachments representations transactions'),
  JoinSupplierProcessType: merged('ledgerAssignments supplyPoints'),
  LedgerType: merged('agreements invoices paymentPreferences paymentsWithNonConcludedRePresentation refundRequests repaymentRequests statements transactions usablePaymentInstructions'),
  MarketSupplyQuoteRequestType: merged('quotedSupplyPoints termsAndConditions'),
  MarketSupplyQuotedSupplyPointType: merged('quotedProducts'),
  OccupyPropertyProcessType: merged('supplyPoints'),
  PaymentRequestType: merged('fundingSourceAmounts'),
  PaymentRequestsType: merged('paymentRequest'),
  PeriodBasedDocumentType: merged('attachments representations transactions'),
  PreKrakenBillType: merged('attachments'),
  Property: merged('ancestors descendants measurements'),
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

