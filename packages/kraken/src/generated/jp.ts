// Generated: do not edit, run `pnpm generate`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { compactDocument, type FragmentDocument, type TypedDocumentNode } from '@energy/auth-core/document'
export type AcceptOfferForQuotingInput = {
  /** Identifier of the offer. */
  identifier?: string | number | null | undefined;
};

export type AccountNumberInput = {
  accountNumber: string;
};

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
  | (string & {});

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
  | (string & {});

export type AccountStatementStatus =
  | 'CLOSED'
  | 'OPEN'
  | (string & {});

export type AccountStatus =
  | 'ACTIVE'
  | 'DORMANT'
  | 'ENROLMENT_ERROR'
  | 'ENROLMENT_REJECTED'
  | 'INCOMPLETE'
  | 'PENDING'
  | 'VOID'
  | 'WITHDRAWN'
  | (string & {});

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
  | (string & {});

/** Contracted capacity in amperes. */
export type Amperage =
  | '_10'
  | '_15'
  | '_20'
  | '_30'
  | '_40'
  | '_50'
  | '_60'
  | (string & {});

export type BalanceTriggeredScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  balanceThreshold: number;
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined;
};

/** A bank account to pay from. Account numbers are personal data. */
export type BankDetailsInput = {
  accountHolder?: string | null | undefined;
  accountNumber?: string | null | undefined;
  accountType?: string | null | undefined;
  bankCode?: string | null | undefined;
  branchCode?: string | null | undefined;
  iban?: string | null | undefined;
};

export type BillTriggeredBalanceTargetScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined;
};

export type BillTriggeredScheduleInput = {
  frequencyMultiplier?: number | null | undefined;
  paymentDay?: number | null | undefined;
};

export type BillTypeEnum =
  | 'COLLECTIVE'
  | 'CREDIT_NOTE'
  | 'INVOICE'
  | 'PRE_KRAKEN'
  | 'STATEMENT'
  | (string & {});

export type CancelSmartFlexOnboardingInput = {
  wizardId: string | number;
};

/** How a charging session came about. */
export type ChargingSessionType =
  | 'BOOST'
  | 'PUBLIC'
  | 'SMART'
  | (string & {});

export type ClimateControlStateInput = {
  accountNumber: string;
  /** Whether rooms are heated. */
  state: boolean;
};

export type CompleteAuthFlowInput = {
  /** The whole address that the customer came back to. */
  continuationUri: string;
  stepId: string | number;
  wizardId: string | number;
};

export type CompleteSmartFlexOnboardingStepInput = {
  stepId: string | number;
  wizardId: string | number;
};

export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  | 'Smc'
  | 'cubicMetres'
  | 'kWh'
  | (string & {});

export type ContractCapacityPattern =
  | 'NON_TIERED'
  | 'OEPC'
  | 'TIERED_HIGH'
  | 'TIERED_LOW'
  | (string & {});

export type ContractIdentifiersInput = {
  accountContractIdentifier?: string | null | undefined;
  businessContractIdentifier?: string | null | undefined;
};

/** The place, what is used there, and which products to quote. */
export type CreateElectricityQuoteInput = {
  affiliateSessionId?: string | null | undefined;
  amperage?: Amperage | null | undefined;
  estimateCosts?: boolean | null | undefined;
  generationPointParams?: GenerationPointParamsInput | null | undefined;
  gridOperatorCode?: string | null | undefined;
  isEnrollment?: boolean | null | undefined;
  /** Contracted capacity in kVA. */
  kva?: number | null | undefined;
  /** Contracted capacity in kW. */
  kw?: string | number | null | undefined;
  params?: Param | null | undefined;
  postalArea: PostalAreaInput;
  productParams?: Array<string | null | undefined> | null | undefined;
  /** Number of the supply point. */
  spin?: string | null | undefined;
  tags?: Array<string | null | undefined> | null | undefined;
  /** What is used in `usageMonth`. */
  usageAmount?: number | null | undefined;
  /** Month of the year, 1 to 12. */
  usageMonth?: number | null | undefined;
};

export type CreateOfferGroupForQuotingInput = {
  productOfferings: Array<OfferingForQuotingInput | null | undefined>;
};

export type CreateQuoteForAccountInput = {
  accountNumber: string;
  /** Day that the quote is for. */
  asOf: string;
  /** Identifiers of the supply points. */
  identifiers: Array<string | null | undefined>;
};

/** Length of the spans. */
export type DataFrequency =
  | 'ANNUALLY'
  | 'DAILY'
  | 'MONTHLY'
  | 'WEEKLY'
  | (string & {});

export type DayOfWeek =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | (string & {});

export type DeleteBoostChargeInput = {
  accountNumber: string;
};

/** Which electricity data to read. */
export type ElectricityFiltersInput = {
  deviceId?: string | null | undefined;
  /** Number of the supply point. */
  marketSupplyPointId?: string | null | undefined;
  readingDirection?: ReadingDirectionType | null | undefined;
  /** Length of the intervals; RAW_INTERVAL gives them as the meter recorded them. */
  readingFrequencyType?: ReadingFrequencyType | null | undefined;
  readingQuality?: ReadingQualityType | null | undefined;
  registerId?: string | null | undefined;
};

export type EnergyUnit =
  | 'KILOWATT_HOUR'
  | (string & {});

/** An account to enrol; which other fields are needed depends on the instance. */
export type EnrollmentInput = {
  accountNumber: string;
  bankDetails?: BankDetailsInput | null | undefined;
  /**
   * @deprecated The 'contractIdentifiers' field is deprecated.
   *
   * Use `contractIdentifiersInput`.
   *
   * - Marked as deprecated on 2026-06-01.
   * - Scheduled for removal on or after 2026-07-01.
   */
  contractIdentifiers?: Array<string | null | undefined> | null | undefined;
  contractIdentifiersInput?: ContractIdentifiersInput | null | undefined;
  instructionDetails?: InstructionDetailsInput | null | undefined;
  leaveSupplierNumber?: string | null | undefined;
  note?: string | null | undefined;
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined;
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined;
  salesInfo?: SalesInformationInput | null | undefined;
  securityDeposit?: SecurityDepositInput | null | undefined;
  storedPaymentMethodDetailsReference?: string | null | undefined;
};

/** Whether a device feeds energy into the grid. */
export type FlexGridExportStatus =
  | 'DISABLED'
  | 'ENABLED'
  | 'NOT_APPLICABLE'
  | (string & {});

/** Kinds of devices to ask for. */
export type FlexSupportedDeviceTypes =
  | 'CHARGE_POINTS'
  | 'ELECTRIC_VEHICLES'
  | 'HEAT_PUMPS'
  | 'INVERTERS'
  | 'THERMOSTATS'
  | (string & {});

export type GasSupplyPointStatus =
  | 'CONNECTION_PENDING'
  | 'DISCONNECTION_PENDING'
  | 'LOST'
  | 'OFF_SUPPLY'
  | 'OFF_SUPPLY_DUE_TO_DUNNING'
  | 'ON_SUPPLY'
  | 'SWITCH_IN_PENDING'
  | 'SWITCH_OUT_PENDING'
  | (string & {});

export type GenerationPointParamsInput = {
  /** In kWh. */
  electricityGeneratedLastYear: number;
  hasAccumulator: boolean;
};

export type GenerationPointStatus =
  | 'LOST'
  | 'MOVE_IN_PENDING'
  | 'MOVE_OUT_PENDING'
  | 'NEVER_UNDER_CONTRACT'
  | 'SWITCH_IN_PENDING'
  | 'SWITCH_OUT_PENDING'
  | 'UNDER_CONTRACT'
  | (string & {});

/** How final a half-hourly value is. */
export type HalfHourlyReadingsVersions =
  | 'DAILY'
  | 'MONTHLY'
  | 'UPDATED'
  | (string & {});

export type HeatPumpActivity =
  | 'PENDING'
  | 'PRE_COOLING'
  | 'PRE_HEATING'
  | 'SCHEDULED_COOLING'
  | 'SCHEDULED_HEATING'
  | (string & {});

export type HeatPumpMode =
  | 'COOLING'
  | 'HEATING'
  | 'OFF'
  | (string & {});

export type HotWaterStateInput = {
  accountNumber: string;
  /** Whether water is heated. */
  state: boolean;
};

export type InstructionDetailsInput = {
  instructionType: PaymentType;
  validFrom: string;
  vendorName: Vendor;
  vendorReference: string;
};

export type IntervalReadingsSortOrder =
  | 'ASC'
  | 'DESC'
  | (string & {});

/** Kind of a device. */
export type KrakenFlexDeviceTypes =
  | 'BATTERIES'
  | 'ELECTRICITY_METERS'
  | 'ELECTRIC_VEHICLES'
  | 'HEAT_PUMPS'
  | 'INVERTERS'
  | 'STORAGE_HEATERS'
  | 'THERMOSTATS'
  | (string & {});

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
  | (string & {});

export type LoyaltyPointLedgersInput = {
  accountUserId: string | number;
};

export type LoyaltyPointsBalanceInput = {
  accountNumber: string;
  accountUserId?: string | null | undefined;
};

/** A product to make an offer of, for a span of time. */
export type OfferingForQuotingInput = {
  productComponents: Array<ProductComponentForQuotingInput | null | undefined>;
  productOfferingIdentifier: string | number;
  quotePeriodEndDatetime?: string | null | undefined;
  quotePeriodStartDatetime?: string | null | undefined;
};

/** How the customer came to the supplier. */
export type Param = {
  affiliateLinkSubdomain?: string | null | undefined;
  audioRecordingId?: string | null | undefined;
  referralCode?: string | null | undefined;
  referralSchemeCode?: string | null | undefined;
};

export type PaymentFrequencyOptions =
  | 'Monthly'
  | 'Planned'
  | 'Weekly'
  | (string & {});

export type PaymentScheduleDetailsInput = {
  balanceTriggered?: BalanceTriggeredScheduleInput | null | undefined;
  billTriggered?: BillTriggeredScheduleInput | null | undefined;
  billTriggeredBalanceTarget?: BillTriggeredBalanceTargetScheduleInput | null | undefined;
  regularTriggered?: RegularTriggeredScheduleInput | null | undefined;
};

/** Why a payment schedule exists. */
export type PaymentScheduleReasonOptions =
  | 'DEBT_REPAYMENT_PLAN'
  | 'FINAL_PAYMENT'
  | 'GENERAL_ACCOUNT_PAYMENT'
  | 'SSD_PAYMENT'
  | (string & {});

export type PaymentSlipDetailsInput = {
  payerIsCustomer: boolean;
};

/** Kind of a means of payment. */
export type PaymentType =
  | 'BPAY'
  | 'CARD'
  | 'CUSTOM'
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {});

export type PostalAreaInput = {
  addressCode?: string | null | undefined;
  area?: string | null | undefined;
  city?: string | null | undefined;
  postcode?: string | null | undefined;
  prefecture?: string | null | undefined;
};

export type PreferencesModeChoices =
  | 'CHARGE'
  | 'COOL'
  | 'HEAT'
  | (string & {});

/** The target for one day of the week. */
export type PreferencesScheduleInput = {
  dayOfWeek: DayOfWeek;
  /** Upper target, such as the charge to reach. */
  max: string | number;
  /** Lower target. */
  min?: string | number | null | undefined;
  /** Time of day as `HH:MM`. */
  time: string;
};

/** What a target means. */
export type PreferencesTargetType =
  | 'ABSOLUTE_STATE_OF_CHARGE'
  | 'ABSOLUTE_TEMPERATURE'
  | 'RELATIVE_STATE_OF_CHARGE'
  | (string & {});

export type PreferencesUnitChoices =
  | 'CELSIUS'
  | 'PERCENTAGE'
  | (string & {});

/** A part of a product, and what its price depends on. */
export type ProductComponentForQuotingInput = {
  productCode: string | number;
  quotingParams: Array<_QuotingParam | null | undefined>;
};

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
  | (string & {});

