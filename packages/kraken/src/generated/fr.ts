// Generated: do not edit, run `pnpm generate`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { compactDocument, type FragmentDocument, type TypedDocumentNode } from '@energy/auth-core/document'
/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type AcceptOfferForQuotingInput = {
  /** Identifier of the offer. */
  identifier?: string | number | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
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

/**
 * How a payment reached the supplier.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
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
  | 'PAGOPA_NOTICE'
  | 'PAYMENT_FEE'
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
  | 'SOCIAL_WELFARE_PAYMENT'
  | 'TELPAY'
  | 'TRANSFER_FROM_SAP'
  | 'UNKNOWN'
  | 'URGS'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type AccountStatementStatus =
  | 'CLOSED'
  | 'OPEN'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
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

/**
 * Who an account is for.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type BalanceTriggeredScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  balanceThreshold: number;
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined;
};

/**
 * A bank account to pay from. Account numbers are personal data.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type BankDetailsInput = {
  accountHolder?: string | null | undefined;
  accountNumber?: string | null | undefined;
  accountType?: string | null | undefined;
  bankCode?: string | null | undefined;
  branchCode?: string | null | undefined;
  iban?: string | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type BillTriggeredBalanceTargetScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type BillTriggeredScheduleInput = {
  frequencyMultiplier?: number | null | undefined;
  paymentDay?: number | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type BillTypeEnum =
  | 'COLLECTIVE'
  | 'CREDIT_NOTE'
  | 'INVOICE'
  | 'PRE_KRAKEN'
  | 'STATEMENT'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type CancelSmartFlexOnboardingInput = {
  wizardId: string | number;
};

/**
 * How a charging session came about.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type ChargingSessionType =
  | 'BOOST'
  | 'PUBLIC'
  | 'SMART'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type CompleteAuthFlowInput = {
  /** The whole address that the customer came back to. */
  continuationUri: string;
  stepId: string | number;
  wizardId: string | number;
};

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type CompleteSmartFlexOnboardingStepInput = {
  stepId: string | number;
  wizardId: string | number;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  | 'kWh'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type CreateOfferGroupForQuotingInput = {
  productOfferings: Array<OfferingForQuotingInput | null | undefined>;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type CreateQuoteForAccountInput = {
  accountNumber: string;
  /** Day that the quote is for. */
  asOf: string;
  /** Identifiers of the supply points. */
  identifiers: Array<string | null | undefined>;
};

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type DayOfWeek =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | (string & {});

/**
 * Which electricity data to read.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
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

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type EnergyUnit =
  | 'KILOWATT_HOUR'
  | (string & {});

/**
 * An account to enrol; which other fields are needed depends on the instance.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type EnrollmentInput = {
  accountNumber: string;
  bankDetails?: BankDetailsInput | null | undefined;
  /** Unverified: inferred, schemas of edf-gb, au; no schema of fr is known; public clients there send a part of it. */
  instructionDetails?: InstructionDetailsInput | null | undefined;
  note?: string | null | undefined;
  /** Unverified: inferred, schemas of edf-gb, au; no schema of fr is known; public clients there send a part of it. */
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined;
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined;
  salesInfo?: SalesInformationInput | null | undefined;
  securityDeposit?: SecurityDepositInput | null | undefined;
};

/**
 * Whether a device feeds energy into the grid.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type FlexGridExportStatus =
  | 'DISABLED'
  | 'ENABLED'
  | 'NOT_APPLICABLE'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type InstructionDetailsInput = {
  instructionType: PaymentType;
  validFrom: string;
  vendorName: Vendor;
  vendorReference: string;
};

/**
 * Kind of a device.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type KrakenFlexDeviceTypes =
  | 'BATTERIES'
  | 'ELECTRICITY_METERS'
  | 'ELECTRIC_VEHICLES'
  | 'HEAT_PUMPS'
  | 'INVERTERS'
  | 'STORAGE_HEATERS'
  | 'THERMOSTATS'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type LifecycleSupplyPointProcessStatus =
  | 'CANCELLATION_ERRORED'
  | 'CANCELLATION_FAILED'
  | 'CANCELLATION_IN_PROGRESS'
  | 'CANCELLATION_STALLED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'ERRORED'
  | 'FAILED'
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
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type LoyaltyPointLedgersInput = {
  accountUserId: string | number;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type LoyaltyPointsBalanceInput = {
  accountNumber: string;
  accountUserId?: string | null | undefined;
};

/**
 * A product to make an offer of, for a span of time.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type OfferingForQuotingInput = {
  productComponents: Array<ProductComponentForQuotingInput | null | undefined>;
  productOfferingIdentifier: string | number;
  quotePeriodEndDatetime?: string | null | undefined;
  quotePeriodStartDatetime?: string | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type PaymentFrequencyOptions =
  | 'Monthly'
  | 'Planned'
  | 'Weekly'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type PaymentScheduleDetailsInput = {
  balanceTriggered?: BalanceTriggeredScheduleInput | null | undefined;
  billTriggered?: BillTriggeredScheduleInput | null | undefined;
  billTriggeredBalanceTarget?: BillTriggeredBalanceTargetScheduleInput | null | undefined;
  regularTriggered?: RegularTriggeredScheduleInput | null | undefined;
};

/**
 * Why a payment schedule exists.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type PaymentScheduleReasonOptions =
  | 'DEBT_REPAYMENT_PLAN'
  | 'FINAL_PAYMENT'
  | 'GENERAL_ACCOUNT_PAYMENT'
  | 'SSD_PAYMENT'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type PaymentSlipDetailsInput = {
  payerIsCustomer: boolean;
};

/**
 * Kind of a means of payment.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type PaymentType =
  | 'BPAY'
  | 'CARD'
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type PreferencesModeChoices =
  | 'CHARGE'
  | 'COOL'
  | 'HEAT'
  | (string & {});

/**
 * The target for one day of the week.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type PreferencesScheduleInput = {
  dayOfWeek: DayOfWeek;
  /** Upper target, such as the charge to reach. */
  max: string | number;
  /** Lower target. */
  min?: string | number | null | undefined;
  /** Time of day as `HH:MM`. */
  time: string;
};

