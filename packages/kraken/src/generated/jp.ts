// Generated: do not edit, run `pnpm generate`.
import { compactDocument, type FragmentDocument, type TypedDocumentNode } from '@energy/auth-core/document'

export type AcceptOfferForQuotingInput = {
  /** Identifier of the offer. */
  identifier?: string | number | null | undefined
}

export type AccountNumberInput = {
  accountNumber: string
}

export type AccountPaymentStatusOptions =
  | 'CLEARED'
  | 'DELETED'
  | 'FAILED'
  | 'FULFILLED'
  | 'HISTORIC'
  | 'PENDING'
  | 'PROMISED'
  | 'PROMISE_BROKEN'
  | 'REQUESTED'
  | 'SCHEDULED'
  | 'THIRD_PARTY'
  | (string & {})

/** How a payment reached the supplier. */
export type AccountPaymentTransactionTypeChoices =
  | 'AGENCY'
  | 'ALLPAY_CARD'
  | 'ALLPAY_CASH'
  | 'ALLPAY_CHEQUE'
  | 'AUSTRALIA_POST'
  | 'BACS_DEPOSIT'
  | 'BPAY'
  | 'BPOINT'
  | 'BRISTOL_POUND'
  | 'BTRE'
  | 'CASH'
  | 'CENTREPAY'
  | 'CHEQUE'
  | 'CREDIT_CARD'
  | 'DCA_COLLECTION'
  | 'DD_FINAL_COLLECTION'
  | 'DD_FIRST_COLLECTION'
  | 'DD_REGULAR_COLLECTION'
  | 'DD_RE_PRESENTATION'
  | 'DEBIT_CARD'
  | 'DESKTOP_DEPOSIT'
  | 'DWP'
  | 'EAPA_VOUCHER'
  | 'EBOX'
  | 'EFT'
  | 'ERRONEOUS_PAYMENT'
  | 'FAILED_REPAYMENT_REVERSAL'
  | 'FUEL_DIRECT'
  | 'HEEAS'
  | 'IDEAL'
  | 'IVR'
  | 'KONBINI'
  | 'MONEYGRAM'
  | 'PAGOPA_NOTICE'
  | 'PAYMENT_FEE'
  | 'PAYPAL'
  | 'PAYPOINT_CARD'
  | 'PAYPOINT_CASH'
  | 'PAYPOINT_CHEQUE'
  | 'PAYZONE'
  | 'POST_OFFICE_CARD'
  | 'POST_OFFICE_CASH'
  | 'POST_OFFICE_CHEQUE'
  | 'POST_OFFICE_SAVINGS_STAMPS'
  | 'PREPAID_CARD'
  | 'PREPAY_CARD'
  | 'PREPAY_KEY'
  | 'PREPAY_SMART'
  | 'PREPAY_TOKEN'
  | 'SERVICE_TICKET'
  | 'SOCIAL_WELFARE_PAYMENT'
  | 'TELPAY'
  | 'TRANSFER_FROM_SAP'
  | 'UNKNOWN'
  | 'URGS'
  | 'WALMART_CASH'
  | (string & {})

export type AccountStatementStatus =
  | 'CLOSED'
  | 'OPEN'
  | (string & {})

export type AccountStatus =
  | 'ACTIVE'
  | 'DORMANT'
  | 'ENROLMENT_ERROR'
  | 'ENROLMENT_REJECTED'
  | 'INCOMPLETE'
  | 'PENDING'
  | 'VOID'
  | 'WITHDRAWN'
  | (string & {})

/** Who an account is for. */
export type AccountTypeChoices =
  | 'BUSINESS'
  | 'BUSINESS_OCCUPIER'
  | 'BUSINESS_THIRD_PARTY_BILLED'
  | 'BUSINESS_VACANT'
  | 'DOMESTIC'
  | 'DOMESTIC_THIRD_PARTY_BILLED'
  | 'MANAGED'
  | 'OCCUPIER'
  | 'PORTFOLIO_LEAD'
  | 'SUPPLY_POINT'
  | 'VACANT'
  | (string & {})

/** Contracted capacity in amperes. */
export type Amperage =
  | '_10'
  | '_15'
  | '_20'
  | '_30'
  | '_40'
  | '_50'
  | '_60'
  | (string & {})

export type BalanceTriggeredScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  balanceThreshold: number
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined
}

/** A bank account to pay from. Account numbers are personal data. */
export type BankDetailsInput = {
  accountHolder?: string | null | undefined
  accountNumber?: string | null | undefined
  accountType?: string | null | undefined
  bankCode?: string | null | undefined
  branchCode?: string | null | undefined
  iban?: string | null | undefined
}

export type BillTriggeredBalanceTargetScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined
}

export type BillTriggeredScheduleInput = {
  frequencyMultiplier?: number | null | undefined
  paymentDay?: number | null | undefined
}

export type BillTypeEnum =
  | 'COLLECTIVE'
  | 'CREDIT_NOTE'
  | 'INVOICE'
  | 'PRE_KRAKEN'
  | 'STATEMENT'
  | (string & {})

export type CancelSmartFlexOnboardingInput = {
  wizardId: string | number
}

/** How a charging session came about. */
export type ChargingSessionType =
  | 'BOOST'
  | 'PUBLIC'
  | 'SMART'
  | (string & {})

export type ClimateControlStateInput = {
  accountNumber: string
  /** Whether rooms are heated. */
  state: boolean
}

export type CompleteAuthFlowInput = {
  /** The whole address that the customer came back to. */
  continuationUri: string
  stepId: string | number
  wizardId: string | number
}

export type CompleteSmartFlexOnboardingStepInput = {
  stepId: string | number
  wizardId: string | number
}

export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  | 'Smc'
  | 'cubicMetres'
  | 'kWh'
  | (string & {})

export type ContractCapacityPattern =
  | 'NON_TIERED'
  | 'OEPC'
  | 'TIERED_HIGH'
  | 'TIERED_LOW'
  | (string & {})

export type ContractIdentifiersInput = {
  accountContractIdentifier?: string | null | undefined
  businessContractIdentifier?: string | null | undefined
}

/** The place, what is used there, and which products to quote. */
export type CreateElectricityQuoteInput = {
  affiliateSessionId?: string | null | undefined
  amperage?: Amperage | null | undefined
  estimateCosts?: boolean | null | undefined
  generationPointParams?: GenerationPointParamsInput | null | undefined
  gridOperatorCode?: string | null | undefined
  isEnrollment?: boolean | null | undefined
  /** Contracted capacity in kVA. */
  kva?: number | null | undefined
  /** Contracted capacity in kW. */
  kw?: string | number | null | undefined
  params?: Param | null | undefined
  postalArea: PostalAreaInput
  productParams?: ReadonlyArray<string | null> | string | null | undefined
  /** Number of the supply point. */
  spin?: string | null | undefined
  tags?: ReadonlyArray<string | null> | string | null | undefined
  /** What is used in `usageMonth`. */
  usageAmount?: number | null | undefined
  /** Month of the year, 1 to 12. */
  usageMonth?: number | null | undefined
}

export type CreateOfferGroupForQuotingInput = {
  productOfferings: ReadonlyArray<OfferingForQuotingInput | null> | OfferingForQuotingInput | null
}

export type CreateQuoteForAccountInput = {
  accountNumber: string
  /** Day that the quote is for. */
  asOf: string
  /** Identifiers of the supply points. */
  identifiers: ReadonlyArray<string | null> | string | null
}

/** Length of the spans. */
export type DataFrequency =
  | 'ANNUALLY'
  | 'DAILY'
  | 'MONTHLY'
  | 'WEEKLY'
  | (string & {})

export type DayOfWeek =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | (string & {})

export type DeleteBoostChargeInput = {
  accountNumber: string
}

/** Which electricity data to read. */
export type ElectricityFiltersInput = {
  deviceId?: string | null | undefined
  /** Number of the supply point. */
  marketSupplyPointId?: string | null | undefined
  readingDirection?: ReadingDirectionType | null | undefined
  /** Length of the intervals; RAW_INTERVAL gives them as the meter recorded them. */
  readingFrequencyType?: ReadingFrequencyType | null | undefined
  readingQuality?: ReadingQualityType | null | undefined
  registerId?: string | null | undefined
}

export type EnergyUnit =
  | 'KILOWATT_HOUR'
  | (string & {})

/** An account to enrol; which other fields are needed depends on the instance. */
export type EnrollmentInput = {
  accountNumber: string
  bankDetails?: BankDetailsInput | null | undefined
  /** @deprecated The 'contractIdentifiers' field is deprecated. Use `contractIdentifiersInput`. - Marked as deprecated on 2026-06-01. - Scheduled for removal on or after 2026-07-01. */
  contractIdentifiers?: ReadonlyArray<string | null> | string | null | undefined
  contractIdentifiersInput?: ContractIdentifiersInput | null | undefined
  instructionDetails?: InstructionDetailsInput | null | undefined
  leaveSupplierNumber?: string | null | undefined
  note?: string | null | undefined
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined
  salesInfo?: SalesInformationInput | null | undefined
  securityDeposit?: SecurityDepositInput | null | undefined
  storedPaymentMethodDetailsReference?: string | null | undefined
}

/** Whether a device feeds energy into the grid. */
export type FlexGridExportStatus =
  | 'DISABLED'
  | 'ENABLED'
  | 'NOT_APPLICABLE'
  | (string & {})

/** Kinds of devices to ask for. */
export type FlexSupportedDeviceTypes =
  | 'CHARGE_POINTS'
  | 'ELECTRIC_VEHICLES'
  | 'HEAT_PUMPS'
  | 'INVERTERS'
  | 'THERMOSTATS'
  | (string & {})

export type GasSupplyPointStatus =
  | 'CONNECTION_PENDING'
  | 'DISCONNECTION_PENDING'
  | 'LOST'
  | 'OFF_SUPPLY'
  | 'OFF_SUPPLY_DUE_TO_DUNNING'
  | 'ON_SUPPLY'
  | 'SWITCH_IN_PENDING'
  | 'SWITCH_OUT_PENDING'
  | (string & {})

export type GenerationPointParamsInput = {
  /** In kWh. */
  electricityGeneratedLastYear: number
  hasAccumulator: boolean
}

export type GenerationPointStatus =
  | 'LOST'
  | 'MOVE_IN_PENDING'
  | 'MOVE_OUT_PENDING'
  | 'NEVER_UNDER_CONTRACT'
  | 'SWITCH_IN_PENDING'
  | 'SWITCH_OUT_PENDING'
  | 'UNDER_CONTRACT'
  | (string & {})

/** How final a half-hourly value is. */
export type HalfHourlyReadingsVersions =
  | 'DAILY'
  | 'MONTHLY'
  | 'UPDATED'
  | (string & {})

export type HeatPumpActivity =
  | 'PENDING'
  | 'PRE_COOLING'
  | 'PRE_HEATING'
  | 'SCHEDULED_COOLING'
  | 'SCHEDULED_HEATING'
  | (string & {})

export type HeatPumpMode =
  | 'COOLING'
  | 'HEATING'
  | 'OFF'
  | (string & {})

export type HotWaterStateInput = {
  accountNumber: string
  /** Whether water is heated. */
  state: boolean
}

export type InstructionDetailsInput = {
  instructionType: PaymentType
  validFrom: string
  vendorName: Vendor
  vendorReference: string
}

export type IntervalReadingsSortOrder =
  | 'ASC'
  | 'DESC'
  | (string & {})

/** Kind of a device. */
export type KrakenFlexDeviceTypes =
  | 'BATTERIES'
  | 'ELECTRICITY_METERS'
  | 'ELECTRIC_VEHICLES'
  | 'HEAT_PUMPS'
  | 'INVERTERS'
  | 'STORAGE_HEATERS'
  | 'THERMOSTATS'
  | (string & {})

export type LifecycleSupplyPointProcessStatus =
  | 'CANCELLATION_ERRORED'
  | 'CANCELLATION_FAILED'
  | 'CANCELLATION_IN_PROGRESS'
  | 'CANCELLATION_STALLED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'ERRORED'
  | 'FAILED'
  | 'INVALID'
  | 'IN_PROGRESS'
  | 'NEEDS_ATTENTION'
  | 'PARTIALLY_CANCELLED'
  | 'PARTIALLY_COMPLETED'
  | 'PARTIALLY_REVERSED'
  | 'PENDING'
  | 'REVERSAL_ERRORED'
  | 'REVERSAL_FAILED'
  | 'REVERSAL_IN_PROGRESS'
  | 'REVERSAL_STALLED'
  | 'REVERSED'
  | 'REVERSE_IN_PROGRESS'
  | 'STALLED'
  | 'UPDATE_ERRORED'
  | 'UPDATE_FAILED'
  | 'UPDATE_IN_PROGRESS'
  | 'UPDATE_STALLED'
  | (string & {})

export type LoyaltyPointLedgersInput = {
  accountUserId: string | number
}

export type LoyaltyPointsBalanceInput = {
  accountNumber: string
  accountUserId?: string | null | undefined
}

/** A product to make an offer of, for a span of time. */
export type OfferingForQuotingInput = {
  productComponents: ReadonlyArray<ProductComponentForQuotingInput | null> | ProductComponentForQuotingInput | null
  productOfferingIdentifier: string | number
  quotePeriodEndDatetime?: string | null | undefined
  quotePeriodStartDatetime?: string | null | undefined
}

/** How the customer came to the supplier. */
export type Param = {
  affiliateLinkSubdomain?: string | null | undefined
  audioRecordingId?: string | null | undefined
  referralCode?: string | null | undefined
  referralSchemeCode?: string | null | undefined
}

export type PaymentFrequencyOptions =
  | 'Monthly'
  | 'Planned'
  | 'Weekly'
  | (string & {})

export type PaymentScheduleDetailsInput = {
  balanceTriggered?: BalanceTriggeredScheduleInput | null | undefined
  billTriggered?: BillTriggeredScheduleInput | null | undefined
  billTriggeredBalanceTarget?: BillTriggeredBalanceTargetScheduleInput | null | undefined
  regularTriggered?: RegularTriggeredScheduleInput | null | undefined
}

/** Why a payment schedule exists. */
export type PaymentScheduleReasonOptions =
  | 'DEBT_REPAYMENT_PLAN'
  | 'FINAL_PAYMENT'
  | 'GENERAL_ACCOUNT_PAYMENT'
  | 'SSD_PAYMENT'
  | (string & {})

export type PaymentSlipDetailsInput = {
  payerIsCustomer: boolean
}

/** Kind of a means of payment. */
export type PaymentType =
  | 'BPAY'
  | 'CARD'
  | 'CUSTOM'
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {})

export type PostalAreaInput = {
  addressCode?: string | null | undefined
  area?: string | null | undefined
  city?: string | null | undefined
  postcode?: string | null | undefined
  prefecture?: string | null | undefined
}

export type PreferencesModeChoices =
  | 'CHARGE'
  | 'COOL'
  | 'HEAT'
  | (string & {})

/** The target for one day of the week. */
export type PreferencesScheduleInput = {
  dayOfWeek: DayOfWeek
  /** Upper target, such as the charge to reach. */
  max: string | number
  /** Lower target. */
  min?: string | number | null | undefined
  /** Time of day as `HH:MM`. */
  time: string
}

/** What a target means. */
export type PreferencesTargetType =
  | 'ABSOLUTE_STATE_OF_CHARGE'
  | 'ABSOLUTE_TEMPERATURE'
  | 'RELATIVE_STATE_OF_CHARGE'
  | (string & {})

export type PreferencesUnitChoices =
  | 'CELSIUS'
  | 'PERCENTAGE'
  | (string & {})

/** A part of a product, and what its price depends on. */
export type ProductComponentForQuotingInput = {
  productCode: string | number
  quotingParams: ReadonlyArray<_QuotingParam | null> | _QuotingParam | null
}

/** Maker or platform through which a device is steered. New ones appear often. */
export type ProviderChoices =
  | 'BYD'
  | 'DAIKIN'
  | 'DAIKIN_LCM'
  | 'ECOBEE'
  | 'ECOBEE_V2'
  | 'ENERGIZER'
  | 'ENODE'
  | 'ENPHASE'
  | 'FORD'
  | 'GIVENERGY'
  | 'HUAWEI'
  | 'HUAWEI_V2'
  | 'HYPERVOLT'
  | 'INDRA'
  | 'JEDLIX'
  | 'JEDLIX_V2'
  | 'MERCEDES'
  | 'MYENERGI'
  | 'MYENERGI_V2'
  | 'NATURE'
  | 'NISSAN'
  | 'OCPP'
  | 'OCPP_WALLBOX'
  | 'OCTOPUS_ENERGY'
  | 'OHME'
  | 'OHME_V2'
  | 'SENSI'
  | 'SENSI_V2'
  | 'SMARTCAR'
  | 'SMARTFLEX_CONNECT'
  | 'SMART_PEAR'
  | 'SOLAREDGE'
  | 'TESLA'
  | 'TESLA_V2'
  | 'VOLKSWAGEN'
  | 'VP_AMAZON'
  | 'VP_HONEYWELL_CC'
  | 'VP_HONEYWELL_RES'
  | 'VP_NEST'
  | (string & {})

/** An operation to be judged. */
export type QueryComplexityInputType = {
  /** Which operation, when the text holds several. */
  operationName?: string | null | undefined
  /** Text of the operation. */
  query: string
  variables?: string | null | undefined
}

/** Whether energy was taken from the grid or fed into it. */
export type ReadingDirectionType =
  | 'CONSUMPTION'
  | 'GENERATION'
  | (string & {})

/** Length of the intervals of measurements. */
export type ReadingFrequencyType =
  | 'DAILY'
  | 'DAY_INTERVAL'
  | 'FIFTEEN_MIN_INTERVAL'
  | 'FIVE_MIN_INTERVAL'
  | 'HOUR_INTERVAL'
  | 'INTERVALIZED'
  | 'MONTH_INTERVAL'
  | 'POINT_IN_TIME'
  | 'QUARTER_INTERVAL'
  | 'RAW_INTERVAL'
  | 'THIRTY_MIN_INTERVAL'
  | 'WEEK_INTERVAL'
  | (string & {})

/** Whether data was measured or estimated. */
export type ReadingQualityType =
  | 'ACTUAL'
  | 'COMBINED'
  | 'ESTIMATE'
  | (string & {})

export type ReadingStatisticTypeEnum =
  | 'CAPACITY_CHARGE_COST'
  | 'CARBON_COST'
  | 'CO2_EMISSION_STATISTIC'
  | 'CONSUMPTION_BREAKDOWN'
  | 'CONSUMPTION_COST'
  | 'GAS_READING_INFORMATION'
  | 'GENERATION_VALUE'
  | 'POWER_FACTOR_STATISTIC'
  | 'STANDING_CHARGE_COST'
  | 'TOU_BUCKET_COST'
  | (string & {})

export type RegularTriggeredScheduleInput = {
  frequency?: ScheduleFrequencyEnum | null | undefined
  frequencyMultiplier?: number | null | undefined
  paymentDay?: number | null | undefined
}

export type RoomTemperatureInput = {
  accountNumber: string
  /** In degrees Celsius. */
  temperature: number
}

/** How the customer came to the supplier. */
export type SalesInformationInput = {
  affiliateSessionId?: string | null | undefined
  offerGroupIdentifier?: string | null | undefined
  /** @deprecated The 'organisationId' field is deprecated. Use `organisationNumber`. - Marked as deprecated on 2026-03-03. - Scheduled for removal on or after 2026-06-01. */
  organisationId?: string | null | undefined
  organisationNumber?: string | null | undefined
  referralCode?: string | null | undefined
  salesChannel?: string | null | undefined
  /** @deprecated The 'salesSubchannel' field is deprecated. Send the details with `affiliateSessionId`, or sign in as the right organisation. - Marked as deprecated on 2024-10-17. - Scheduled for removal on or after 2024-12-01. */
  salesSubchannel?: string | null | undefined
  urn?: string | null | undefined
}

export type ScheduleFrequencyEnum =
  | 'MONTHLY'
  | 'WEEKLY'
  | (string & {})

/** What sets a scheduled payment off. */
export type ScheduleTrigger =
  | 'BALANCE'
  | 'BILL'
  | 'PLAN'
  | 'REGULAR'
  | 'REGULAR_PLAN'
  | (string & {})

export type SecurityDepositInput = {
  /** In the smallest unit of the currency. */
  amount: number
  key: string
  reason: string
}

export type SelectFromListInput = {
  /** Id of the option. */
  selectedOption: string | number
  stepId: string | number
  wizardId: string | number
}

export type SelectIntegrationChoices =
  | 'CHARGE_POINT'
  | 'ELECTRIC_VEHICLE'
  | (string & {})

export type SelectVehicleOrChargePointInput = {
  selectedIntegration?: SelectIntegrationChoices | null | undefined
  stepId: string | number
  wizardId: string | number
}

export type SmartControlAction =
  | 'SUSPEND'
  | 'UNSUSPEND'
  | (string & {})

export type SmartControlInput = {
  action: SmartControlAction
  deviceId: string | number
}

/** Why a device is charged. */
export type SmartFlexChargingType =
  | 'BOOST'
  | 'SMART'
  | 'TEST'
  | (string & {})

/** Where a device is between registration and retirement. */
export type SmartFlexDeviceLifecycleStatus =
  | 'FAILED_ONBOARDING_TEST'
  | 'LIVE'
  | 'ONBOARDING'
  | 'ONBOARDING_TEST_IN_PROGRESS'
  | 'PENDING_LIVE'
  | 'RETIRED'
  | (string & {})

/** The targets of a device for the days of the week; they replace the earlier ones. */
export type SmartFlexDevicePreferencesInput = {
  deviceId: string | number
  mode: PreferencesModeChoices
  schedules: ReadonlyArray<PreferencesScheduleInput | null> | PreferencesScheduleInput | null
  /** Unit of the targets. */
  unit: PreferencesUnitChoices
}

/** What a device is doing. */
export type SmartFlexDeviceState =
  | 'AUTHENTICATION_COMPLETE'
  | 'AUTHENTICATION_FAILED'
  | 'AUTHENTICATION_PENDING'
  | 'BOOSTING'
  | 'LOST_CONNECTION'
  | 'RETIRED'
  | 'SETUP_COMPLETE'
  | 'SMART_CONTROL_CAPABLE'
  | 'SMART_CONTROL_IN_PROGRESS'
  | 'SMART_CONTROL_NOT_AVAILABLE'
  | 'SMART_CONTROL_OFF'
  | 'TEST_CHARGE_FAILED'
  | 'TEST_CHARGE_IN_PROGRESS'
  | 'TEST_CHARGE_NOT_AVAILABLE'
  | (string & {})

export type StartSmartFlexOnboardingInput = {
  accountNumber: string
  propertyId: number
}