/** An operation to be judged. */
export type QueryComplexityInputType = {
  /** Which operation, when the text holds several. */
  operationName?: string | null | undefined;
  /** Text of the operation. */
  query: string;
  variables?: string | null | undefined;
};

/** Whether energy was taken from the grid or fed into it. */
export type ReadingDirectionType =
  | 'CONSUMPTION'
  | 'GENERATION'
  | (string & {});

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
  | (string & {});

/** Whether data was measured or estimated. */
export type ReadingQualityType =
  | 'ACTUAL'
  | 'COMBINED'
  | 'ESTIMATE'
  | (string & {});

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
  | (string & {});

export type RegularTriggeredScheduleInput = {
  frequencyMultiplier?: number | null | undefined;
  paymentDay?: number | null | undefined;
};

export type RoomTemperatureInput = {
  accountNumber: string;
  /** In degrees Celsius. */
  temperature: number;
};

/** How the customer came to the supplier. */
export type SalesInformationInput = {
  affiliateSessionId?: string | null | undefined;
  offerGroupIdentifier?: string | null | undefined;
  /**
   * @deprecated The 'organisationId' field is deprecated.
   *
   * Use `organisationNumber`.
   *
   * - Marked as deprecated on 2026-03-03.
   * - Scheduled for removal on or after 2026-06-01.
   */
  organisationId?: string | null | undefined;
  organisationNumber?: string | null | undefined;
  referralCode?: string | null | undefined;
  salesChannel?: string | null | undefined;
  /**
   * @deprecated The 'salesSubchannel' field is deprecated.
   *
   * Send the details with `affiliateSessionId`, or sign in as the right organisation.
   *
   * - Marked as deprecated on 2024-10-17.
   * - Scheduled for removal on or after 2024-12-01.
   */
  salesSubchannel?: string | null | undefined;
  urn?: string | null | undefined;
};

/** What sets a scheduled payment off. */
export type ScheduleTrigger =
  | 'BALANCE'
  | 'BILL'
  | 'PLAN'
  | 'REGULAR'
  | 'REGULAR_PLAN'
  | (string & {});

export type SecurityDepositInput = {
  /** In the smallest unit of the currency. */
  amount: number;
  key: string;
  reason: string;
};

export type SelectFromListInput = {
  /** Id of the option. */
  selectedOption: string | number;
  stepId: string | number;
  wizardId: string | number;
};

export type SelectIntegrationChoices =
  | 'CHARGE_POINT'
  | 'ELECTRIC_VEHICLE'
  | (string & {});

export type SelectVehicleOrChargePointInput = {
  selectedIntegration?: SelectIntegrationChoices | null | undefined;
  stepId: string | number;
  wizardId: string | number;
};

export type SmartControlAction =
  | 'SUSPEND'
  | 'UNSUSPEND'
  | (string & {});

export type SmartControlInput = {
  action: SmartControlAction;
  deviceId: string | number;
};

/** Why a device is charged. */
export type SmartFlexChargingType =
  | 'BOOST'
  | 'SMART'
  | 'TEST'
  | (string & {});

/** Where a device is between registration and retirement. */
export type SmartFlexDeviceLifecycleStatus =
  | 'FAILED_ONBOARDING_TEST'
  | 'LIVE'
  | 'ONBOARDING'
  | 'ONBOARDING_TEST_IN_PROGRESS'
  | 'PENDING_LIVE'
  | 'RETIRED'
  | (string & {});

/** The targets of a device for the days of the week; they replace the earlier ones. */
export type SmartFlexDevicePreferencesInput = {
  deviceId: string | number;
  mode: PreferencesModeChoices;
  schedules: Array<PreferencesScheduleInput | null | undefined>;
  /** Unit of the targets. */
  unit: PreferencesUnitChoices;
};

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
  | (string & {});

export type StartSmartFlexOnboardingInput = {
  accountNumber: string;
  propertyId: number;
};

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
  | (string & {});

export type SwitchToProductInput = {
  accountNumber?: string | null | undefined;
  productCode: string;
  /** Number of the supply point. */
  spin: string;
};

export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC'
  | (string & {});

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
  | (string & {});

export type UpdateBoostChargeAction =
  | 'BOOST'
  | 'CANCEL'
  | (string & {});

export type UpdateBoostChargeInput = {
  action: UpdateBoostChargeAction;
  deviceId: string;
};

/** Which data to read: the filters of one fuel. */
export type UtilityFiltersInput = {
  electricityFilters?: ElectricityFiltersInput | null | undefined;
};

/** Until when the car is to be charged, and how far. */
export type VehicleChargingPreferencesInput = {
  accountNumber: string;
  targetType?: string | null | undefined;
  /** In percent. */
  weekdayTargetSoc: number;
  /** Time of day. */
  weekdayTargetTime: string;
  /** In percent. */
  weekendTargetSoc: number;
  /** Time of day. */
  weekendTargetTime: string;
};

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
  | (string & {});

export type ZoneTypeChoices =
  | 'CLIMATE'
  | 'CONTROLLER'
  | 'WATER'
  | (string & {});

export type _BooleanParam = {
  value: boolean;
};

export type _DateTimeParam = {
  value: string;
};

export type _FloatParam = {
  value: number;
};

export type _IntegerParam = {
  value: number;
};

/** One fact that a price depends on; fill in the field of its type. */
export type _QuotingParam = {
  boolean?: _BooleanParam | null | undefined;
  datetime?: _DateTimeParam | null | undefined;
  integer?: _IntegerParam | null | undefined;
  name: string;
  number?: _FloatParam | null | undefined;
  string?: _StringParam | null | undefined;
};

export type _StringParam = {
  value: string;
};

export type AccountPlannedDispatchesQueryVariables = Exact<{
  accountNumber: string;
}>;


export type AccountPlannedDispatchesQuery = { plannedDispatches: Array<{ start: string, end: string, delta: string | null, meta: { source: string | null, location: string | null } | null } | null> | null };

export type CostOfChargeQueryVariables = Exact<{
  accountNumber: string;
  frequency: DataFrequency;
  startDate?: string | null | undefined;
}>;


export type CostOfChargeQuery = { costOfCharge: Array<{ reportDate: string | null, isSmartCharge: boolean | null, totalConsumption: number | null, totalCostExclTax: number | null, totalCostInclTax: number | null } | null> | null };

export type DeleteBoostChargeMutationVariables = Exact<{
  input: DeleteBoostChargeInput;
}>;


export type DeleteBoostChargeMutation = { deleteBoostCharge: { krakenflexDevice: { krakenflexDeviceId: string | null, provider: ProviderChoices | null, vehicleMake: string | null, vehicleModel: string | null, vehicleBatterySizeInKwh: string | null, chargePointMake: string | null, chargePointModel: string | null, chargePointPowerInKw: string | null, status: string | null, suspended: boolean | null } | null } | null };

export type KrakenFlexDeviceFragment = { krakenflexDeviceId: string | null, provider: ProviderChoices | null, vehicleMake: string | null, vehicleModel: string | null, vehicleBatterySizeInKwh: string | null, chargePointMake: string | null, chargePointModel: string | null, chargePointPowerInKw: string | null, status: string | null, suspended: boolean | null };

export type RegisteredKrakenflexDeviceQueryVariables = Exact<{
  accountNumber: string;
}>;


export type RegisteredKrakenflexDeviceQuery = { registeredKrakenflexDevice: { krakenflexDeviceId: string | null, provider: ProviderChoices | null, vehicleMake: string | null, vehicleModel: string | null, vehicleBatterySizeInKwh: string | null, chargePointMake: string | null, chargePointModel: string | null, chargePointPowerInKw: string | null, status: string | null, suspended: boolean | null } | null };

export type ResumeControlMutationVariables = Exact<{
  input: AccountNumberInput;
}>;


export type ResumeControlMutation = { resumeControl: { krakenflexDevice: { krakenflexDeviceId: string | null, provider: ProviderChoices | null, vehicleMake: string | null, vehicleModel: string | null, vehicleBatterySizeInKwh: string | null, chargePointMake: string | null, chargePointModel: string | null, chargePointPowerInKw: string | null, status: string | null, suspended: boolean | null } | null } | null };

export type SetVehicleChargePreferencesMutationVariables = Exact<{
  input: VehicleChargingPreferencesInput;
}>;


export type SetVehicleChargePreferencesMutation = { setVehicleChargePreferences: { krakenflexDevice: { krakenflexDeviceId: string | null, provider: ProviderChoices | null, vehicleMake: string | null, vehicleModel: string | null, vehicleBatterySizeInKwh: string | null, chargePointMake: string | null, chargePointModel: string | null, chargePointPowerInKw: string | null, status: string | null, suspended: boolean | null } | null } | null };

export type SuspendControlMutationVariables = Exact<{
  input: AccountNumberInput;
}>;


export type SuspendControlMutation = { suspendControl: { krakenflexDevice: { krakenflexDeviceId: string | null, provider: ProviderChoices | null, vehicleMake: string | null, vehicleModel: string | null, vehicleBatterySizeInKwh: string | null, chargePointMake: string | null, chargePointModel: string | null, chargePointPowerInKw: string | null, status: string | null, suspended: boolean | null } | null } | null };

export type TriggerBoostChargeMutationVariables = Exact<{
  input: AccountNumberInput;
}>;


export type TriggerBoostChargeMutation = { triggerBoostCharge: { krakenflexDevice: { krakenflexDeviceId: string | null, provider: ProviderChoices | null, vehicleMake: string | null, vehicleModel: string | null, vehicleBatterySizeInKwh: string | null, chargePointMake: string | null, chargePointModel: string | null, chargePointPowerInKw: string | null, status: string | null, suspended: boolean | null } | null } | null };

export type VehicleChargingPreferencesQueryVariables = Exact<{
  accountNumber: string;
}>;


export type VehicleChargingPreferencesQuery = { vehicleChargingPreferences: { weekdayTargetTime: string | null, weekdayTargetSoc: number | null, weekendTargetTime: string | null, weekendTargetSoc: number | null } | null };

export type AccountQueryVariables = Exact<{
  accountNumber: string;
}>;


export type AccountQuery = { account: { id: string, number: string | null, status: AccountStatus | null, accountType: AccountTypeChoices | null, brand: string | null, balance: number, overdueBalance: number | null, billingName: string | null, billingEmail: string | null, splitBillingAddress: Array<string | null> | null, hasActiveAgreement: boolean | null, ledgers: Array<{ number: string | null, name: string | null, ledgerType: string | null, balance: number | null } | null> | null, properties: Array<{ id: string | null, address: string | null, postcode: string | null } | null> | null } | null };

export type ChargesQueryVariables = Exact<{
  accountNumber: string;
  billingDocumentIdentifier: string;
}>;


export type ChargesQuery = { charges: Array<{ grossAmount: number | null, salesTaxAmount: number | null, lineItems: Array<{ supplyType: string | null, productCode: string | null, periodStartAt: string | null, periodEndAt: string | null, numberOfUnits: string | null, netAmount: string | null, grossAmount: string | null, currency: string | null, contractedCapacityValue: string | null, contractedCapacityUnit: string | null, electricitySupplyPoint: { spin: string } | null, gasSupplyPoint: { spin: string } | null } | null> | null } | null> | null };

export type CreateElectricityQuoteMutationVariables = Exact<{
  input: CreateElectricityQuoteInput;
}>;