/**
 * What a target means.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type PreferencesTargetType =
  | 'ABSOLUTE_STATE_OF_CHARGE'
  | 'ABSOLUTE_TEMPERATURE'
  | 'RELATIVE_STATE_OF_CHARGE'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type PreferencesUnitChoices =
  | 'CELSIUS'
  | 'PERCENTAGE'
  | (string & {});

/**
 * A part of a product, and what its price depends on.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type ProductComponentForQuotingInput = {
  productCode: string | number;
  quotingParams: Array<_QuotingParam | null | undefined>;
};

/**
 * Maker or platform through which a device is steered. New ones appear often.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
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
  | 'VP_AMAZON'
  | 'VP_HONEYWELL_CC'
  | 'VP_HONEYWELL_RES'
  | 'VP_NEST'
  | (string & {});

/**
 * An operation to be judged.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type QueryComplexityInputType = {
  /** Which operation, when the text holds several. */
  operationName?: string | null | undefined;
  /** Text of the operation. */
  query: string;
  variables?: string | null | undefined;
};

/**
 * Whether energy was taken from the grid or fed into it.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type ReadingDirectionType =
  | 'CONSUMPTION'
  | 'GENERATION'
  | (string & {});

/**
 * Length of the intervals of measurements.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
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

/**
 * Whether data was measured or estimated.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type ReadingQualityType =
  | 'ACTUAL'
  | 'COMBINED'
  | 'ESTIMATE'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type RegularTriggeredScheduleInput = {
  frequencyMultiplier?: number | null | undefined;
  paymentDay?: number | null | undefined;
};

/**
 * How the customer came to the supplier.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type SalesInformationInput = {
  affiliateSessionId?: string | null | undefined;
  referralCode?: string | null | undefined;
  salesChannel?: string | null | undefined;
  urn?: string | null | undefined;
};

/**
 * What sets a scheduled payment off.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type ScheduleTrigger =
  | 'BALANCE'
  | 'BILL'
  | 'PLAN'
  | 'REGULAR'
  | 'REGULAR_PLAN'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type SecurityDepositInput = {
  /** In the smallest unit of the currency. */
  amount: number;
  key: string;
  reason: string;
};

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type SelectFromListInput = {
  /** Id of the option. */
  selectedOption: string | number;
  stepId: string | number;
  wizardId: string | number;
};

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type SelectIntegrationChoices =
  | 'CHARGE_POINT'
  | 'ELECTRIC_VEHICLE'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type SelectVehicleOrChargePointInput = {
  selectedIntegration?: SelectIntegrationChoices | null | undefined;
  stepId: string | number;
  wizardId: string | number;
};

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type SmartControlAction =
  | 'SUSPEND'
  | 'UNSUSPEND'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type SmartControlInput = {
  action: SmartControlAction;
  deviceId: string | number;
};