export type SupplyPointStatus =
  | 'CANCELLATION_IN_PROGRESS_DUE_TO_DUNNING'
  | 'CANCELLED_DUE_TO_DUNNING'
  | 'LOST'
  | 'MOVE_IN_PENDING'
  | 'MOVE_OUT_MOVE_IN_PENDING'
  | 'MOVE_OUT_PENDING'
  | 'OFF_SUPPLY'
  | 'ON_SUPPLY'
  | 'REGISTRATION_REJECTED'
  | 'SWITCH_IN_PENDING'
  | 'SWITCH_OUT_PENDING'
  | (string & {})

export type SwitchToProductInput = {
  accountNumber?: string | null | undefined
  productCode: string
  /** Number of the supply point. */
  spin: string
}

export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC'
  | (string & {})

/** What a price is for. */
export type UnitType =
  | 'AMPERE_MONTHS'
  | 'CHARGES_INCURRED'
  | 'CUBIC_METRES_CONSUMPTION'
  | 'CURRENCY_YEAR'
  | 'DAYS_ON_SUPPLY'
  | 'DIMENSIONLESS'
  | 'DISTANCE'
  | 'GIGAJOULES_CONSUMPTION'
  | 'KL_CONSUMPTION'
  | 'KVARH_CONSUMPTION'
  | 'KVA_CAPACITY_DAYS'
  | 'KVA_CAPACITY_MONTHS'
  | 'KVA_DEMAND'
  | 'KVA_DEMAND_DAYS'
  | 'KVA_DEMAND_MONTHS'
  | 'KVA_KM_DAYS'
  | 'KWH_CONSUMPTION'
  | 'KW_CAPACITY_MONTHS'
  | 'KW_DEMAND'
  | 'KW_DEMAND_DAYS'
  | 'LITRES_CONSUMPTION'
  | 'MEGAJOULES_CONSUMPTION'
  | 'MONTHS_ON_SUPPLY'
  | 'MWH_CONSUMPTION'
  | 'PARTNER_CHARGES_INCURRED'
  | 'PER_ITEM'
  | 'STANDARD_CUBIC_METRES_CONSUMPTION'
  | 'UNITS_WA'
  | 'YEARS_ON_SUPPLY_PER_DIEM'
  | (string & {})

export type UpdateBoostChargeAction =
  | 'BOOST'
  | 'CANCEL'
  | (string & {})

export type UpdateBoostChargeInput = {
  action: UpdateBoostChargeAction
  deviceId: string
}

/** Which data to read: the filters of one fuel. */
export type UtilityFiltersInput = {
  electricityFilters?: ElectricityFiltersInput | null | undefined
}

/** Until when the car is to be charged, and how far. */
export type VehicleChargingPreferencesInput = {
  accountNumber: string
  targetType?: string | null | undefined
  /** In percent. */
  weekdayTargetSoc: number
  /** Time of day. */
  weekdayTargetTime: string
  /** In percent. */
  weekendTargetSoc: number
  /** Time of day. */
  weekendTargetTime: string
}

export type Vendor =
  | 'ACCESS_PAYSUITE'
  | 'ACCESS_PAYSUITE_EXPORT'
  | 'ACCESS_PAYSUITE_FIT'
  | 'ACCESS_PAYSUITE_SHELL'
  | 'ADYEN'
  | 'ANZ'
  | 'BOTTOMLINE_GLOBAL_PAYMENTS_HUB'
  | 'BOTTOMLINE_PTX'
  | 'BOTTOMLINE_PTX_BATCHED'
  | 'BOTTOMLINE_PTX_BATCHED_HD'
  | 'BOTTOMLINE_PTX_BATCHED_HD_NHH'
  | 'BPOINT'
  | 'BUCKAROO'
  | 'BUCKAROO_SEPA'
  | 'COMMBANK'
  | 'CUSTOM'
  | 'DUMMY'
  | 'GMO'
  | 'GMO_CARD'
  | 'GOCARDLESS'
  | 'GOCARDLESS_AFFECT'
  | 'GOCARDLESS_BULB'
  | 'GOCARDLESS_GEN4U'
  | 'GOCARDLESS_IRESA'
  | 'PAGOPA'
  | 'PAYMENTUS_DIGITAL_WALLET'
  | 'SMARTDEBIT'
  | 'STRIPE'
  | 'STRIPE_CONNECT'
  | 'STRIPE_CONNECT_VOICE'
  | 'STRIPE_KONBINI'
  | 'STRIPE_VOICE'
  | 'TESORO'
  | 'TG_PAYMENTS'
  | 'TG_PAYMENTS_MYPAY'
  | 'TOTALENERGIES'
  | 'WESTPAC'
  | 'WESTPAC_ILINK'
  | 'WESTPAC_ILINK_MERIDIAN'
  | 'WESTPAC_ILINK_POWERSHOP'
  | 'WESTPAC_QUICKSTREAM'
  | 'WESTPAC_QUICKSTREAM_MERIDIAN'
  | 'WESTPAC_QUICKSTREAM_POWERSHOP'
  | 'WORLDPAY'
  | (string & {})

export type ZoneTypeChoices =
  | 'CLIMATE'
  | 'CONTROLLER'
  | 'WATER'
  | (string & {})

export type _BooleanParam = {
  value: boolean
}

export type _DateTimeParam = {
  value: string
}

export type _FloatParam = {
  value: number
}

export type _IntegerParam = {
  value: number
}

/** One fact that a price depends on; fill in the field of its type. */
export type _QuotingParam = {
  boolean?: _BooleanParam | null | undefined
  datetime?: _DateTimeParam | null | undefined
  integer?: _IntegerParam | null | undefined
  name: string
  number?: _FloatParam | null | undefined
  string?: _StringParam | null | undefined
}

export type _StringParam = {
  value: string
}

export type AcceptOfferMutation = {
  /** Accepts one offer of a group. */
  acceptOfferForQuoting: {
    offer: {
      identifier: string | null
      description: string | null
      validFrom: string | null
      validTo: string | null
      acceptedAt: string | null
      rejectedAt: string | null
      quote: {
        identifier: string | null
        productOfferingIdentifier: string | null
        createdAt: string | null
      } | null
    } | null
  } | null
}

export type AcceptOfferMutationVariables = {
  input: AcceptOfferForQuotingInput
}

export type AccountQuery = {
  /** One account, by its number. */
  account: {
    id: string
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    status: AccountStatus | null
    accountType: AccountTypeChoices | null
    brand: string | null
    /** Balance of the account in the smallest unit of the currency (cents, pence, yen). */
    balance: number
    /** Part of the balance that is overdue, in the smallest unit of the currency. */
    overdueBalance: number | null
    billingName: string | null
    billingEmail: string | null
    /** The billing address, one entry for each line. */
    splitBillingAddress: Array<string | null> | null
    /** Whether an agreement is in force. */
    hasActiveAgreement: boolean | null
    /** The account's ledgers: what is charged and what is paid is kept there. */
    ledgers: Array<{
      /** Number such as `L-1B2C3D4E`. */
      number: string | null
      name: string | null
      /** Kind of ledger; the names carry the territory and the fuel. */
      ledgerType: string | null
      /** Balance in the smallest unit of the currency. */
      balance: number | null
    } | null> | null
    /** The places that the account supplies. */
    properties: Array<{
      id: string | null
      /** The address in one string. */
      address: string | null
      postcode: string | null
    } | null> | null
  } | null
}

export type AccountQueryVariables = {
  accountNumber: string
}

export type AccountBalanceQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** Balance of the account in the smallest unit of the currency (cents, pence, yen). */
    balance: number
    /** Part of the balance that is overdue, in the smallest unit of the currency. */
    overdueBalance: number | null
    /** The account's ledgers: what is charged and what is paid is kept there. */
    ledgers: Array<{
      /** Number such as `L-1B2C3D4E`. */
      number: string | null
      name: string | null
      /** Kind of ledger; the names carry the territory and the fuel. */
      ledgerType: string | null
      /** Balance in the smallest unit of the currency. */
      balance: number | null
      /** What the customer owes, in the smallest unit of the currency; negative when the customer is in credit. */
      amountOwedByCustomer: number | null
      /** Whether the balance counts towards that of the account. */
      affectsAccountBalance: boolean | null
    } | null> | null
  } | null
}

export type AccountBalanceQueryVariables = {
  accountNumber: string
  /** Count ledgers that normally stay out of the balance. */
  includeAllLedgers?: boolean | null | undefined
}

export type AccountPlannedDispatchesQuery = {
  /**
   * Spans in which the account's device is going to be charged.
   *
   * @deprecated The 'plannedDispatches' field is deprecated. Use `flexPlannedDispatches`, which asks for one device. - Marked as deprecated on 2025-05-27. - Scheduled for removal on or after 2026-01-16. You can read more about this deprecation on: https://announcements.kraken.tech/announcements/public/604/
   */
  plannedDispatches: Array<{
    start: string
    end: string
    /** Energy in kWh; negative when the device took it. */
    delta: string | null
    meta: {
      source: string | null
      /** `AT_HOME`, or null. */
      location: string | null
    } | null
  } | null> | null
}

export type AccountPlannedDispatchesQueryVariables = {
  accountNumber: string
}

export type AgreementsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The account's agreements in every market. */
    marketSupplyAgreements: {
      /** Number of agreements on all pages together. */
      totalCount: number
      /** Where this page begins and ends, and whether others follow. */
      pageInfo: {
        /** Whether further entries follow this page. */
        hasNextPage: boolean
        /** Whether entries precede this page; only meaningful when reading backward with `before`. */
        hasPreviousPage: boolean
        /** Cursor of the first entry; null on an empty page. */
        startCursor: string | null
        /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
        endCursor: string | null
      }
      /** The entries of this page, in the order asked for. */
      edges: Array<{
        node: {
          id: string
          validFrom: string
          validTo: string | null
          isActive: boolean | null
          supplyPoint: {
            /** Market with its territory, such as `JPN_ELECTRICITY`. */
            marketName: string
            /** Number that the market knows the point by. */
            externalIdentifier: string | null
          }
          product: {
            code: string | null
            fullName: string | null
          } | null
        } | null
      } | null>
    } | null
  } | null
}

export type AgreementsQueryVariables = {
  accountNumber: string
  /** Only agreements in force. */
  active?: boolean | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type BillFilesQuery = {
  /** One account, by its number. */
  account: {
    /** One bill, by its id or its identifier. */
    bill: {
      __typename: 'CollectiveBillType' | 'InvoiceType' | 'PeriodBasedDocumentType' | 'PreKrakenBillType' | 'StatementType'
      id: string | null
      billType: BillTypeEnum | null
      /** The bill as files, with addresses that expire. */
      attachments: {
        /** Number of files of a bill on all pages together. */
        totalCount: number
        /** Where this page begins and ends, and whether others follow. */
        pageInfo: {
          /** Whether further entries follow this page. */
          hasNextPage: boolean
          /** Whether entries precede this page; only meaningful when reading backward with `before`. */
          hasPreviousPage: boolean
          /** Cursor of the first entry; null on an empty page. */
          startCursor: string | null
          /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
          endCursor: string | null
        }
        /** The entries of this page, in the order asked for. */
        edges: Array<{
          node: {
            filename: string | null
            temporaryUrl: string | null
            temporaryUrlExpiresAt: string | null
          } | null
        } | null>
      } | null
    } | {
      __typename: '%other'
      id: string | null
      billType: BillTypeEnum | null
      /** The bill as files, with addresses that expire. */
      attachments: {
        /** Number of files of a bill on all pages together. */
        totalCount: number
        /** Where this page begins and ends, and whether others follow. */
        pageInfo: {
          /** Whether further entries follow this page. */
          hasNextPage: boolean
          /** Whether entries precede this page; only meaningful when reading backward with `before`. */
          hasPreviousPage: boolean
          /** Cursor of the first entry; null on an empty page. */
          startCursor: string | null
          /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
          endCursor: string | null
        }
        /** The entries of this page, in the order asked for. */
        edges: Array<{
          node: {
            filename: string | null
            temporaryUrl: string | null
            temporaryUrlExpiresAt: string | null
          } | null
        } | null>
      } | null
    } | null
  } | null
}

export type BillFilesQueryVariables = {
  accountNumber: string
  billId: string | number
  first?: number | null | undefined
  after?: string | null | undefined
}

export type BillsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** Statements, invoices and credit notes, the newest first unless asked otherwise. */
    bills: {
      /** Number of bills on all pages together. */
      totalCount: number
      /** Where this page begins and ends, and whether others follow. */
      pageInfo: {
        /** Whether further entries follow this page. */
        hasNextPage: boolean
        /** Whether entries precede this page; only meaningful when reading backward with `before`. */
        hasPreviousPage: boolean
        /** Cursor of the first entry; null on an empty page. */
        startCursor: string | null
        /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
        endCursor: string | null
      }
      /** The entries of this page, in the order asked for. */
      edges: Array<{
        node: {
          __typename: 'CollectiveBillType' | 'PeriodBasedDocumentType' | 'PreKrakenBillType'
          id: string | null
          billType: BillTypeEnum | null
          /** First day that the bill covers. */
          fromDate: string | null
          /** Last day that the bill covers. */
          toDate: string | null
          issuedDate: string | null
        } | {
          __typename: 'InvoiceType'
          id: string | null
          billType: BillTypeEnum | null
          /** First day that the bill covers. */
          fromDate: string | null
          /** Last day that the bill covers. */
          toDate: string | null
          issuedDate: string | null
          /** Number on the invoice. */
          identifier: string | null
          /** Whether a later document cancels this one. */
          isAnnulled: boolean
          /** Amount with tax, in the smallest unit of the currency. */
          grossAmount: number | null
        } | {
          __typename: 'StatementType'
          id: string | null
          billType: BillTypeEnum | null
          /** First day that the bill covers. */
          fromDate: string | null
          /** Last day that the bill covers. */
          toDate: string | null
          issuedDate: string | null
          status: AccountStatementStatus | null
          paymentDueDate: string | null
          /** Balance at the beginning, in the smallest unit of the currency. */
          openingBalance: number | null
          /** Balance at the end, in the smallest unit of the currency. */
          closingBalance: number | null
          totalCharges: {
            netTotal: number | null
            taxTotal: number | null
            grossTotal: number | null
          } | null
          totalCredits: {
            netTotal: number | null
            taxTotal: number | null
            grossTotal: number | null
          } | null
        } | {
          __typename: '%other'
          id: string | null
          billType: BillTypeEnum | null
          /** First day that the bill covers. */
          fromDate: string | null
          /** Last day that the bill covers. */
          toDate: string | null
          issuedDate: string | null
        } | null
      } | null>
    } | null
  } | null
}