export type CreateElectricityQuoteMutation = { createElectricityQuote: { quoteRequest: { code: string, quotedSupplyPoints: Array<
        | { __typename: 'QuotedElectricityGenerationPoint' }
        | { __typename: 'QuotedElectricitySupplyPoint', id: number | null, amperage: number | null, gridOperatorCode: string | null, canSupply: boolean, annualEstimatedUsage: Array<string | null>, quotedProducts: Array<{ id: number, product:
              | { __typename: 'ElectricityFitProduct', code: string, displayName: string, generationCredits: Array<{ band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
              | { __typename: 'ElectricitySingleStepProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, consumptionCharges: Array<{ band: string | null, timeOfUse: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
              | { __typename: 'ElectricitySteppedProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, steppedCharges: Array<{ band: string | null, timeOfUse: string | null, stepStart: number | null, stepEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
              | { __typename: 'GasTieredProduct', code: string, displayName: string, tieredStandingCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string } | null>, tieredCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
            , estimatedCosts: { monthlyBreakdown: Array<number | null>, standingChargePricePerDay: string | null, standingChargeUnitType: string | null } } | null> }
       | null> } | null } | null };

export type ElectricityAgreementsQueryVariables = Exact<{
  propertyId: string | number;
  onlyActive?: boolean | null | undefined;
}>;


export type ElectricityAgreementsQuery = { property: { id: string | null, electricitySupplyPoints: Array<{ spin: string, status: SupplyPointStatus, agreements: Array<{ id: number | null, validFrom: string | null, validTo: string | null, agreedFrom: string | null, agreedTo: string | null, isRevoked: boolean | null, rescissionDeadlineAt: string | null, product:
          | { __typename: 'ElectricityFitProduct', code: string, displayName: string, generationCredits: Array<{ band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
          | { __typename: 'ElectricitySingleStepProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, consumptionCharges: Array<{ band: string | null, timeOfUse: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
          | { __typename: 'ElectricitySteppedProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, steppedCharges: Array<{ band: string | null, timeOfUse: string | null, stepStart: number | null, stepEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
          | { __typename: 'GasTieredProduct', code: string, displayName: string, tieredStandingCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string } | null>, tieredCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
         | null, addonRates: Array<{ addon: { title: string | null, family: string | null, description: string | null } | null, productRate: { band: string | null, unitType: UnitType | null, pricePerUnit: string | null, validFrom: string | null, validTo: string | null } | null } | null> | null } | null> } | null> | null } | null };

export type GasAgreementsQueryVariables = Exact<{
  propertyId: string | number;
  onlyActive?: boolean | null | undefined;
}>;


export type GasAgreementsQuery = { property: { id: string | null, gasSupplyPoints: Array<{ spin: string, status: GasSupplyPointStatus, agreements: Array<{ id: number | null, validFrom: string | null, validTo: string | null, product:
          | { __typename: 'ElectricityFitProduct', code: string, displayName: string, generationCredits: Array<{ band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
          | { __typename: 'ElectricitySingleStepProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, consumptionCharges: Array<{ band: string | null, timeOfUse: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
          | { __typename: 'ElectricitySteppedProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, steppedCharges: Array<{ band: string | null, timeOfUse: string | null, stepStart: number | null, stepEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
          | { __typename: 'GasTieredProduct', code: string, displayName: string, tieredStandingCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string } | null>, tieredCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
         | null } | null> } | null> | null } | null };

export type GasIntervalReadingsQueryVariables = Exact<{
  accountNumber: string;
  fromDatetime?: string | null | undefined;
  toDatetime?: string | null | undefined;
}>;


export type GasIntervalReadingsQuery = { account: { number: string | null, properties: Array<{ id: string | null, gasSupplyPoints: Array<{ spin: string, intervalReadings: Array<{ id: string | null, readingDate: string, readingReason: string, startAt: string, endAt: string, daysOfGasUsage: number, usage: number } | null> | null } | null> | null } | null> | null } | null };

export type GenerationHalfHourlyReadingsQueryVariables = Exact<{
  accountNumber: string;
  fromDatetime: string;
  toDatetime: string;
}>;


export type GenerationHalfHourlyReadingsQuery = { account: { number: string | null, properties: Array<{ id: string | null, electricityGenerationPoints: Array<{ gpin: string, status: GenerationPointStatus, halfHourlyReadings: Array<{ startAt: string, endAt: string, value: string, costEstimate: string, version: HalfHourlyReadingsVersions }> } | null> | null } | null> | null } | null };

export type HalfHourlyReadingsQueryVariables = Exact<{
  accountNumber: string;
  fromDatetime: string;
  toDatetime: string;
  productCode?: string | null | undefined;
}>;


export type HalfHourlyReadingsQuery = { account: { number: string | null, properties: Array<{ id: string | null, electricitySupplyPoints: Array<{ spin: string, status: SupplyPointStatus, halfHourlyReadings: Array<{ startAt: string, endAt: string, value: string, costEstimate: string, version: HalfHourlyReadingsVersions, consumptionRateBand: string }> } | null> | null } | null> | null } | null };

export type HeatPumpStatusQueryVariables = Exact<{
  accountNumber: string;
}>;


export type HeatPumpStatusQuery = { heatPumpStatus: { isConnected: boolean | null, climateControlStatus: { climateControlEnabled: boolean | null, targetClimateControlTemperature: string | null, currentClimateControlTemperature: string | null } | null, waterTemperatureStatus: { waterTemperatureEnabled: boolean | null, currentWaterTemperature: string | null } | null } | null };

export type HeatPumpsQueryVariables = Exact<{
  accountNumber: string;
  propertyId?: string | number | null | undefined;
}>;


export type HeatPumpsQuery = { devices: Array<
    | { __typename: 'SmartFlexChargePoint', id: string, name: string | null, provider: ProviderChoices, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, mode: { value: HeatPumpMode | null, timestamp: string | null } | null, currentTemperatures: Array<{ zone: string | null, value: string | null, timestamp: string | null } | null> | null, targetTemperature: { value: string | null, timestamp: string | null } | null, activity: { value: HeatPumpActivity | null, timestamp: string | null } | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
       }
    | { __typename: 'SmartFlexDevice', id: string, name: string | null, provider: ProviderChoices, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, mode: { value: HeatPumpMode | null, timestamp: string | null } | null, currentTemperatures: Array<{ zone: string | null, value: string | null, timestamp: string | null } | null> | null, targetTemperature: { value: string | null, timestamp: string | null } | null, activity: { value: HeatPumpActivity | null, timestamp: string | null } | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
       }
    | { __typename: 'SmartFlexHeatPump', make: string | null, model: string | null, powerInKw: unknown, zoneType: ZoneTypeChoices | null, id: string, name: string | null, provider: ProviderChoices, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, mode: { value: HeatPumpMode | null, timestamp: string | null } | null, currentTemperatures: Array<{ zone: string | null, value: string | null, timestamp: string | null } | null> | null, targetTemperature: { value: string | null, timestamp: string | null } | null, activity: { value: HeatPumpActivity | null, timestamp: string | null } | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
       }
    | { __typename: 'SmartFlexVehicle', id: string, name: string | null, provider: ProviderChoices, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, mode: { value: HeatPumpMode | null, timestamp: string | null } | null, currentTemperatures: Array<{ zone: string | null, value: string | null, timestamp: string | null } | null> | null, targetTemperature: { value: string | null, timestamp: string | null } | null, activity: { value: HeatPumpActivity | null, timestamp: string | null } | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
       }
  > | null };

export type IntervalReadingsQueryVariables = Exact<{
  accountNumber: string;
  startAt?: string | null | undefined;
  endAt?: string | null | undefined;
  sortOrder?: IntervalReadingsSortOrder | null | undefined;
}>;


export type IntervalReadingsQuery = { account: { number: string | null, properties: Array<{ id: string | null, electricitySupplyPoints: Array<{ spin: string, intervalReadings: Array<{ id: string | null, billableMonth: string, readingDate: string | null, startAt: string, endAt: string, periodLengthDays: number, value: string, costEstimate: string, hasHalfHourlyDataForPeriod: boolean }> } | null> | null } | null> | null } | null };

export type LatestKonbiniPaymentLinkQueryVariables = Exact<{
  accountNumber: string;
  ledgerNumber?: string | null | undefined;
}>;


export type LatestKonbiniPaymentLinkQuery = { latestKonbiniPaymentLink: { url: string | null, paymentDate: string | null } | null };

export type PostalAreasQueryVariables = Exact<{
  postcode: string;
}>;


export type PostalAreasQuery = { postalAreas: Array<{ postcode: string, prefecture: string, city: string, area: string } | null> };

export type ProductEligibleStatusQueryVariables = Exact<{
  accountNumber: string;
  spin: string;
  productCode: string;
}>;


export type ProductEligibleStatusQuery = { productEligibleStatus: { isUserEligible: boolean, isCampaignAvailable: boolean, isUserOptedIn: boolean } | null };

type ElectricityAdditions_ElectricitySingleStepProduct_Fragment = { code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null };

type ElectricityAdditions_ElectricitySteppedProduct_Fragment = { code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null };

export type ElectricityAdditionsFragment =
  | ElectricityAdditions_ElectricitySingleStepProduct_Fragment
  | ElectricityAdditions_ElectricitySteppedProduct_Fragment
;

type ProductPrices_ElectricityFitProduct_Fragment = { __typename: 'ElectricityFitProduct', code: string, displayName: string, generationCredits: Array<{ band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> };

type ProductPrices_ElectricitySingleStepProduct_Fragment = { __typename: 'ElectricitySingleStepProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, consumptionCharges: Array<{ band: string | null, timeOfUse: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null };

type ProductPrices_ElectricitySteppedProduct_Fragment = { __typename: 'ElectricitySteppedProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, steppedCharges: Array<{ band: string | null, timeOfUse: string | null, stepStart: number | null, stepEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null };

type ProductPrices_GasTieredProduct_Fragment = { __typename: 'GasTieredProduct', code: string, displayName: string, tieredStandingCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string } | null>, tieredCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> };

export type ProductPricesFragment =
  | ProductPrices_ElectricityFitProduct_Fragment
  | ProductPrices_ElectricitySingleStepProduct_Fragment
  | ProductPrices_ElectricitySteppedProduct_Fragment
  | ProductPrices_GasTieredProduct_Fragment
;

export type PropertiesQueryVariables = Exact<{
  accountNumber: string;
}>;


export type PropertiesQuery = { account: { number: string | null, properties: Array<{ id: string | null, address: string | null, postcode: string | null, electricitySupplyPoints: Array<{ id: string | null, spin: string, status: SupplyPointStatus, nextReadingDate: string | null, supplyDetails: Array<{ amperage: number | null, kva: number | null, kw: string | null, validFrom: string | null } | null> | null, meters: Array<{ serialNumber: string, capacity: number | null, removedAt: string | null } | null> | null, agreements: Array<{ id: number | null, validFrom: string | null, validTo: string | null, product:
            | { __typename: 'ElectricityFitProduct' }
            | { __typename: 'ElectricitySingleStepProduct', code: string, displayName: string }
            | { __typename: 'ElectricitySteppedProduct', code: string, displayName: string }
            | { __typename: 'GasTieredProduct' }
           | null } | null> } | null> | null, electricityGenerationPoints: Array<{ id: string | null, gpin: string, status: GenerationPointStatus, agreements: Array<{ validFrom: string | null, validTo: string | null, product:
            | { __typename: 'ElectricityFitProduct', code: string, displayName: string }
            | { __typename: 'ElectricitySingleStepProduct' }
            | { __typename: 'ElectricitySteppedProduct' }
            | { __typename: 'GasTieredProduct' }
           | null } | null> | null } | null> | null, gasSupplyPoints: Array<{ spin: string, status: GasSupplyPointStatus, physicalMeterNumber: string, nextReadingDate: string | null, agreements: Array<{ id: number | null, validFrom: string | null, validTo: string | null, product:
            | { __typename: 'ElectricityFitProduct' }
            | { __typename: 'ElectricitySingleStepProduct' }
            | { __typename: 'ElectricitySteppedProduct' }
            | { __typename: 'GasTieredProduct', code: string, displayName: string }
           | null } | null> } | null> | null } | null> | null } | null };

export type QuoteDetailsFragment = { code: string, quotedSupplyPoints: Array<
    | { __typename: 'QuotedElectricityGenerationPoint' }
    | { __typename: 'QuotedElectricitySupplyPoint', id: number | null, amperage: number | null, gridOperatorCode: string | null, canSupply: boolean, annualEstimatedUsage: Array<string | null>, quotedProducts: Array<{ id: number, product:
          | { __typename: 'ElectricityFitProduct', code: string, displayName: string, generationCredits: Array<{ band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
          | { __typename: 'ElectricitySingleStepProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, consumptionCharges: Array<{ band: string | null, timeOfUse: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
          | { __typename: 'ElectricitySteppedProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, steppedCharges: Array<{ band: string | null, timeOfUse: string | null, stepStart: number | null, stepEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
          | { __typename: 'GasTieredProduct', code: string, displayName: string, tieredStandingCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string } | null>, tieredCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
        , estimatedCosts: { monthlyBreakdown: Array<number | null>, standingChargePricePerDay: string | null, standingChargeUnitType: string | null } } | null> }
   | null> };

export type QuoteQueryVariables = Exact<{
  code: string;
}>;


export type QuoteQuery = { quoteRequest: { code: string, quotedSupplyPoints: Array<
      | { __typename: 'QuotedElectricityGenerationPoint' }
      | { __typename: 'QuotedElectricitySupplyPoint', id: number | null, amperage: number | null, gridOperatorCode: string | null, canSupply: boolean, annualEstimatedUsage: Array<string | null>, quotedProducts: Array<{ id: number, product:
            | { __typename: 'ElectricityFitProduct', code: string, displayName: string, generationCredits: Array<{ band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
            | { __typename: 'ElectricitySingleStepProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, consumptionCharges: Array<{ band: string | null, timeOfUse: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
            | { __typename: 'ElectricitySteppedProduct', code: string, displayName: string, standingChargeUnitType: string | null, standingChargePricePerDay: string | null, steppedCharges: Array<{ band: string | null, timeOfUse: string | null, stepStart: number | null, stepEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, standingCharges: Array<{ unitType: string | null, band: string | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null>, fuelCostAdjustment: { pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string, validTo: string } | null, renewableEnergyLevy: { pricePerUnit: string | null, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null }
            | { __typename: 'GasTieredProduct', code: string, displayName: string, tieredStandingCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string } | null>, tieredCharges: Array<{ tierStart: number | null, tierEnd: number | null, pricePerUnit: string, pricePerUnitIncTax: string, validFrom: string | null, validTo: string | null } | null> }
          , estimatedCosts: { monthlyBreakdown: Array<number | null>, standingChargePricePerDay: string | null, standingChargeUnitType: string | null } } | null> }
     | null> } | null };

export type SetClimateControlStateMutationVariables = Exact<{
  input: ClimateControlStateInput;
}>;


export type SetClimateControlStateMutation = { setClimateControlState: { heatPumpDevice: { krakenflexDeviceId: string | null, provider: ProviderChoices | null } | null } | null };

export type SetHotWaterStateMutationVariables = Exact<{
  input: HotWaterStateInput;
}>;


export type SetHotWaterStateMutation = { setHotWaterState: { heatPumpDevice: { krakenflexDeviceId: string | null, provider: ProviderChoices | null } | null } | null };

export type SetRoomTemperatureMutationVariables = Exact<{
  input: RoomTemperatureInput;
}>;


export type SetRoomTemperatureMutation = { setRoomTemperature: { heatPumpDevice: { krakenflexDeviceId: string | null, provider: ProviderChoices | null } | null } | null };

export type SupportedDevicesQueryVariables = Exact<{
  deviceType: FlexSupportedDeviceTypes;
}>;


export type SupportedDevicesQuery = { flexSupportedDevices: { deviceType: KrakenFlexDeviceTypes, supportedDeviceType: FlexSupportedDeviceTypes | null, supportedMakes: Array<{ make: string, models: Array<{ modelName: string, modelYearRange: { startYear: number, endYear: number | null } | null } | null> } | null> } | null };

export type SwitchProductMutationVariables = Exact<{
  input: SwitchToProductInput;
}>;


export type SwitchProductMutation = { switchToProductOnNextReadingDate: { agreement: { id: number | null, validFrom: string | null, validTo: string | null, product:
        | { __typename: 'ElectricityFitProduct' }
        | { __typename: 'ElectricitySingleStepProduct', code: string, displayName: string }
        | { __typename: 'ElectricitySteppedProduct', code: string, displayName: string }
        | { __typename: 'GasTieredProduct' }
       | null } | null } | null };

export type TariffSummaryQueryVariables = Exact<{
  gridOperatorCode: string;
  productCode?: string | null | undefined;
}>;


export type TariffSummaryQuery = { tariffSummary: Array<{ code: string, displayName: string, gridOperatorCode: string, tiers: Array<{ contractCapacityPattern: ContractCapacityPattern | null, consumptionRates: Array<{ band: string | null, stepStart: number | null, stepEnd: number | null, pricePerUnitIncTax: string } | null>, standingRates: { amperage: Array<{ label: string, unitType: string, pricePerUnitIncTax: string } | null> | null, kva: Array<{ label: string, unitType: string, pricePerUnitIncTax: string } | null> | null } } | null> }> | null };

export type AgreementsQueryVariables = Exact<{
  accountNumber: string;
  active?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgreementsQuery = { account: { number: string | null, marketSupplyAgreements: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, validFrom: string, validTo: string | null, isActive: boolean | null, supplyPoint: { marketName: string, externalIdentifier: string | null }, product: { code: string | null, fullName: string | null } | null } | null } | null> } | null } | null };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferForQuotingInput;
}>;


export type AcceptOfferMutation = { acceptOfferForQuoting: { offer: { identifier: string | null, description: string | null, validFrom: string | null, validTo: string | null, acceptedAt: string | null, rejectedAt: string | null, quote: { identifier: string | null, productOfferingIdentifier: string | null, createdAt: string | null } | null } | null } | null };

export type AccountBalanceQueryVariables = Exact<{
  accountNumber: string;
  includeAllLedgers?: boolean | null | undefined;
}>;


export type AccountBalanceQuery = { account: { number: string | null, balance: number, overdueBalance: number | null, ledgers: Array<{ number: string | null, name: string | null, ledgerType: string | null, balance: number | null, amountOwedByCustomer: number | null, affectsAccountBalance: boolean | null } | null> | null } | null };

export type BillFilesQueryVariables = Exact<{
  accountNumber: string;
  billId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BillFilesQuery = { account: { bill:
      | { __typename: 'CollectiveBillType', id: string | null, billType: BillTypeEnum | null, attachments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { filename: string | null, temporaryUrl: string | null, temporaryUrlExpiresAt: string | null } | null } | null> } | null }
      | { __typename: 'InvoiceType', id: string | null, billType: BillTypeEnum | null, attachments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { filename: string | null, temporaryUrl: string | null, temporaryUrlExpiresAt: string | null } | null } | null> } | null }
      | { __typename: 'PeriodBasedDocumentType', id: string | null, billType: BillTypeEnum | null, attachments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { filename: string | null, temporaryUrl: string | null, temporaryUrlExpiresAt: string | null } | null } | null> } | null }
      | { __typename: 'PreKrakenBillType', id: string | null, billType: BillTypeEnum | null, attachments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { filename: string | null, temporaryUrl: string | null, temporaryUrlExpiresAt: string | null } | null } | null> } | null }
      | { __typename: 'StatementType', id: string | null, billType: BillTypeEnum | null, attachments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { filename: string | null, temporaryUrl: string | null, temporaryUrlExpiresAt: string | null } | null } | null> } | null }
     | null } | null };

export type BillsQueryVariables = Exact<{
  accountNumber: string;
  ledgerNumber?: string | null | undefined;
  fromDate?: string | null | undefined;
  toDate?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BillsQuery = { account: { number: string | null, bills: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node:
          | { __typename: 'CollectiveBillType', id: string | null, billType: BillTypeEnum | null, fromDate: string | null, toDate: string | null, issuedDate: string | null }
          | { __typename: 'InvoiceType', identifier: string | null, isAnnulled: boolean, grossAmount: number | null, id: string | null, billType: BillTypeEnum | null, fromDate: string | null, toDate: string | null, issuedDate: string | null }
          | { __typename: 'PeriodBasedDocumentType', id: string | null, billType: BillTypeEnum | null, fromDate: string | null, toDate: string | null, issuedDate: string | null }
          | { __typename: 'PreKrakenBillType', id: string | null, billType: BillTypeEnum | null, fromDate: string | null, toDate: string | null, issuedDate: string | null }
          | { __typename: 'StatementType', status: AccountStatementStatus | null, paymentDueDate: string | null, openingBalance: number | null, closingBalance: number | null, id: string | null, billType: BillTypeEnum | null, fromDate: string | null, toDate: string | null, issuedDate: string | null, totalCharges: { netTotal: number | null, taxTotal: number | null, grossTotal: number | null } | null, totalCredits: { netTotal: number | null, taxTotal: number | null, grossTotal: number | null } | null }
         | null } | null> } | null } | null };

export type CreateOfferGroupMutationVariables = Exact<{
  input: CreateOfferGroupForQuotingInput;
}>;


export type CreateOfferGroupMutation = { createOfferGroupForQuoting: { offerGroup: { identifier: string | null, offers: Array<{ identifier: string | null, description: string | null, validFrom: string | null, validTo: string | null, acceptedAt: string | null, rejectedAt: string | null, quote: { identifier: string | null, productOfferingIdentifier: string | null, createdAt: string | null } | null } | null> | null } | null } | null };

export type CreateQuoteForAccountMutationVariables = Exact<{
  input: CreateQuoteForAccountInput;
}>;


export type CreateQuoteForAccountMutation = { createQuoteForAccount: { quoteRequest: { code: string | null, requestedAt: string | null, acceptedAt: string | null } | null } | null };

export type EnrollMutationVariables = Exact<{
  input: EnrollmentInput;
}>;


export type EnrollMutation = { enrollment: { message: string, enrollmentProcesses: Array<
      | { __typename: 'JoinSupplierProcessType', id: string | null, status: LifecycleSupplyPointProcessStatus | null, number: string | null }
      | { __typename: 'OccupyPropertyProcessType', id: string | null, status: LifecycleSupplyPointProcessStatus | null, occupyAt: string }
     | null> } };

export type ForceReauthenticationMutationVariables = Exact<{
  includeThirdParties: boolean;
}>;


export type ForceReauthenticationMutation = { forceReauthentication: { tokensInvalidated: boolean, effectiveAt: string } | null };

export type LedgerInvoicesQueryVariables = Exact<{
  accountNumber: string;
  ledgerNumber?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LedgerInvoicesQuery = { account: { number: string | null, ledgers: Array<{ number: string | null, ledgerType: string | null, invoices: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: number | null, number: string | null, firstIssued: string | null, invoicedAmount: number | null, pdfUrl: string | null, totalCharges: { netTotal: number | null, taxTotal: number | null, grossTotal: number | null } | null } | null } | null> } | null } | null> | null } | null };

export type LedgerTransactionsQueryVariables = Exact<{
  accountNumber: string;
  ledgerNumber?: string | null | undefined;
  fromDate?: string | null | undefined;
  toDate?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LedgerTransactionsQuery = { account: { number: string | null, ledgers: Array<{ number: string | null, name: string | null, ledgerType: string | null, balance: number | null, transactions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node:
            | { __typename: 'Charge', id: string | null, postedDate: string | null, title: string | null, balanceCarriedForward: number | null, billingDocumentIdentifier: string | null, consumption: { startDate: string | null, endDate: string | null, quantity: string | null, unit: ConsumptionUnit | null } | null, amounts: { net: number | null, tax: number | null, gross: number | null } | null }
            | { __typename: 'Credit', id: string | null, postedDate: string | null, title: string | null, balanceCarriedForward: number | null, billingDocumentIdentifier: string | null, amounts: { net: number | null, tax: number | null, gross: number | null } | null }
            | { __typename: 'Payment', paymentTransactionType: AccountPaymentTransactionTypeChoices | null, id: string | null, postedDate: string | null, title: string | null, balanceCarriedForward: number | null, billingDocumentIdentifier: string | null, amounts: { net: number | null, tax: number | null, gross: number | null } | null }
            | { __typename: 'Refund', id: string | null, postedDate: string | null, title: string | null, balanceCarriedForward: number | null, billingDocumentIdentifier: string | null, amounts: { net: number | null, tax: number | null, gross: number | null } | null }
           | null } | null> } | null } | null> | null } | null };

export type LoyaltyPointMovementsQueryVariables = Exact<{
  input: LoyaltyPointLedgersInput;
}>;


export type LoyaltyPointMovementsQuery = { loyaltyPointLedgers: Array<{ id: string, ledgerType: string | null, value: string | null, balanceCarriedForward: string | null, reasonCode: string | null, postedAt: string | null, accountNumber: string | null } | null> | null };

export type LoyaltyPointsQueryVariables = Exact<{
  input: LoyaltyPointsBalanceInput;
}>;


export type LoyaltyPointsQuery = { loyaltyPointsBalance: { loyaltyPoints: number | null, totalMonetaryAmount: number | null } | null };

export type MeasurementsQueryVariables = Exact<{
  propertyId: string | number;
  startAt?: string | null | undefined;
  endAt?: string | null | undefined;
  timezone?: string | null | undefined;
  utilityFilters?: Array<UtilityFiltersInput | null | undefined> | UtilityFiltersInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasurementsQuery = { property: { id: string | null, measurements: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node:
          | { __typename: 'IntervalMeasurementType', startAt: string, endAt: string, durationInSeconds: number, source: string, value: string, unit: string, readAt: string, metaData: { statistics: Array<{ type: ReadingStatisticTypeEnum | null, label: string | null, value: string | null, costInclTax: { estimatedAmount: string, costCurrency: string } | null } | null> | null } | null }
          | { __typename: 'MeasurementType', source: string, value: string, unit: string, readAt: string, metaData: { statistics: Array<{ type: ReadingStatisticTypeEnum | null, label: string | null, value: string | null, costInclTax: { estimatedAmount: string, costCurrency: string } | null } | null> | null } | null }
         | null } | null> } | null } | null };

export type OfferGroupQueryVariables = Exact<{
  identifier: string | number;
}>;


export type OfferGroupQuery = { offerGroupForQuoting: { identifier: string | null, createdAt: string | null, offers: Array<{ identifier: string | null, description: string | null, validFrom: string | null, validTo: string | null, acceptedAt: string | null, rejectedAt: string | null, quote: { identifier: string | null, productOfferingIdentifier: string | null, createdAt: string | null } | null } | null> | null } | null };

export type OfferDetailsFragment = { identifier: string | null, description: string | null, validFrom: string | null, validTo: string | null, acceptedAt: string | null, rejectedAt: string | null, quote: { identifier: string | null, productOfferingIdentifier: string | null, createdAt: string | null } | null };

export type PageFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type PaymentRequestsQueryVariables = Exact<{
  ledgerNumber: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentRequestsQuery = { paymentRequests: { paymentRequest: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { expectedPaymentDate: string | null, paymentStatus: string | null, totalAmount: number | null, customerAmount: number | null } | null } | null> } | null } | null };

export type PaymentSchedulesQueryVariables = Exact<{
  accountNumber: string;
  active?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentSchedulesQuery = { account: { number: string | null, paymentSchedules: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, validFrom: string, validTo: string | null, reason: PaymentScheduleReasonOptions | null, trigger: ScheduleTrigger | null, ledgerNumber: string | null, paymentAmount: number, isVariablePaymentAmount: boolean, paymentDay: number | null, paymentFrequency: PaymentFrequencyOptions | null, paymentFrequencyMultiplier: number, isPaymentHoliday: boolean | null } | null } | null> } | null } | null };

export type PaymentsQueryVariables = Exact<{
  accountNumber: string;
  ledgerNumber?: string | null | undefined;
  status?: AccountPaymentStatusOptions | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentsQuery = { account: { number: string | null, payments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { amount: number, paymentDate: string, reference: string, status: AccountPaymentStatusOptions | null, transactionType: AccountPaymentTransactionTypeChoices | null } | null } | null> } | null } | null };

export type QueryComplexityQueryVariables = Exact<{
  input: QueryComplexityInputType;
}>;


export type QueryComplexityQuery = { queryComplexity: { complexityValue: number | null } | null };

export type RateLimitInfoQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RateLimitInfoQuery = { rateLimitInfo: { pointsAllowanceRateLimit: { limit: number | null, usedPoints: number | null, remainingPoints: number | null, ttl: number | null, isBlocked: boolean | null } | null, fieldSpecificRateLimits: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { field: string | null, rate: string | null, ttl: number | null, isBlocked: boolean | null } | null } | null> } } | null };