/**
 * Why a device is charged.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type SmartFlexChargingType =
  | 'BOOST'
  | 'SMART'
  | 'TEST'
  | (string & {});

/**
 * Where a device is between registration and retirement.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type SmartFlexDeviceLifecycleStatus =
  | 'FAILED_ONBOARDING_TEST'
  | 'LIVE'
  | 'ONBOARDING'
  | 'ONBOARDING_TEST_IN_PROGRESS'
  | 'PENDING_LIVE'
  | 'RETIRED'
  | (string & {});

/**
 * The targets of a device for the days of the week; they replace the earlier ones.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type SmartFlexDevicePreferencesInput = {
  deviceId: string | number;
  mode: PreferencesModeChoices;
  schedules: Array<PreferencesScheduleInput | null | undefined>;
  /** Unit of the targets. */
  unit: PreferencesUnitChoices;
};

/**
 * What a device is doing.
 *
 * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
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

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type StartSmartFlexOnboardingInput = {
  accountNumber: string;
  propertyId: number;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type UpdateBoostChargeAction =
  | 'BOOST'
  | 'CANCEL'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type UpdateBoostChargeInput = {
  action: UpdateBoostChargeAction;
  deviceId: string;
};

/**
 * Which data to read: the filters of one fuel.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type UtilityFiltersInput = {
  electricityFilters?: ElectricityFiltersInput | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type Vendor =
  | 'ACCESS_PAYSUITE'
  | 'ACCESS_PAYSUITE_EXPORT'
  | 'ACCESS_PAYSUITE_FIT'
  | 'ACCESS_PAYSUITE_SHELL'
  | 'BOTTOMLINE_GLOBAL_PAYMENTS_HUB'
  | 'BOTTOMLINE_PTX'
  | 'BOTTOMLINE_PTX_BATCHED'
  | 'BPOINT'
  | 'BUCKAROO'
  | 'BUCKAROO_SEPA'
  | 'COMMBANK'
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type _DateTimeParam = {
  value: string;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type _FloatParam = {
  value: number;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type _IntegerParam = {
  value: number;
};

/**
 * One fact that a price depends on; fill in the field of its type.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it.
 */
