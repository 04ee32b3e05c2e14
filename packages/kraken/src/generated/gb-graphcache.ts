// Generated: do not edit, run `pnpm generate`.

import type { CacheExchangeOpts, KeyingConfig, Resolver, ResolverConfig } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/**
 * The options of `cacheExchange`: which field tells objects of a type apart, which types have none and are kept within
 * what they belong to, and which types an interface or a union stands for.
 */
export const cacheConfig: Pick<CacheExchangeOpts, 'keys' | 'possibleTypes' | 'logger'> = {
  keys: {
    ...keyedBy('id', 'AccountPaymentType CreateMeterReadingOutputType DayNightTariff ElectricityMeterPointType EnergyProductType FlexDevicePreferenceScheduleSetting FlexDevicePreferenceSetting FourRateEvTariff GasMeterPointType GasTariffType HalfHourlyTariff PrepayTariff SmartMeterDeviceType StandardTariff SupplyPointType SupplyProductType ThreeRateTariff'),
    ...keyedBy('number', 'AccountType LedgerType SupplementaryLedgerType'),
    ...keyedBy('mpan', 'ElectricitySupplyPoint'),
    ...keyedBy('mprn', 'GasSupplyPoint'),
    ...keyedBy('krakenflexDeviceId', 'KrakenFlexDeviceType'),
    ...embedded('ADCSensorConfiguration APIBrownout APIBrownoutConnection APIBrownoutEdge AcceptGoodsQuote AcceptOfferForQuoting AccountApplicationConnectionTypeConnection AccountApplicationConnectionTypeEdge AccountApplicationType AccountCampaignType AccountChargeMetadataType AccountCreditMetadataType AccountIoEligibility AccountLoyaltyPointsType AccountPaymentConnectionTypeConnection AccountPaymentConnectionTypeEdge AccountReferenceType AccountReminderConnectionTypeConnection AccountReminderConnectionTypeEdge AccountRepaymentConnectionTypeConnection AccountRepaymentConnectionTypeEdge AccountUserCommsPreferences AccountUserConsents AccountUserDetailType AccountUserPermission ActorType AddProperty AddSignupReferralOnAccount AddressAPIElectricityMeterPointType AddressAPIGasMeterPointType AddressConnectionTypeConnection AddressConnectionTypeEdge AddressFieldOptionType AddressType AddressUPRNTypeConnection AddressUPRNTypeEdge AgileCalculationInfo AgreementConnection AgreementEdge AmendPayment AnnualStatementConnectionTypeConnection AnnualStatementConnectionTypeEdge ApplicableRate ApplicableRateConnection ApplicableRateConnectionTypeConnection ApplicableRateConnectionTypeEdge ApplicableRateEdge ApplicableRateType ApplicableStandingCharge ApplicableStandingChargeConnectionTypeConnection ApplicableStandingChargeConnectionTypeEdge AssistanceAgreementType AttributeUpdateTransactionId AuthFlowError AuthorizedApplication AutoTopupConfigConnectionTypeConnection AutoTopupConfigConnectionTypeEdge AvailableSpinsType BankDetailsValidationResult BatteryTelemetry BatteryVariantModelsType BatteryVariantsType BillConnectionTypeConnection BillConnectionTypeEdge BillRepresentationConnectionTypeConnection BillRepresentationConnectionTypeEdge BillRepresentationType BillTransactionConnectionTypeConnection BillTransactionConnectionTypeEdge BillingAttachmentConnectionTypeConnection BillingAttachmentConnectionTypeEdge BillingAttachmentType BillingDocumentPositionType BillingOptionsType BulkUpdateSensorDisplayName BulkUpdateZoneDisplayNames BusinessDetailType CanModifyPaymentsType CancelPayment CancelRepaymentRequest CancelRepaymentRequestOutputType CancelSmartFlexOnboarding CharacteristicType ChargePointVariantModelType ChargePointVariantType ClaimOctoplusReward CollectDeposit CollectDepositOutput CollectPayment CombinedRateLimitInformation CompleteAuthFlowForSmartFlexOnboarding CompleteSelectVehicleOrChargePointForSmartFlexOnboarding CompleteStandalonePayment CompleteStandalonePaymentOutput CompleteTeslaSetupVirtualKeyForSmartFlexOnboarding CompleteUserActionRequiredForSmartFlexOnboarding CompleteUserInputRequiredForSmartFlexOnboarding ConsentTypeType ConstituentConnection ConstituentEdge Consumption ConsumptionConnection ConsumptionEdge ConsumptionEstimate ConsumptionEstimates ConsumptionType ContributionPeriodConnection ContributionPeriodEdge Controller ControllerAndZoneConfiguration ControllerAtLocation ControllerConfiguration ControllerStatus CoordinatesType CostOfChargeType CostOfUsagePeriod CostOfUsageResponse CreateAccountPaymentSchedule CreateAutoTopupConfig CreateCustomerFeedback CreateDepositAgreement CreateDepositAgreementOutput CreateGoodsPurchase CreateGoodsQuote CreateMfaDevice CreateOfferGroupForQuoting CreateOfferGroupType CreateOrUpdateLoyaltyCardMutation CreatePaymentActionIntent CreatePaymentMethodActionIntent CreateQuoteForAccount CreateQuoteOutputType CreateQuoteRequestForProducts CreateReferral CurrentEligibilityStatusOutput CustomerFeedbackFormConnectionTypeConnection CustomerFeedbackFormConnectionTypeEdge CustomerFlexibilityCampaignEventConnectionTypeConnection CustomerFlexibilityCampaignEventConnectionTypeEdge CustomerFlexibilityCampaignEventType DateTimePageInfo DeauthenticateFlexDevice DecimalReading DeleteBoostCharge DeleteMfaDevice DeletePushNotificationBinding DepositAgreementOutput Device DeviceChargingSessionConnection DeviceChargingSessionEdge DeviceDetailsType DeviceReAuthentication DeviceRegister DevicesConnection DevicesEdge DirectDebitInstructionConnectionTypeConnection DirectDebitInstructionConnectionTypeEdge DisableAutoTopup DiscountData DiscountForecast EarliestPossibleDirectDebitPaymentDate ElectricChargePointVariantType ElectricMeterTechnicalDetails ElectricVehicleModelType ElectricVehicleType ElectricVehicleVariantType ElectricityBespokeRate ElectricityBespokeStandingCharge ElectricityConsumptionLabelEco7 ElectricityConsumptionStandard ElectricityConsumptionThreeRate ElectricityConsumptionType ElectricityContractStandingChargeUplift ElectricityContractUnitRateUplift ElectricityFiltersOutput ElectricityMeterPointDetails ElectricityMeterReadingConnectionTypeConnection ElectricityMeterReadingConnectionTypeEdge ElectricityMeterTypeConnection ElectricityMeterTypeEdge ElectricityNetworkRates EligibleMetersPointsType EmbeddedElectricityFiltersOutput Energy EnergyProductConnectionTypeConnection EnergyProductConnectionTypeEdge EnergyTariffConnectionTypeConnection EnergyTariffConnectionTypeEdge EnrollAccountInLoyaltyProgram EnrollAccountInLoyaltyProgramOutcome EnrollmentCancelled EnrollmentInitiated EnrolmentOutcome EnrolmentType ErrorType EstimatedMoneyType EstimatedSupplyPointReadingType ExportReadingsConnection ExportReadingsEdge ExtrasOutput FanClubMetadataOutput FanClubStatus FieldSpecificRateLimitInformation FieldSpecificRateLimitInformationConnectionTypeConnection FieldSpecificRateLimitInformationConnectionTypeEdge FirmwareConfiguration FlexDevicePreferenceConstraint FlexSupportedDevices FlexSupportedMake FlexSupportedModel FlowTemperatureConfiguration ForceReauthentication ForecastData FundingSourceAmountConnectionTypeConnection FundingSourceAmountConnectionTypeEdge FundingSourceAmountType GasBespokeRate GasBespokeStandingCharge GasConsumption GasConsumptionType GasContractStandingChargeUplift GasContractUnitRateUplift GasFiltersOutput GasMeterPointDetails GasMeterReadingConnectionTypeConnection GasMeterReadingConnectionTypeEdge GasMeterTechnicalDetails GbrTermsAndConditionsType GeneratePreSignedToken GetHostedUrlForNewPaymentInstruction GoodsGrant GoodsProductConnectionTypeConnection GoodsProductConnectionTypeEdge GoodsProductType GoodsPurchase GoodsQuotedProduct GoodsSaleItem GreenAccomplishmentsType GreenerNightsForecastType GreennessForecastPeriod GridTelemetry HeatPumpConfiguration HeatPumpPerformanceGroupingNode HeatPumpSetupSmartControl HeatPumpTimeRangedPerformance HeatPumpVariantModelsType HeatPumpVariantsType HeldStatus ImportReadingsConnection ImportReadingsEdge InitiateHostedStandalonePayment InitiateHostedStandalonePaymentOutput InitiateProductSwitch InitiateStandalonePayment InitiateStandalonePaymentOutput IntegerCharacteristicValueType IntervalMeasurementType InvalidatePaymentInstruction InvalidatePreSignedToken InvalidatePreSignedTokensForUser InvalidateRefreshToken InvalidateRefreshTokensForUser InverterTelemetry InvoiceBillingDocumentConnectionTypeConnection InvoiceBillingDocumentConnectionTypeEdge InvoiceTotalType JoinOctoplusCampaign JoinSavingSessionsCampaign JoinSavingSessionsEvent JoinSupplierLedgerAssignmentConnectionTypeConnection JoinSupplierLedgerAssignmentConnectionTypeEdge JoinSupplierLedgerAssignmentType JoinSupplierProcessDataType KrakenVersionType LeaveSupplierCancelled LeaveSupplierInstigated LedgerSupplyPointType LifetimeTelemetry LineItemConnection LineItemEdge LineItemType LiveTelemetry Location LoyaltyPointsProgramEligibilityType MarketSupplyQuoteRequestType MarketSupplyQuotedProductConnectionTypeConnection MarketSupplyQuotedProductConnectionTypeEdge MarketSupplyQuotedSupplyPointConnectionTypeConnection MarketSupplyQuotedSupplyPointConnectionTypeEdge MasqueradeAuthentication MaximumRefundType MeasurementConnection MeasurementEdge MeasurementType MeasurementsMetadataOutput Metadata MfaDevice ModelYearRange Money ObtainKrakenJSONWebToken ObtainLongLivedRefreshToken OctoPointsAccountEventType OctoPointsAccountType OctoPointsType OctoplusAccountInfoType OctoplusEligibilityType OctoplusEnrolmentOutcome OctoplusOfferFAQsType OctoplusOfferGroupConnectionTypeConnection OctoplusOfferGroupConnectionTypeEdge OctoplusOfferGroupImageUrlsType OctoplusOfferImageUrlsType OctoplusOfferType OctoplusRewardClaimAbilityType OctoplusSnapWebUrlType OctoplusVoucherType OfferGroupType OfferType PageInfo PaymentAdequacyDetailsType PaymentAdequacyType PaymentForecastConnectionTypeConnection PaymentForecastConnectionTypeEdge PaymentForecastType PaymentInstructionConnectionTypeConnection PaymentInstructionConnectionTypeEdge PaymentInstructionOwnerType PaymentPlanConnectionTypeConnection PaymentPlanConnectionTypeEdge PaymentPlanDetails PaymentPlanPaymentType PaymentPreferenceConnectionTypeConnection PaymentPreferenceConnectionTypeEdge PaymentRequestConnectionTypeConnection PaymentRequestConnectionTypeEdge PaymentRequestType PaymentRequestsType PaymentScheduleConnectionTypeConnection PaymentScheduleConnectionTypeEdge PaymentScheduleDelayConfigurationType PaymentSchedulePaymentDayDetailsType PaymentWithNonConcludedRePresentationConnectionTypeConnection PaymentWithNonConcludedRePresentationConnectionTypeEdge PaymentWithNonConcludedRePresentationType PerformBoostCharge PerformMoveOut PerformTestCharge Period PointsAllowanceRateLimitInformation PossibleErrorType PossibleErrorsOutputType Power PreSignedToken PreferredInstruction PrepayBalanceSnapshotType PrepayLedgersType PrepayPaymentConnectionTypeConnection PrepayPaymentConnectionTypeEdge PrepayPaymentLedgerType PricePerUnit PrintMessageTypeConnection PrintMessageTypeEdge ProductEnrolmentStageType ProductTariffInformationLabelEco7 ProductTariffInformationLabelStandard ProductTariffInformationThreeRate PropertyRichAddressType ProviderVirtualKeyDetailsType ProvisionalTransactionConnectionTypeConnection ProvisionalTransactionConnectionTypeEdge PurchaseVoucher PurchaseVouchers QueryComplexityOutputType QuoteAddressType QuoteComponentType QuoteCostType QuoteRequest QuoteRequestBase QuoteType QuoteType_ QuotingParamType Reading ReadingConsentGranularityType ReadingQualityMeta Readings RecordDepositAgreementAccepted RedeemLoyaltyPointsForAccountCredit RedeemOctoPointsForAccountCredit RedeemReferralClaimCode ReferralConnectionTypeConnection ReferralConnectionTypeEdge ReferralSchemeType ReferralSchemeTypes RefreshToken RefundPaymentRequestType RefundRequestConnectionTypeConnection RefundRequestConnectionTypeEdge RegenerateSecretKey RegisterPushNotificationBinding RegisterReading RegistersConnection RegistersEdge RepaymentRequestConnectionTypeConnection RepaymentRequestConnectionTypeEdge RepaymentRequestType RequestPasswordResetOutputType RequestPrintedBill RequestRefundEligibilityType RequestRepaymentOutputType ResetUserPasswordOutput ResumeDeviceControl RichAddressType SavingSessionsAccountEventStreakType SavingSessionsAccountJoinedEventsType SavingSessionsAccountReturnType SavingSessionsAccountType SavingSessionsEnrolmentOutcome SavingSessionsNationalAggregatedStatsType SavingSessionsPrizeDrawInformationType SavingSessionsRegionType SavingSessionsType Schedule SelectFromListForSmartFlexOnboarding SelectProducts SendOfferQuoteSummary SendQuoteSummary SendVerificationEmail SensorConnectivity SensorStatus SensorTelemetry SensorUpdateTransactionId SerializerErrorType SerializerFieldErrorsType SetHushMode SetLoyaltyPointsUser SetReadingConsentGranularity SetUpDirectDebitInstruction SetUpDirectDebitInstructionFromStoredDetails SetVehicleChargingPreferences SetZoneMode SetZonePrimarySensor SetZoneSchedules Setting ShoptopusVoucherType SiteTelemetry SmartFlexChargePointStatus SmartFlexChargingError SmartFlexChargingSession SmartFlexChargingTruncation SmartFlexDeviceAlert SmartFlexDevicePreferenceSchedule SmartFlexDevicePreferences SmartFlexDeviceStatus SmartFlexDeviceSupplyPointType SmartFlexDispatch SmartFlexInverterTelemetry SmartFlexResumable SmartFlexVehicleChargingPreferences SmartFlexVehicleStatus SmartMeterDataPreferencesType SmartMeterTelemetryType SmartTariffComparisonType Smets2InstallationTimeslotType SolarTelemetry SpinWheelOfFortune StartReAuthentication StartSmartFlexOnboarding StateOfChargeLimit StatementBillingDocumentConnectionTypeConnection StatementBillingDocumentConnectionTypeEdge StatementTotalType StatisticOutput StoreDirectDebitPaymentMethodDetails StorePaymentInstruction StringCharacteristicValueType SubmitCustomerFeedback SubmitRepaymentRequest SupplyOrServiceCharge SupplyPointConnectionTypeConnection SupplyPointConnectionTypeEdge SupplyProductTagType SupplyTypeSpecificSpinsType SuspendDeviceControl SwitchAccountToVariablePaymentSchedule SwitchMeterPointProducts TariffComparisonType TariffInformationLabelEco7 TariffInformationLabelStandard TariffInformationLabelThreeRate TaskResult Temperature TemperatureRange TermsAndConditions TermsAndConditionsConnectionTypeConnection TermsAndConditionsConnectionTypeEdge TermsAndConditionsS3UrlType TermsAndConditionsType TestChargeError Threshold TimeOfUseSchemeType TrackOptionType TrackerTariffDailyPricing TransactionAmountType TransactionConnectionTypeConnection TransactionConnectionTypeEdge TransferLoyaltyPointsBetweenUsers UnenrollAccountFromLoyaltyProgram UnenrollAccountFromLoyaltyProgramOutcome UniqueRELAddressType UnitRate UpdateAccountBillingAddress UpdateAccountBillingEmail UpdateAccountBillingName UpdateAccountConsents UpdateAccountUserCommsPreferencesMutationPayload UpdateAccountUserConsents UpdateAutoTopUpAmount UpdateCommsDeliveryPreference UpdateDocumentAccessibilityPreference UpdateFlowTemperatureConfiguration UpdatePassword UpdatePaymentSchedulePaymentAmount UpdatePaymentSchedulePaymentDay UpdateSensorDisplayName UpdateSmartMeterDataPreferences UpdateUserMutation UpsideDispatchMetaType UpsideDispatchType UserActionReason UserInputRequiredError UserInputType UserManagedPayment ValidateBankAccount ValidateEmail ValidateMfaDevice ValidatePhone VehicleChargingPreferencesType VehicleInformationType VerifyCustomer VerifyEmail VerifyIdentity VoucherPurchaseConnectionTypeConnection VoucherPurchaseConnectionTypeEdge VouchersBalanceDetail WarmHomeDiscountEligibility WaterFiltersOutput WeatherCompensationConfiguration WheelOfFortunePrizeType WheelOfFortuneSpinsAllowedType ZoneConfiguration ZoneCurrentOperation ZoneDisplayNameUpdates ZoneInformation ZonePreviousOperation ZoneStatus ZoneTelemetry'),
  },
  possibleTypes: {
    AbstractSupplyPointProcessInterface: ['JoinSupplierProcessType', 'OccupyPropertyProcessType'],
    AccountInterface: ['AccountType'],
    AgreementInterface: ['ElectricityAgreementType', 'GasAgreementType'],
    BillInterface: ['CollectiveBillType', 'InvoiceType', 'PeriodBasedDocumentType', 'PreKrakenBillType', 'StatementType'],
    BillTransactionType: ['BillCharge', 'BillCredit', 'BillPayment', 'BillRefund'],
    CharacteristicValueInterface: ['IntegerCharacteristicValueType', 'StringCharacteristicValueType'],
    ChargeDetail: ['SupplyOrServiceCharge'],
    CommonSupplyPointInterface: ['SupplyPointType'],
    ConstituentInterface: ['PeriodBasedDocumentType', 'StatementType'],
    DeviceChargingSession: ['SmartFlexChargingSession'],
    DeviceReAuthenticationInterface: ['DeviceReAuthentication'],
    ElectricDevice: ['SmartFlexChargePoint', 'SmartFlexVehicle'],
    ElectricityConsumption: ['ElectricityConsumptionLabelEco7', 'ElectricityConsumptionStandard', 'ElectricityConsumptionThreeRate'],
    ElectricityProductTariffInformationLabel: ['ProductTariffInformationLabelEco7', 'ProductTariffInformationLabelStandard', 'ProductTariffInformationThreeRate'],
    ElectricityTariffType: ['DayNightTariff', 'FourRateEvTariff', 'HalfHourlyTariff', 'PrepayTariff', 'StandardTariff', 'ThreeRateTariff'],
    EnergyTariffType: ['DayNightTariff', 'FourRateEvTariff', 'GasTariffType', 'StandardTariff', 'ThreeRateTariff'],
    EnrollmentProcess: ['JoinSupplierProcessType', 'OccupyPropertyProcessType'],
    ErrorTypeUnion: ['SerializerErrorType', 'SerializerFieldErrorsType'],
    FlexDevicePreferenceScheduleSettingInterface: ['FlexDevicePreferenceScheduleSetting'],
    FlexDevicePreferenceSettingInterface: ['FlexDevicePreferenceSetting'],
    HasReadings: ['Device', 'SupplyPointType'],
    LedgerInterface: ['LedgerType'],
    MeasurementInterface: ['IntervalMeasurementType', 'MeasurementType'],
    Meter: ['ElectricityMeterType', 'GasMeterType'],
    MeterPointInterface: ['ElectricityMeterPointType', 'GasMeterPointType'],
    MeterPointType: ['ElectricityMeterPointType', 'GasMeterPointType'],
    MeterReading: ['ElectricityMeterReadingType', 'GasMeterReadingType'],
    Node: ['EmailEventType', 'PrintEventType', 'PushNotificationEventType', 'RestrictedElectricityAgreement', 'RestrictedGasAgreement', 'SMSEventType'],
    PaymentPreferenceUnion: ['PreferredInstruction', 'UserManagedPayment'],
    PreferenceConstraint: ['FlexDevicePreferenceConstraint'],
    PropertyInterface: ['PropertyType'],
    SelectFromList: ['SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleVariant'],
    SensorConfiguration: ['ADCSensorConfiguration', 'ZigbeeSensorConfiguration'],
    SensorConfigurationInterface: ['ADCSensorConfiguration', 'ZigbeeSensorConfiguration'],
    SmartFlexChargingProblem: ['SmartFlexChargingError', 'SmartFlexChargingTruncation'],
    SmartFlexDeviceAlertInterface: ['SmartFlexDeviceAlert'],
    SmartFlexDeviceInterface: ['SmartFlexBattery', 'SmartFlexChargePoint', 'SmartFlexDevice', 'SmartFlexInverter', 'SmartFlexVehicle'],
    SmartFlexDevicePreferencesInterface: ['SmartFlexDevicePreferences'],
    SmartFlexDeviceStatusInterface: ['SmartFlexChargePointStatus', 'SmartFlexDeviceStatus', 'SmartFlexVehicleStatus'],
    SmartFlexListItemInterface: ['SelectChargePointMakeListItem', 'SelectChargePointVariantListItem', 'SelectDeviceTypeListItem', 'SelectSessionDeviceListItem', 'SelectUserVehicleListItem', 'SelectVehicleMakeListItem', 'SelectVehicleVariantListItem'],
    SmartFlexOnboardingStepInterface: ['AuthFlow', 'SelectChargePointMake', 'SelectChargePointVariant', 'SelectDeviceType', 'SelectSessionDevice', 'SelectUserVehicle', 'SelectVehicleMake', 'SelectVehicleOrChargePoint', 'SelectVehicleVariant', 'SmartFlexOnboardingDeviceRegistration', 'TeslaModifyScopes', 'TeslaRegistrationFailed', 'TeslaSetupVirtualKey', 'TestCharge', 'UnsupportedCombination', 'UserActionRequired', 'UserInputRequired', 'WaitForLiveIntegration', 'WaitForTransition'],
    TariffInformationLabelType: ['TariffInformationLabelEco7', 'TariffInformationLabelStandard', 'TariffInformationLabelThreeRate'],
    TariffType: ['DayNightTariff', 'FourRateEvTariff', 'GasTariffType', 'HalfHourlyTariff', 'PrepayTariff', 'StandardTariff', 'ThreeRateTariff'],
    TransactionType: ['Charge', 'Credit', 'Payment', 'Refund'],
    UtilityFiltersOutput: ['ElectricityFiltersOutput', 'EmbeddedElectricityFiltersOutput', 'GasFiltersOutput', 'WaterFiltersOutput'],
    VoucherType: ['OctoplusVoucherType', 'ShoptopusVoucherType'],
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
  AccountType: merged('annualStatements applications bills directDebitInstructions marketSupplyAgreements paginatedPaymentForecast paymentMethods paymentPlans paymentSchedules payments provisionalTransactions referrals reminders repayments transactions'),
  AccountUserType: merged('paymentMethods'),
  BusinessType: merged('paymentMethods'),
  CollectiveBillType: merged('attachments constituents'),
  CombinedRateLimitInformation: merged('fieldSpecificRateLimits'),
  ContributionAgreementType: merged('periods'),
  Device: merged('registers'),
  ElectricityAgreementType: merged('lineItems'),
  ElectricityMeterType: merged('consumption exportMeters readings'),
  EnergyProductType: merged('tariffs'),
  GasAgreementType: merged('lineItems'),
  GasMeterType: merged('consumption readings'),
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
  PropertyType: merged('measurements'),
  PushNotificationBindingType: merged('messages'),
  Query: merged('addressUprns addresses agreementRates apiBrownouts applicableRates applicableStandingCharges autoTopupConfigs customerFeedbackForms customerFlexibilityCampaignEvents electricityMeterReadings energyProducts gasMeterReadings goodsProducts octoplusOfferGroups prepayPayments supplyPoints vouchersForAccount'),
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