export type SupplyPointsQueryVariables = Exact<{
  accountNumber: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupplyPointsQuery = { supplyPoints: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, marketName: string, externalIdentifier: string | null } | null } | null> } | null };

export type TransactionsQueryVariables = Exact<{
  accountNumber: string;
  ledgerNumber?: string | null | undefined;
  fromDate?: string | null | undefined;
  toDate?: string | null | undefined;
  orderBy?: TransactionsOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TransactionsQuery = { account: { number: string | null, transactions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node:
          | { __typename: 'Charge', id: string | null, postedDate: string | null, title: string | null, balanceCarriedForward: number | null, isIssued: boolean | null, isReversed: boolean, billingDocumentIdentifier: string | null, consumption: { startDate: string | null, endDate: string | null, quantity: string | null, unit: ConsumptionUnit | null } | null, amounts: { net: number | null, tax: number | null, gross: number | null } | null }
          | { __typename: 'Credit', id: string | null, postedDate: string | null, title: string | null, balanceCarriedForward: number | null, isIssued: boolean | null, isReversed: boolean, billingDocumentIdentifier: string | null, amounts: { net: number | null, tax: number | null, gross: number | null } | null }
          | { __typename: 'Payment', paymentTransactionType: AccountPaymentTransactionTypeChoices | null, id: string | null, postedDate: string | null, title: string | null, balanceCarriedForward: number | null, isIssued: boolean | null, isReversed: boolean, billingDocumentIdentifier: string | null, amounts: { net: number | null, tax: number | null, gross: number | null } | null }
          | { __typename: 'Refund', id: string | null, postedDate: string | null, title: string | null, balanceCarriedForward: number | null, isIssued: boolean | null, isReversed: boolean, billingDocumentIdentifier: string | null, amounts: { net: number | null, tax: number | null, gross: number | null } | null }
         | null } | null> } | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, number: string | null, givenName: string, familyName: string, fullName: string | null, email: string, mobile: string, accounts: Array<{ __typename: 'Account', number: string | null, status: AccountStatus | null, accountType: AccountTypeChoices | null, balance: number } | null> | null } | null };