export type _QuotingParam = {
  datetime?: _DateTimeParam | null | undefined;
  integer?: _IntegerParam | null | undefined;
  name: string;
  number?: _FloatParam | null | undefined;
  string?: _StringParam | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of fr is known; public clients there send a part of it. */
export type _StringParam = {
  value: string;
};

export type AccountQueryVariables = Exact<{
  accountNumber: string;
}>;


export type AccountQuery = { account: { id: string, number: string | null, status: AccountStatus | null, balance: number, billingName: string | null, billingEmail: string | null, splitBillingAddress: Array<string | null> | null, ledgers: Array<{ number: string | null, name: string | null, ledgerType: string | null, balance: number | null } | null> | null, creditStorage: { ledger: { number: string | null, name: string | null, ledgerType: string | null, currentBalance: number | null } | null } | null, properties: Array<{ id: string | null, address: string | null } | null> | null } | null };

export type AgreementsQueryVariables = Exact<{
  accountNumber: string;
  activeAt: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgreementsQuery = { account: { number: string | null, agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string | null, validFrom: string | null, validTo: string | null, isActive: boolean | null, supplyContractNumber: string | null, supplyPoint: { id: string, externalIdentifier: string | null } | null, product: { code: string | null, fullName: string | null, displayName: string | null } | null, energySupplyRate: { standingRate: { pricePerUnit: string | null, pricePerUnitWithTaxes: string | null, currency: string | null, unitType: string | null } | null, consumptionRates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { pricePerUnit: string | null, pricePerUnitWithTaxes: string | null, currency: string | null, unitType: string | null, validFrom: string | null, validTo: string | null, timeSlots: Array<{ startAt: string | null, endAt: string | null } | null> | null } | null } | null> } | null } | null, nextPaymentForecast: { date: string | null, amount: number | null } | null } | null } | null> } | null } | null };

export type ElectricityReadingsQueryVariables = Exact<{
  accountNumber: string;
  prmId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ElectricityReadingsQuery = { electricityReading: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { periodStartAt: string | null, periodEndAt: string | null, consumption: string | null, indexStartValue: string | null, indexEndValue: string | null, calendarTempClass: string | null, consumptionReliability: string | null, statusProcessed: string | null } | null } | null> } | null };

export type GasReadingsQueryVariables = Exact<{
  accountNumber: string;
  pceRef: string;
  periodStartAt?: string | null | undefined;
  periodEndAt?: string | null | undefined;
  energyQualification?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GasReadingsQuery = { gasReading: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { periodStartAt: string | null, periodEndAt: string | null, consumption: string | null, indexStartValue: string | null, indexEndValue: string | null, energyQualification: string | null, statusProcessed: string | null } | null } | null> } | null };

export type PropertiesQueryVariables = Exact<{
  accountNumber: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PropertiesQuery = { account: { number: string | null, properties: Array<{ id: string | null, address: string | null, supplyPoints: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, marketName: string, externalIdentifier: string | null, meterPoint:
              | { __typename: 'ElectricityMeterPoint', id: string | null, distributorStatus: string | null, poweredStatus: string | null, meterKind: string | null, isSmartMeter: boolean | null, subscribedMaxPower: unknown, offPeakLabel: string | null, providerCalendar: { id: string | null, name: string | null } | null }
              | { __typename: 'GasMeterPoint', id: string | null, serial: string | null, poweredStatus: string | null, contractualStatus: string | null, isSmartMeter: boolean | null, gasNature: string | null, annualConsumption: unknown }
             | null } | null } | null> } | null } | null> | null } | null };

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


export type ViewerQuery = { viewer: { id: string, number: string | null, givenName: string, familyName: string, fullName: string | null, email: string, mobile: string, accounts: Array<{ __typename: 'AccountType', number: string | null, status: AccountStatus | null, accountType: AccountTypeChoices | null, balance: number } | null> | null } | null };

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
    | { __typename: 'SmartFlexInverter', id: string }
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
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
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
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
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
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
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
    | { __typename: 'SmartFlexInverter', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null, preferenceSetting: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, scheduleSettings: Array<{ timeFrom: string | null, timeTo: string | null, timeStep: number, min: string | null, max: string | null, step: string } | null> } | null }
    | { __typename: 'SmartFlexVehicle', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null, preferenceSetting: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, scheduleSettings: Array<{ timeFrom: string | null, timeTo: string | null, timeStep: number, min: string | null, max: string | null, step: string } | null> } | null }
  > | null };