export type BillsQueryVariables = {
  accountNumber: string
  ledgerNumber?: string | null | undefined
  fromDate?: string | null | undefined
  toDate?: string | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type CancelOnboardingMutation = {
  /** Ends a registration without a device. */
  cancelSmartFlexOnboarding: {
    wizard: {
      id: string
    } | null
  } | null
}

export type CancelOnboardingMutationVariables = {
  input: CancelSmartFlexOnboardingInput
}

export type ChargesQuery = {
  /** What one bill charges, line by line. */
  charges: Array<{
    /** With tax, in yen. */
    grossAmount: number | null
    /** In yen. */
    salesTaxAmount: number | null
    lineItems: Array<{
      /** What is charged, such as `JPN_ELECTRICITY_CONSUMPTION_STEPPED_03_01`. */
      supplyType: string | null
      productCode: string | null
      periodStartAt: string | null
      periodEndAt: string | null
      /** How much was supplied. */
      numberOfUnits: string | null
      /** Without tax, in `currency`. */
      netAmount: string | null
      /** With tax, in `currency`. */
      grossAmount: string | null
      currency: string | null
      contractedCapacityValue: string | null
      /** Unit of the contracted capacity: `A`, `kVA` or `kW`. */
      contractedCapacityUnit: string | null
      electricitySupplyPoint: {
        /** Supply point identification number, 22 digits. */
        spin: string
      } | null
      gasSupplyPoint: {
        /** Supply point identification number. */
        spin: string
      } | null
    } | null> | null
  } | null> | null
}

export type ChargesQueryVariables = {
  accountNumber: string
  /** The bill: `billingDocumentIdentifier` of a transaction. */
  billingDocumentIdentifier: string
}

export type ChargingSessionsQuery = {
  /** The smart devices of one account: cars, charge points, batteries, inverters and others. */
  devices: Array<{
    __typename: 'SmartFlexChargePoint' | 'SmartFlexVehicle'
    /** Changes when the device is registered anew. */
    id: string
    /** Charging sessions; the cursors of this list are instants, and it has no totals. */
    chargingSessions: {
      pageInfo: {
        hasNextPage: boolean | null
        hasPreviousPage: boolean | null
        startCursor: string | null
        /** Instant to give as `after` for the next page. */
        endCursor: string | null
      } | null
      edges: Array<{
        node: {
          __typename: 'SmartFlexChargingSession'
          start: string
          end: string
          /** Change of the charge, in percent of the battery. */
          stateOfChargeChange: string | null
          /** Charge at the end, in percent of the battery. */
          stateOfChargeFinal: string | null
          energyAdded: {
            value: string | null
            unit: EnergyUnit
          } | null
          cost: {
            /** In the smallest unit of the currency, with fractions. */
            amount: string
            /** Three-letter code. */
            currency: string
          } | null
          type: SmartFlexChargingType
        } | {
          __typename: '%other'
          start: string
          end: string
          /** Change of the charge, in percent of the battery. */
          stateOfChargeChange: string | null
          /** Charge at the end, in percent of the battery. */
          stateOfChargeFinal: string | null
          energyAdded: {
            value: string | null
            unit: EnergyUnit
          } | null
          cost: {
            /** In the smallest unit of the currency, with fractions. */
            amount: string
            /** Three-letter code. */
            currency: string
          } | null
        } | null
      } | null>
    } | null
  } | {
    __typename: 'SmartFlexDevice' | 'SmartFlexHeatPump'
    /** Changes when the device is registered anew. */
    id: string
  } | {
    __typename: '%other'
    /** Changes when the device is registered anew. */
    id: string
  }> | null
}

export type ChargingSessionsQueryVariables = {
  accountNumber: string
  deviceId: string
  sessionTypes?: ReadonlyArray<ChargingSessionType | null> | ChargingSessionType | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type CompleteOnboardingActionMutation = {
  /** Says that the customer did what was asked. */
  completeUserActionForSmartFlexOnboarding: {
    wizard: {
      id: string
      deviceType: KrakenFlexDeviceTypes | null
      displayName: string | null
      /** What the customer has to do next; null when everything is done. */
      currentStep: {
        __typename: 'AuthFlow'
        id: string | null
        /** Where to send the customer. Everyone who knows it can use it. */
        authorizationUri: string | null
        /** Where the customer comes back to. */
        redirectUri: string | null
      } | {
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectHeatPumpMake' | 'SelectHeatPumpVariant' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
        id: string | null
        /** What was chosen. */
        selectedOptionId: string | null
        options: Array<{
          __typename: 'SelectChargePointMakeListItem'
          id: string | null
          chargePointMake: {
            make: string | null
          } | null
        } | {
          __typename: 'SelectChargePointVariantListItem' | 'SelectHeatPumpMakeListItem' | 'SelectHeatPumpVariantListItem' | 'SelectVehicleVariantListItem'
          id: string | null
        } | {
          __typename: 'SelectDeviceTypeListItem'
          id: string | null
          label: string | null
        } | {
          __typename: 'SelectSessionDeviceListItem'
          id: string | null
          sessionDevice: {
            id: string | null
            name: string | null
            make: string | null
            model: string | null
          } | null
        } | {
          __typename: 'SelectUserVehicleListItem'
          id: string | null
          vehicle: {
            displayName: string | null
            brand: string | null
            model: string | null
            year: number | null
          } | null
        } | {
          __typename: 'SelectVehicleMakeListItem'
          id: string | null
          vehicleMake: {
            make: string | null
          } | null
        } | {
          __typename: '%other'
          id: string | null
        } | null> | null
      } | {
        __typename: 'SelectVehicleOrChargePoint'
        id: string | null
        selectedIntegration: SelectIntegrationChoices | null
      } | {
        __typename: 'SmartFlexOnboardingDeviceRegistration'
        id: string | null
        deviceRegistered: boolean | null
      } | {
        __typename: 'TeslaModifyScopes' | 'TeslaRegistrationFailed' | 'TestCharge' | 'UnsupportedCombination' | 'UserInputRequired' | 'WaitForTransition'
        id: string | null
      } | {
        __typename: 'TeslaSetupVirtualKey'
        id: string | null
        key: string | null
        /** Where it can be done. */
        uri: string | null
      } | {
        __typename: 'UserActionRequired'
        id: string | null
        userActions: Array<{
          /** What, as a code. */
          userAction: string | null
          /** What, in words. */
          description: string | null
          /** Where it can be done. */
          uri: string | null
        } | null> | null
      } | {
        __typename: 'WaitForLiveIntegration'
        id: string | null
        isLive: boolean | null
      } | {
        __typename: '%other'
        id: string | null
      } | null
    } | null
  } | null
}

export type CompleteOnboardingActionMutationVariables = {
  input: CompleteSmartFlexOnboardingStepInput
}

export type CompleteOnboardingKeyMutation = {
  /** Says that the customer added the key to the car. */
  completeTeslaSetupVirtualKeyForSmartFlexOnboarding: {
    wizard: {
      id: string
      deviceType: KrakenFlexDeviceTypes | null
      displayName: string | null
      /** What the customer has to do next; null when everything is done. */
      currentStep: {
        __typename: 'AuthFlow'
        id: string | null
        /** Where to send the customer. Everyone who knows it can use it. */
        authorizationUri: string | null
        /** Where the customer comes back to. */
        redirectUri: string | null
      } | {
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectHeatPumpMake' | 'SelectHeatPumpVariant' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
        id: string | null
        /** What was chosen. */
        selectedOptionId: string | null
        options: Array<{
          __typename: 'SelectChargePointMakeListItem'
          id: string | null
          chargePointMake: {
            make: string | null
          } | null
        } | {
          __typename: 'SelectChargePointVariantListItem' | 'SelectHeatPumpMakeListItem' | 'SelectHeatPumpVariantListItem' | 'SelectVehicleVariantListItem'
          id: string | null
        } | {
          __typename: 'SelectDeviceTypeListItem'
          id: string | null
          label: string | null
        } | {
          __typename: 'SelectSessionDeviceListItem'
          id: string | null
          sessionDevice: {
            id: string | null
            name: string | null
            make: string | null
            model: string | null
          } | null
        } | {
          __typename: 'SelectUserVehicleListItem'
          id: string | null
          vehicle: {
            displayName: string | null
            brand: string | null
            model: string | null
            year: number | null
          } | null
        } | {
          __typename: 'SelectVehicleMakeListItem'
          id: string | null
          vehicleMake: {
            make: string | null
          } | null
        } | {
          __typename: '%other'
          id: string | null
        } | null> | null
      } | {
        __typename: 'SelectVehicleOrChargePoint'
        id: string | null
        selectedIntegration: SelectIntegrationChoices | null
      } | {
        __typename: 'SmartFlexOnboardingDeviceRegistration'
        id: string | null
        deviceRegistered: boolean | null
      } | {
        __typename: 'TeslaModifyScopes' | 'TeslaRegistrationFailed' | 'TestCharge' | 'UnsupportedCombination' | 'UserInputRequired' | 'WaitForTransition'
        id: string | null
      } | {
        __typename: 'TeslaSetupVirtualKey'
        id: string | null
        key: string | null
        /** Where it can be done. */
        uri: string | null
      } | {
        __typename: 'UserActionRequired'
        id: string | null
        userActions: Array<{
          /** What, as a code. */
          userAction: string | null
          /** What, in words. */
          description: string | null
          /** Where it can be done. */
          uri: string | null
        } | null> | null
      } | {
        __typename: 'WaitForLiveIntegration'
        id: string | null
        isLive: boolean | null
      } | {
        __typename: '%other'
        id: string | null
      } | null
    } | null
  } | null
}

export type CompleteOnboardingKeyMutationVariables = {
  input: CompleteSmartFlexOnboardingStepInput
}

export type CompleteOnboardingSignInMutation = {
  /** Says that the customer signed in at the device's maker. */
  completeAuthFlowForSmartFlexOnboarding: {
    wizard: {
      id: string
      deviceType: KrakenFlexDeviceTypes | null
      displayName: string | null
      /** What the customer has to do next; null when everything is done. */
      currentStep: {
        __typename: 'AuthFlow'
        id: string | null
        /** Where to send the customer. Everyone who knows it can use it. */
        authorizationUri: string | null
        /** Where the customer comes back to. */
        redirectUri: string | null
      } | {
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectHeatPumpMake' | 'SelectHeatPumpVariant' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
        id: string | null
        /** What was chosen. */
        selectedOptionId: string | null
        options: Array<{
          __typename: 'SelectChargePointMakeListItem'
          id: string | null
          chargePointMake: {
            make: string | null
          } | null
        } | {
          __typename: 'SelectChargePointVariantListItem' | 'SelectHeatPumpMakeListItem' | 'SelectHeatPumpVariantListItem' | 'SelectVehicleVariantListItem'
          id: string | null
        } | {
          __typename: 'SelectDeviceTypeListItem'
          id: string | null
          label: string | null
        } | {
          __typename: 'SelectSessionDeviceListItem'
          id: string | null
          sessionDevice: {
            id: string | null
            name: string | null
            make: string | null
            model: string | null
          } | null
        } | {
          __typename: 'SelectUserVehicleListItem'
          id: string | null
          vehicle: {
            displayName: string | null
            brand: string | null
            model: string | null
            year: number | null
          } | null
        } | {
          __typename: 'SelectVehicleMakeListItem'
          id: string | null
          vehicleMake: {
            make: string | null
          } | null
        } | {
          __typename: '%other'
          id: string | null
        } | null> | null
      } | {
        __typename: 'SelectVehicleOrChargePoint'
        id: string | null
        selectedIntegration: SelectIntegrationChoices | null
      } | {
        __typename: 'SmartFlexOnboardingDeviceRegistration'
        id: string | null
        deviceRegistered: boolean | null
      } | {
        __typename: 'TeslaModifyScopes' | 'TeslaRegistrationFailed' | 'TestCharge' | 'UnsupportedCombination' | 'UserInputRequired' | 'WaitForTransition'
        id: string | null
      } | {
        __typename: 'TeslaSetupVirtualKey'
        id: string | null
        key: string | null
        /** Where it can be done. */
        uri: string | null
      } | {
        __typename: 'UserActionRequired'
        id: string | null
        userActions: Array<{
          /** What, as a code. */
          userAction: string | null
          /** What, in words. */
          description: string | null
          /** Where it can be done. */
          uri: string | null
        } | null> | null
      } | {
        __typename: 'WaitForLiveIntegration'
        id: string | null
        isLive: boolean | null
      } | {
        __typename: '%other'
        id: string | null
      } | null
    } | null
  } | null
}

export type CompleteOnboardingSignInMutationVariables = {
  input: CompleteAuthFlowInput
}

export type CompletedDispatchesQuery = {
  /** When the devices of one account were charged or steered. Says nothing certain about the rate that is billed. */
  completedDispatches: Array<{
    start: string
    end: string
    /** Energy in kWh; negative when the device took it. */
    delta: string | null
    meta: {
      source: string | null
      /** `AT_HOME`, or null. */
      location: string | null
    } | null
  } | null> | null
}

export type CompletedDispatchesQueryVariables = {
  accountNumber: string
}

export type CostOfChargeQuery = {
  /**
   * What charging cost, by days or longer spans.
   *
   * @deprecated The 'costOfCharge' field is deprecated. Use `cost` of a charging session. - Marked as deprecated on 2025-05-13. - Scheduled for removal on or after 2026-01-16. You can read more about this deprecation on: https://announcements.kraken.tech/announcements/public/605/
   */
  costOfCharge: Array<{
    /** First day of the span. */
    reportDate: string | null
    isSmartCharge: boolean | null
    /** In kWh. */
    totalConsumption: number | null
    /** Without tax, in the smallest unit of the currency. */
    totalCostExclTax: number | null
    /** With tax, in the smallest unit of the currency. */
    totalCostInclTax: number | null
  } | null> | null
}

export type CostOfChargeQueryVariables = {
  accountNumber: string
  frequency: DataFrequency
  /** First day. */
  startDate?: string | null | undefined
}

export type CreateElectricityQuoteMutation = {
  /** Asks for a quote for a place that is not supplied yet. */
  createElectricityQuote: {
    quoteRequest: {
      code: string
      quotedSupplyPoints: Array<{
        __typename: 'QuotedElectricityGenerationPoint'
      } | {
        __typename: 'QuotedElectricitySupplyPoint'
        id: number | null
        /** Contracted capacity in amperes. */
        amperage: number | null
        gridOperatorCode: string | null
        /** Whether the supplier can supply the point. */
        canSupply: boolean
        /** Estimate for each month. */
        annualEstimatedUsage: Array<string | null>
        quotedProducts: Array<{
          id: number
          product: {
            __typename: 'ElectricityFitProduct'
            code: string
            /** Name shown to customers. */
            displayName: string
            /** What is paid for the energy. */
            generationCredits: Array<{
              band: string | null
              /** For one kWh, without tax. */
              pricePerUnit: string
              /** For one kWh, with tax. */
              pricePerUnitIncTax: string
              validFrom: string | null
              validTo: string | null
            } | null>
          } | {
            __typename: 'ElectricitySingleStepProduct'
            code: string
            /** Name shown to customers. */
            displayName: string
            /** What the standing charge goes by. */
            standingChargeUnitType: string | null
            standingChargePricePerDay: string | null
            /** Price of being supplied at all, by contracted capacity and grid operator. */
            standingCharges: Array<{
              unitType: string | null
              band: string | null
              /** For one `unitType` and day, without tax. */
              pricePerUnit: string
              /** For one `unitType` and day, with tax. */
              pricePerUnitIncTax: string
              validFrom: string | null
              validTo: string | null
            } | null>
            /** Addition that follows the price of fuel; it can be negative. */
            fuelCostAdjustment: {
              /** For one kWh, without tax. */
              pricePerUnit: string
              /** For one kWh, with tax. */
              pricePerUnitIncTax: string
              validFrom: string
              validTo: string
            } | null
            /** Addition that pays for renewable energy. */
            renewableEnergyLevy: {
              /** Without tax. */
              pricePerUnit: string | null
              /** With tax. */
              pricePerUnitIncTax: string
              validFrom: string | null
              validTo: string | null
            } | null
            /** Price of the energy. */
            consumptionCharges: Array<{
              band: string | null
              /** Name of the time of use that the price is for. */
              timeOfUse: string | null
              /** For one kWh, without tax. */
              pricePerUnit: string
              /** For one kWh, with tax. */
              pricePerUnitIncTax: string
              validFrom: string | null
              validTo: string | null
            } | null>
          } | {
            __typename: 'ElectricitySteppedProduct'
            code: string
            /** Name shown to customers. */
            displayName: string
            /** What the standing charge goes by. */
            standingChargeUnitType: string | null
            standingChargePricePerDay: string | null
            /** Price of being supplied at all, by contracted capacity and grid operator. */
            standingCharges: Array<{
              unitType: string | null
              band: string | null
              /** For one `unitType` and day, without tax. */
              pricePerUnit: string
              /** For one `unitType` and day, with tax. */
              pricePerUnitIncTax: string
              validFrom: string | null
              validTo: string | null
            } | null>
            /** Addition that follows the price of fuel; it can be negative. */
            fuelCostAdjustment: {
              /** For one kWh, without tax. */
              pricePerUnit: string
              /** For one kWh, with tax. */
              pricePerUnitIncTax: string
              validFrom: string
              validTo: string
            } | null
            /** Addition that pays for renewable energy. */
            renewableEnergyLevy: {
              /** Without tax. */
              pricePerUnit: string | null
              /** With tax. */
              pricePerUnitIncTax: string
              validFrom: string | null
              validTo: string | null
            } | null
            /** Price of the energy, one entry for each step. */
            steppedCharges: Array<{
              band: string | null
              /** Name of the time of use that the price is for. */
              timeOfUse: string | null
              /** Where the step begins, in kWh. */
              stepStart: number | null
              /** Where the step ends, in kWh; null for the last one. */
              stepEnd: number | null
              /** For one kWh, without tax. */
              pricePerUnit: string
              /** For one kWh, with tax. */
              pricePerUnitIncTax: string
              validFrom: string | null
              validTo: string | null
            } | null>
          } | {
            __typename: 'GasTieredProduct'
            code: string
            /** Name shown to customers. */
            displayName: string
            /** Price of being supplied at all, by the tier of consumption. */
            tieredStandingCharges: Array<{
              /** Where the tier begins, in cubic metres. */
              tierStart: number | null
              /** Where the tier ends, in cubic metres; null for the last one. */
              tierEnd: number | null
              /** Without tax. */
              pricePerUnit: string
              /** With tax. */
              pricePerUnitIncTax: string
            } | null>
            /** Price of the gas, by the tier of consumption. */
            tieredCharges: Array<{
              /** Where the tier begins, in cubic metres. */
              tierStart: number | null
              /** Where the tier ends, in cubic metres; null for the last one. */
              tierEnd: number | null
              /** Without tax. */
              pricePerUnit: string
              /** With tax. */
              pricePerUnitIncTax: string
              validFrom: string | null
              validTo: string | null
            } | null>
          } | {
            __typename: '%other'
          }
          estimatedCosts: {
            /** Estimated cost of each month. */
            monthlyBreakdown: Array<number | null>
            standingChargePricePerDay: string | null
            standingChargeUnitType: string | null
          }
        } | null>
      } | {
        __typename: '%other'
      } | null>
    } | null
  } | null
}

export type CreateElectricityQuoteMutationVariables = {
  input: CreateElectricityQuoteInput
}

export type CreateOfferGroupMutation = {
  /** Makes a group of offers to choose from. */
  createOfferGroupForQuoting: {
    offerGroup: {
      identifier: string | null
      offers: Array<{
        identifier: string | null
        description: string | null
        validFrom: string | null
        validTo: string | null
        acceptedAt: string | null
        rejectedAt: string | null
        quote: {
          identifier: string | null
          productOfferingIdentifier: string | null
          createdAt: string | null
        } | null
      } | null> | null
    } | null
  } | null
}

export type CreateOfferGroupMutationVariables = {
  input: CreateOfferGroupForQuotingInput
}

export type CreateQuoteForAccountMutation = {
  /** Asks for a quote for supply points of an account that exists. */
  createQuoteForAccount: {
    quoteRequest: {
      code: string | null
      requestedAt: string | null
      acceptedAt: string | null
    } | null
  } | null
}

export type CreateQuoteForAccountMutationVariables = {
  input: CreateQuoteForAccountInput
}

export type DeleteBoostChargeMutation = {
  /**
   * Ends charging now.
   *
   * @deprecated The 'deleteBoostCharge' field is deprecated. Use `updateBoostCharge`, which names the device. - Marked as deprecated on 2025-05-12. - Scheduled for removal on or after 2026-01-26. You can read more about this deprecation on: https://announcements.kraken.tech/announcements/public/607/
   */
  deleteBoostCharge: {
    krakenflexDevice: {
      krakenflexDeviceId: string | null
      provider: ProviderChoices | null
      vehicleMake: string | null
      vehicleModel: string | null
      /** In kWh. */
      vehicleBatterySizeInKwh: string | null
      chargePointMake: string | null
      chargePointModel: string | null
      /** In kW. */
      chargePointPowerInKw: string | null
      status: string | null
      /** Whether steering is suspended. */
      suspended: boolean | null
    } | null
  } | null
}

export type DeleteBoostChargeMutationVariables = {
  input: DeleteBoostChargeInput
}

export type DevicePreferenceDetailsFragment = {
  mode: PreferencesModeChoices
  /** Unit of the targets. */
  unit: PreferencesUnitChoices
  /** Whether the targets are absolute. */
  targetType: PreferencesTargetType
  gridExport: FlexGridExportStatus
  schedules: Array<{
    dayOfWeek: DayOfWeek
    /** Time of day by which, or from which, the target holds. */
    time: string
    /** Lower target, such as the temperature to heat to; null where there is none. */
    min: number | null
    /** Upper target, such as the charge to reach. */
    max: number | null
  } | null> | null
}

export type DevicePreferencesQuery = {
  /** The smart devices of one account: cars, charge points, batteries, inverters and others. */
  devices: Array<{
    __typename: 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexHeatPump' | 'SmartFlexVehicle'
    /** Changes when the device is registered anew. */
    id: string
    /** What the device should reach, and by when. */
    preferences: {
      mode: PreferencesModeChoices
      /** Unit of the targets. */
      unit: PreferencesUnitChoices
      /** Whether the targets are absolute. */
      targetType: PreferencesTargetType
      gridExport: FlexGridExportStatus
      schedules: Array<{
        dayOfWeek: DayOfWeek
        /** Time of day by which, or from which, the target holds. */
        time: string
        /** Lower target, such as the temperature to heat to; null where there is none. */
        min: number | null
        /** Upper target, such as the charge to reach. */
        max: number | null
      } | null> | null
    } | null
    /** Which preferences are possible. */
    preferenceSetting: {
      mode: PreferencesModeChoices
      unit: PreferencesUnitChoices
      scheduleSettings: Array<{
        timeFrom: string | null
        timeTo: string | null
        /** Distance between two possible times, in minutes. */
        timeStep: number
        min: string | null
        max: string | null
        /** Distance between two possible targets. */
        step: string
      } | null>
    } | null
  } | {
    __typename: '%other'
    /** Changes when the device is registered anew. */
    id: string
    /** What the device should reach, and by when. */
    preferences: {
      mode: PreferencesModeChoices
      /** Unit of the targets. */
      unit: PreferencesUnitChoices
      /** Whether the targets are absolute. */
      targetType: PreferencesTargetType
      gridExport: FlexGridExportStatus
      schedules: Array<{
        dayOfWeek: DayOfWeek
        /** Time of day by which, or from which, the target holds. */
        time: string
        /** Lower target, such as the temperature to heat to; null where there is none. */
        min: number | null
        /** Upper target, such as the charge to reach. */
        max: number | null
      } | null> | null
    } | null
    /** Which preferences are possible. */
    preferenceSetting: {
      mode: PreferencesModeChoices
      unit: PreferencesUnitChoices
      scheduleSettings: Array<{
        timeFrom: string | null
        timeTo: string | null
        /** Distance between two possible times, in minutes. */
        timeStep: number
        min: string | null
        max: string | null
        /** Distance between two possible targets. */
        step: string
      } | null>
    } | null
  }> | null
}

export type DevicePreferencesQueryVariables = {
  accountNumber: string
  deviceId: string
}

export type DeviceStateFragment = {
  __typename: 'SmartFlexChargePointStatus'
  /** Where the device is between registration and retirement. */
  current: SmartFlexDeviceLifecycleStatus | null
  /** What the device is doing. */
  currentState: SmartFlexDeviceState | null
  /** Whether steering is suspended. */
  isSuspended: boolean | null
  /** Charge of the car's battery in percent. */
  stateOfCharge: {
    timestamp: string
    value: string
  } | null
} | {
  __typename: 'SmartFlexDeviceStatus' | 'SmartFlexHeatPumpStatus'
  /** Where the device is between registration and retirement. */
  current: SmartFlexDeviceLifecycleStatus | null
  /** What the device is doing. */
  currentState: SmartFlexDeviceState | null
  /** Whether steering is suspended. */
  isSuspended: boolean | null
} | {
  __typename: 'SmartFlexVehicleStatus'
  /** Where the device is between registration and retirement. */
  current: SmartFlexDeviceLifecycleStatus | null
  /** What the device is doing. */
  currentState: SmartFlexDeviceState | null
  /** Whether steering is suspended. */
  isSuspended: boolean | null
  /** Charge of the battery in percent. */
  stateOfCharge: {
    timestamp: string
    value: string
  } | null
  stateOfChargeLimit: {
    /** In percent. */
    upperSocLimit: number | null
    /** Whether the target is above the limit. */
    isLimitViolated: boolean | null
  } | null
} | {
  __typename: '%other'
  /** Where the device is between registration and retirement. */
  current: SmartFlexDeviceLifecycleStatus | null
  /** What the device is doing. */
  currentState: SmartFlexDeviceState | null
  /** Whether steering is suspended. */
  isSuspended: boolean | null
}

export type DevicesQuery = {
  /** The smart devices of one account: cars, charge points, batteries, inverters and others. */
  devices: Array<{
    __typename: 'SmartFlexChargePoint' | 'SmartFlexVehicle'
    /** Changes when the device is registered anew. */
    id: string
    name: string | null
    deviceType: KrakenFlexDeviceTypes
    /** Maker or platform through which the device is steered. */
    provider: ProviderChoices
    propertyId: string | null
    status: {
      __typename: 'SmartFlexChargePointStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the car's battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
    } | {
      __typename: 'SmartFlexDeviceStatus' | 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
      stateOfChargeLimit: {
        /** In percent. */
        upperSocLimit: number | null
        /** Whether the target is above the limit. */
        isLimitViolated: boolean | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
    /** Messages about the device, the latest first. */
    alerts: Array<{
      message: string | null
      publishedAt: string | null
    } | null> | null
    make: string | null
    model: string | null
  } | {
    __typename: 'SmartFlexDevice' | 'SmartFlexHeatPump'
    /** Changes when the device is registered anew. */
    id: string
    name: string | null
    deviceType: KrakenFlexDeviceTypes
    /** Maker or platform through which the device is steered. */
    provider: ProviderChoices
    propertyId: string | null
    status: {
      __typename: 'SmartFlexChargePointStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the car's battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
    } | {
      __typename: 'SmartFlexDeviceStatus' | 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
      stateOfChargeLimit: {
        /** In percent. */
        upperSocLimit: number | null
        /** Whether the target is above the limit. */
        isLimitViolated: boolean | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
    /** Messages about the device, the latest first. */
    alerts: Array<{
      message: string | null
      publishedAt: string | null
    } | null> | null
  } | {
    __typename: '%other'
    /** Changes when the device is registered anew. */
    id: string
    name: string | null
    deviceType: KrakenFlexDeviceTypes
    /** Maker or platform through which the device is steered. */
    provider: ProviderChoices
    propertyId: string | null
    status: {
      __typename: 'SmartFlexChargePointStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the car's battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
    } | {
      __typename: 'SmartFlexDeviceStatus' | 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
      stateOfChargeLimit: {
        /** In percent. */
        upperSocLimit: number | null
        /** Whether the target is above the limit. */
        isLimitViolated: boolean | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
    /** Messages about the device, the latest first. */
    alerts: Array<{
      message: string | null
      publishedAt: string | null
    } | null> | null
  }> | null
}

export type DevicesQueryVariables = {
  accountNumber: string
  propertyId?: string | number | null | undefined
}

export type ElectricityAdditionsFragment = {
  code: string
  /** Name shown to customers. */
  displayName: string
  /** What the standing charge goes by. */
  standingChargeUnitType: string | null
  standingChargePricePerDay: string | null
  /** Price of being supplied at all, by contracted capacity and grid operator. */
  standingCharges: Array<{
    unitType: string | null
    band: string | null
    /** For one `unitType` and day, without tax. */
    pricePerUnit: string
    /** For one `unitType` and day, with tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null>
  /** Addition that follows the price of fuel; it can be negative. */
  fuelCostAdjustment: {
    /** For one kWh, without tax. */
    pricePerUnit: string
    /** For one kWh, with tax. */
    pricePerUnitIncTax: string
    validFrom: string
    validTo: string
  } | null
  /** Addition that pays for renewable energy. */
  renewableEnergyLevy: {
    /** Without tax. */
    pricePerUnit: string | null
    /** With tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null
}

export type ElectricityAgreementsQuery = {
  /** One property, by its id. */
  property: {
    id: string | null
    /** Points at which electricity is taken. */
    electricitySupplyPoints: Array<{
      /** Supply point identification number, 22 digits. */
      spin: string
      status: SupplyPointStatus
      agreements: Array<{
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        agreedFrom: string | null
        agreedTo: string | null
        isRevoked: boolean | null
        /** Last instant at which the customer may withdraw; null where that is not possible. */
        rescissionDeadlineAt: string | null
        /** What is supplied, and at which price. */
        product: {
          __typename: 'ElectricityFitProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** What is paid for the energy. */
          generationCredits: Array<{
            band: string | null
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: 'ElectricitySingleStepProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** What the standing charge goes by. */
          standingChargeUnitType: string | null
          standingChargePricePerDay: string | null
          /** Price of being supplied at all, by contracted capacity and grid operator. */
          standingCharges: Array<{
            unitType: string | null
            band: string | null
            /** For one `unitType` and day, without tax. */
            pricePerUnit: string
            /** For one `unitType` and day, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
          /** Addition that follows the price of fuel; it can be negative. */
          fuelCostAdjustment: {
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string
            validTo: string
          } | null
          /** Addition that pays for renewable energy. */
          renewableEnergyLevy: {
            /** Without tax. */
            pricePerUnit: string | null
            /** With tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null
          /** Price of the energy. */
          consumptionCharges: Array<{
            band: string | null
            /** Name of the time of use that the price is for. */
            timeOfUse: string | null
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: 'ElectricitySteppedProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** What the standing charge goes by. */
          standingChargeUnitType: string | null
          standingChargePricePerDay: string | null
          /** Price of being supplied at all, by contracted capacity and grid operator. */
          standingCharges: Array<{
            unitType: string | null
            band: string | null
            /** For one `unitType` and day, without tax. */
            pricePerUnit: string
            /** For one `unitType` and day, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
          /** Addition that follows the price of fuel; it can be negative. */
          fuelCostAdjustment: {
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string
            validTo: string
          } | null
          /** Addition that pays for renewable energy. */
          renewableEnergyLevy: {
            /** Without tax. */
            pricePerUnit: string | null
            /** With tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null
          /** Price of the energy, one entry for each step. */
          steppedCharges: Array<{
            band: string | null
            /** Name of the time of use that the price is for. */
            timeOfUse: string | null
            /** Where the step begins, in kWh. */
            stepStart: number | null
            /** Where the step ends, in kWh; null for the last one. */
            stepEnd: number | null
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: 'GasTieredProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** Price of being supplied at all, by the tier of consumption. */
          tieredStandingCharges: Array<{
            /** Where the tier begins, in cubic metres. */
            tierStart: number | null
            /** Where the tier ends, in cubic metres; null for the last one. */
            tierEnd: number | null
            /** Without tax. */
            pricePerUnit: string
            /** With tax. */
            pricePerUnitIncTax: string
          } | null>
          /** Price of the gas, by the tier of consumption. */
          tieredCharges: Array<{
            /** Where the tier begins, in cubic metres. */
            tierStart: number | null
            /** Where the tier ends, in cubic metres; null for the last one. */
            tierEnd: number | null
            /** Without tax. */
            pricePerUnit: string
            /** With tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: '%other'
        } | null
        /** Rates that are added for options of the customer. */
        addonRates: Array<{
          addon: {
            /** Name shown to customers. */
            title: string | null
            family: string | null
            description: string | null
          } | null
          productRate: {
            band: string | null
            unitType: UnitType | null
            /** Price of one `unitType`. */
            pricePerUnit: string | null
            validFrom: string | null
            validTo: string | null
          } | null
        } | null> | null
      } | null>
    } | null> | null
  } | null
}

export type ElectricityAgreementsQueryVariables = {
  propertyId: string | number
  /** Only agreements in force. */
  onlyActive?: boolean | null | undefined
}

export type EnrollMutation = {
  /** Enrols an account for supply. */
  enrollment: {
    message: string
    /** What the enrolment set off. */
    enrollmentProcesses: Array<{
      __typename: 'JoinSupplierProcessType'
      id: string | null
      status: LifecycleSupplyPointProcessStatus | null
      number: string | null
    } | {
      __typename: 'OccupyPropertyProcessType'
      id: string | null
      status: LifecycleSupplyPointProcessStatus | null
      occupyAt: string
    } | {
      __typename: '%other'
    } | null>
  }
}

export type EnrollMutationVariables = {
  input: EnrollmentInput
}

export type ForceReauthenticationMutation = {
  /** Ends every token issued to the viewer so far. */
  forceReauthentication: {
    tokensInvalidated: boolean
    /** Tokens issued before this instant are refused. */
    effectiveAt: string
  } | null
}

export type ForceReauthenticationMutationVariables = {
  /** Also end the tokens of applications that the viewer authorised. */
  includeThirdParties: boolean
}

export type GasAgreementsQuery = {
  /** One property, by its id. */
  property: {
    id: string | null
    /** Points at which gas is taken. */
    gasSupplyPoints: Array<{
      /** Supply point identification number. */
      spin: string
      status: GasSupplyPointStatus
      agreements: Array<{
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        /** What is supplied, and at which price. */
        product: {
          __typename: 'ElectricityFitProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** What is paid for the energy. */
          generationCredits: Array<{
            band: string | null
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: 'ElectricitySingleStepProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** What the standing charge goes by. */
          standingChargeUnitType: string | null
          standingChargePricePerDay: string | null
          /** Price of being supplied at all, by contracted capacity and grid operator. */
          standingCharges: Array<{
            unitType: string | null
            band: string | null
            /** For one `unitType` and day, without tax. */
            pricePerUnit: string
            /** For one `unitType` and day, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
          /** Addition that follows the price of fuel; it can be negative. */
          fuelCostAdjustment: {
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string
            validTo: string
          } | null
          /** Addition that pays for renewable energy. */
          renewableEnergyLevy: {
            /** Without tax. */
            pricePerUnit: string | null
            /** With tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null
          /** Price of the energy. */
          consumptionCharges: Array<{
            band: string | null
            /** Name of the time of use that the price is for. */
            timeOfUse: string | null
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: 'ElectricitySteppedProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** What the standing charge goes by. */
          standingChargeUnitType: string | null
          standingChargePricePerDay: string | null
          /** Price of being supplied at all, by contracted capacity and grid operator. */
          standingCharges: Array<{
            unitType: string | null
            band: string | null
            /** For one `unitType` and day, without tax. */
            pricePerUnit: string
            /** For one `unitType` and day, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
          /** Addition that follows the price of fuel; it can be negative. */
          fuelCostAdjustment: {
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string
            validTo: string
          } | null
          /** Addition that pays for renewable energy. */
          renewableEnergyLevy: {
            /** Without tax. */
            pricePerUnit: string | null
            /** With tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null
          /** Price of the energy, one entry for each step. */
          steppedCharges: Array<{
            band: string | null
            /** Name of the time of use that the price is for. */
            timeOfUse: string | null
            /** Where the step begins, in kWh. */
            stepStart: number | null
            /** Where the step ends, in kWh; null for the last one. */
            stepEnd: number | null
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: 'GasTieredProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** Price of being supplied at all, by the tier of consumption. */
          tieredStandingCharges: Array<{
            /** Where the tier begins, in cubic metres. */
            tierStart: number | null
            /** Where the tier ends, in cubic metres; null for the last one. */
            tierEnd: number | null
            /** Without tax. */
            pricePerUnit: string
            /** With tax. */
            pricePerUnitIncTax: string
          } | null>
          /** Price of the gas, by the tier of consumption. */
          tieredCharges: Array<{
            /** Where the tier begins, in cubic metres. */
            tierStart: number | null
            /** Where the tier ends, in cubic metres; null for the last one. */
            tierEnd: number | null
            /** Without tax. */
            pricePerUnit: string
            /** With tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: '%other'
        } | null
      } | null>
    } | null> | null
  } | null
}

export type GasAgreementsQueryVariables = {
  propertyId: string | number
  /** Only agreements in force. */
  onlyActive?: boolean | null | undefined
}

export type GasIntervalReadingsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The places that the account supplies. */
    properties: Array<{
      id: string | null
      /** Points at which gas is taken. */
      gasSupplyPoints: Array<{
        /** Supply point identification number. */
        spin: string
        /** What was used between two readings. */
        intervalReadings: Array<{
          id: string | null
          readingDate: string
          readingReason: string
          startAt: string
          endAt: string
          /** In days. */
          daysOfGasUsage: number
          /** In cubic metres. */
          usage: number
        } | null> | null
      } | null> | null
    } | null> | null
  } | null
}

export type GasIntervalReadingsQueryVariables = {
  accountNumber: string
  /** First instant; send an offset. */
  fromDatetime?: string | null | undefined
  /** Instant to end at; send an offset. */
  toDatetime?: string | null | undefined
}

export type GenerationHalfHourlyReadingsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The places that the account supplies. */
    properties: Array<{
      id: string | null
      /** Points at which electricity is fed in. */
      electricityGenerationPoints: Array<{
        /** Generation point identification number. */
        gpin: string
        status: GenerationPointStatus
        /** What was fed in within each half-hour. */
        halfHourlyReadings: Array<{
          startAt: string
          endAt: string
          /** In kWh. */
          value: string
          /** Estimate of the cost; its unit is not stated. */
          costEstimate: string
          /** How final the value is. */
          version: HalfHourlyReadingsVersions
        }>
      } | null> | null
    } | null> | null
  } | null
}

export type GenerationHalfHourlyReadingsQueryVariables = {
  accountNumber: string
  /** First instant that an interval may begin at; send an offset. */
  fromDatetime: string
  /** Intervals begin before this instant; send an offset. */
  toDatetime: string
}

export type HalfHourlyReadingsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The places that the account supplies. */
    properties: Array<{
      id: string | null
      /** Points at which electricity is taken. */
      electricitySupplyPoints: Array<{
        /** Supply point identification number, 22 digits. */
        spin: string
        status: SupplyPointStatus
        /** What was used in each half-hour: at most 1488 rows, the oldest are left out without a word. Ask for a month at most. */
        halfHourlyReadings: Array<{
          startAt: string
          endAt: string
          /** In kWh. */
          value: string
          /** Estimate of the cost; its unit is not stated. */
          costEstimate: string
          /** How final the value is. */
          version: HalfHourlyReadingsVersions
          /** Part of the price that applies. */
          consumptionRateBand: string
        }>
      } | null> | null
    } | null> | null
  } | null
}

export type HalfHourlyReadingsQueryVariables = {
  accountNumber: string
  /** First instant that an interval may begin at; send an offset. */
  fromDatetime: string
  /** Intervals begin before this instant; send an offset. */
  toDatetime: string
  /** Product to estimate costs with. */
  productCode?: string | null | undefined
}

export type HeatPumpStatusQuery = {
  /** What the account's heat pump is doing. */
  heatPumpStatus: {
    /** Whether the maker's platform reaches the heat pump. */
    isConnected: boolean | null
    climateControlStatus: {
      climateControlEnabled: boolean | null
      targetClimateControlTemperature: string | null
      currentClimateControlTemperature: string | null
    } | null
    waterTemperatureStatus: {
      waterTemperatureEnabled: boolean | null
      currentWaterTemperature: string | null
    } | null
  } | null
}

export type HeatPumpStatusQueryVariables = {
  accountNumber: string
}

export type HeatPumpsQuery = {
  /** The smart devices of one account: cars, charge points, batteries, inverters and others. */
  devices: Array<{
    __typename: 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexVehicle'
    /** Changes when the device is registered anew. */
    id: string
    name: string | null
    /** Maker or platform through which the device is steered. */
    provider: ProviderChoices
    status: {
      __typename: 'SmartFlexChargePointStatus' | 'SmartFlexDeviceStatus' | 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** What it was last set to. */
      mode: {
        value: HeatPumpMode | null
        timestamp: string | null
      } | null
      /** The temperature of each zone. */
      currentTemperatures: Array<{
        zone: string | null
        /** In degrees Celsius. */
        value: string | null
        timestamp: string | null
      } | null> | null
      targetTemperature: {
        /** In degrees Celsius. */
        value: string | null
        timestamp: string | null
      } | null
      /** What it was last doing. */
      activity: {
        value: HeatPumpActivity | null
        timestamp: string | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
  } | {
    __typename: 'SmartFlexHeatPump'
    /** Changes when the device is registered anew. */
    id: string
    name: string | null
    /** Maker or platform through which the device is steered. */
    provider: ProviderChoices
    make: string | null
    model: string | null
    /** Highest power in kW. */
    powerInKw: string | null
    /** What the device heats. */
    zoneType: ZoneTypeChoices | null
    /** What the device should reach, and by when. */
    preferences: {
      mode: PreferencesModeChoices
      /** Unit of the targets. */
      unit: PreferencesUnitChoices
      /** Whether the targets are absolute. */
      targetType: PreferencesTargetType
      gridExport: FlexGridExportStatus
      schedules: Array<{
        dayOfWeek: DayOfWeek
        /** Time of day by which, or from which, the target holds. */
        time: string
        /** Lower target, such as the temperature to heat to; null where there is none. */
        min: number | null
        /** Upper target, such as the charge to reach. */
        max: number | null
      } | null> | null
    } | null
    status: {
      __typename: 'SmartFlexChargePointStatus' | 'SmartFlexDeviceStatus' | 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** What it was last set to. */
      mode: {
        value: HeatPumpMode | null
        timestamp: string | null
      } | null
      /** The temperature of each zone. */
      currentTemperatures: Array<{
        zone: string | null
        /** In degrees Celsius. */
        value: string | null
        timestamp: string | null
      } | null> | null
      targetTemperature: {
        /** In degrees Celsius. */
        value: string | null
        timestamp: string | null
      } | null
      /** What it was last doing. */
      activity: {
        value: HeatPumpActivity | null
        timestamp: string | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
  } | {
    __typename: '%other'
    /** Changes when the device is registered anew. */
    id: string
    name: string | null
    /** Maker or platform through which the device is steered. */
    provider: ProviderChoices
    status: {
      __typename: 'SmartFlexChargePointStatus' | 'SmartFlexDeviceStatus' | 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** What it was last set to. */
      mode: {
        value: HeatPumpMode | null
        timestamp: string | null
      } | null
      /** The temperature of each zone. */
      currentTemperatures: Array<{
        zone: string | null
        /** In degrees Celsius. */
        value: string | null
        timestamp: string | null
      } | null> | null
      targetTemperature: {
        /** In degrees Celsius. */
        value: string | null
        timestamp: string | null
      } | null
      /** What it was last doing. */
      activity: {
        value: HeatPumpActivity | null
        timestamp: string | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
  }> | null
}

export type HeatPumpsQueryVariables = {
  accountNumber: string
  propertyId?: string | number | null | undefined
}

export type IntervalReadingsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The places that the account supplies. */
    properties: Array<{
      id: string | null
      /** Points at which electricity is taken. */
      electricitySupplyPoints: Array<{
        /** Supply point identification number, 22 digits. */
        spin: string
        /** What was used in each billed month. */
        intervalReadings: Array<{
          id: string | null
          billableMonth: string
          readingDate: string | null
          startAt: string
          endAt: string
          /** In days. */
          periodLengthDays: number
          /** In kWh. */
          value: string
          /** Estimate of the cost; its unit is not stated. */
          costEstimate: string
          hasHalfHourlyDataForPeriod: boolean
        }>
      } | null> | null
    } | null> | null
  } | null
}

export type IntervalReadingsQueryVariables = {
  accountNumber: string
  /** Left out, from the beginning. */
  startAt?: string | null | undefined
  /** Left out, to the latest. */
  endAt?: string | null | undefined
  sortOrder?: IntervalReadingsSortOrder | null | undefined
}

export type KrakenFlexDeviceFragment = {
  krakenflexDeviceId: string | null
  provider: ProviderChoices | null
  vehicleMake: string | null
  vehicleModel: string | null
  /** In kWh. */
  vehicleBatterySizeInKwh: string | null
  chargePointMake: string | null
  chargePointModel: string | null
  /** In kW. */
  chargePointPowerInKw: string | null
  status: string | null
  /** Whether steering is suspended. */
  suspended: boolean | null
}

export type LatestKonbiniPaymentLinkQuery = {
  /** Where the customer finds the latest voucher to pay at a convenience store with. */
  latestKonbiniPaymentLink: {
    /** Address of the voucher; open to everyone who knows it. */
    url: string | null
    /** Last day to pay on. */
    paymentDate: string | null
  } | null
}

export type LatestKonbiniPaymentLinkQueryVariables = {
  accountNumber: string
  ledgerNumber?: string | null | undefined
}

export type LedgerInvoicesQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The account's ledgers: what is charged and what is paid is kept there. */
    ledgers: Array<{
      /** Number such as `L-1B2C3D4E`. */
      number: string | null
      /** Kind of ledger; the names carry the territory and the fuel. */
      ledgerType: string | null
      /** Invoices of this ledger. */
      invoices: {
        /** Number of invoices of a ledger on all pages together. */
        totalCount: number
        /** Where this page begins and ends, and whether others follow. */
        pageInfo: {
          /** Whether further entries follow this page. */
          hasNextPage: boolean
          /** Whether entries precede this page; only meaningful when reading backward with `before`. */
          hasPreviousPage: boolean
          /** Cursor of the first entry; null on an empty page. */
          startCursor: string | null
          /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
          endCursor: string | null
        }
        /** The entries of this page, in the order asked for. */
        edges: Array<{
          node: {
            id: number | null
            number: string | null
            firstIssued: string | null
            /** In the smallest unit of the currency. */
            invoicedAmount: number | null
            /** Address of the invoice as a file; open to everyone who knows it, until it expires. */
            pdfUrl: string | null
            totalCharges: {
              netTotal: number | null
              taxTotal: number | null
              grossTotal: number | null
            } | null
          } | null
        } | null>
      } | null
    } | null> | null
  } | null
}

export type LedgerInvoicesQueryVariables = {
  accountNumber: string
  /** Only this ledger. */
  ledgerNumber?: string | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type LedgerTransactionsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The account's ledgers: what is charged and what is paid is kept there. */
    ledgers: Array<{
      /** Number such as `L-1B2C3D4E`. */
      number: string | null
      name: string | null
      /** Kind of ledger; the names carry the territory and the fuel. */
      ledgerType: string | null
      /** Balance in the smallest unit of the currency. */
      balance: number | null
      /** Charges, payments, credits and refunds of this ledger. */
      transactions: {
        /** Number of transactions on all pages together. */
        totalCount: number
        /** Where this page begins and ends, and whether others follow. */
        pageInfo: {
          /** Whether further entries follow this page. */
          hasNextPage: boolean
          /** Whether entries precede this page; only meaningful when reading backward with `before`. */
          hasPreviousPage: boolean
          /** Cursor of the first entry; null on an empty page. */
          startCursor: string | null
          /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
          endCursor: string | null
        }
        /** The entries of this page, in the order asked for. */
        edges: Array<{
          node: {
            __typename: 'Charge'
            id: string | null
            /** Day on which the transaction counts. */
            postedDate: string | null
            /** What it is for, in words for customers. */
            title: string | null
            /** Amount with and without tax, in the smallest unit of the currency; payments and refunds have `net` only. */
            amounts: {
              net: number | null
              tax: number | null
              gross: number | null
            } | null
            /** Balance after this transaction, in the smallest unit of the currency. */
            balanceCarriedForward: number | null
            /** The latest document that it stands on. */
            billingDocumentIdentifier: string | null
            /** The consumption that is charged. */
            consumption: {
              startDate: string | null
              endDate: string | null
              quantity: string | null
              unit: ConsumptionUnit | null
            } | null
          } | {
            __typename: 'Credit' | 'Refund'
            id: string | null
            /** Day on which the transaction counts. */
            postedDate: string | null
            /** What it is for, in words for customers. */
            title: string | null
            /** Amount with and without tax, in the smallest unit of the currency; payments and refunds have `net` only. */
            amounts: {
              net: number | null
              tax: number | null
              gross: number | null
            } | null
            /** Balance after this transaction, in the smallest unit of the currency. */
            balanceCarriedForward: number | null
            /** The latest document that it stands on. */
            billingDocumentIdentifier: string | null
          } | {
            __typename: 'Payment'
            id: string | null
            /** Day on which the transaction counts. */
            postedDate: string | null
            /** What it is for, in words for customers. */
            title: string | null
            /** Amount with and without tax, in the smallest unit of the currency; payments and refunds have `net` only. */
            amounts: {
              net: number | null
              tax: number | null
              gross: number | null
            } | null
            /** Balance after this transaction, in the smallest unit of the currency. */
            balanceCarriedForward: number | null
            /** The latest document that it stands on. */
            billingDocumentIdentifier: string | null
            /** How it was paid. */
            paymentTransactionType: AccountPaymentTransactionTypeChoices | null
          } | {
            __typename: '%other'
            id: string | null
            /** Day on which the transaction counts. */
            postedDate: string | null
            /** What it is for, in words for customers. */
            title: string | null
            /** Amount with and without tax, in the smallest unit of the currency; payments and refunds have `net` only. */
            amounts: {
              net: number | null
              tax: number | null
              gross: number | null
            } | null
            /** Balance after this transaction, in the smallest unit of the currency. */
            balanceCarriedForward: number | null
            /** The latest document that it stands on. */
            billingDocumentIdentifier: string | null
          } | null
        } | null>
      } | null
    } | null> | null
  } | null
}

export type LedgerTransactionsQueryVariables = {
  accountNumber: string
  /** Only this ledger. */
  ledgerNumber?: string | null | undefined
  /** First day, by posted date. */
  fromDate?: string | null | undefined
  /** Last day, by posted date. */
  toDate?: string | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type LoyaltyPointMovementsQuery = {
  /** Movements of loyalty points of one user. */
  loyaltyPointLedgers: Array<{
    id: string
    ledgerType: string | null
    /** Number of points; `ledgerType` says whether they came or went. */
    value: string | null
    balanceCarriedForward: string | null
    reasonCode: string | null
    postedAt: string | null
    accountNumber: string | null
  } | null> | null
}

export type LoyaltyPointMovementsQueryVariables = {
  input: LoyaltyPointLedgersInput
}

export type LoyaltyPointsQuery = {
  /** Balance of loyalty points of one account. */
  loyaltyPointsBalance: {
    loyaltyPoints: number | null
    /** Worth of the points, in the smallest unit of the currency. */
    totalMonetaryAmount: number | null
  } | null
}

export type LoyaltyPointsQueryVariables = {
  input: LoyaltyPointsBalanceInput
}

export type MeasurementsQuery = {
  /** One property, by its id. */
  property: {
    id: string | null
    /** Meter data of the place, one entry for each reading or interval. */
    measurements: {
      /** Number of measurements on all pages together. */
      totalCount: number
      /** Where this page begins and ends, and whether others follow. */
      pageInfo: {
        /** Whether further entries follow this page. */
        hasNextPage: boolean
        /** Whether entries precede this page; only meaningful when reading backward with `before`. */
        hasPreviousPage: boolean
        /** Cursor of the first entry; null on an empty page. */
        startCursor: string | null
        /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
        endCursor: string | null
      }
      /** The entries of this page, in the order asked for. */
      edges: Array<{
        node: {
          __typename: 'IntervalMeasurementType'
          /** Where the data comes from. */
          source: string
          /** Decimal number in `unit`. */
          value: string
          /** Unit of `value`, such as `kWh`. */
          unit: string
          /** When it was measured. */
          readAt: string
          startAt: string
          endAt: string
          /** Length of the interval in seconds. */
          durationInSeconds: number
          metaData: {
            /** Costs and amounts reckoned for this measurement; often empty. */
            statistics: Array<{
              type: ReadingStatisticTypeEnum | null
              label: string | null
              /** Energy, where the statistic is about energy. */
              value: string | null
              costInclTax: {
                /** In the smallest unit of the currency, with fractions. */
                estimatedAmount: string
                /** Three-letter code of the currency. */
                costCurrency: string
              } | null
            } | null> | null
          } | null
        } | {
          __typename: 'MeasurementType'
          /** Where the data comes from. */
          source: string
          /** Decimal number in `unit`. */
          value: string
          /** Unit of `value`, such as `kWh`. */
          unit: string
          /** When it was measured. */
          readAt: string
          metaData: {
            /** Costs and amounts reckoned for this measurement; often empty. */
            statistics: Array<{
              type: ReadingStatisticTypeEnum | null
              label: string | null
              /** Energy, where the statistic is about energy. */
              value: string | null
              costInclTax: {
                /** In the smallest unit of the currency, with fractions. */
                estimatedAmount: string
                /** Three-letter code of the currency. */
                costCurrency: string
              } | null
            } | null> | null
          } | null
        } | {
          __typename: '%other'
          /** Where the data comes from. */
          source: string
          /** Decimal number in `unit`. */
          value: string
          /** Unit of `value`, such as `kWh`. */
          unit: string
          /** When it was measured. */
          readAt: string
          metaData: {
            /** Costs and amounts reckoned for this measurement; often empty. */
            statistics: Array<{
              type: ReadingStatisticTypeEnum | null
              label: string | null
              /** Energy, where the statistic is about energy. */
              value: string | null
              costInclTax: {
                /** In the smallest unit of the currency, with fractions. */
                estimatedAmount: string
                /** Three-letter code of the currency. */
                costCurrency: string
              } | null
            } | null> | null
          } | null
        } | null
      } | null>
    } | null
  } | null
}

export type MeasurementsQueryVariables = {
  propertyId: string | number
  /** First instant; send an offset. */
  startAt?: string | null | undefined
  /** Instant to end at; send an offset. */
  endAt?: string | null | undefined
  /** IANA time zone that days and longer intervals follow; left out, that of the instance. */
  timezone?: string | null | undefined
  /** Which data: fuel, direction, interval, device. */
  utilityFilters?: ReadonlyArray<UtilityFiltersInput | null> | UtilityFiltersInput | null | undefined
  /** Number of entries; this field takes many more than the 99 of others. */
  first?: number | null | undefined
  after?: string | null | undefined
}

export type OfferDetailsFragment = {
  identifier: string | null
  description: string | null
  validFrom: string | null
  validTo: string | null
  acceptedAt: string | null
  rejectedAt: string | null
  quote: {
    identifier: string | null
    productOfferingIdentifier: string | null
    createdAt: string | null
  } | null
}

export type OfferGroupQuery = {
  /** One group of offers, by its identifier. */
  offerGroupForQuoting: {
    identifier: string | null
    createdAt: string | null
    offers: Array<{
      identifier: string | null
      description: string | null
      validFrom: string | null
      validTo: string | null
      acceptedAt: string | null
      rejectedAt: string | null
      quote: {
        identifier: string | null
        productOfferingIdentifier: string | null
        createdAt: string | null
      } | null
    } | null> | null
  } | null
}

export type OfferGroupQueryVariables = {
  identifier: string | number
}

export type OnboardingStepFragment = {
  __typename: 'AuthFlow'
  id: string | null
  /** Where to send the customer. Everyone who knows it can use it. */
  authorizationUri: string | null
  /** Where the customer comes back to. */
  redirectUri: string | null
} | {
  __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectHeatPumpMake' | 'SelectHeatPumpVariant' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
  id: string | null
  /** What was chosen. */
  selectedOptionId: string | null
  options: Array<{
    __typename: 'SelectChargePointMakeListItem'
    id: string | null
    chargePointMake: {
      make: string | null
    } | null
  } | {
    __typename: 'SelectChargePointVariantListItem' | 'SelectHeatPumpMakeListItem' | 'SelectHeatPumpVariantListItem' | 'SelectVehicleVariantListItem'
    id: string | null
  } | {
    __typename: 'SelectDeviceTypeListItem'
    id: string | null
    label: string | null
  } | {
    __typename: 'SelectSessionDeviceListItem'
    id: string | null
    sessionDevice: {
      id: string | null
      name: string | null
      make: string | null
      model: string | null
    } | null
  } | {
    __typename: 'SelectUserVehicleListItem'
    id: string | null
    vehicle: {
      displayName: string | null
      brand: string | null
      model: string | null
      year: number | null
    } | null
  } | {
    __typename: 'SelectVehicleMakeListItem'
    id: string | null
    vehicleMake: {
      make: string | null
    } | null
  } | {
    __typename: '%other'
    id: string | null
  } | null> | null
} | {
  __typename: 'SelectVehicleOrChargePoint'
  id: string | null
  selectedIntegration: SelectIntegrationChoices | null
} | {
  __typename: 'SmartFlexOnboardingDeviceRegistration'
  id: string | null
  deviceRegistered: boolean | null
} | {
  __typename: 'TeslaModifyScopes' | 'TeslaRegistrationFailed' | 'TestCharge' | 'UnsupportedCombination' | 'UserInputRequired' | 'WaitForTransition'
  id: string | null
} | {
  __typename: 'TeslaSetupVirtualKey'
  id: string | null
  key: string | null
  /** Where it can be done. */
  uri: string | null
} | {
  __typename: 'UserActionRequired'
  id: string | null
  userActions: Array<{
    /** What, as a code. */
    userAction: string | null
    /** What, in words. */
    description: string | null
    /** Where it can be done. */
    uri: string | null
  } | null> | null
} | {
  __typename: 'WaitForLiveIntegration'
  id: string | null
  isLive: boolean | null
} | {
  __typename: '%other'
  id: string | null
}

export type OnboardingWizardFragment = {
  id: string
  deviceType: KrakenFlexDeviceTypes | null
  displayName: string | null
  /** What the customer has to do next; null when everything is done. */
  currentStep: {
    __typename: 'AuthFlow'
    id: string | null
    /** Where to send the customer. Everyone who knows it can use it. */
    authorizationUri: string | null
    /** Where the customer comes back to. */
    redirectUri: string | null
  } | {
    __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectHeatPumpMake' | 'SelectHeatPumpVariant' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
    id: string | null
    /** What was chosen. */
    selectedOptionId: string | null
    options: Array<{
      __typename: 'SelectChargePointMakeListItem'
      id: string | null
      chargePointMake: {
        make: string | null
      } | null
    } | {
      __typename: 'SelectChargePointVariantListItem' | 'SelectHeatPumpMakeListItem' | 'SelectHeatPumpVariantListItem' | 'SelectVehicleVariantListItem'
      id: string | null
    } | {
      __typename: 'SelectDeviceTypeListItem'
      id: string | null
      label: string | null
    } | {
      __typename: 'SelectSessionDeviceListItem'
      id: string | null
      sessionDevice: {
        id: string | null
        name: string | null
        make: string | null
        model: string | null
      } | null
    } | {
      __typename: 'SelectUserVehicleListItem'
      id: string | null
      vehicle: {
        displayName: string | null
        brand: string | null
        model: string | null
        year: number | null
      } | null
    } | {
      __typename: 'SelectVehicleMakeListItem'
      id: string | null
      vehicleMake: {
        make: string | null
      } | null
    } | {
      __typename: '%other'
      id: string | null
    } | null> | null
  } | {
    __typename: 'SelectVehicleOrChargePoint'
    id: string | null
    selectedIntegration: SelectIntegrationChoices | null
  } | {
    __typename: 'SmartFlexOnboardingDeviceRegistration'
    id: string | null
    deviceRegistered: boolean | null
  } | {
    __typename: 'TeslaModifyScopes' | 'TeslaRegistrationFailed' | 'TestCharge' | 'UnsupportedCombination' | 'UserInputRequired' | 'WaitForTransition'
    id: string | null
  } | {
    __typename: 'TeslaSetupVirtualKey'
    id: string | null
    key: string | null
    /** Where it can be done. */
    uri: string | null
  } | {
    __typename: 'UserActionRequired'
    id: string | null
    userActions: Array<{
      /** What, as a code. */
      userAction: string | null
      /** What, in words. */
      description: string | null
      /** Where it can be done. */
      uri: string | null
    } | null> | null
  } | {
    __typename: 'WaitForLiveIntegration'
    id: string | null
    isLive: boolean | null
  } | {
    __typename: '%other'
    id: string | null
  } | null
}

export type OnboardingWizardsQuery = {
  /** The registrations of devices that one account has begun. */
  smartFlexOnboardingWizards: Array<{
    id: string
    deviceType: KrakenFlexDeviceTypes | null
    displayName: string | null
    /** What the customer has to do next; null when everything is done. */
    currentStep: {
      __typename: 'AuthFlow'
      id: string | null
      /** Where to send the customer. Everyone who knows it can use it. */
      authorizationUri: string | null
      /** Where the customer comes back to. */
      redirectUri: string | null
    } | {
      __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectHeatPumpMake' | 'SelectHeatPumpVariant' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
      id: string | null
      /** What was chosen. */
      selectedOptionId: string | null
      options: Array<{
        __typename: 'SelectChargePointMakeListItem'
        id: string | null
        chargePointMake: {
          make: string | null
        } | null
      } | {
        __typename: 'SelectChargePointVariantListItem' | 'SelectHeatPumpMakeListItem' | 'SelectHeatPumpVariantListItem' | 'SelectVehicleVariantListItem'
        id: string | null
      } | {
        __typename: 'SelectDeviceTypeListItem'
        id: string | null
        label: string | null
      } | {
        __typename: 'SelectSessionDeviceListItem'
        id: string | null
        sessionDevice: {
          id: string | null
          name: string | null
          make: string | null
          model: string | null
        } | null
      } | {
        __typename: 'SelectUserVehicleListItem'
        id: string | null
        vehicle: {
          displayName: string | null
          brand: string | null
          model: string | null
          year: number | null
        } | null
      } | {
        __typename: 'SelectVehicleMakeListItem'
        id: string | null
        vehicleMake: {
          make: string | null
        } | null
      } | {
        __typename: '%other'
        id: string | null
      } | null> | null
    } | {
      __typename: 'SelectVehicleOrChargePoint'
      id: string | null
      selectedIntegration: SelectIntegrationChoices | null
    } | {
      __typename: 'SmartFlexOnboardingDeviceRegistration'
      id: string | null
      deviceRegistered: boolean | null
    } | {
      __typename: 'TeslaModifyScopes' | 'TeslaRegistrationFailed' | 'TestCharge' | 'UnsupportedCombination' | 'UserInputRequired' | 'WaitForTransition'
      id: string | null
    } | {
      __typename: 'TeslaSetupVirtualKey'
      id: string | null
      key: string | null
      /** Where it can be done. */
      uri: string | null
    } | {
      __typename: 'UserActionRequired'
      id: string | null
      userActions: Array<{
        /** What, as a code. */
        userAction: string | null
        /** What, in words. */
        description: string | null
        /** Where it can be done. */
        uri: string | null
      } | null> | null
    } | {
      __typename: 'WaitForLiveIntegration'
      id: string | null
      isLive: boolean | null
    } | {
      __typename: '%other'
      id: string | null
    } | null
  }> | null
}

export type OnboardingWizardsQueryVariables = {
  accountNumber: string
  propertyId?: number | null | undefined
  /** Only this one. */
  wizardId?: string | number | null | undefined
}

export type PageFragment = {
  /** Whether further entries follow this page. */
  hasNextPage: boolean
  /** Whether entries precede this page; only meaningful when reading backward with `before`. */
  hasPreviousPage: boolean
  /** Cursor of the first entry; null on an empty page. */
  startCursor: string | null
  /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
  endCursor: string | null
}

export type PaymentRequestsQuery = {
  /** What the supplier asked to be paid, by ledger. */
  paymentRequests: {
    paymentRequest: {
      /** Number of requests to pay on all pages together. */
      totalCount: number
      /** Where this page begins and ends, and whether others follow. */
      pageInfo: {
        /** Whether further entries follow this page. */
        hasNextPage: boolean
        /** Whether entries precede this page; only meaningful when reading backward with `before`. */
        hasPreviousPage: boolean
        /** Cursor of the first entry; null on an empty page. */
        startCursor: string | null
        /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
        endCursor: string | null
      }
      /** The entries of this page, in the order asked for. */
      edges: Array<{
        node: {
          expectedPaymentDate: string | null
          paymentStatus: string | null
          /** In the smallest unit of the currency. */
          totalAmount: number | null
          /** Part that the customer pays, in the smallest unit of the currency. */
          customerAmount: number | null
        } | null
      } | null>
    } | null
  } | null
}

export type PaymentRequestsQueryVariables = {
  ledgerNumber: string
  first?: number | null | undefined
  after?: string | null | undefined
}

export type PaymentSchedulesQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The rules by which payments are taken. */
    paymentSchedules: {
      /** Number of payment schedules on all pages together. */
      totalCount: number
      /** Where this page begins and ends, and whether others follow. */
      pageInfo: {
        /** Whether further entries follow this page. */
        hasNextPage: boolean
        /** Whether entries precede this page; only meaningful when reading backward with `before`. */
        hasPreviousPage: boolean
        /** Cursor of the first entry; null on an empty page. */
        startCursor: string | null
        /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
        endCursor: string | null
      }
      /** The entries of this page, in the order asked for. */
      edges: Array<{
        node: {
          id: string
          validFrom: string
          validTo: string | null
          reason: PaymentScheduleReasonOptions | null
          /** What sets a payment off. */
          trigger: ScheduleTrigger | null
          ledgerNumber: string | null
          /** Amount in the smallest unit of the currency. */
          paymentAmount: number
          /** Whether the amount follows the bills. */
          isVariablePaymentAmount: boolean
          /** Day on which a payment is taken; `paymentDayDetails` says how to count it. */
          paymentDay: number | null
          paymentFrequency: PaymentFrequencyOptions | null
          /** Number of `paymentFrequency` between two payments. */
          paymentFrequencyMultiplier: number
          /** Whether no payments are taken for now. */
          isPaymentHoliday: boolean | null
        } | null
      } | null>
    } | null
  } | null
}

export type PaymentSchedulesQueryVariables = {
  accountNumber: string
  /** Only those in force today. */
  active?: boolean | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type PaymentsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** What the customer paid or will pay. */
    payments: {
      /** Number of payments on all pages together. */
      totalCount: number
      /** Where this page begins and ends, and whether others follow. */
      pageInfo: {
        /** Whether further entries follow this page. */
        hasNextPage: boolean
        /** Whether entries precede this page; only meaningful when reading backward with `before`. */
        hasPreviousPage: boolean
        /** Cursor of the first entry; null on an empty page. */
        startCursor: string | null
        /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
        endCursor: string | null
      }
      /** The entries of this page, in the order asked for. */
      edges: Array<{
        node: {
          /** Amount in the smallest unit of the currency. */
          amount: number
          /** Day on which it is taken. */
          paymentDate: string
          reference: string
          status: AccountPaymentStatusOptions | null
          transactionType: AccountPaymentTransactionTypeChoices | null
        } | null
      } | null>
    } | null
  } | null
}

export type PaymentsQueryVariables = {
  accountNumber: string
  ledgerNumber?: string | null | undefined
  status?: AccountPaymentStatusOptions | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type PlannedDispatchesQuery = {
  /** When one device is going to be charged or steered. Says nothing certain about the rate that is billed. */
  flexPlannedDispatches: Array<{
    start: string
    end: string
    type: SmartFlexChargingType
    /** Energy in kWh. */
    energyAddedKwh: string | null
  } | null> | null
}

export type PlannedDispatchesQueryVariables = {
  deviceId: string
}

export type PostalAreasQuery = {
  /** The areas of one postcode. */
  postalAreas: Array<{
    postcode: string
    prefecture: string
    city: string
    area: string
  } | null>
}

export type PostalAreasQueryVariables = {
  postcode: string
}

export type ProductEligibleStatusQuery = {
  /** Whether a supply point may change to a product. */
  productEligibleStatus: {
    isUserEligible: boolean
    isCampaignAvailable: boolean
    isUserOptedIn: boolean
  } | null
}

export type ProductEligibleStatusQueryVariables = {
  accountNumber: string
  /** Number of the supply point. */
  spin: string
  productCode: string
}

export type ProductPricesFragment = {
  __typename: 'ElectricityFitProduct'
  code: string
  /** Name shown to customers. */
  displayName: string
  /** What is paid for the energy. */
  generationCredits: Array<{
    band: string | null
    /** For one kWh, without tax. */
    pricePerUnit: string
    /** For one kWh, with tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null>
} | {
  __typename: 'ElectricitySingleStepProduct'
  code: string
  /** Name shown to customers. */
  displayName: string
  /** What the standing charge goes by. */
  standingChargeUnitType: string | null
  standingChargePricePerDay: string | null
  /** Price of being supplied at all, by contracted capacity and grid operator. */
  standingCharges: Array<{
    unitType: string | null
    band: string | null
    /** For one `unitType` and day, without tax. */
    pricePerUnit: string
    /** For one `unitType` and day, with tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null>
  /** Addition that follows the price of fuel; it can be negative. */
  fuelCostAdjustment: {
    /** For one kWh, without tax. */
    pricePerUnit: string
    /** For one kWh, with tax. */
    pricePerUnitIncTax: string
    validFrom: string
    validTo: string
  } | null
  /** Addition that pays for renewable energy. */
  renewableEnergyLevy: {
    /** Without tax. */
    pricePerUnit: string | null
    /** With tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null
  /** Price of the energy. */
  consumptionCharges: Array<{
    band: string | null
    /** Name of the time of use that the price is for. */
    timeOfUse: string | null
    /** For one kWh, without tax. */
    pricePerUnit: string
    /** For one kWh, with tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null>
} | {
  __typename: 'ElectricitySteppedProduct'
  code: string
  /** Name shown to customers. */
  displayName: string
  /** What the standing charge goes by. */
  standingChargeUnitType: string | null
  standingChargePricePerDay: string | null
  /** Price of being supplied at all, by contracted capacity and grid operator. */
  standingCharges: Array<{
    unitType: string | null
    band: string | null
    /** For one `unitType` and day, without tax. */
    pricePerUnit: string
    /** For one `unitType` and day, with tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null>
  /** Addition that follows the price of fuel; it can be negative. */
  fuelCostAdjustment: {
    /** For one kWh, without tax. */
    pricePerUnit: string
    /** For one kWh, with tax. */
    pricePerUnitIncTax: string
    validFrom: string
    validTo: string
  } | null
  /** Addition that pays for renewable energy. */
  renewableEnergyLevy: {
    /** Without tax. */
    pricePerUnit: string | null
    /** With tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null
  /** Price of the energy, one entry for each step. */
  steppedCharges: Array<{
    band: string | null
    /** Name of the time of use that the price is for. */
    timeOfUse: string | null
    /** Where the step begins, in kWh. */
    stepStart: number | null
    /** Where the step ends, in kWh; null for the last one. */
    stepEnd: number | null
    /** For one kWh, without tax. */
    pricePerUnit: string
    /** For one kWh, with tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null>
} | {
  __typename: 'GasTieredProduct'
  code: string
  /** Name shown to customers. */
  displayName: string
  /** Price of being supplied at all, by the tier of consumption. */
  tieredStandingCharges: Array<{
    /** Where the tier begins, in cubic metres. */
    tierStart: number | null
    /** Where the tier ends, in cubic metres; null for the last one. */
    tierEnd: number | null
    /** Without tax. */
    pricePerUnit: string
    /** With tax. */
    pricePerUnitIncTax: string
  } | null>
  /** Price of the gas, by the tier of consumption. */
  tieredCharges: Array<{
    /** Where the tier begins, in cubic metres. */
    tierStart: number | null
    /** Where the tier ends, in cubic metres; null for the last one. */
    tierEnd: number | null
    /** Without tax. */
    pricePerUnit: string
    /** With tax. */
    pricePerUnitIncTax: string
    validFrom: string | null
    validTo: string | null
  } | null>
} | {
  __typename: '%other'
}

export type PropertiesQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The places that the account supplies. */
    properties: Array<{
      id: string | null
      /** The address in one string. */
      address: string | null
      postcode: string | null
      /** Points at which electricity is taken. */
      electricitySupplyPoints: Array<{
        id: string | null
        /** Supply point identification number, 22 digits. */
        spin: string
        status: SupplyPointStatus
        /** Day on which the grid operator reads the meter next. */
        nextReadingDate: string | null
        /** Contracted capacity over time, the latest first. */
        supplyDetails: Array<{
          /** In amperes. */
          amperage: number | null
          /** In kVA. */
          kva: number | null
          /** In kW. */
          kw: string | null
          validFrom: string | null
        } | null> | null
        meters: Array<{
          serialNumber: string
          /** In amperes. */
          capacity: number | null
          removedAt: string | null
        } | null> | null
        agreements: Array<{
          id: number | null
          validFrom: string | null
          /** Null while the agreement has no end. */
          validTo: string | null
          /** What is supplied, and at which price. */
          product: {
            __typename: 'ElectricityFitProduct' | 'GasTieredProduct'
          } | {
            __typename: 'ElectricitySingleStepProduct' | 'ElectricitySteppedProduct'
            code: string
            /** Name shown to customers. */
            displayName: string
          } | {
            __typename: '%other'
          } | null
        } | null>
      } | null> | null
      /** Points at which electricity is fed in. */
      electricityGenerationPoints: Array<{
        id: string | null
        /** Generation point identification number. */
        gpin: string
        status: GenerationPointStatus
        agreements: Array<{
          validFrom: string | null
          validTo: string | null
          product: {
            __typename: 'ElectricityFitProduct'
            code: string
            /** Name shown to customers. */
            displayName: string
          } | {
            __typename: 'ElectricitySingleStepProduct' | 'ElectricitySteppedProduct' | 'GasTieredProduct'
          } | {
            __typename: '%other'
          } | null
        } | null> | null
      } | null> | null
      /** Points at which gas is taken. */
      gasSupplyPoints: Array<{
        /** Supply point identification number. */
        spin: string
        status: GasSupplyPointStatus
        physicalMeterNumber: string
        nextReadingDate: string | null
        agreements: Array<{
          id: number | null
          validFrom: string | null
          /** Null while the agreement has no end. */
          validTo: string | null
          /** What is supplied, and at which price. */
          product: {
            __typename: 'ElectricityFitProduct' | 'ElectricitySingleStepProduct' | 'ElectricitySteppedProduct'
          } | {
            __typename: 'GasTieredProduct'
            code: string
            /** Name shown to customers. */
            displayName: string
          } | {
            __typename: '%other'
          } | null
        } | null>
      } | null> | null
    } | null> | null
  } | null
}

export type PropertiesQueryVariables = {
  accountNumber: string
}

export type QueryComplexityQuery = {
  /** How complex an operation is, without running it. */
  queryComplexity: {
    complexityValue: number | null
  } | null
}

export type QueryComplexityQueryVariables = {
  input: QueryComplexityInputType
}

export type QuoteQuery = {
  /** One quote, by its code. */
  quoteRequest: {
    code: string
    quotedSupplyPoints: Array<{
      __typename: 'QuotedElectricityGenerationPoint'
    } | {
      __typename: 'QuotedElectricitySupplyPoint'
      id: number | null
      /** Contracted capacity in amperes. */
      amperage: number | null
      gridOperatorCode: string | null
      /** Whether the supplier can supply the point. */
      canSupply: boolean
      /** Estimate for each month. */
      annualEstimatedUsage: Array<string | null>
      quotedProducts: Array<{
        id: number
        product: {
          __typename: 'ElectricityFitProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** What is paid for the energy. */
          generationCredits: Array<{
            band: string | null
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: 'ElectricitySingleStepProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** What the standing charge goes by. */
          standingChargeUnitType: string | null
          standingChargePricePerDay: string | null
          /** Price of being supplied at all, by contracted capacity and grid operator. */
          standingCharges: Array<{
            unitType: string | null
            band: string | null
            /** For one `unitType` and day, without tax. */
            pricePerUnit: string
            /** For one `unitType` and day, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
          /** Addition that follows the price of fuel; it can be negative. */
          fuelCostAdjustment: {
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string
            validTo: string
          } | null
          /** Addition that pays for renewable energy. */
          renewableEnergyLevy: {
            /** Without tax. */
            pricePerUnit: string | null
            /** With tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null
          /** Price of the energy. */
          consumptionCharges: Array<{
            band: string | null
            /** Name of the time of use that the price is for. */
            timeOfUse: string | null
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: 'ElectricitySteppedProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** What the standing charge goes by. */
          standingChargeUnitType: string | null
          standingChargePricePerDay: string | null
          /** Price of being supplied at all, by contracted capacity and grid operator. */
          standingCharges: Array<{
            unitType: string | null
            band: string | null
            /** For one `unitType` and day, without tax. */
            pricePerUnit: string
            /** For one `unitType` and day, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
          /** Addition that follows the price of fuel; it can be negative. */
          fuelCostAdjustment: {
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string
            validTo: string
          } | null
          /** Addition that pays for renewable energy. */
          renewableEnergyLevy: {
            /** Without tax. */
            pricePerUnit: string | null
            /** With tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null
          /** Price of the energy, one entry for each step. */
          steppedCharges: Array<{
            band: string | null
            /** Name of the time of use that the price is for. */
            timeOfUse: string | null
            /** Where the step begins, in kWh. */
            stepStart: number | null
            /** Where the step ends, in kWh; null for the last one. */
            stepEnd: number | null
            /** For one kWh, without tax. */
            pricePerUnit: string
            /** For one kWh, with tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: 'GasTieredProduct'
          code: string
          /** Name shown to customers. */
          displayName: string
          /** Price of being supplied at all, by the tier of consumption. */
          tieredStandingCharges: Array<{
            /** Where the tier begins, in cubic metres. */
            tierStart: number | null
            /** Where the tier ends, in cubic metres; null for the last one. */
            tierEnd: number | null
            /** Without tax. */
            pricePerUnit: string
            /** With tax. */
            pricePerUnitIncTax: string
          } | null>
          /** Price of the gas, by the tier of consumption. */
          tieredCharges: Array<{
            /** Where the tier begins, in cubic metres. */
            tierStart: number | null
            /** Where the tier ends, in cubic metres; null for the last one. */
            tierEnd: number | null
            /** Without tax. */
            pricePerUnit: string
            /** With tax. */
            pricePerUnitIncTax: string
            validFrom: string | null
            validTo: string | null
          } | null>
        } | {
          __typename: '%other'
        }
        estimatedCosts: {
          /** Estimated cost of each month. */
          monthlyBreakdown: Array<number | null>
          standingChargePricePerDay: string | null
          standingChargeUnitType: string | null
        }
      } | null>
    } | {
      __typename: '%other'
    } | null>
  } | null
}

export type QuoteQueryVariables = {
  code: string
}

export type QuoteDetailsFragment = {
  code: string
  quotedSupplyPoints: Array<{
    __typename: 'QuotedElectricityGenerationPoint'
  } | {
    __typename: 'QuotedElectricitySupplyPoint'
    id: number | null
    /** Contracted capacity in amperes. */
    amperage: number | null
    gridOperatorCode: string | null
    /** Whether the supplier can supply the point. */
    canSupply: boolean
    /** Estimate for each month. */
    annualEstimatedUsage: Array<string | null>
    quotedProducts: Array<{
      id: number
      product: {
        __typename: 'ElectricityFitProduct'
        code: string
        /** Name shown to customers. */
        displayName: string
        /** What is paid for the energy. */
        generationCredits: Array<{
          band: string | null
          /** For one kWh, without tax. */
          pricePerUnit: string
          /** For one kWh, with tax. */
          pricePerUnitIncTax: string
          validFrom: string | null
          validTo: string | null
        } | null>
      } | {
        __typename: 'ElectricitySingleStepProduct'
        code: string
        /** Name shown to customers. */
        displayName: string
        /** What the standing charge goes by. */
        standingChargeUnitType: string | null
        standingChargePricePerDay: string | null
        /** Price of being supplied at all, by contracted capacity and grid operator. */
        standingCharges: Array<{
          unitType: string | null
          band: string | null
          /** For one `unitType` and day, without tax. */
          pricePerUnit: string
          /** For one `unitType` and day, with tax. */
          pricePerUnitIncTax: string
          validFrom: string | null
          validTo: string | null
        } | null>
        /** Addition that follows the price of fuel; it can be negative. */
        fuelCostAdjustment: {
          /** For one kWh, without tax. */
          pricePerUnit: string
          /** For one kWh, with tax. */
          pricePerUnitIncTax: string
          validFrom: string
          validTo: string
        } | null
        /** Addition that pays for renewable energy. */
        renewableEnergyLevy: {
          /** Without tax. */
          pricePerUnit: string | null
          /** With tax. */
          pricePerUnitIncTax: string
          validFrom: string | null
          validTo: string | null
        } | null
        /** Price of the energy. */
        consumptionCharges: Array<{
          band: string | null
          /** Name of the time of use that the price is for. */
          timeOfUse: string | null
          /** For one kWh, without tax. */
          pricePerUnit: string
          /** For one kWh, with tax. */
          pricePerUnitIncTax: string
          validFrom: string | null
          validTo: string | null
        } | null>
      } | {
        __typename: 'ElectricitySteppedProduct'
        code: string
        /** Name shown to customers. */
        displayName: string
        /** What the standing charge goes by. */
        standingChargeUnitType: string | null
        standingChargePricePerDay: string | null
        /** Price of being supplied at all, by contracted capacity and grid operator. */
        standingCharges: Array<{
          unitType: string | null
          band: string | null
          /** For one `unitType` and day, without tax. */
          pricePerUnit: string
          /** For one `unitType` and day, with tax. */
          pricePerUnitIncTax: string
          validFrom: string | null
          validTo: string | null
        } | null>
        /** Addition that follows the price of fuel; it can be negative. */
        fuelCostAdjustment: {
          /** For one kWh, without tax. */
          pricePerUnit: string
          /** For one kWh, with tax. */
          pricePerUnitIncTax: string
          validFrom: string
          validTo: string
        } | null
        /** Addition that pays for renewable energy. */
        renewableEnergyLevy: {
          /** Without tax. */
          pricePerUnit: string | null
          /** With tax. */
          pricePerUnitIncTax: string
          validFrom: string | null
          validTo: string | null
        } | null
        /** Price of the energy, one entry for each step. */
        steppedCharges: Array<{
          band: string | null
          /** Name of the time of use that the price is for. */
          timeOfUse: string | null
          /** Where the step begins, in kWh. */
          stepStart: number | null
          /** Where the step ends, in kWh; null for the last one. */
          stepEnd: number | null
          /** For one kWh, without tax. */
          pricePerUnit: string
          /** For one kWh, with tax. */
          pricePerUnitIncTax: string
          validFrom: string | null
          validTo: string | null
        } | null>
      } | {
        __typename: 'GasTieredProduct'
        code: string
        /** Name shown to customers. */
        displayName: string
        /** Price of being supplied at all, by the tier of consumption. */
        tieredStandingCharges: Array<{
          /** Where the tier begins, in cubic metres. */
          tierStart: number | null
          /** Where the tier ends, in cubic metres; null for the last one. */
          tierEnd: number | null
          /** Without tax. */
          pricePerUnit: string
          /** With tax. */
          pricePerUnitIncTax: string
        } | null>
        /** Price of the gas, by the tier of consumption. */
        tieredCharges: Array<{
          /** Where the tier begins, in cubic metres. */
          tierStart: number | null
          /** Where the tier ends, in cubic metres; null for the last one. */
          tierEnd: number | null
          /** Without tax. */
          pricePerUnit: string
          /** With tax. */
          pricePerUnitIncTax: string
          validFrom: string | null
          validTo: string | null
        } | null>
      } | {
        __typename: '%other'
      }
      estimatedCosts: {
        /** Estimated cost of each month. */
        monthlyBreakdown: Array<number | null>
        standingChargePricePerDay: string | null
        standingChargeUnitType: string | null
      }
    } | null>
  } | {
    __typename: '%other'
  } | null>
}

export type RateLimitInfoQuery = {
  /** What is left of the viewer's allowances. */
  rateLimitInfo: {
    pointsAllowanceRateLimit: {
      limit: number | null
      usedPoints: number | null
      remainingPoints: number | null
      /** When the allowance begins anew: Unix time in seconds, not a duration. */
      ttl: number | null
      /** Whether operations are refused for now. */
      isBlocked: boolean | null
    } | null
    fieldSpecificRateLimits: {
      /** Number of limits of single fields on all pages together. */
      totalCount: number
      /** Where this page begins and ends, and whether others follow. */
      pageInfo: {
        /** Whether further entries follow this page. */
        hasNextPage: boolean
        /** Whether entries precede this page; only meaningful when reading backward with `before`. */
        hasPreviousPage: boolean
        /** Cursor of the first entry; null on an empty page. */
        startCursor: string | null
        /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
        endCursor: string | null
      }
      /** The entries of this page, in the order asked for. */
      edges: Array<{
        node: {
          field: string | null
          /** Number of calls in a span of time, such as `10/m`. */
          rate: string | null
          /** Time until the limit is lifted: a duration, unlike the `ttl` of the points. */
          ttl: number | null
          /** Whether calls of the field are refused for now. */
          isBlocked: boolean | null
        } | null
      } | null>
    }
  } | null
}

export type RateLimitInfoQueryVariables = {
  first?: number | null | undefined
  after?: string | null | undefined
}

export type RegisteredKrakenflexDeviceQuery = {
  /**
   * The account's device.
   *
   * @deprecated The 'registeredKrakenflexDevice' field is deprecated. Use `devices`: an account can have several. - Marked as deprecated on 2024-04-23. - Scheduled for removal on or after 2026-03-01. You can read more about this deprecation on: https://announcements.kraken.tech/announcements/public/677/
   */
  registeredKrakenflexDevice: {
    krakenflexDeviceId: string | null
    provider: ProviderChoices | null
    vehicleMake: string | null
    vehicleModel: string | null
    /** In kWh. */
    vehicleBatterySizeInKwh: string | null
    chargePointMake: string | null
    chargePointModel: string | null
    /** In kW. */
    chargePointPowerInKw: string | null
    status: string | null
    /** Whether steering is suspended. */
    suspended: boolean | null
  } | null
}

export type RegisteredKrakenflexDeviceQueryVariables = {
  accountNumber: string
}

export type ResumeControlMutation = {
  /**
   * Steers the device again.
   *
   * @deprecated The 'resumeControl' field is deprecated. Use `updateDeviceSmartControl`, which names the device. - Marked as deprecated on 2024-09-17. - Scheduled for removal on or after 2025-12-11. You can read more about this deprecation on: https://announcements.kraken.tech/announcements/public/468/
   */
  resumeControl: {
    krakenflexDevice: {
      krakenflexDeviceId: string | null
      provider: ProviderChoices | null
      vehicleMake: string | null
      vehicleModel: string | null
      /** In kWh. */
      vehicleBatterySizeInKwh: string | null
      chargePointMake: string | null
      chargePointModel: string | null
      /** In kW. */
      chargePointPowerInKw: string | null
      status: string | null
      /** Whether steering is suspended. */
      suspended: boolean | null
    } | null
  } | null
}

export type ResumeControlMutationVariables = {
  input: AccountNumberInput
}

export type SelectOnboardingIntegrationMutation = {
  /** Says whether the car or the charge point is to be steered. */
  selectVehicleOrChargePointForSmartFlexOnboarding: {
    wizard: {
      id: string
      deviceType: KrakenFlexDeviceTypes | null
      displayName: string | null
      /** What the customer has to do next; null when everything is done. */
      currentStep: {
        __typename: 'AuthFlow'
        id: string | null
        /** Where to send the customer. Everyone who knows it can use it. */
        authorizationUri: string | null
        /** Where the customer comes back to. */
        redirectUri: string | null
      } | {
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectHeatPumpMake' | 'SelectHeatPumpVariant' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
        id: string | null
        /** What was chosen. */
        selectedOptionId: string | null
        options: Array<{
          __typename: 'SelectChargePointMakeListItem'
          id: string | null
          chargePointMake: {
            make: string | null
          } | null
        } | {
          __typename: 'SelectChargePointVariantListItem' | 'SelectHeatPumpMakeListItem' | 'SelectHeatPumpVariantListItem' | 'SelectVehicleVariantListItem'
          id: string | null
        } | {
          __typename: 'SelectDeviceTypeListItem'
          id: string | null
          label: string | null
        } | {
          __typename: 'SelectSessionDeviceListItem'
          id: string | null
          sessionDevice: {
            id: string | null
            name: string | null
            make: string | null
            model: string | null
          } | null
        } | {
          __typename: 'SelectUserVehicleListItem'
          id: string | null
          vehicle: {
            displayName: string | null
            brand: string | null
            model: string | null
            year: number | null
          } | null
        } | {
          __typename: 'SelectVehicleMakeListItem'
          id: string | null
          vehicleMake: {
            make: string | null
          } | null
        } | {
          __typename: '%other'
          id: string | null
        } | null> | null
      } | {
        __typename: 'SelectVehicleOrChargePoint'
        id: string | null
        selectedIntegration: SelectIntegrationChoices | null
      } | {
        __typename: 'SmartFlexOnboardingDeviceRegistration'
        id: string | null
        deviceRegistered: boolean | null
      } | {
        __typename: 'TeslaModifyScopes' | 'TeslaRegistrationFailed' | 'TestCharge' | 'UnsupportedCombination' | 'UserInputRequired' | 'WaitForTransition'
        id: string | null
      } | {
        __typename: 'TeslaSetupVirtualKey'
        id: string | null
        key: string | null
        /** Where it can be done. */
        uri: string | null
      } | {
        __typename: 'UserActionRequired'
        id: string | null
        userActions: Array<{
          /** What, as a code. */
          userAction: string | null
          /** What, in words. */
          description: string | null
          /** Where it can be done. */
          uri: string | null
        } | null> | null
      } | {
        __typename: 'WaitForLiveIntegration'
        id: string | null
        isLive: boolean | null
      } | {
        __typename: '%other'
        id: string | null
      } | null
    } | null
  } | null
}

export type SelectOnboardingIntegrationMutationVariables = {
  input: SelectVehicleOrChargePointInput
}

export type SelectOnboardingOptionMutation = {
  /** Answers a step that offers a list. */
  selectFromListForSmartFlexOnboarding: {
    wizard: {
      id: string
      deviceType: KrakenFlexDeviceTypes | null
      displayName: string | null
      /** What the customer has to do next; null when everything is done. */
      currentStep: {
        __typename: 'AuthFlow'
        id: string | null
        /** Where to send the customer. Everyone who knows it can use it. */
        authorizationUri: string | null
        /** Where the customer comes back to. */
        redirectUri: string | null
      } | {
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectHeatPumpMake' | 'SelectHeatPumpVariant' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
        id: string | null
        /** What was chosen. */
        selectedOptionId: string | null
        options: Array<{
          __typename: 'SelectChargePointMakeListItem'
          id: string | null
          chargePointMake: {
            make: string | null
          } | null
        } | {
          __typename: 'SelectChargePointVariantListItem' | 'SelectHeatPumpMakeListItem' | 'SelectHeatPumpVariantListItem' | 'SelectVehicleVariantListItem'
          id: string | null
        } | {
          __typename: 'SelectDeviceTypeListItem'
          id: string | null
          label: string | null
        } | {
          __typename: 'SelectSessionDeviceListItem'
          id: string | null
          sessionDevice: {
            id: string | null
            name: string | null
            make: string | null
            model: string | null
          } | null
        } | {
          __typename: 'SelectUserVehicleListItem'
          id: string | null
          vehicle: {
            displayName: string | null
            brand: string | null
            model: string | null
            year: number | null
          } | null
        } | {
          __typename: 'SelectVehicleMakeListItem'
          id: string | null
          vehicleMake: {
            make: string | null
          } | null
        } | {
          __typename: '%other'
          id: string | null
        } | null> | null
      } | {
        __typename: 'SelectVehicleOrChargePoint'
        id: string | null
        selectedIntegration: SelectIntegrationChoices | null
      } | {
        __typename: 'SmartFlexOnboardingDeviceRegistration'
        id: string | null
        deviceRegistered: boolean | null
      } | {
        __typename: 'TeslaModifyScopes' | 'TeslaRegistrationFailed' | 'TestCharge' | 'UnsupportedCombination' | 'UserInputRequired' | 'WaitForTransition'
        id: string | null
      } | {
        __typename: 'TeslaSetupVirtualKey'
        id: string | null
        key: string | null
        /** Where it can be done. */
        uri: string | null
      } | {
        __typename: 'UserActionRequired'
        id: string | null
        userActions: Array<{
          /** What, as a code. */
          userAction: string | null
          /** What, in words. */
          description: string | null
          /** Where it can be done. */
          uri: string | null
        } | null> | null
      } | {
        __typename: 'WaitForLiveIntegration'
        id: string | null
        isLive: boolean | null
      } | {
        __typename: '%other'
        id: string | null
      } | null
    } | null
  } | null
}

export type SelectOnboardingOptionMutationVariables = {
  input: SelectFromListInput
}

export type SetClimateControlStateMutation = {
  /** Turns the heating of rooms on or off. */
  setClimateControlState: {
    heatPumpDevice: {
      krakenflexDeviceId: string | null
      provider: ProviderChoices | null
    } | null
  } | null
}

export type SetClimateControlStateMutationVariables = {
  input: ClimateControlStateInput
}

export type SetDevicePreferencesMutation = {
  /** Sets the targets of a device for the days of the week. */
  setDevicePreferences: {
    __typename: 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexHeatPump' | 'SmartFlexVehicle'
    /** Changes when the device is registered anew. */
    id: string
    /** What the device should reach, and by when. */
    preferences: {
      mode: PreferencesModeChoices
      /** Unit of the targets. */
      unit: PreferencesUnitChoices
      /** Whether the targets are absolute. */
      targetType: PreferencesTargetType
      gridExport: FlexGridExportStatus
      schedules: Array<{
        dayOfWeek: DayOfWeek
        /** Time of day by which, or from which, the target holds. */
        time: string
        /** Lower target, such as the temperature to heat to; null where there is none. */
        min: number | null
        /** Upper target, such as the charge to reach. */
        max: number | null
      } | null> | null
    } | null
  } | {
    __typename: '%other'
    /** Changes when the device is registered anew. */
    id: string
    /** What the device should reach, and by when. */
    preferences: {
      mode: PreferencesModeChoices
      /** Unit of the targets. */
      unit: PreferencesUnitChoices
      /** Whether the targets are absolute. */
      targetType: PreferencesTargetType
      gridExport: FlexGridExportStatus
      schedules: Array<{
        dayOfWeek: DayOfWeek
        /** Time of day by which, or from which, the target holds. */
        time: string
        /** Lower target, such as the temperature to heat to; null where there is none. */
        min: number | null
        /** Upper target, such as the charge to reach. */
        max: number | null
      } | null> | null
    } | null
  } | null
}

export type SetDevicePreferencesMutationVariables = {
  input: SmartFlexDevicePreferencesInput
}

export type SetHotWaterStateMutation = {
  /** Turns the heating of water on or off. */
  setHotWaterState: {
    heatPumpDevice: {
      krakenflexDeviceId: string | null
      provider: ProviderChoices | null
    } | null
  } | null
}

export type SetHotWaterStateMutationVariables = {
  input: HotWaterStateInput
}

export type SetRoomTemperatureMutation = {
  /** Sets the temperature that rooms are to have. */
  setRoomTemperature: {
    heatPumpDevice: {
      krakenflexDeviceId: string | null
      provider: ProviderChoices | null
    } | null
  } | null
}

export type SetRoomTemperatureMutationVariables = {
  input: RoomTemperatureInput
}

export type SetVehicleChargePreferencesMutation = {
  /**
   * Sets until when the car is to be charged, and how far.
   *
   * @deprecated The 'setVehicleChargePreferences' field is deprecated. Use `setDevicePreferences`. - Marked as deprecated on 2024-09-18. - Scheduled for removal on or after 2026-01-26. You can read more about this deprecation on: https://announcements.kraken.tech/announcements/public/469/
   */
  setVehicleChargePreferences: {
    krakenflexDevice: {
      krakenflexDeviceId: string | null
      provider: ProviderChoices | null
      vehicleMake: string | null
      vehicleModel: string | null
      /** In kWh. */
      vehicleBatterySizeInKwh: string | null
      chargePointMake: string | null
      chargePointModel: string | null
      /** In kW. */
      chargePointPowerInKw: string | null
      status: string | null
      /** Whether steering is suspended. */
      suspended: boolean | null
    } | null
  } | null
}

export type SetVehicleChargePreferencesMutationVariables = {
  input: VehicleChargingPreferencesInput
}

export type StartOnboardingMutation = {
  /** Begins to register a device. The answer says what the customer has to do first. */
  startSmartFlexOnboarding: {
    wizard: {
      id: string
      deviceType: KrakenFlexDeviceTypes | null
      displayName: string | null
      /** What the customer has to do next; null when everything is done. */
      currentStep: {
        __typename: 'AuthFlow'
        id: string | null
        /** Where to send the customer. Everyone who knows it can use it. */
        authorizationUri: string | null
        /** Where the customer comes back to. */
        redirectUri: string | null
      } | {
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectHeatPumpMake' | 'SelectHeatPumpVariant' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
        id: string | null
        /** What was chosen. */
        selectedOptionId: string | null
        options: Array<{
          __typename: 'SelectChargePointMakeListItem'
          id: string | null
          chargePointMake: {
            make: string | null
          } | null
        } | {
          __typename: 'SelectChargePointVariantListItem' | 'SelectHeatPumpMakeListItem' | 'SelectHeatPumpVariantListItem' | 'SelectVehicleVariantListItem'
          id: string | null
        } | {
          __typename: 'SelectDeviceTypeListItem'
          id: string | null
          label: string | null
        } | {
          __typename: 'SelectSessionDeviceListItem'
          id: string | null
          sessionDevice: {
            id: string | null
            name: string | null
            make: string | null
            model: string | null
          } | null
        } | {
          __typename: 'SelectUserVehicleListItem'
          id: string | null
          vehicle: {
            displayName: string | null
            brand: string | null
            model: string | null
            year: number | null
          } | null
        } | {
          __typename: 'SelectVehicleMakeListItem'
          id: string | null
          vehicleMake: {
            make: string | null
          } | null
        } | {
          __typename: '%other'
          id: string | null
        } | null> | null
      } | {
        __typename: 'SelectVehicleOrChargePoint'
        id: string | null
        selectedIntegration: SelectIntegrationChoices | null
      } | {
        __typename: 'SmartFlexOnboardingDeviceRegistration'
        id: string | null
        deviceRegistered: boolean | null
      } | {
        __typename: 'TeslaModifyScopes' | 'TeslaRegistrationFailed' | 'TestCharge' | 'UnsupportedCombination' | 'UserInputRequired' | 'WaitForTransition'
        id: string | null
      } | {
        __typename: 'TeslaSetupVirtualKey'
        id: string | null
        key: string | null
        /** Where it can be done. */
        uri: string | null
      } | {
        __typename: 'UserActionRequired'
        id: string | null
        userActions: Array<{
          /** What, as a code. */
          userAction: string | null
          /** What, in words. */
          description: string | null
          /** Where it can be done. */
          uri: string | null
        } | null> | null
      } | {
        __typename: 'WaitForLiveIntegration'
        id: string | null
        isLive: boolean | null
      } | {
        __typename: '%other'
        id: string | null
      } | null
    } | null
  } | null
}

export type StartOnboardingMutationVariables = {
  input: StartSmartFlexOnboardingInput
}

export type SupplyPointsQuery = {
  /** The supply points of one account or of one portfolio. */
  supplyPoints: {
    /** Number of supply points on all pages together. */
    totalCount: number
    /** Where this page begins and ends, and whether others follow. */
    pageInfo: {
      /** Whether further entries follow this page. */
      hasNextPage: boolean
      /** Whether entries precede this page; only meaningful when reading backward with `before`. */
      hasPreviousPage: boolean
      /** Cursor of the first entry; null on an empty page. */
      startCursor: string | null
      /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
      endCursor: string | null
    }
    /** The entries of this page, in the order asked for. */
    edges: Array<{
      node: {
        id: string
        /** Market with its territory, such as `JPN_ELECTRICITY`. */
        marketName: string
        /** Number that the market knows the point by. */
        externalIdentifier: string | null
      } | null
    } | null>
  } | null
}

export type SupplyPointsQueryVariables = {
  accountNumber: string
  first?: number | null | undefined
  after?: string | null | undefined
}

export type SupportedDevicesQuery = {
  /** The makes and models that can be steered, for one kind of device. */
  flexSupportedDevices: {
    deviceType: KrakenFlexDeviceTypes
    supportedDeviceType: FlexSupportedDeviceTypes | null
    supportedMakes: Array<{
      make: string
      models: Array<{
        modelName: string
        modelYearRange: {
          startYear: number
          endYear: number | null
        } | null
      } | null>
    } | null>
  } | null
}

export type SupportedDevicesQueryVariables = {
  deviceType: FlexSupportedDeviceTypes
}

export type SuspendControlMutation = {
  /**
   * Leaves the device alone.
   *
   * @deprecated The 'suspendControl' field is deprecated. Use `updateDeviceSmartControl`, which names the device. - Marked as deprecated on 2024-09-17. - Scheduled for removal on or after 2025-12-11. You can read more about this deprecation on: https://announcements.kraken.tech/announcements/public/468/
   */
  suspendControl: {
    krakenflexDevice: {
      krakenflexDeviceId: string | null
      provider: ProviderChoices | null
      vehicleMake: string | null
      vehicleModel: string | null
      /** In kWh. */
      vehicleBatterySizeInKwh: string | null
      chargePointMake: string | null
      chargePointModel: string | null
      /** In kW. */
      chargePointPowerInKw: string | null
      status: string | null
      /** Whether steering is suspended. */
      suspended: boolean | null
    } | null
  } | null
}

export type SuspendControlMutationVariables = {
  input: AccountNumberInput
}

export type SwitchProductMutation = {
  /** Changes the product of a supply point from its next reading on. */
  switchToProductOnNextReadingDate: {
    agreement: {
      id: number | null
      validFrom: string | null
      /** Null while the agreement has no end. */
      validTo: string | null
      /** What is supplied, and at which price. */
      product: {
        __typename: 'ElectricityFitProduct' | 'GasTieredProduct'
      } | {
        __typename: 'ElectricitySingleStepProduct' | 'ElectricitySteppedProduct'
        code: string
        /** Name shown to customers. */
        displayName: string
      } | {
        __typename: '%other'
      } | null
    } | null
  } | null
}

export type SwitchProductMutationVariables = {
  input: SwitchToProductInput
}

export type TariffSummaryQuery = {
  /** Prices of the products that one grid operator's area can have. */
  tariffSummary: Array<{
    code: string
    /** Name shown to customers. */
    displayName: string
    gridOperatorCode: string
    /** Prices for each pattern of contracted capacity. */
    tiers: Array<{
      contractCapacityPattern: ContractCapacityPattern | null
      consumptionRates: Array<{
        band: string | null
        /** Where the step begins, in kWh. */
        stepStart: number | null
        /** Where the step ends, in kWh; null for the last one. */
        stepEnd: number | null
        /** For one kWh, with tax. */
        pricePerUnitIncTax: string
      } | null>
      standingRates: {
        amperage: Array<{
          label: string
          unitType: string
          /** With tax. */
          pricePerUnitIncTax: string
        } | null> | null
        kva: Array<{
          label: string
          unitType: string
          /** With tax. */
          pricePerUnitIncTax: string
        } | null> | null
      }
    } | null>
  }> | null
}

export type TariffSummaryQueryVariables = {
  /** Code of the grid operator. */
  gridOperatorCode: string
  /** Only this product. */
  productCode?: string | null | undefined
}

export type TransactionsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** Charges, payments, credits and refunds, the newest first unless asked otherwise. */
    transactions: {
      /** Number of transactions on all pages together. */
      totalCount: number
      /** Where this page begins and ends, and whether others follow. */
      pageInfo: {
        /** Whether further entries follow this page. */
        hasNextPage: boolean
        /** Whether entries precede this page; only meaningful when reading backward with `before`. */
        hasPreviousPage: boolean
        /** Cursor of the first entry; null on an empty page. */
        startCursor: string | null
        /** Cursor of the last entry: the `after` of the next page. Null on an empty page. */
        endCursor: string | null
      }
      /** The entries of this page, in the order asked for. */
      edges: Array<{
        node: {
          __typename: 'Charge'
          id: string | null
          /** Day on which the transaction counts. */
          postedDate: string | null
          /** What it is for, in words for customers. */
          title: string | null
          /** Amount with and without tax, in the smallest unit of the currency; payments and refunds have `net` only. */
          amounts: {
            net: number | null
            tax: number | null
            gross: number | null
          } | null
          /** Balance after this transaction, in the smallest unit of the currency. */
          balanceCarriedForward: number | null
          /** Whether it stands on a bill that was issued. */
          isIssued: boolean | null
          isReversed: boolean
          /** The latest document that it stands on. */
          billingDocumentIdentifier: string | null
          /** The consumption that is charged. */
          consumption: {
            startDate: string | null
            endDate: string | null
            quantity: string | null
            unit: ConsumptionUnit | null
          } | null
        } | {
          __typename: 'Credit' | 'Refund'
          id: string | null
          /** Day on which the transaction counts. */
          postedDate: string | null
          /** What it is for, in words for customers. */
          title: string | null
          /** Amount with and without tax, in the smallest unit of the currency; payments and refunds have `net` only. */
          amounts: {
            net: number | null
            tax: number | null
            gross: number | null
          } | null
          /** Balance after this transaction, in the smallest unit of the currency. */
          balanceCarriedForward: number | null
          /** Whether it stands on a bill that was issued. */
          isIssued: boolean | null
          isReversed: boolean
          /** The latest document that it stands on. */
          billingDocumentIdentifier: string | null
        } | {
          __typename: 'Payment'
          id: string | null
          /** Day on which the transaction counts. */
          postedDate: string | null
          /** What it is for, in words for customers. */
          title: string | null
          /** Amount with and without tax, in the smallest unit of the currency; payments and refunds have `net` only. */
          amounts: {
            net: number | null
            tax: number | null
            gross: number | null
          } | null
          /** Balance after this transaction, in the smallest unit of the currency. */
          balanceCarriedForward: number | null
          /** Whether it stands on a bill that was issued. */
          isIssued: boolean | null
          isReversed: boolean
          /** The latest document that it stands on. */
          billingDocumentIdentifier: string | null
          /** How it was paid. */
          paymentTransactionType: AccountPaymentTransactionTypeChoices | null
        } | {
          __typename: '%other'
          id: string | null
          /** Day on which the transaction counts. */
          postedDate: string | null
          /** What it is for, in words for customers. */
          title: string | null
          /** Amount with and without tax, in the smallest unit of the currency; payments and refunds have `net` only. */
          amounts: {
            net: number | null
            tax: number | null
            gross: number | null
          } | null
          /** Balance after this transaction, in the smallest unit of the currency. */
          balanceCarriedForward: number | null
          /** Whether it stands on a bill that was issued. */
          isIssued: boolean | null
          isReversed: boolean
          /** The latest document that it stands on. */
          billingDocumentIdentifier: string | null
        } | null
      } | null>
    } | null
  } | null
}

export type TransactionsQueryVariables = {
  accountNumber: string
  ledgerNumber?: string | null | undefined
  /** First day, by posted date. */
  fromDate?: string | null | undefined
  /** Last day, by posted date. */
  toDate?: string | null | undefined
  orderBy?: TransactionsOrderBy | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type TriggerBoostChargeMutation = {
  /**
   * Charges the car now.
   *
   * @deprecated The 'triggerBoostCharge' field is deprecated. Use `updateBoostCharge`, which names the device. - Marked as deprecated on 2025-05-12. - Scheduled for removal on or after 2026-01-26. You can read more about this deprecation on: https://announcements.kraken.tech/announcements/public/607/
   */
  triggerBoostCharge: {
    krakenflexDevice: {
      krakenflexDeviceId: string | null
      provider: ProviderChoices | null
      vehicleMake: string | null
      vehicleModel: string | null
      /** In kWh. */
      vehicleBatterySizeInKwh: string | null
      chargePointMake: string | null
      chargePointModel: string | null
      /** In kW. */
      chargePointPowerInKw: string | null
      status: string | null
      /** Whether steering is suspended. */
      suspended: boolean | null
    } | null
  } | null
}

export type TriggerBoostChargeMutationVariables = {
  input: AccountNumberInput
}

export type UpdateBoostChargeMutation = {
  /** Charges a device at once, or stops doing so. */
  updateBoostCharge: {
    __typename: 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexHeatPump' | 'SmartFlexVehicle'
    /** Changes when the device is registered anew. */
    id: string
    status: {
      __typename: 'SmartFlexChargePointStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the car's battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
    } | {
      __typename: 'SmartFlexDeviceStatus' | 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
      stateOfChargeLimit: {
        /** In percent. */
        upperSocLimit: number | null
        /** Whether the target is above the limit. */
        isLimitViolated: boolean | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
  } | {
    __typename: '%other'
    /** Changes when the device is registered anew. */
    id: string
    status: {
      __typename: 'SmartFlexChargePointStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the car's battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
    } | {
      __typename: 'SmartFlexDeviceStatus' | 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
      stateOfChargeLimit: {
        /** In percent. */
        upperSocLimit: number | null
        /** Whether the target is above the limit. */
        isLimitViolated: boolean | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
  } | null
}

export type UpdateBoostChargeMutationVariables = {
  input: UpdateBoostChargeInput
}

export type UpdateDeviceSmartControlMutation = {
  /** Suspends the steering of a device, or takes it up again. */
  updateDeviceSmartControl: {
    __typename: 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexHeatPump' | 'SmartFlexVehicle'
    /** Changes when the device is registered anew. */
    id: string
    status: {
      __typename: 'SmartFlexChargePointStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the car's battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
    } | {
      __typename: 'SmartFlexDeviceStatus' | 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
      stateOfChargeLimit: {
        /** In percent. */
        upperSocLimit: number | null
        /** Whether the target is above the limit. */
        isLimitViolated: boolean | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
  } | {
    __typename: '%other'
    /** Changes when the device is registered anew. */
    id: string
    status: {
      __typename: 'SmartFlexChargePointStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the car's battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
    } | {
      __typename: 'SmartFlexDeviceStatus' | 'SmartFlexHeatPumpStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    } | {
      __typename: 'SmartFlexVehicleStatus'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
      /** Charge of the battery in percent. */
      stateOfCharge: {
        timestamp: string
        value: string
      } | null
      stateOfChargeLimit: {
        /** In percent. */
        upperSocLimit: number | null
        /** Whether the target is above the limit. */
        isLimitViolated: boolean | null
      } | null
    } | {
      __typename: '%other'
      /** Where the device is between registration and retirement. */
      current: SmartFlexDeviceLifecycleStatus | null
      /** What the device is doing. */
      currentState: SmartFlexDeviceState | null
      /** Whether steering is suspended. */
      isSuspended: boolean | null
    }
  } | null
}

export type UpdateDeviceSmartControlMutationVariables = {
  input: SmartControlInput
}

export type VehicleChargingPreferencesQuery = {
  /**
   * Until when the car is to be charged, and how far.
   *
   * @deprecated The 'vehicleChargingPreferences' field is deprecated. Use `preferences` of `devices`. - Marked as deprecated on 2024-04-23. - Scheduled for removal on or after 2026-03-01. You can read more about this deprecation on: https://announcements.kraken.tech/announcements/public/675/
   */
  vehicleChargingPreferences: {
    /** Time of day. */
    weekdayTargetTime: string | null
    /** In percent. */
    weekdayTargetSoc: number | null
    /** Time of day. */
    weekendTargetTime: string | null
    /** In percent. */
    weekendTargetSoc: number | null
  } | null
}

export type VehicleChargingPreferencesQueryVariables = {
  accountNumber: string
}

export type ViewerQuery = {
  /** The customer that the access token belongs to. */
  viewer: {
    id: string
    /** The customer's user number. */
    number: string | null
    givenName: string
    familyName: string
    fullName: string | null
    /** E-mail address, also the user name. */
    email: string
    /** Mobile number; empty when there is none. */
    mobile: string
    /** The accounts that the user can see. */
    accounts: Array<{
      __typename: 'Account'
      /** Number such as `A-1B2C3D4E`. */
      number: string | null
      status: AccountStatus | null
      accountType: AccountTypeChoices | null
      /** Balance of the account in the smallest unit of the currency (cents, pence, yen). */
      balance: number
    } | {
      __typename: '%other'
      /** Number such as `A-1B2C3D4E`. */
      number: string | null
      status: AccountStatus | null
      accountType: AccountTypeChoices | null
      /** Balance of the account in the smallest unit of the currency (cents, pence, yen). */
      balance: number
    } | null> | null
  } | null
}

export type ViewerQueryVariables = { [key: string]: never }


export const DevicePreferenceDetailsFragmentDoc: FragmentDocument<DevicePreferenceDetailsFragment, 'DevicePreferenceDetails'> = /*#__PURE__*/ compactDocument('fragment DevicePreferenceDetails on SmartFlexDevicePreferencesInterface{mode unit targetType gridExport schedules{dayOfWeek time min max}}')
export const DeviceStateFragmentDoc: FragmentDocument<DeviceStateFragment, 'DeviceState'> = /*#__PURE__*/ compactDocument('fragment DeviceState on SmartFlexDeviceStatusInterface{__typename current currentState isSuspended ...on SmartFlexVehicleStatus{stateOfCharge{timestamp value}stateOfChargeLimit{upperSocLimit isLimitViolated}}...on SmartFlexChargePointStatus{stateOfCharge{timestamp value}}}')
export const ElectricityAdditionsFragmentDoc: FragmentDocument<ElectricityAdditionsFragment, 'ElectricityAdditions'> = /*#__PURE__*/ compactDocument('fragment ElectricityAdditions on ProductInterface{code displayName standingChargeUnitType standingChargePricePerDay standingCharges{unitType band pricePerUnit pricePerUnitIncTax validFrom validTo}fuelCostAdjustment{pricePerUnit pricePerUnitIncTax validFrom validTo}renewableEnergyLevy{pricePerUnit pricePerUnitIncTax validFrom validTo}}')
export const KrakenFlexDeviceFragmentDoc: FragmentDocument<KrakenFlexDeviceFragment, 'KrakenFlexDevice'> = /*#__PURE__*/ compactDocument('fragment KrakenFlexDevice on KrakenFlexDeviceType{krakenflexDeviceId provider vehicleMake vehicleModel vehicleBatterySizeInKwh chargePointMake chargePointModel chargePointPowerInKw status suspended}')
export const OfferDetailsFragmentDoc: FragmentDocument<OfferDetailsFragment, 'OfferDetails'> = /*#__PURE__*/ compactDocument('fragment OfferDetails on OfferType{identifier description validFrom validTo acceptedAt rejectedAt quote{identifier productOfferingIdentifier createdAt}}')
export const OnboardingStepFragmentDoc: FragmentDocument<OnboardingStepFragment, 'OnboardingStep'> = /*#__PURE__*/ compactDocument('fragment OnboardingStep on SmartFlexOnboardingStepInterface{__typename id ...on SelectFromList{selectedOptionId options{__typename id ...on SelectDeviceTypeListItem{label}...on SelectVehicleMakeListItem{vehicleMake{make}}...on SelectChargePointMakeListItem{chargePointMake{make}}...on SelectUserVehicleListItem{vehicle{displayName brand model year}}...on SelectSessionDeviceListItem{sessionDevice{id name make model}}}}...on SelectVehicleOrChargePoint{selectedIntegration}...on AuthFlow{authorizationUri redirectUri}...on UserActionRequired{userActions{userAction description uri}}...on TeslaSetupVirtualKey{key uri}...on SmartFlexOnboardingDeviceRegistration{deviceRegistered}...on WaitForLiveIntegration{isLive}}')
export const OnboardingWizardFragmentDoc: FragmentDocument<OnboardingWizardFragment, 'OnboardingWizard'> = /*#__PURE__*/ compactDocument('fragment OnboardingWizard on SmartFlexOnboardingWizard{id deviceType displayName currentStep{...OnboardingStep}}', [OnboardingStepFragmentDoc])
export const PageFragmentDoc: FragmentDocument<PageFragment, 'Page'> = /*#__PURE__*/ compactDocument('fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}')
export const ProductPricesFragmentDoc: FragmentDocument<ProductPricesFragment, 'ProductPrices'> = /*#__PURE__*/ compactDocument('fragment ProductPrices on Product{__typename ...on ElectricitySingleStepProduct{...ElectricityAdditions consumptionCharges{band timeOfUse pricePerUnit pricePerUnitIncTax validFrom validTo}}...on ElectricitySteppedProduct{...ElectricityAdditions steppedCharges:consumptionCharges{band timeOfUse stepStart stepEnd pricePerUnit pricePerUnitIncTax validFrom validTo}}...on ElectricityFitProduct{code displayName generationCredits{band pricePerUnit pricePerUnitIncTax validFrom validTo}}...on GasTieredProduct{code displayName tieredStandingCharges:standingCharges{tierStart tierEnd pricePerUnit pricePerUnitIncTax}tieredCharges:consumptionCharges{tierStart tierEnd pricePerUnit pricePerUnitIncTax validFrom validTo}}}', [ElectricityAdditionsFragmentDoc])
export const QuoteDetailsFragmentDoc: FragmentDocument<QuoteDetailsFragment, 'QuoteDetails'> = /*#__PURE__*/ compactDocument('fragment QuoteDetails on Quote{code quotedSupplyPoints{__typename ...on QuotedElectricitySupplyPoint{id amperage gridOperatorCode canSupply annualEstimatedUsage quotedProducts{id product{...ProductPrices}estimatedCosts{monthlyBreakdown standingChargePricePerDay standingChargeUnitType}}}}}', [ProductPricesFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12402; others can occur. */
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12402' } = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number status accountType brand balance overdueBalance billingName billingEmail splitBillingAddress hasActiveAgreement ledgers{number name ledgerType balance}properties{id address postcode}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4340; others can occur. */
export const AccountPlannedDispatchesDocument: TypedDocumentNode<AccountPlannedDispatchesQuery, AccountPlannedDispatchesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4340' } = /*#__PURE__*/ compactDocument('query AccountPlannedDispatches($accountNumber:String!){plannedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AgreementsDocument: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Agreements($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number marketSupplyAgreements(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo isActive supplyPoint{marketName externalIdentifier}product{code fullName}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372; others can occur. */
export const CancelOnboardingDocument: TypedDocumentNode<CancelOnboardingMutation, CancelOnboardingMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' } = /*#__PURE__*/ compactDocument('mutation CancelOnboarding($input:CancelSmartFlexOnboardingInput!){cancelSmartFlexOnboarding(input:$input){wizard{id}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-3822, KT-CT-3824; others can occur. */
export const ChargesDocument: TypedDocumentNode<ChargesQuery, ChargesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-3822' | 'KT-CT-3824' } = /*#__PURE__*/ compactDocument('query Charges($accountNumber:String!$billingDocumentIdentifier:String!){charges(accountNumber:$accountNumber billingDocumentIdentifier:$billingDocumentIdentifier){grossAmount salesTaxAmount lineItems{supplyType productCode periodStartAt periodEndAt numberOfUnits netAmount grossAmount currency contractedCapacityValue contractedCapacityUnit electricitySupplyPoint{spin}gasSupplyPoint{spin}}}}')
export const ChargingSessionsDocument: TypedDocumentNode<ChargingSessionsQuery, ChargingSessionsQueryVariables> = /*#__PURE__*/ compactDocument('query ChargingSessions($accountNumber:String!$deviceId:String!$sessionTypes:[ChargingSessionType]$first:Int$after:DateTime){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id ...on ElectricDevice{chargingSessions(sessionTypes:$sessionTypes first:$first after:$after){pageInfo{hasNextPage hasPreviousPage startCursor endCursor}edges{node{__typename start end stateOfChargeChange stateOfChargeFinal energyAdded{value unit}cost{amount currency}...on SmartFlexChargingSession{type}}}}}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372, KT-CT-4375, KT-CT-4376, KT-CT-4377, KT-CT-4378, KT-CT-4379, KT-CT-4391; others can occur. */
export const CompleteOnboardingActionDocument: TypedDocumentNode<CompleteOnboardingActionMutation, CompleteOnboardingActionMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391' } = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingAction($input:CompleteSmartFlexOnboardingStepInput!){completeUserActionForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372, KT-CT-4375, KT-CT-4376, KT-CT-4377, KT-CT-4378, KT-CT-4379, KT-CT-4391; others can occur. */
export const CompleteOnboardingKeyDocument: TypedDocumentNode<CompleteOnboardingKeyMutation, CompleteOnboardingKeyMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391' } = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingKey($input:CompleteSmartFlexOnboardingStepInput!){completeTeslaSetupVirtualKeyForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372, KT-CT-4375, KT-CT-4376, KT-CT-4377, KT-CT-4378, KT-CT-4379, KT-CT-4391; others can occur. */
export const CompleteOnboardingSignInDocument: TypedDocumentNode<CompleteOnboardingSignInMutation, CompleteOnboardingSignInMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391' } = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingSignIn($input:CompleteAuthFlowInput!){completeAuthFlowForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4341; others can occur. */
export const CompletedDispatchesDocument: TypedDocumentNode<CompletedDispatchesQuery, CompletedDispatchesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4341' } = /*#__PURE__*/ compactDocument('query CompletedDispatches($accountNumber:String!){completedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4326; others can occur. */
export const CostOfChargeDocument: TypedDocumentNode<CostOfChargeQuery, CostOfChargeQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4326' } = /*#__PURE__*/ compactDocument('query CostOfCharge($accountNumber:String!$frequency:DataFrequency!$startDate:Date){costOfCharge(accountNumber:$accountNumber frequency:$frequency startDate:$startDate){reportDate isSmartCharge totalConsumption totalCostExclTax totalCostInclTax}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4616, KT-JP-4608, KT-JP-4610; others can occur. */
export const CreateElectricityQuoteDocument: TypedDocumentNode<CreateElectricityQuoteMutation, CreateElectricityQuoteMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4616' | 'KT-JP-4608' | 'KT-JP-4610' } = /*#__PURE__*/ compactDocument('mutation CreateElectricityQuote($input:CreateElectricityQuoteInput!){createElectricityQuote(input:$input){quoteRequest{...QuoteDetails}}}', [QuoteDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12401, KT-CT-12405, KT-CT-12406; others can occur. */
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12401' | 'KT-CT-12405' | 'KT-CT-12406' } = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4616, KT-CT-4631, KT-CT-4645, KT-CT-4924; others can occur. */
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4616' | 'KT-CT-4631' | 'KT-CT-4645' | 'KT-CT-4924' } = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4301, KT-CT-4354; others can occur. */
export const DeleteBoostChargeDocument: TypedDocumentNode<DeleteBoostChargeMutation, DeleteBoostChargeMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4354' } = /*#__PURE__*/ compactDocument('mutation DeleteBoostCharge($input:DeleteBoostChargeInput!){deleteBoostCharge(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const DevicePreferencesDocument: TypedDocumentNode<DevicePreferencesQuery, DevicePreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query DevicePreferences($accountNumber:String!$deviceId:String!){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id preferences{...DevicePreferenceDetails}preferenceSetting{mode unit scheduleSettings{timeFrom timeTo timeStep min max step}}}}', [DevicePreferenceDetailsFragmentDoc])
export const DevicesDocument: TypedDocumentNode<DevicesQuery, DevicesQueryVariables> = /*#__PURE__*/ compactDocument('query Devices($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name deviceType provider propertyId status{...DeviceState}alerts{message publishedAt}...on SmartFlexVehicle{make model}...on SmartFlexChargePoint{make model}}}', [DeviceStateFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-6622; others can occur. */
export const ElectricityAgreementsDocument: TypedDocumentNode<ElectricityAgreementsQuery, ElectricityAgreementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-6622' } = /*#__PURE__*/ compactDocument('query ElectricityAgreements($propertyId:ID!$onlyActive:Boolean){property(id:$propertyId){id electricitySupplyPoints{spin status agreements(onlyActive:$onlyActive){id validFrom validTo agreedFrom agreedTo isRevoked rescissionDeadlineAt product{...ProductPrices}addonRates{addon{title family description}productRate{band unitType pricePerUnit validFrom validTo}}}}}}', [ProductPricesFragmentDoc])
/** @throws an error with one of the codes KT-CT-10302, KT-CT-10312, KT-CT-10313, KT-CT-10314, KT-CT-10315, KT-CT-10340, KT-CT-10356, KT-CT-10357, KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-1602, KT-CT-4410, KT-CT-4412, KT-CT-4501, KT-CT-6622, KT-CT-7719; others can occur. */
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> & { readonly __errorCodes?: 'KT-CT-10302' | 'KT-CT-10312' | 'KT-CT-10313' | 'KT-CT-10314' | 'KT-CT-10315' | 'KT-CT-10340' | 'KT-CT-10356' | 'KT-CT-10357' | 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-1602' | 'KT-CT-4410' | 'KT-CT-4412' | 'KT-CT-4501' | 'KT-CT-6622' | 'KT-CT-7719' } = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-6622; others can occur. */
export const GasAgreementsDocument: TypedDocumentNode<GasAgreementsQuery, GasAgreementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-6622' } = /*#__PURE__*/ compactDocument('query GasAgreements($propertyId:ID!$onlyActive:Boolean){property(id:$propertyId){id gasSupplyPoints{spin status agreements(onlyActive:$onlyActive){id validFrom validTo product{...ProductPrices}}}}}', [ProductPricesFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const GasIntervalReadingsDocument: TypedDocumentNode<GasIntervalReadingsQuery, GasIntervalReadingsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query GasIntervalReadings($accountNumber:String!$fromDatetime:DateTime$toDatetime:DateTime){account(accountNumber:$accountNumber){number properties{id gasSupplyPoints{spin intervalReadings(fromDatetime:$fromDatetime toDatetime:$toDatetime){id readingDate readingReason startAt endAt daysOfGasUsage usage}}}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const GenerationHalfHourlyReadingsDocument: TypedDocumentNode<GenerationHalfHourlyReadingsQuery, GenerationHalfHourlyReadingsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query GenerationHalfHourlyReadings($accountNumber:String!$fromDatetime:DateTime!$toDatetime:DateTime!){account(accountNumber:$accountNumber){number properties{id electricityGenerationPoints{gpin status halfHourlyReadings(fromDatetime:$fromDatetime toDatetime:$toDatetime){startAt endAt value costEstimate version}}}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const HalfHourlyReadingsDocument: TypedDocumentNode<HalfHourlyReadingsQuery, HalfHourlyReadingsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query HalfHourlyReadings($accountNumber:String!$fromDatetime:DateTime!$toDatetime:DateTime!$productCode:String){account(accountNumber:$accountNumber){number properties{id electricitySupplyPoints{spin status halfHourlyReadings(fromDatetime:$fromDatetime toDatetime:$toDatetime productCode:$productCode){startAt endAt value costEstimate version consumptionRateBand}}}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4360; others can occur. */
export const HeatPumpStatusDocument: TypedDocumentNode<HeatPumpStatusQuery, HeatPumpStatusQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4360' } = /*#__PURE__*/ compactDocument('query HeatPumpStatus($accountNumber:String!){heatPumpStatus(accountNumber:$accountNumber){isConnected climateControlStatus{climateControlEnabled targetClimateControlTemperature currentClimateControlTemperature}waterTemperatureStatus{waterTemperatureEnabled currentWaterTemperature}}}')
export const HeatPumpsDocument: TypedDocumentNode<HeatPumpsQuery, HeatPumpsQueryVariables> = /*#__PURE__*/ compactDocument('query HeatPumps($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name provider ...on SmartFlexHeatPump{make model powerInKw zoneType preferences{...DevicePreferenceDetails}}status{__typename current currentState isSuspended ...on SmartFlexHeatPumpStatus{mode{value timestamp}currentTemperatures{zone value timestamp}targetTemperature{value timestamp}activity{value timestamp}}}}}', [DevicePreferenceDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const IntervalReadingsDocument: TypedDocumentNode<IntervalReadingsQuery, IntervalReadingsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query IntervalReadings($accountNumber:String!$startAt:DateTime$endAt:DateTime$sortOrder:IntervalReadingsSortOrder){account(accountNumber:$accountNumber){number properties{id electricitySupplyPoints{spin intervalReadings(startAt:$startAt endAt:$endAt sortOrder:$sortOrder){id billableMonth readingDate startAt endAt periodLengthDays value costEstimate hasHalfHourlyDataForPeriod}}}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-3822; others can occur. */
export const LatestKonbiniPaymentLinkDocument: TypedDocumentNode<LatestKonbiniPaymentLinkQuery, LatestKonbiniPaymentLinkQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-3822' } = /*#__PURE__*/ compactDocument('query LatestKonbiniPaymentLink($accountNumber:String!$ledgerNumber:String){latestKonbiniPaymentLink(accountNumber:$accountNumber ledgerNumber:$ledgerNumber){url paymentDate}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const LedgerInvoicesDocument: TypedDocumentNode<LedgerInvoicesQuery, LedgerInvoicesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query LedgerInvoices($accountNumber:String!$ledgerNumber:String$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number ledgerType invoices(first:$first after:$after){totalCount pageInfo{...Page}edges{node{id number firstIssued invoicedAmount pdfUrl totalCharges{netTotal taxTotal grossTotal}}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const LedgerTransactionsDocument: TypedDocumentNode<LedgerTransactionsQuery, LedgerTransactionsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query LedgerTransactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number name ledgerType balance transactions(fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113; others can occur. */
export const LoyaltyPointMovementsDocument: TypedDocumentNode<LoyaltyPointMovementsQuery, LoyaltyPointMovementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('query LoyaltyPointMovements($input:LoyaltyPointLedgersInput!){loyaltyPointLedgers(input:$input){id ledgerType value balanceCarriedForward reasonCode postedAt accountNumber}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-9215, KT-CT-9216, KT-CT-9217, KT-CT-9218, KT-CT-9222; others can occur. */
export const LoyaltyPointsDocument: TypedDocumentNode<LoyaltyPointsQuery, LoyaltyPointsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-9215' | 'KT-CT-9216' | 'KT-CT-9217' | 'KT-CT-9218' | 'KT-CT-9222' } = /*#__PURE__*/ compactDocument('query LoyaltyPoints($input:LoyaltyPointsBalanceInput!){loyaltyPointsBalance(input:$input){loyaltyPoints totalMonetaryAmount}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-6622; others can occur. */
export const MeasurementsDocument: TypedDocumentNode<MeasurementsQuery, MeasurementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-6622' } = /*#__PURE__*/ compactDocument('query Measurements($propertyId:ID!$startAt:DateTime$endAt:DateTime$timezone:String$utilityFilters:[UtilityFiltersInput]$first:Int$after:String){property(id:$propertyId){id measurements(startAt:$startAt endAt:$endAt timezone:$timezone utilityFilters:$utilityFilters first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename source value unit readAt ...on IntervalMeasurementType{startAt endAt durationInSeconds}metaData{statistics{type label value costInclTax{estimatedAmount costCurrency}}}}}}}}', [PageFragmentDoc])
export const OfferGroupDocument: TypedDocumentNode<OfferGroupQuery, OfferGroupQueryVariables> = /*#__PURE__*/ compactDocument('query OfferGroup($identifier:ID!){offerGroupForQuoting(identifier:$identifier){identifier createdAt offers{...OfferDetails}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4321; others can occur. */
export const OnboardingWizardsDocument: TypedDocumentNode<OnboardingWizardsQuery, OnboardingWizardsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4321' } = /*#__PURE__*/ compactDocument('query OnboardingWizards($accountNumber:String!$propertyId:Int$wizardId:ID){smartFlexOnboardingWizards(accountNumber:$accountNumber propertyId:$propertyId wizardId:$wizardId){...OnboardingWizard}}', [OnboardingWizardFragmentDoc])
export const PaymentRequestsDocument: TypedDocumentNode<PaymentRequestsQuery, PaymentRequestsQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentRequests($ledgerNumber:String!$first:Int$after:String){paymentRequests(ledgerNumber:$ledgerNumber){paymentRequest(first:$first after:$after){totalCount pageInfo{...Page}edges{node{expectedPaymentDate paymentStatus totalAmount customerAmount}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const PaymentSchedulesDocument: TypedDocumentNode<PaymentSchedulesQuery, PaymentSchedulesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query PaymentSchedules($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number paymentSchedules(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo reason trigger ledgerNumber paymentAmount isVariablePaymentAmount paymentDay paymentFrequency paymentFrequencyMultiplier isPaymentHoliday}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const PaymentsDocument: TypedDocumentNode<PaymentsQuery, PaymentsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Payments($accountNumber:String!$ledgerNumber:String$status:AccountPaymentStatusOptions$first:Int$after:String){account(accountNumber:$accountNumber){number payments(ledgerNumber:$ledgerNumber status:$status first:$first after:$after){totalCount pageInfo{...Page}edges{node{amount paymentDate reference status transactionType}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4340; others can occur. */
export const PlannedDispatchesDocument: TypedDocumentNode<PlannedDispatchesQuery, PlannedDispatchesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4340' } = /*#__PURE__*/ compactDocument('query PlannedDispatches($deviceId:String!){flexPlannedDispatches(deviceId:$deviceId){start end type energyAddedKwh}}')
/** @throws an error with one of the codes KT-CT-1113, KT-JP-4601; others can occur. */
export const PostalAreasDocument: TypedDocumentNode<PostalAreasQuery, PostalAreasQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-JP-4601' } = /*#__PURE__*/ compactDocument('query PostalAreas($postcode:String!){postalAreas(postcode:$postcode){postcode prefecture city area}}')
export const ProductEligibleStatusDocument: TypedDocumentNode<ProductEligibleStatusQuery, ProductEligibleStatusQueryVariables> = /*#__PURE__*/ compactDocument('query ProductEligibleStatus($accountNumber:String!$spin:String!$productCode:String!){productEligibleStatus(accountNumber:$accountNumber spin:$spin productCode:$productCode){isUserEligible isCampaignAvailable isUserOptedIn}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const PropertiesDocument: TypedDocumentNode<PropertiesQuery, PropertiesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Properties($accountNumber:String!){account(accountNumber:$accountNumber){number properties{id address postcode electricitySupplyPoints{id spin status nextReadingDate supplyDetails{amperage kva kw validFrom}meters{serialNumber capacity removedAt}agreements(onlyActive:true){id validFrom validTo product{__typename ...on ProductInterface{code displayName}}}}electricityGenerationPoints{id gpin status agreements{validFrom validTo product{__typename ...on ElectricityFitProduct{code displayName}}}}gasSupplyPoints{spin status physicalMeterNumber nextReadingDate agreements(onlyActive:true){id validFrom validTo product{__typename ...on GasProductInterface{code displayName}}}}}}}')
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const QuoteDocument: TypedDocumentNode<QuoteQuery, QuoteQueryVariables> = /*#__PURE__*/ compactDocument('query Quote($code:String!){quoteRequest(code:$code){...QuoteDetails}}', [QuoteDetailsFragmentDoc])
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113; others can occur. */
export const RegisteredKrakenflexDeviceDocument: TypedDocumentNode<RegisteredKrakenflexDeviceQuery, RegisteredKrakenflexDeviceQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('query RegisteredKrakenflexDevice($accountNumber:String!){registeredKrakenflexDevice(accountNumber:$accountNumber){...KrakenFlexDevice}}', [KrakenFlexDeviceFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4301, KT-CT-4359; others can occur. */
export const ResumeControlDocument: TypedDocumentNode<ResumeControlMutation, ResumeControlMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4359' } = /*#__PURE__*/ compactDocument('mutation ResumeControl($input:AccountNumberInput!){resumeControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372, KT-CT-4375, KT-CT-4376, KT-CT-4377, KT-CT-4378, KT-CT-4379, KT-CT-4391; others can occur. */
export const SelectOnboardingIntegrationDocument: TypedDocumentNode<SelectOnboardingIntegrationMutation, SelectOnboardingIntegrationMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391' } = /*#__PURE__*/ compactDocument('mutation SelectOnboardingIntegration($input:SelectVehicleOrChargePointInput!){selectVehicleOrChargePointForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372, KT-CT-4375, KT-CT-4376, KT-CT-4377, KT-CT-4378, KT-CT-4379, KT-CT-4391; others can occur. */
export const SelectOnboardingOptionDocument: TypedDocumentNode<SelectOnboardingOptionMutation, SelectOnboardingOptionMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391' } = /*#__PURE__*/ compactDocument('mutation SelectOnboardingOption($input:SelectFromListInput!){selectFromListForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4301, KT-CT-4337; others can occur. */
export const SetClimateControlStateDocument: TypedDocumentNode<SetClimateControlStateMutation, SetClimateControlStateMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4337' } = /*#__PURE__*/ compactDocument('mutation SetClimateControlState($input:ClimateControlStateInput!){setClimateControlState(input:$input){heatPumpDevice{krakenflexDeviceId provider}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4314, KT-CT-4321, KT-CT-4374; others can occur. */
export const SetDevicePreferencesDocument: TypedDocumentNode<SetDevicePreferencesMutation, SetDevicePreferencesMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4314' | 'KT-CT-4321' | 'KT-CT-4374' } = /*#__PURE__*/ compactDocument('mutation SetDevicePreferences($input:SmartFlexDevicePreferencesInput!){setDevicePreferences(input:$input){__typename id preferences{...DevicePreferenceDetails}}}', [DevicePreferenceDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4301, KT-CT-4336; others can occur. */
export const SetHotWaterStateDocument: TypedDocumentNode<SetHotWaterStateMutation, SetHotWaterStateMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4336' } = /*#__PURE__*/ compactDocument('mutation SetHotWaterState($input:HotWaterStateInput!){setHotWaterState(input:$input){heatPumpDevice{krakenflexDeviceId provider}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4329, KT-CT-4346, KT-CT-7223; others can occur. */
export const SetRoomTemperatureDocument: TypedDocumentNode<SetRoomTemperatureMutation, SetRoomTemperatureMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4329' | 'KT-CT-4346' | 'KT-CT-7223' } = /*#__PURE__*/ compactDocument('mutation SetRoomTemperature($input:RoomTemperatureInput!){setRoomTemperature(input:$input){heatPumpDevice{krakenflexDeviceId provider}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4301, KT-CT-4321, KT-CT-4353; others can occur. */
export const SetVehicleChargePreferencesDocument: TypedDocumentNode<SetVehicleChargePreferencesMutation, SetVehicleChargePreferencesMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4321' | 'KT-CT-4353' } = /*#__PURE__*/ compactDocument('mutation SetVehicleChargePreferences($input:VehicleChargingPreferencesInput!){setVehicleChargePreferences(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4321, KT-CT-4385; others can occur. */
export const StartOnboardingDocument: TypedDocumentNode<StartOnboardingMutation, StartOnboardingMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4321' | 'KT-CT-4385' } = /*#__PURE__*/ compactDocument('mutation StartOnboarding($input:StartSmartFlexOnboardingInput!){startSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4342; others can occur. */
export const SupportedDevicesDocument: TypedDocumentNode<SupportedDevicesQuery, SupportedDevicesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4342' } = /*#__PURE__*/ compactDocument('query SupportedDevices($deviceType:FlexSupportedDeviceTypes!){flexSupportedDevices(supportedDeviceType:$deviceType){deviceType supportedDeviceType supportedMakes{make models{modelName modelYearRange{startYear endYear}}}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4301, KT-CT-4358; others can occur. */
export const SuspendControlDocument: TypedDocumentNode<SuspendControlMutation, SuspendControlMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4358' } = /*#__PURE__*/ compactDocument('mutation SuspendControl($input:AccountNumberInput!){suspendControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-JP-4901, KT-JP-4902; others can occur. */
export const SwitchProductDocument: TypedDocumentNode<SwitchProductMutation, SwitchProductMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-JP-4901' | 'KT-JP-4902' } = /*#__PURE__*/ compactDocument('mutation SwitchProduct($input:SwitchToProductInput!){switchToProductOnNextReadingDate(input:$input){agreement{id validFrom validTo product{__typename ...on ProductInterface{code displayName}}}}}')
export const TariffSummaryDocument: TypedDocumentNode<TariffSummaryQuery, TariffSummaryQueryVariables> = /*#__PURE__*/ compactDocument('query TariffSummary($gridOperatorCode:String!$productCode:String){tariffSummary(gridOperatorCode:$gridOperatorCode productCode:$productCode){code displayName gridOperatorCode tiers{contractCapacityPattern consumptionRates{band stepStart stepEnd pricePerUnitIncTax}standingRates{amperage{label unitType pricePerUnitIncTax}kva{label unitType pricePerUnitIncTax}}}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4356, KT-CT-4357; others can occur. */
export const TriggerBoostChargeDocument: TypedDocumentNode<TriggerBoostChargeMutation, TriggerBoostChargeMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4356' | 'KT-CT-4357' } = /*#__PURE__*/ compactDocument('mutation TriggerBoostCharge($input:AccountNumberInput!){triggerBoostCharge(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4354, KT-CT-4356, KT-CT-4357; others can occur. */
export const UpdateBoostChargeDocument: TypedDocumentNode<UpdateBoostChargeMutation, UpdateBoostChargeMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4354' | 'KT-CT-4356' | 'KT-CT-4357' } = /*#__PURE__*/ compactDocument('mutation UpdateBoostCharge($input:UpdateBoostChargeInput!){updateBoostCharge(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4313, KT-CT-4314, KT-CT-4358, KT-CT-4359, KT-CT-4387; others can occur. */
export const UpdateDeviceSmartControlDocument: TypedDocumentNode<UpdateDeviceSmartControlMutation, UpdateDeviceSmartControlMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4313' | 'KT-CT-4314' | 'KT-CT-4358' | 'KT-CT-4359' | 'KT-CT-4387' } = /*#__PURE__*/ compactDocument('mutation UpdateDeviceSmartControl($input:SmartControlInput!){updateDeviceSmartControl(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4339; others can occur. */
export const VehicleChargingPreferencesDocument: TypedDocumentNode<VehicleChargingPreferencesQuery, VehicleChargingPreferencesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4339' } = /*#__PURE__*/ compactDocument('query VehicleChargingPreferences($accountNumber:String!){vehicleChargingPreferences(accountNumber:$accountNumber){weekdayTargetTime weekdayTargetSoc weekendTargetTime weekendTargetSoc}}')
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