export type CancelOnboardingMutationVariables = Exact<{
  input: CancelSmartFlexOnboardingInput;
}>;


export type CancelOnboardingMutation = { cancelSmartFlexOnboarding: { wizard: { id: string } | null } | null };

export type ChargingSessionsQueryVariables = Exact<{
  accountNumber: string;
  deviceId: string;
  sessionTypes?: Array<ChargingSessionType | null | undefined> | ChargingSessionType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChargingSessionsQuery = { devices: Array<
    | { __typename: 'SmartFlexChargePoint', id: string, chargingSessions: { pageInfo: { hasNextPage: boolean | null, hasPreviousPage: boolean | null, startCursor: string | null, endCursor: string | null } | null, edges: Array<{ node: { __typename: 'SmartFlexChargingSession', type: SmartFlexChargingType, start: string, end: string, stateOfChargeChange: string | null, stateOfChargeFinal: string | null, energyAdded: { value: string | null, unit: EnergyUnit } | null, cost: { amount: string, currency: string } | null } | null } | null> } | null }
    | { __typename: 'SmartFlexDevice', id: string }
    | { __typename: 'SmartFlexHeatPump', id: string }
    | { __typename: 'SmartFlexVehicle', id: string, chargingSessions: { pageInfo: { hasNextPage: boolean | null, hasPreviousPage: boolean | null, startCursor: string | null, endCursor: string | null } | null, edges: Array<{ node: { __typename: 'SmartFlexChargingSession', type: SmartFlexChargingType, start: string, end: string, stateOfChargeChange: string | null, stateOfChargeFinal: string | null, energyAdded: { value: string | null, unit: EnergyUnit } | null, cost: { amount: string, currency: string } | null } | null } | null> } | null }
  > | null };

export type CompleteOnboardingActionMutationVariables = Exact<{
  input: CompleteSmartFlexOnboardingStepInput;
}>;


export type CompleteOnboardingActionMutation = { completeUserActionForSmartFlexOnboarding: { wizard: { id: string, deviceType: KrakenFlexDeviceTypes | null, displayName: string | null, currentStep:
        | { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null }
        | { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleOrChargePoint', selectedIntegration: SelectIntegrationChoices | null, id: string | null }
        | { __typename: 'SelectVehicleVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SmartFlexOnboardingDeviceRegistration', deviceRegistered: boolean | null, id: string | null }
        | { __typename: 'TeslaModifyScopes', id: string | null }
        | { __typename: 'TeslaRegistrationFailed', id: string | null }
        | { __typename: 'TeslaSetupVirtualKey', key: string | null, uri: string | null, id: string | null }
        | { __typename: 'TestCharge', id: string | null }
        | { __typename: 'UnsupportedCombination', id: string | null }
        | { __typename: 'UserActionRequired', id: string | null, userActions: Array<{ userAction: string | null, description: string | null, uri: string | null } | null> | null }
        | { __typename: 'UserInputRequired', id: string | null }
        | { __typename: 'WaitForLiveIntegration', isLive: boolean | null, id: string | null }
        | { __typename: 'WaitForTransition', id: string | null }
       | null } | null } | null };

export type CompleteOnboardingKeyMutationVariables = Exact<{
  input: CompleteSmartFlexOnboardingStepInput;
}>;


export type CompleteOnboardingKeyMutation = { completeTeslaSetupVirtualKeyForSmartFlexOnboarding: { wizard: { id: string, deviceType: KrakenFlexDeviceTypes | null, displayName: string | null, currentStep:
        | { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null }
        | { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleOrChargePoint', selectedIntegration: SelectIntegrationChoices | null, id: string | null }
        | { __typename: 'SelectVehicleVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SmartFlexOnboardingDeviceRegistration', deviceRegistered: boolean | null, id: string | null }
        | { __typename: 'TeslaModifyScopes', id: string | null }
        | { __typename: 'TeslaRegistrationFailed', id: string | null }
        | { __typename: 'TeslaSetupVirtualKey', key: string | null, uri: string | null, id: string | null }
        | { __typename: 'TestCharge', id: string | null }
        | { __typename: 'UnsupportedCombination', id: string | null }
        | { __typename: 'UserActionRequired', id: string | null, userActions: Array<{ userAction: string | null, description: string | null, uri: string | null } | null> | null }
        | { __typename: 'UserInputRequired', id: string | null }
        | { __typename: 'WaitForLiveIntegration', isLive: boolean | null, id: string | null }
        | { __typename: 'WaitForTransition', id: string | null }
       | null } | null } | null };

export type CompleteOnboardingSignInMutationVariables = Exact<{
  input: CompleteAuthFlowInput;
}>;


export type CompleteOnboardingSignInMutation = { completeAuthFlowForSmartFlexOnboarding: { wizard: { id: string, deviceType: KrakenFlexDeviceTypes | null, displayName: string | null, currentStep:
        | { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null }
        | { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleOrChargePoint', selectedIntegration: SelectIntegrationChoices | null, id: string | null }
        | { __typename: 'SelectVehicleVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SmartFlexOnboardingDeviceRegistration', deviceRegistered: boolean | null, id: string | null }
        | { __typename: 'TeslaModifyScopes', id: string | null }
        | { __typename: 'TeslaRegistrationFailed', id: string | null }
        | { __typename: 'TeslaSetupVirtualKey', key: string | null, uri: string | null, id: string | null }
        | { __typename: 'TestCharge', id: string | null }
        | { __typename: 'UnsupportedCombination', id: string | null }
        | { __typename: 'UserActionRequired', id: string | null, userActions: Array<{ userAction: string | null, description: string | null, uri: string | null } | null> | null }
        | { __typename: 'UserInputRequired', id: string | null }
        | { __typename: 'WaitForLiveIntegration', isLive: boolean | null, id: string | null }
        | { __typename: 'WaitForTransition', id: string | null }
       | null } | null } | null };

export type CompletedDispatchesQueryVariables = Exact<{
  accountNumber: string;
}>;


export type CompletedDispatchesQuery = { completedDispatches: Array<{ start: string, end: string, delta: string | null, meta: { source: string | null, location: string | null } | null } | null> | null };

export type DevicePreferenceDetailsFragment = { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null };

export type DevicePreferencesQueryVariables = Exact<{
  accountNumber: string;
  deviceId: string;
}>;


export type DevicePreferencesQuery = { devices: Array<
    | { __typename: 'SmartFlexChargePoint', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null, preferenceSetting: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, scheduleSettings: Array<{ timeFrom: string | null, timeTo: string | null, timeStep: number, min: string | null, max: string | null, step: string } | null> } | null }
    | { __typename: 'SmartFlexDevice', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null, preferenceSetting: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, scheduleSettings: Array<{ timeFrom: string | null, timeTo: string | null, timeStep: number, min: string | null, max: string | null, step: string } | null> } | null }
    | { __typename: 'SmartFlexHeatPump', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null, preferenceSetting: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, scheduleSettings: Array<{ timeFrom: string | null, timeTo: string | null, timeStep: number, min: string | null, max: string | null, step: string } | null> } | null }
    | { __typename: 'SmartFlexVehicle', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null, preferenceSetting: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, scheduleSettings: Array<{ timeFrom: string | null, timeTo: string | null, timeStep: number, min: string | null, max: string | null, step: string } | null> } | null }
  > | null };