type DeviceState_SmartFlexChargePointStatus_Fragment = { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null };

type DeviceState_SmartFlexDeviceStatus_Fragment = { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null };

type DeviceState_SmartFlexVehicleStatus_Fragment = { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null };

export type DeviceStateFragment =
  | DeviceState_SmartFlexChargePointStatus_Fragment
  | DeviceState_SmartFlexDeviceStatus_Fragment
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
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
      , alerts: Array<{ message: string | null, publishedAt: string | null } | null> | null }
    | { __typename: 'SmartFlexDevice', id: string, name: string | null, deviceType: KrakenFlexDeviceTypes, provider: ProviderChoices, propertyId: string | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
      , alerts: Array<{ message: string | null, publishedAt: string | null } | null> | null }
    | { __typename: 'SmartFlexInverter', id: string, name: string | null, deviceType: KrakenFlexDeviceTypes, provider: ProviderChoices, propertyId: string | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
      , alerts: Array<{ message: string | null, publishedAt: string | null } | null> | null }
    | { __typename: 'SmartFlexVehicle', make: string | null, model: string | null, id: string, name: string | null, deviceType: KrakenFlexDeviceTypes, provider: ProviderChoices, propertyId: string | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
      , alerts: Array<{ message: string | null, publishedAt: string | null } | null> | null }
  > | null };

type OnboardingStep_AuthFlow_Fragment = { __typename: 'AuthFlow', authorizationUri: string | null, redirectUri: string | null, id: string | null };