type DeviceState_SmartFlexChargePointStatus_Fragment = { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null };

type DeviceState_SmartFlexDeviceStatus_Fragment = { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null };

type DeviceState_SmartFlexHeatPumpStatus_Fragment = { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null };

type DeviceState_SmartFlexVehicleStatus_Fragment = { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null };

export type DeviceStateFragment =
  | DeviceState_SmartFlexChargePointStatus_Fragment
  | DeviceState_SmartFlexDeviceStatus_Fragment
  | DeviceState_SmartFlexHeatPumpStatus_Fragment
  | DeviceState_SmartFlexVehicleStatus_Fragment
;

export type DevicesQueryVariables = Exact<{
  accountNumber: string;
  propertyId?: string | number | null | undefined;
}>;


export type DevicesQuery = { devices: Array<
    | { __typename: 'SmartFlexChargePoint', make: string | null, model: string | null, id: string, name: string | null, deviceType: KrakenFlexDeviceTypes, provider: ProviderChoices, propertyId: string | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
      , alerts: Array<{ message: string | null, publishedAt: string | null } | null> | null }
    | { __typename: 'SmartFlexDevice', id: string, name: string | null, deviceType: KrakenFlexDeviceTypes, provider: ProviderChoices, propertyId: string | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
      , alerts: Array<{ message: string | null, publishedAt: string | null } | null> | null }
    | { __typename: 'SmartFlexHeatPump', id: string, name: string | null, deviceType: KrakenFlexDeviceTypes, provider: ProviderChoices, propertyId: string | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
      , alerts: Array<{ message: string | null, publishedAt: string | null } | null> | null }
    | { __typename: 'SmartFlexVehicle', make: string | null, model: string | null, id: string, name: string | null, deviceType: KrakenFlexDeviceTypes, provider: ProviderChoices, propertyId: string | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
      , alerts: Array<{ message: string | null, publishedAt: string | null } | null> | null }
  > | null };

type OnboardingStep_AuthFlow_Fragment = { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null };

type OnboardingStep_SelectChargePointMake_Fragment = { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
    | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectChargePointVariant_Fragment = { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
    | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectDeviceType_Fragment = { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
    | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectHeatPumpMake_Fragment = { __typename: 'SelectHeatPumpMake', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
    | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectHeatPumpVariant_Fragment = { __typename: 'SelectHeatPumpVariant', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
    | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectSessionDevice_Fragment = { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
    | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectUserVehicle_Fragment = { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
    | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectVehicleMake_Fragment = { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
    | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectVehicleOrChargePoint_Fragment = { __typename: 'SelectVehicleOrChargePoint', selectedIntegration: SelectIntegrationChoices | null, id: string | null };

type OnboardingStep_SelectVehicleVariant_Fragment = { __typename: 'SelectVehicleVariant', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
    | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SmartFlexOnboardingDeviceRegistration_Fragment = { __typename: 'SmartFlexOnboardingDeviceRegistration', deviceRegistered: boolean | null, id: string | null };

type OnboardingStep_TeslaModifyScopes_Fragment = { __typename: 'TeslaModifyScopes', id: string | null };

type OnboardingStep_TeslaRegistrationFailed_Fragment = { __typename: 'TeslaRegistrationFailed', id: string | null };

type OnboardingStep_TeslaSetupVirtualKey_Fragment = { __typename: 'TeslaSetupVirtualKey', key: string | null, uri: string | null, id: string | null };

type OnboardingStep_TestCharge_Fragment = { __typename: 'TestCharge', id: string | null };

type OnboardingStep_UnsupportedCombination_Fragment = { __typename: 'UnsupportedCombination', id: string | null };

type OnboardingStep_UserActionRequired_Fragment = { __typename: 'UserActionRequired', id: string | null, userActions: Array<{ userAction: string | null, description: string | null, uri: string | null } | null> | null };

type OnboardingStep_UserInputRequired_Fragment = { __typename: 'UserInputRequired', id: string | null };

type OnboardingStep_WaitForLiveIntegration_Fragment = { __typename: 'WaitForLiveIntegration', isLive: boolean | null, id: string | null };

type OnboardingStep_WaitForTransition_Fragment = { __typename: 'WaitForTransition', id: string | null };

export type OnboardingStepFragment =
  | OnboardingStep_AuthFlow_Fragment
  | OnboardingStep_SelectChargePointMake_Fragment
  | OnboardingStep_SelectChargePointVariant_Fragment
  | OnboardingStep_SelectDeviceType_Fragment
  | OnboardingStep_SelectHeatPumpMake_Fragment
  | OnboardingStep_SelectHeatPumpVariant_Fragment
  | OnboardingStep_SelectSessionDevice_Fragment
  | OnboardingStep_SelectUserVehicle_Fragment
  | OnboardingStep_SelectVehicleMake_Fragment
  | OnboardingStep_SelectVehicleOrChargePoint_Fragment
  | OnboardingStep_SelectVehicleVariant_Fragment
  | OnboardingStep_SmartFlexOnboardingDeviceRegistration_Fragment
  | OnboardingStep_TeslaModifyScopes_Fragment
  | OnboardingStep_TeslaRegistrationFailed_Fragment
  | OnboardingStep_TeslaSetupVirtualKey_Fragment
  | OnboardingStep_TestCharge_Fragment
  | OnboardingStep_UnsupportedCombination_Fragment
  | OnboardingStep_UserActionRequired_Fragment
  | OnboardingStep_UserInputRequired_Fragment
  | OnboardingStep_WaitForLiveIntegration_Fragment
  | OnboardingStep_WaitForTransition_Fragment
;

export type OnboardingWizardFragment = { id: string, deviceType: KrakenFlexDeviceTypes | null, displayName: string | null, currentStep:
    | { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null }
    | { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
        | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
        | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
        | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectHeatPumpMake', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
        | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectHeatPumpVariant', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
        | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
        | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
        | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
        | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectVehicleOrChargePoint', selectedIntegration: SelectIntegrationChoices | null, id: string | null }
    | { __typename: 'SelectVehicleVariant', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
        | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SmartFlexOnboardingDeviceRegistration', deviceRegistered: boolean | null, id: string | null }
    | { __typename: 'TeslaModifyScopes', id: string | null }
    | { __typename: 'TeslaRegistrationFailed', id: string | null }
    | { __typename: 'TeslaSetupVirtualKey', key: string | null, uri: string | null, id: string | null }
    | { __typename: 'TestCharge', id: string | null }
    | { __typename: 'UnsupportedCombination', id: string | null }
    | { __typename: 'UserActionRequired', id: string | null, userActions: Array<{ userAction: string | null, description: string | null, uri: string | null } | null> | null }
    | { __typename: 'UserInputRequired', id: string | null }
    | { __typename: 'WaitForLiveIntegration', isLive: boolean | null, id: string | null }
    | { __typename: 'WaitForTransition', id: string | null }
   | null };

export type OnboardingWizardsQueryVariables = Exact<{
  accountNumber: string;
  propertyId?: number | null | undefined;
  wizardId?: string | number | null | undefined;
}>;


export type OnboardingWizardsQuery = { smartFlexOnboardingWizards: Array<{ id: string, deviceType: KrakenFlexDeviceTypes | null, displayName: string | null, currentStep:
      | { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null }
      | { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
          | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
          | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
          | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectHeatPumpMake', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
          | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectHeatPumpVariant', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
          | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
          | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
          | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
          | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectVehicleOrChargePoint', selectedIntegration: SelectIntegrationChoices | null, id: string | null }
      | { __typename: 'SelectVehicleVariant', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
          | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SmartFlexOnboardingDeviceRegistration', deviceRegistered: boolean | null, id: string | null }
      | { __typename: 'TeslaModifyScopes', id: string | null }
      | { __typename: 'TeslaRegistrationFailed', id: string | null }
      | { __typename: 'TeslaSetupVirtualKey', key: string | null, uri: string | null, id: string | null }
      | { __typename: 'TestCharge', id: string | null }
      | { __typename: 'UnsupportedCombination', id: string | null }
      | { __typename: 'UserActionRequired', id: string | null, userActions: Array<{ userAction: string | null, description: string | null, uri: string | null } | null> | null }
      | { __typename: 'UserInputRequired', id: string | null }
      | { __typename: 'WaitForLiveIntegration', isLive: boolean | null, id: string | null }
      | { __typename: 'WaitForTransition', id: string | null }
     | null }> | null };

export type PlannedDispatchesQueryVariables = Exact<{
  deviceId: string;
}>;


export type PlannedDispatchesQuery = { flexPlannedDispatches: Array<{ start: string, end: string, type: SmartFlexChargingType, energyAddedKwh: string | null } | null> | null };

export type SelectOnboardingIntegrationMutationVariables = Exact<{
  input: SelectVehicleOrChargePointInput;
}>;


export type SelectOnboardingIntegrationMutation = { selectVehicleOrChargePointForSmartFlexOnboarding: { wizard: { id: string, deviceType: KrakenFlexDeviceTypes | null, displayName: string | null, currentStep:
        | { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null }
        | { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleOrChargePoint', selectedIntegration: SelectIntegrationChoices | null, id: string | null }
        | { __typename: 'SelectVehicleVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SmartFlexOnboardingDeviceRegistration', deviceRegistered: boolean | null, id: string | null }
        | { __typename: 'TeslaModifyScopes', id: string | null }
        | { __typename: 'TeslaRegistrationFailed', id: string | null }
        | { __typename: 'TeslaSetupVirtualKey', key: string | null, uri: string | null, id: string | null }
        | { __typename: 'TestCharge', id: string | null }
        | { __typename: 'UnsupportedCombination', id: string | null }
        | { __typename: 'UserActionRequired', id: string | null, userActions: Array<{ userAction: string | null, description: string | null, uri: string | null } | null> | null }
        | { __typename: 'UserInputRequired', id: string | null }
        | { __typename: 'WaitForLiveIntegration', isLive: boolean | null, id: string | null }
        | { __typename: 'WaitForTransition', id: string | null }
       | null } | null } | null };

export type SelectOnboardingOptionMutationVariables = Exact<{
  input: SelectFromListInput;
}>;


export type SelectOnboardingOptionMutation = { selectFromListForSmartFlexOnboarding: { wizard: { id: string, deviceType: KrakenFlexDeviceTypes | null, displayName: string | null, currentStep:
        | { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null }
        | { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleOrChargePoint', selectedIntegration: SelectIntegrationChoices | null, id: string | null }
        | { __typename: 'SelectVehicleVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SmartFlexOnboardingDeviceRegistration', deviceRegistered: boolean | null, id: string | null }
        | { __typename: 'TeslaModifyScopes', id: string | null }
        | { __typename: 'TeslaRegistrationFailed', id: string | null }
        | { __typename: 'TeslaSetupVirtualKey', key: string | null, uri: string | null, id: string | null }
        | { __typename: 'TestCharge', id: string | null }
        | { __typename: 'UnsupportedCombination', id: string | null }
        | { __typename: 'UserActionRequired', id: string | null, userActions: Array<{ userAction: string | null, description: string | null, uri: string | null } | null> | null }
        | { __typename: 'UserInputRequired', id: string | null }
        | { __typename: 'WaitForLiveIntegration', isLive: boolean | null, id: string | null }
        | { __typename: 'WaitForTransition', id: string | null }
       | null } | null } | null };

export type SetDevicePreferencesMutationVariables = Exact<{
  input: SmartFlexDevicePreferencesInput;
}>;


export type SetDevicePreferencesMutation = { setDevicePreferences:
    | { __typename: 'SmartFlexChargePoint', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null }
    | { __typename: 'SmartFlexDevice', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null }
    | { __typename: 'SmartFlexHeatPump', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null }
    | { __typename: 'SmartFlexVehicle', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null }
   | null };

export type StartOnboardingMutationVariables = Exact<{
  input: StartSmartFlexOnboardingInput;
}>;


export type StartOnboardingMutation = { startSmartFlexOnboarding: { wizard: { id: string, deviceType: KrakenFlexDeviceTypes | null, displayName: string | null, currentStep:
        | { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null }
        | { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectHeatPumpVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleOrChargePoint', selectedIntegration: SelectIntegrationChoices | null, id: string | null }
        | { __typename: 'SelectVehicleVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectHeatPumpMakeListItem', id: string | null }
            | { __typename: 'SelectHeatPumpVariantListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SmartFlexOnboardingDeviceRegistration', deviceRegistered: boolean | null, id: string | null }
        | { __typename: 'TeslaModifyScopes', id: string | null }
        | { __typename: 'TeslaRegistrationFailed', id: string | null }
        | { __typename: 'TeslaSetupVirtualKey', key: string | null, uri: string | null, id: string | null }
        | { __typename: 'TestCharge', id: string | null }
        | { __typename: 'UnsupportedCombination', id: string | null }
        | { __typename: 'UserActionRequired', id: string | null, userActions: Array<{ userAction: string | null, description: string | null, uri: string | null } | null> | null }
        | { __typename: 'UserInputRequired', id: string | null }
        | { __typename: 'WaitForLiveIntegration', isLive: boolean | null, id: string | null }
        | { __typename: 'WaitForTransition', id: string | null }
       | null } | null } | null };

export type UpdateBoostChargeMutationVariables = Exact<{
  input: UpdateBoostChargeInput;
}>;


export type UpdateBoostChargeMutation = { updateBoostCharge:
    | { __typename: 'SmartFlexChargePoint', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexDevice', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexHeatPump', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexVehicle', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
   | null };

export type UpdateDeviceSmartControlMutationVariables = Exact<{
  input: SmartControlInput;
}>;


export type UpdateDeviceSmartControlMutation = { updateDeviceSmartControl:
    | { __typename: 'SmartFlexChargePoint', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexDevice', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexHeatPump', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexVehicle', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexHeatPumpStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
   | null };


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
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number status accountType brand balance overdueBalance billingName billingEmail splitBillingAddress hasActiveAgreement ledgers{number name ledgerType balance}properties{id address postcode}}}')
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
export const AccountPlannedDispatchesDocument: TypedDocumentNode<AccountPlannedDispatchesQuery, AccountPlannedDispatchesQueryVariables> = /*#__PURE__*/ compactDocument('query AccountPlannedDispatches($accountNumber:String!){plannedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
export const AgreementsDocument: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query Agreements($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number marketSupplyAgreements(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo isActive supplyPoint{marketName externalIdentifier}product{code fullName}}}}}}', [PageFragmentDoc])
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
export const CancelOnboardingDocument: TypedDocumentNode<CancelOnboardingMutation, CancelOnboardingMutationVariables> = /*#__PURE__*/ compactDocument('mutation CancelOnboarding($input:CancelSmartFlexOnboardingInput!){cancelSmartFlexOnboarding(input:$input){wizard{id}}}')
export const ChargesDocument: TypedDocumentNode<ChargesQuery, ChargesQueryVariables> = /*#__PURE__*/ compactDocument('query Charges($accountNumber:String!$billingDocumentIdentifier:String!){charges(accountNumber:$accountNumber billingDocumentIdentifier:$billingDocumentIdentifier){grossAmount salesTaxAmount lineItems{supplyType productCode periodStartAt periodEndAt numberOfUnits netAmount grossAmount currency contractedCapacityValue contractedCapacityUnit electricitySupplyPoint{spin}gasSupplyPoint{spin}}}}')
export const ChargingSessionsDocument: TypedDocumentNode<ChargingSessionsQuery, ChargingSessionsQueryVariables> = /*#__PURE__*/ compactDocument('query ChargingSessions($accountNumber:String!$deviceId:String!$sessionTypes:[ChargingSessionType]$first:Int$after:DateTime){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id ...on ElectricDevice{chargingSessions(sessionTypes:$sessionTypes first:$first after:$after){pageInfo{hasNextPage hasPreviousPage startCursor endCursor}edges{node{__typename start end stateOfChargeChange stateOfChargeFinal energyAdded{value unit}cost{amount currency}...on SmartFlexChargingSession{type}}}}}}}')
export const CompleteOnboardingActionDocument: TypedDocumentNode<CompleteOnboardingActionMutation, CompleteOnboardingActionMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingAction($input:CompleteSmartFlexOnboardingStepInput!){completeUserActionForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompleteOnboardingKeyDocument: TypedDocumentNode<CompleteOnboardingKeyMutation, CompleteOnboardingKeyMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingKey($input:CompleteSmartFlexOnboardingStepInput!){completeTeslaSetupVirtualKeyForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompleteOnboardingSignInDocument: TypedDocumentNode<CompleteOnboardingSignInMutation, CompleteOnboardingSignInMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingSignIn($input:CompleteAuthFlowInput!){completeAuthFlowForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompletedDispatchesDocument: TypedDocumentNode<CompletedDispatchesQuery, CompletedDispatchesQueryVariables> = /*#__PURE__*/ compactDocument('query CompletedDispatches($accountNumber:String!){completedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
export const CostOfChargeDocument: TypedDocumentNode<CostOfChargeQuery, CostOfChargeQueryVariables> = /*#__PURE__*/ compactDocument('query CostOfCharge($accountNumber:String!$frequency:DataFrequency!$startDate:Date){costOfCharge(accountNumber:$accountNumber frequency:$frequency startDate:$startDate){reportDate isSmartCharge totalConsumption totalCostExclTax totalCostInclTax}}')
export const CreateElectricityQuoteDocument: TypedDocumentNode<CreateElectricityQuoteMutation, CreateElectricityQuoteMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateElectricityQuote($input:CreateElectricityQuoteInput!){createElectricityQuote(input:$input){quoteRequest{...QuoteDetails}}}', [QuoteDetailsFragmentDoc])
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
export const DeleteBoostChargeDocument: TypedDocumentNode<DeleteBoostChargeMutation, DeleteBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation DeleteBoostCharge($input:DeleteBoostChargeInput!){deleteBoostCharge(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const DevicePreferencesDocument: TypedDocumentNode<DevicePreferencesQuery, DevicePreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query DevicePreferences($accountNumber:String!$deviceId:String!){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id preferences{...DevicePreferenceDetails}preferenceSetting{mode unit scheduleSettings{timeFrom timeTo timeStep min max step}}}}', [DevicePreferenceDetailsFragmentDoc])
export const DevicesDocument: TypedDocumentNode<DevicesQuery, DevicesQueryVariables> = /*#__PURE__*/ compactDocument('query Devices($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name deviceType provider propertyId status{...DeviceState}alerts{message publishedAt}...on SmartFlexVehicle{make model}...on SmartFlexChargePoint{make model}}}', [DeviceStateFragmentDoc])
export const ElectricityAgreementsDocument: TypedDocumentNode<ElectricityAgreementsQuery, ElectricityAgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityAgreements($propertyId:ID!$onlyActive:Boolean){property(id:$propertyId){id electricitySupplyPoints{spin status agreements(onlyActive:$onlyActive){id validFrom validTo agreedFrom agreedTo isRevoked rescissionDeadlineAt product{...ProductPrices}addonRates{addon{title family description}productRate{band unitType pricePerUnit validFrom validTo}}}}}}', [ProductPricesFragmentDoc])
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
export const GasAgreementsDocument: TypedDocumentNode<GasAgreementsQuery, GasAgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query GasAgreements($propertyId:ID!$onlyActive:Boolean){property(id:$propertyId){id gasSupplyPoints{spin status agreements(onlyActive:$onlyActive){id validFrom validTo product{...ProductPrices}}}}}', [ProductPricesFragmentDoc])
export const GasIntervalReadingsDocument: TypedDocumentNode<GasIntervalReadingsQuery, GasIntervalReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query GasIntervalReadings($accountNumber:String!$fromDatetime:DateTime$toDatetime:DateTime){account(accountNumber:$accountNumber){number properties{id gasSupplyPoints{spin intervalReadings(fromDatetime:$fromDatetime toDatetime:$toDatetime){id readingDate readingReason startAt endAt daysOfGasUsage usage}}}}}')
export const GenerationHalfHourlyReadingsDocument: TypedDocumentNode<GenerationHalfHourlyReadingsQuery, GenerationHalfHourlyReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query GenerationHalfHourlyReadings($accountNumber:String!$fromDatetime:DateTime!$toDatetime:DateTime!){account(accountNumber:$accountNumber){number properties{id electricityGenerationPoints{gpin status halfHourlyReadings(fromDatetime:$fromDatetime toDatetime:$toDatetime){startAt endAt value costEstimate version}}}}}')
export const HalfHourlyReadingsDocument: TypedDocumentNode<HalfHourlyReadingsQuery, HalfHourlyReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query HalfHourlyReadings($accountNumber:String!$fromDatetime:DateTime!$toDatetime:DateTime!$productCode:String){account(accountNumber:$accountNumber){number properties{id electricitySupplyPoints{spin status halfHourlyReadings(fromDatetime:$fromDatetime toDatetime:$toDatetime productCode:$productCode){startAt endAt value costEstimate version consumptionRateBand}}}}}')
export const HeatPumpStatusDocument: TypedDocumentNode<HeatPumpStatusQuery, HeatPumpStatusQueryVariables> = /*#__PURE__*/ compactDocument('query HeatPumpStatus($accountNumber:String!){heatPumpStatus(accountNumber:$accountNumber){isConnected climateControlStatus{climateControlEnabled targetClimateControlTemperature currentClimateControlTemperature}waterTemperatureStatus{waterTemperatureEnabled currentWaterTemperature}}}')
export const HeatPumpsDocument: TypedDocumentNode<HeatPumpsQuery, HeatPumpsQueryVariables> = /*#__PURE__*/ compactDocument('query HeatPumps($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name provider ...on SmartFlexHeatPump{make model powerInKw zoneType preferences{...DevicePreferenceDetails}}status{__typename current currentState isSuspended ...on SmartFlexHeatPumpStatus{mode{value timestamp}currentTemperatures{zone value timestamp}targetTemperature{value timestamp}activity{value timestamp}}}}}', [DevicePreferenceDetailsFragmentDoc])
export const IntervalReadingsDocument: TypedDocumentNode<IntervalReadingsQuery, IntervalReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query IntervalReadings($accountNumber:String!$startAt:DateTime$endAt:DateTime$sortOrder:IntervalReadingsSortOrder){account(accountNumber:$accountNumber){number properties{id electricitySupplyPoints{spin intervalReadings(startAt:$startAt endAt:$endAt sortOrder:$sortOrder){id billableMonth readingDate startAt endAt periodLengthDays value costEstimate hasHalfHourlyDataForPeriod}}}}}')
export const LatestKonbiniPaymentLinkDocument: TypedDocumentNode<LatestKonbiniPaymentLinkQuery, LatestKonbiniPaymentLinkQueryVariables> = /*#__PURE__*/ compactDocument('query LatestKonbiniPaymentLink($accountNumber:String!$ledgerNumber:String){latestKonbiniPaymentLink(accountNumber:$accountNumber ledgerNumber:$ledgerNumber){url paymentDate}}')
export const LedgerInvoicesDocument: TypedDocumentNode<LedgerInvoicesQuery, LedgerInvoicesQueryVariables> = /*#__PURE__*/ compactDocument('query LedgerInvoices($accountNumber:String!$ledgerNumber:String$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number ledgerType invoices(first:$first after:$after){totalCount pageInfo{...Page}edges{node{id number firstIssued invoicedAmount pdfUrl totalCharges{netTotal taxTotal grossTotal}}}}}}}', [PageFragmentDoc])
export const LedgerTransactionsDocument: TypedDocumentNode<LedgerTransactionsQuery, LedgerTransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query LedgerTransactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number name ledgerType balance transactions(fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}}', [PageFragmentDoc])
export const LoyaltyPointMovementsDocument: TypedDocumentNode<LoyaltyPointMovementsQuery, LoyaltyPointMovementsQueryVariables> = /*#__PURE__*/ compactDocument('query LoyaltyPointMovements($input:LoyaltyPointLedgersInput!){loyaltyPointLedgers(input:$input){id ledgerType value balanceCarriedForward reasonCode postedAt accountNumber}}')
export const LoyaltyPointsDocument: TypedDocumentNode<LoyaltyPointsQuery, LoyaltyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query LoyaltyPoints($input:LoyaltyPointsBalanceInput!){loyaltyPointsBalance(input:$input){loyaltyPoints totalMonetaryAmount}}')
export const MeasurementsDocument: TypedDocumentNode<MeasurementsQuery, MeasurementsQueryVariables> = /*#__PURE__*/ compactDocument('query Measurements($propertyId:ID!$startAt:DateTime$endAt:DateTime$timezone:String$utilityFilters:[UtilityFiltersInput]$first:Int$after:String){property(id:$propertyId){id measurements(startAt:$startAt endAt:$endAt timezone:$timezone utilityFilters:$utilityFilters first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename source value unit readAt ...on IntervalMeasurementType{startAt endAt durationInSeconds}metaData{statistics{type label value costInclTax{estimatedAmount costCurrency}}}}}}}}', [PageFragmentDoc])
export const OfferGroupDocument: TypedDocumentNode<OfferGroupQuery, OfferGroupQueryVariables> = /*#__PURE__*/ compactDocument('query OfferGroup($identifier:ID!){offerGroupForQuoting(identifier:$identifier){identifier createdAt offers{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const OnboardingWizardsDocument: TypedDocumentNode<OnboardingWizardsQuery, OnboardingWizardsQueryVariables> = /*#__PURE__*/ compactDocument('query OnboardingWizards($accountNumber:String!$propertyId:Int$wizardId:ID){smartFlexOnboardingWizards(accountNumber:$accountNumber propertyId:$propertyId wizardId:$wizardId){...OnboardingWizard}}', [OnboardingWizardFragmentDoc])
export const PaymentRequestsDocument: TypedDocumentNode<PaymentRequestsQuery, PaymentRequestsQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentRequests($ledgerNumber:String!$first:Int$after:String){paymentRequests(ledgerNumber:$ledgerNumber){paymentRequest(first:$first after:$after){totalCount pageInfo{...Page}edges{node{expectedPaymentDate paymentStatus totalAmount customerAmount}}}}}', [PageFragmentDoc])
export const PaymentSchedulesDocument: TypedDocumentNode<PaymentSchedulesQuery, PaymentSchedulesQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentSchedules($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number paymentSchedules(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo reason trigger ledgerNumber paymentAmount isVariablePaymentAmount paymentDay paymentFrequency paymentFrequencyMultiplier isPaymentHoliday}}}}}', [PageFragmentDoc])
export const PaymentsDocument: TypedDocumentNode<PaymentsQuery, PaymentsQueryVariables> = /*#__PURE__*/ compactDocument('query Payments($accountNumber:String!$ledgerNumber:String$status:AccountPaymentStatusOptions$first:Int$after:String){account(accountNumber:$accountNumber){number payments(ledgerNumber:$ledgerNumber status:$status first:$first after:$after){totalCount pageInfo{...Page}edges{node{amount paymentDate reference status transactionType}}}}}', [PageFragmentDoc])
export const PlannedDispatchesDocument: TypedDocumentNode<PlannedDispatchesQuery, PlannedDispatchesQueryVariables> = /*#__PURE__*/ compactDocument('query PlannedDispatches($deviceId:String!){flexPlannedDispatches(deviceId:$deviceId){start end type energyAddedKwh}}')
export const PostalAreasDocument: TypedDocumentNode<PostalAreasQuery, PostalAreasQueryVariables> = /*#__PURE__*/ compactDocument('query PostalAreas($postcode:String!){postalAreas(postcode:$postcode){postcode prefecture city area}}')
export const ProductEligibleStatusDocument: TypedDocumentNode<ProductEligibleStatusQuery, ProductEligibleStatusQueryVariables> = /*#__PURE__*/ compactDocument('query ProductEligibleStatus($accountNumber:String!$spin:String!$productCode:String!){productEligibleStatus(accountNumber:$accountNumber spin:$spin productCode:$productCode){isUserEligible isCampaignAvailable isUserOptedIn}}')
export const PropertiesDocument: TypedDocumentNode<PropertiesQuery, PropertiesQueryVariables> = /*#__PURE__*/ compactDocument('query Properties($accountNumber:String!){account(accountNumber:$accountNumber){number properties{id address postcode electricitySupplyPoints{id spin status nextReadingDate supplyDetails{amperage kva kw validFrom}meters{serialNumber capacity removedAt}agreements(onlyActive:true){id validFrom validTo product{__typename ...on ProductInterface{code displayName}}}}electricityGenerationPoints{id gpin status agreements{validFrom validTo product{__typename ...on ElectricityFitProduct{code displayName}}}}gasSupplyPoints{spin status physicalMeterNumber nextReadingDate agreements(onlyActive:true){id validFrom validTo product{__typename ...on GasProductInterface{code displayName}}}}}}}')
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const QuoteDocument: TypedDocumentNode<QuoteQuery, QuoteQueryVariables> = /*#__PURE__*/ compactDocument('query Quote($code:String!){quoteRequest(code:$code){...QuoteDetails}}', [QuoteDetailsFragmentDoc])
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
export const RegisteredKrakenflexDeviceDocument: TypedDocumentNode<RegisteredKrakenflexDeviceQuery, RegisteredKrakenflexDeviceQueryVariables> = /*#__PURE__*/ compactDocument('query RegisteredKrakenflexDevice($accountNumber:String!){registeredKrakenflexDevice(accountNumber:$accountNumber){...KrakenFlexDevice}}', [KrakenFlexDeviceFragmentDoc])
export const ResumeControlDocument: TypedDocumentNode<ResumeControlMutation, ResumeControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation ResumeControl($input:AccountNumberInput!){resumeControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const SelectOnboardingIntegrationDocument: TypedDocumentNode<SelectOnboardingIntegrationMutation, SelectOnboardingIntegrationMutationVariables> = /*#__PURE__*/ compactDocument('mutation SelectOnboardingIntegration($input:SelectVehicleOrChargePointInput!){selectVehicleOrChargePointForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SelectOnboardingOptionDocument: TypedDocumentNode<SelectOnboardingOptionMutation, SelectOnboardingOptionMutationVariables> = /*#__PURE__*/ compactDocument('mutation SelectOnboardingOption($input:SelectFromListInput!){selectFromListForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SetClimateControlStateDocument: TypedDocumentNode<SetClimateControlStateMutation, SetClimateControlStateMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetClimateControlState($input:ClimateControlStateInput!){setClimateControlState(input:$input){heatPumpDevice{krakenflexDeviceId provider}}}')
export const SetDevicePreferencesDocument: TypedDocumentNode<SetDevicePreferencesMutation, SetDevicePreferencesMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetDevicePreferences($input:SmartFlexDevicePreferencesInput!){setDevicePreferences(input:$input){__typename id preferences{...DevicePreferenceDetails}}}', [DevicePreferenceDetailsFragmentDoc])
export const SetHotWaterStateDocument: TypedDocumentNode<SetHotWaterStateMutation, SetHotWaterStateMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetHotWaterState($input:HotWaterStateInput!){setHotWaterState(input:$input){heatPumpDevice{krakenflexDeviceId provider}}}')
export const SetRoomTemperatureDocument: TypedDocumentNode<SetRoomTemperatureMutation, SetRoomTemperatureMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetRoomTemperature($input:RoomTemperatureInput!){setRoomTemperature(input:$input){heatPumpDevice{krakenflexDeviceId provider}}}')
export const SetVehicleChargePreferencesDocument: TypedDocumentNode<SetVehicleChargePreferencesMutation, SetVehicleChargePreferencesMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetVehicleChargePreferences($input:VehicleChargingPreferencesInput!){setVehicleChargePreferences(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const StartOnboardingDocument: TypedDocumentNode<StartOnboardingMutation, StartOnboardingMutationVariables> = /*#__PURE__*/ compactDocument('mutation StartOnboarding($input:StartSmartFlexOnboardingInput!){startSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
export const SupportedDevicesDocument: TypedDocumentNode<SupportedDevicesQuery, SupportedDevicesQueryVariables> = /*#__PURE__*/ compactDocument('query SupportedDevices($deviceType:FlexSupportedDeviceTypes!){flexSupportedDevices(supportedDeviceType:$deviceType){deviceType supportedDeviceType supportedMakes{make models{modelName modelYearRange{startYear endYear}}}}}')
export const SuspendControlDocument: TypedDocumentNode<SuspendControlMutation, SuspendControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation SuspendControl($input:AccountNumberInput!){suspendControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const SwitchProductDocument: TypedDocumentNode<SwitchProductMutation, SwitchProductMutationVariables> = /*#__PURE__*/ compactDocument('mutation SwitchProduct($input:SwitchToProductInput!){switchToProductOnNextReadingDate(input:$input){agreement{id validFrom validTo product{__typename ...on ProductInterface{code displayName}}}}}')
export const TariffSummaryDocument: TypedDocumentNode<TariffSummaryQuery, TariffSummaryQueryVariables> = /*#__PURE__*/ compactDocument('query TariffSummary($gridOperatorCode:String!$productCode:String){tariffSummary(gridOperatorCode:$gridOperatorCode productCode:$productCode){code displayName gridOperatorCode tiers{contractCapacityPattern consumptionRates{band stepStart stepEnd pricePerUnitIncTax}standingRates{amperage{label unitType pricePerUnitIncTax}kva{label unitType pricePerUnitIncTax}}}}}')
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
export const TriggerBoostChargeDocument: TypedDocumentNode<TriggerBoostChargeMutation, TriggerBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation TriggerBoostCharge($input:AccountNumberInput!){triggerBoostCharge(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const UpdateBoostChargeDocument: TypedDocumentNode<UpdateBoostChargeMutation, UpdateBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation UpdateBoostCharge($input:UpdateBoostChargeInput!){updateBoostCharge(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
export const UpdateDeviceSmartControlDocument: TypedDocumentNode<UpdateDeviceSmartControlMutation, UpdateDeviceSmartControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation UpdateDeviceSmartControl($input:SmartControlInput!){updateDeviceSmartControl(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
export const VehicleChargingPreferencesDocument: TypedDocumentNode<VehicleChargingPreferencesQuery, VehicleChargingPreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query VehicleChargingPreferences($accountNumber:String!){vehicleChargingPreferences(accountNumber:$accountNumber){weekdayTargetTime weekdayTargetSoc weekendTargetTime weekendTargetSoc}}')
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