type OnboardingStep_SelectChargePointMake_Fragment = { __typename: 'SelectChargePointMake', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectChargePointVariant_Fragment = { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectDeviceType_Fragment = { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectSessionDevice_Fragment = { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectUserVehicle_Fragment = { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectVehicleMake_Fragment = { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
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
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
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
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
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
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
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
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
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
    | { __typename: 'SmartFlexInverter', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null }
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
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
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
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexDevice', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexInverter', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexVehicle', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
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
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexDevice', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexInverter', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexVehicle', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
   | null };


export const DevicePreferenceDetailsFragmentDoc: FragmentDocument<DevicePreferenceDetailsFragment, 'DevicePreferenceDetails'> = /*#__PURE__*/ compactDocument('fragment DevicePreferenceDetails on SmartFlexDevicePreferencesInterface{mode unit targetType gridExport schedules{dayOfWeek time min max}}')
export const DeviceStateFragmentDoc: FragmentDocument<DeviceStateFragment, 'DeviceState'> = /*#__PURE__*/ compactDocument('fragment DeviceState on SmartFlexDeviceStatusInterface{__typename current currentState isSuspended ...on SmartFlexVehicleStatus{stateOfCharge{timestamp value}stateOfChargeLimit{upperSocLimit isLimitViolated}}...on SmartFlexChargePointStatus{stateOfCharge{timestamp value}}}')
export const OfferDetailsFragmentDoc: FragmentDocument<OfferDetailsFragment, 'OfferDetails'> = /*#__PURE__*/ compactDocument('fragment OfferDetails on OfferType{identifier description validFrom validTo acceptedAt rejectedAt quote{identifier productOfferingIdentifier createdAt}}')
export const OnboardingStepFragmentDoc: FragmentDocument<OnboardingStepFragment, 'OnboardingStep'> = /*#__PURE__*/ compactDocument('fragment OnboardingStep on SmartFlexOnboardingStepInterface{__typename id ...on SelectFromList{selectedOptionId options{__typename id ...on SelectDeviceTypeListItem{label}...on SelectVehicleMakeListItem{vehicleMake{make}}...on SelectChargePointMakeListItem{chargePointMake{make}}...on SelectUserVehicleListItem{vehicle{displayName brand model year}}...on SelectSessionDeviceListItem{sessionDevice{id name make model}}}}...on SelectVehicleOrChargePoint{selectedIntegration}...on AuthFlow{authorizationUri redirectUri}...on UserActionRequired{userActions{userAction description uri}}...on TeslaSetupVirtualKey{key uri}...on SmartFlexOnboardingDeviceRegistration{deviceRegistered}...on WaitForLiveIntegration{isLive}}')
export const OnboardingWizardFragmentDoc: FragmentDocument<OnboardingWizardFragment, 'OnboardingWizard'> = /*#__PURE__*/ compactDocument('fragment OnboardingWizard on SmartFlexOnboardingWizard{id deviceType displayName currentStep{...OnboardingStep}}', [OnboardingStepFragmentDoc])
export const PageFragmentDoc: FragmentDocument<PageFragment, 'Page'> = /*#__PURE__*/ compactDocument('fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}')
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number status balance billingName billingEmail splitBillingAddress ledgers{number name ledgerType balance}creditStorage{ledger{number name ledgerType currentBalance}}properties{id address}}}')
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
export const AgreementsDocument: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query Agreements($accountNumber:String!$activeAt:DateTime!$first:Int$after:String){account(accountNumber:$accountNumber){number agreements(activeAt:$activeAt first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo isActive supplyContractNumber supplyPoint{id externalIdentifier}product{code fullName displayName}energySupplyRate{standingRate{pricePerUnit pricePerUnitWithTaxes currency unitType}consumptionRates(first:99){totalCount pageInfo{...Page}edges{node{pricePerUnit pricePerUnitWithTaxes currency unitType validFrom validTo timeSlots{startAt endAt}}}}}nextPaymentForecast{date amount}}}}}}', [PageFragmentDoc])
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
export const CancelOnboardingDocument: TypedDocumentNode<CancelOnboardingMutation, CancelOnboardingMutationVariables> = /*#__PURE__*/ compactDocument('mutation CancelOnboarding($input:CancelSmartFlexOnboardingInput!){cancelSmartFlexOnboarding(input:$input){wizard{id}}}')
export const ChargingSessionsDocument: TypedDocumentNode<ChargingSessionsQuery, ChargingSessionsQueryVariables> = /*#__PURE__*/ compactDocument('query ChargingSessions($accountNumber:String!$deviceId:String!$sessionTypes:[ChargingSessionType]$first:Int$after:DateTime){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id ...on ElectricDevice{chargingSessions(sessionTypes:$sessionTypes first:$first after:$after){pageInfo{hasNextPage hasPreviousPage startCursor endCursor}edges{node{__typename start end stateOfChargeChange stateOfChargeFinal energyAdded{value unit}cost{amount currency}...on SmartFlexChargingSession{type}}}}}}}')
export const CompleteOnboardingActionDocument: TypedDocumentNode<CompleteOnboardingActionMutation, CompleteOnboardingActionMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingAction($input:CompleteSmartFlexOnboardingStepInput!){completeUserActionForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompleteOnboardingKeyDocument: TypedDocumentNode<CompleteOnboardingKeyMutation, CompleteOnboardingKeyMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingKey($input:CompleteSmartFlexOnboardingStepInput!){completeTeslaSetupVirtualKeyForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompleteOnboardingSignInDocument: TypedDocumentNode<CompleteOnboardingSignInMutation, CompleteOnboardingSignInMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingSignIn($input:CompleteAuthFlowInput!){completeAuthFlowForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompletedDispatchesDocument: TypedDocumentNode<CompletedDispatchesQuery, CompletedDispatchesQueryVariables> = /*#__PURE__*/ compactDocument('query CompletedDispatches($accountNumber:String!){completedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
export const DevicePreferencesDocument: TypedDocumentNode<DevicePreferencesQuery, DevicePreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query DevicePreferences($accountNumber:String!$deviceId:String!){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id preferences{...DevicePreferenceDetails}preferenceSetting{mode unit scheduleSettings{timeFrom timeTo timeStep min max step}}}}', [DevicePreferenceDetailsFragmentDoc])
export const DevicesDocument: TypedDocumentNode<DevicesQuery, DevicesQueryVariables> = /*#__PURE__*/ compactDocument('query Devices($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name deviceType provider propertyId status{...DeviceState}alerts{message publishedAt}...on SmartFlexVehicle{make model}...on SmartFlexChargePoint{make model}}}', [DeviceStateFragmentDoc])
export const ElectricityReadingsDocument: TypedDocumentNode<ElectricityReadingsQuery, ElectricityReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityReadings($accountNumber:String!$prmId:String!$first:Int$after:String){electricityReading(accountNumber:$accountNumber prmId:$prmId calendarType:PROVIDER first:$first after:$after){totalCount pageInfo{...Page}edges{node{periodStartAt periodEndAt consumption indexStartValue indexEndValue calendarTempClass consumptionReliability statusProcessed}}}}', [PageFragmentDoc])
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
export const GasReadingsDocument: TypedDocumentNode<GasReadingsQuery, GasReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query GasReadings($accountNumber:String!$pceRef:String!$periodStartAt:Date$periodEndAt:Date$energyQualification:ReadingQualification$first:Int$after:String){gasReading(accountNumber:$accountNumber pceRef:$pceRef periodStartAt:$periodStartAt periodEndAt:$periodEndAt energyQualification:$energyQualification first:$first after:$after){totalCount pageInfo{...Page}edges{node{periodStartAt periodEndAt consumption indexStartValue indexEndValue energyQualification statusProcessed}}}}', [PageFragmentDoc])
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
export const PropertiesDocument: TypedDocumentNode<PropertiesQuery, PropertiesQueryVariables> = /*#__PURE__*/ compactDocument('query Properties($accountNumber:String!$first:Int$after:String){account(accountNumber:$accountNumber){number properties{id address supplyPoints(first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier meterPoint{__typename ...on ElectricityMeterPoint{id distributorStatus poweredStatus meterKind isSmartMeter subscribedMaxPower offPeakLabel providerCalendar{id name}}...on GasMeterPoint{id serial poweredStatus contractualStatus isSmartMeter gasNature annualConsumption}}}}}}}}', [PageFragmentDoc])
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
export const SelectOnboardingIntegrationDocument: TypedDocumentNode<SelectOnboardingIntegrationMutation, SelectOnboardingIntegrationMutationVariables> = /*#__PURE__*/ compactDocument('mutation SelectOnboardingIntegration($input:SelectVehicleOrChargePointInput!){selectVehicleOrChargePointForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SelectOnboardingOptionDocument: TypedDocumentNode<SelectOnboardingOptionMutation, SelectOnboardingOptionMutationVariables> = /*#__PURE__*/ compactDocument('mutation SelectOnboardingOption($input:SelectFromListInput!){selectFromListForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SetDevicePreferencesDocument: TypedDocumentNode<SetDevicePreferencesMutation, SetDevicePreferencesMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetDevicePreferences($input:SmartFlexDevicePreferencesInput!){setDevicePreferences(input:$input){__typename id preferences{...DevicePreferenceDetails}}}', [DevicePreferenceDetailsFragmentDoc])
export const StartOnboardingDocument: TypedDocumentNode<StartOnboardingMutation, StartOnboardingMutationVariables> = /*#__PURE__*/ compactDocument('mutation StartOnboarding($input:StartSmartFlexOnboardingInput!){startSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
export const UpdateBoostChargeDocument: TypedDocumentNode<UpdateBoostChargeMutation, UpdateBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation UpdateBoostCharge($input:UpdateBoostChargeInput!){updateBoostCharge(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
export const UpdateDeviceSmartControlDocument: TypedDocumentNode<UpdateDeviceSmartControlMutation, UpdateDeviceSmartControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation UpdateDeviceSmartControl($input:SmartControlInput!){updateDeviceSmartControl(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
