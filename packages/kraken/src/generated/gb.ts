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
  /** Unverified: inferred, schema of edf-gb. */
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'MONEYGRAM'
  /** Unverified: inferred, schema of edf-gb. */
  | 'OCR'
  | 'PAGOPA_NOTICE'
  | 'PAYMENT_FEE'
  /** Unverified: inferred, schema of edf-gb. */
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'SERVICE_TICKET'
  | 'SOCIAL_WELFARE_PAYMENT'
  | 'TELPAY'
  | 'TRANSFER_FROM_SAP'
  | 'UNKNOWN'
  | 'URGS'
  /** Unverified: inferred, schema of edf-gb. */
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

export type ConnectionStatus =
  | 'OFFLINE'
  | 'ONLINE'
  | (string & {});

export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  /** Unverified: inferred, schema of edf-gb. */
  | 'Smc'
  /** Unverified: inferred, schema of edf-gb. */
  | 'cubicMetres'
  | 'kWh'
  | (string & {});

/** Unverified: inferred, schema of edf-gb. */
export type ContractIdentifiersInput = {
  accountContractIdentifier?: string | null | undefined;
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

/** What to quote for. */
export type CreateQuoteInput = {
  address?: QuoteAddressInput | null | undefined;
  affiliateSessionId?: string | null | undefined;
  brandCode: string;
  electricityMeterPoints?: Array<ElectricityMeterPointConsumptionInput | null | undefined> | null | undefined;
  gasMeterPoints?: Array<GasMeterPointConsumptionInput | null | undefined> | null | undefined;
  gspGroupId?: string | null | undefined;
  hasConsentedToIndustryDataSearch?: boolean | null | undefined;
  isBusiness?: boolean | null | undefined;
  paymentMethod?: QuotePaymentMethodChoices | null | undefined;
  position?: PositionInput | null | undefined;
  postcode: string;
  restrictToAffiliateProducts?: boolean | null | undefined;
};

export type CreateQuoteRequestForProductsInput = {
  accountNumber: string;
  paymentMethod?: PaymentMethodChoices | null | undefined;
  persistFlatRate?: boolean | null | undefined;
  productCodes: Array<string | null | undefined>;
  propertyId: number;
  /** When the new agreement is to begin. */
  renewalAt: string;
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

/**
 * Whether energy is taken from the grid or fed into it.
 *
 * Unverified: inferred, schema of edf-gb.
 */
export type ElectricityDirection =
  | 'EXPORT'
  | 'IMPORT'
  | (string & {});

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

/** Kind of meter, as the industry's registers write it. */
export type ElectricityMeterMeterType =
  | 'A_2ADEF'
  | 'A_2ADF'
  | 'A_2AEF'
  | 'A_2AF'
  | 'A_2BDEF'
  | 'A_2BDF'
  | 'A_2BEF'
  | 'A_2BF'
  | 'A_2CDEF'
  | 'A_2CDF'
  | 'A_2CEF'
  | 'A_2CF'
  | 'CHECK'
  | 'H'
  | 'K'
  | 'LAG_'
  | 'LEAD_'
  | 'MAIN_'
  | 'N'
  | 'NCAMR'
  | 'NSS'
  | 'RCAMR'
  | 'RCAMY'
  | 'S'
  | 'S1'
  | 'S2A'
  | 'S2AD'
  | 'S2ADE'
  | 'S2B'
  | 'S2BD'
  | 'S2BDE'
  | 'S2C'
  | 'S2CD'
  | 'S2CDE'
  | 'SPECL'
  | 'T'
  | (string & {});

/** What one electricity meter point uses in a year. */
export type ElectricityMeterPointConsumptionInput = {
  annualConsumptionDay?: number | null | undefined;
  annualConsumptionNight?: number | null | undefined;
  annualConsumptionStandard?: number | null | undefined;
  isEstimate: boolean;
  mpan?: string | null | undefined;
  profileClass?: number | null | undefined;
};

/** Whether a product can be chosen now. */
export type EnergyProductAvailability =
  | 'AVAILABLE'
  | 'UNAVAILABLE'
  | (string & {});

/** Whether energy is taken from the grid or fed into it. */
export type EnergyProductDirection =
  | 'EXPORT'
  | 'IMPORT'
  | (string & {});

/** Traits of products to ask for. */
export type EnergyProductFilters =
  | 'BUSINESS'
  | 'DOMESTIC'
  | 'FIXED'
  | 'GREEN'
  | 'PREPAY'
  | 'SMART'
  | 'VARIABLE'
  | (string & {});

export type EnergyUnit =
  | 'KILOWATT_HOUR'
  | (string & {});

/** An account to enrol; which other fields are needed depends on the instance. */
export type EnrollmentInput = {
  accountNumber: string;
  bankDetails?: BankDetailsInput | null | undefined;
  /** Unverified: inferred, schema of edf-gb. */
  contractIdentifiersInput?: ContractIdentifiersInput | null | undefined;
  /** Unverified: inferred, schema of edf-gb. */
  idempotencyKey?: string | null | undefined;
  instructionDetails?: InstructionDetailsInput | null | undefined;
  /** Unverified: inferred, schema of edf-gb. */
  leaveSupplierNumber?: string | null | undefined;
  note?: string | null | undefined;
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined;
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined;
  salesInfo?: SalesInformationInput | null | undefined;
  securityDeposit?: SecurityDepositInput | null | undefined;
  /** Unverified: inferred, schema of edf-gb. */
  storedPaymentMethodDetailsReference?: string | null | undefined;
};

/** Whether a device feeds energy into the grid. */
export type FlexGridExportStatus =
  | 'DISABLED'
  | 'ENABLED'
  | 'NOT_APPLICABLE'
  | (string & {});

/**
 * Kinds of devices to ask for.
 *
 * Unverified: inferred, schema of edf-gb.
 */
export type FlexSupportedDeviceTypes =
  | 'CHARGE_POINTS'
  | 'ELECTRIC_VEHICLES'
  | 'HEAT_PUMPS'
  | 'INVERTERS'
  | 'THERMOSTATS'
  | (string & {});

export type GasFiltersInput = {
  deviceId?: string | null | undefined;
  marketSupplyPointId?: string | null | undefined;
  readingFrequencyType?: ReadingFrequencyType | null | undefined;
  registerId?: string | null | undefined;
};

/** What one gas meter point uses in a year. */
export type GasMeterPointConsumptionInput = {
  annualConsumption?: number | null | undefined;
  isEstimate: boolean;
  mprn?: string | null | undefined;
};

/**
 * Why an account cannot enrol.
 *
 * Unverified: inferred, schema of gb-2024.
 */
export type IneligibilityReasons =
  | 'ACTIVE_EXCLUSION_CAMPAIGN'
  | 'ALREADY_SIGNED_UP'
  | 'INCORRECT_BRAND'
  | 'NO_DIRECT_DEBIT'
  | 'NO_ELIGIBLE_METERS'
  | 'NO_PROPERTIES'
  | 'OCTOPLUS_DISABLED'
  | (string & {});

/** Unverified: inferred, schema of edf-gb. */
export type InstalmentByMonthlyAmountScheduleInput = {
  endDate?: string | null | undefined;
  frequencyMultiplier?: number | null | undefined;
  monthlyGrossAmount: number;
  paymentDay?: number | null | undefined;
};

/** Unverified: inferred, schema of edf-gb. */
export type InstalmentByTotalAmountScheduleInput = {
  endDate?: string | null | undefined;
  frequency?: InstalmentPeriodEnum | null | undefined;
  frequencyMultiplier?: number | null | undefined;
  paymentDay?: number | null | undefined;
  totalGrossAmount: number;
};

/** Unverified: inferred, schema of edf-gb. */
export type InstalmentPeriodEnum =
  | 'MONTHLY'
  | 'WEEKLY'
  | 'YEARLY'
  | (string & {});

export type InstructionDetailsInput = {
  instructionType: PaymentType;
  validFrom: string;
  vendorName: Vendor;
  vendorReference: string;
};

/** Unverified: inferred, schema of gb-2024; today the second host serves it. */
export type JoinSavingSessionsEventInput = {
  accountNumber: string;
  eventCode: string;
};

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
  /** Unverified: inferred, schema of edf-gb. */
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'UPDATE_ERRORED'
  /** Unverified: inferred, schema of edf-gb. */
  | 'UPDATE_FAILED'
  /** Unverified: inferred, schema of edf-gb. */
  | 'UPDATE_IN_PROGRESS'
  /** Unverified: inferred, schema of edf-gb. */
  | 'UPDATE_STALLED'
  | (string & {});

export type LoyaltyPointLedgersInput = {
  accountUserId: string | number;
};

export type LoyaltyPointsBalanceInput = {
  accountNumber: string;
  accountUserId?: string | null | undefined;
};

/** Unverified: inferred, schema of gb-2024. */
export type Mode =
  | 'AUTO'
  | 'BOOST'
  | 'OFF'
  | 'ON'
  | (string & {});

/** A product to make an offer of, for a span of time. */
export type OfferingForQuotingInput = {
  productComponents: Array<ProductComponentForQuotingInput | null | undefined>;
  productOfferingIdentifier: string | number;
  quotePeriodEndDatetime?: string | null | undefined;
  quotePeriodStartDatetime?: string | null | undefined;
};

export type PaymentFrequencyOptions =
  | 'Monthly'
  | 'Planned'
  | 'Weekly'
  | (string & {});

/** How energy is paid for. */
export type PaymentMethodChoices =
  | 'DIRECT_DEBIT'
  | 'NON_DIRECT_DEBIT'
  | 'PREPAYMENT'
  | (string & {});

export type PaymentScheduleDetailsInput = {
  balanceTriggered?: BalanceTriggeredScheduleInput | null | undefined;
  billTriggered?: BillTriggeredScheduleInput | null | undefined;
  billTriggeredBalanceTarget?: BillTriggeredBalanceTargetScheduleInput | null | undefined;
  /** Unverified: inferred, schema of edf-gb. */
  instalmentByMonthlyAmount?: InstalmentByMonthlyAmountScheduleInput | null | undefined;
  /** Unverified: inferred, schema of edf-gb. */
  instalmentByTotalAmount?: InstalmentByTotalAmountScheduleInput | null | undefined;
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'CUSTOM'
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {});

export type PositionInput = {
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'BMW_GROUP'
  | 'BYD'
  | 'DAIKIN'
  | 'DAIKIN_LCM'
  | 'ECOBEE'
  | 'ECOBEE_V2'
  | 'ENERGIZER'
  | 'ENODE'
  | 'ENPHASE'
  | 'FORD'
  /** Unverified: inferred, schema of edf-gb. */
  | 'GENERIC_INVERTER'
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'NISSAN'
  | 'OCPP'
  | 'OCPP_WALLBOX'
  | 'OCTOPUS_ENERGY'
  | 'OHME'
  | 'OHME_V2'
  /** Unverified: inferred, schema of edf-gb. */
  | 'PORSCHE'
  | 'SENSI'
  | 'SENSI_V2'
  | 'SMARTCAR'
  /** Unverified: inferred, schema of edf-gb. */
  | 'SMARTCAR_V2'
  | 'SMARTFLEX_CONNECT'
  | 'SMART_PEAR'
  | 'SOLAREDGE'
  | 'TESLA'
  | 'TESLA_V2'
  /** Unverified: inferred, schema of edf-gb. */
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

export type QuoteAddressInput = {
  addressLine1?: string | null | undefined;
  addressLine2?: string | null | undefined;
  addressLine3?: string | null | undefined;
};

/** How energy would be paid for. */
export type QuotePaymentMethodChoices =
  | 'CREDITCARD'
  | 'DIRECTDEBIT'
  | 'ONRECEIPT'
  | 'PREPAYMENT'
  | (string & {});

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

/** What one register shows. */
export type ReadingInputType = {
  /** Whole units, without the digits after the point. */
  reading?: number | null | undefined;
  registerId?: string | number | null | undefined;
};

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

export type RedeemLoyaltyPointsInput = {
  accountNumber: string;
  /** Unverified: inferred, schema of edf-gb. */
  accountUserId?: string | number | null | undefined;
  points: number;
};

export type RegularTriggeredScheduleInput = {
  frequencyMultiplier?: number | null | undefined;
  paymentDay?: number | null | undefined;
};

/** How the customer came to the supplier. */
export type SalesInformationInput = {
  affiliateSessionId?: string | null | undefined;
  /** Unverified: inferred, schema of edf-gb. */
  offerGroupIdentifier?: string | null | undefined;
  referralCode?: string | null | undefined;
  salesChannel?: string | null | undefined;
  urn?: string | null | undefined;
};

/**
 * How a saving session went.
 *
 * Unverified: inferred, schema of gb-2024; today the second host serves it.
 */
export type SavingSessionsAccountEventResultStatusChoices =
  | 'CALCULATING'
  | 'FAIL'
  | 'MISSING_READINGS'
  | 'NONE'
  | 'PARTIAL_SUCCESS'
  | 'SUCCESS'
  | 'UPCOMING'
  | (string & {});

/** Unverified: inferred, schema of gb-2024; today the second host serves it. */
export type SavingSessionsAccountEventStatus =
  | 'DONE'
  | 'ONGOING'
  | 'UPCOMING'
  | (string & {});

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

/** Length of the spans of telemetry. */
export type TelemetryGrouping =
  | 'FIVE_MINUTES'
  | 'HALF_HOURLY'
  | 'HOURLY'
  | 'ONE_MINUTE'
  | 'TEN_SECONDS'
  | (string & {});

export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC'
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
  gasFilters?: GasFiltersInput | null | undefined;
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'ADYEN'
  /** Unverified: inferred, schema of edf-gb. */
  | 'ANZ'
  | 'BOTTOMLINE_GLOBAL_PAYMENTS_HUB'
  | 'BOTTOMLINE_PTX'
  | 'BOTTOMLINE_PTX_BATCHED'
  /** Unverified: inferred, schema of edf-gb. */
  | 'BOTTOMLINE_PTX_BATCHED_HD'
  /** Unverified: inferred, schema of edf-gb. */
  | 'BOTTOMLINE_PTX_BATCHED_HD_NHH'
  | 'BPOINT'
  | 'BUCKAROO'
  | 'BUCKAROO_SEPA'
  | 'COMMBANK'
  /** Unverified: inferred, schema of edf-gb. */
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'STRIPE_CONNECT_HD'
  /** Unverified: inferred, schema of edf-gb. */
  | 'STRIPE_CONNECT_HD_NHH'
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'WESTPAC_QUICKSTREAM_LUMO_ENERGY'
  | 'WESTPAC_QUICKSTREAM_MERIDIAN'
  | 'WESTPAC_QUICKSTREAM_POWERSHOP'
  /** Unverified: inferred, schema of edf-gb. */
  | 'WESTPAC_QUICKSTREAM_RED_ENERGY'
  | 'WORLDPAY'
  | (string & {});

/**
 * A part of the heating.
 *
 * Unverified: inferred, schema of gb-2024.
 */
export type Zone =
  | 'AUXILIARY'
  | 'WATER'
  | 'ZONE_1'
  | 'ZONE_2'
  | (string & {});

/** Unverified: inferred, schema of edf-gb. */
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
  /** Unverified: inferred, schema of edf-gb. */
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


export type AccountQuery = { account: { id: string, number: string | null, status: AccountStatus | null, accountType: AccountTypeChoices | null, brand: string | null, balance: number, projectedBalance: number | null, billingName: string | null, billingEmail: string | null, splitBillingAddress: Array<string | null> | null, ledgers: Array<{ number: string | null, name: string | null, ledgerType: string | null, balance: number | null } | null> | null, properties: Array<{ id: string | null, address: string | null, postcode: string } | null> | null } | null };

export type ApplicableRatesQueryVariables = Exact<{
  accountNumber: string;
  mpxn: string;
  startAt: string;
  endAt: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicableRatesQuery = { applicableRates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { value: string | null, validFrom: string | null, validTo: string | null } | null } | null> } | null };

export type CreateElectricityMeterReadingMutationVariables = Exact<{
  mpan: string;
  serialNumber: string;
  readAt: string;
  readings: Array<ReadingInputType | null | undefined> | ReadingInputType;
}>;


export type CreateElectricityMeterReadingMutation = { createElectricityMeterReading: { readingErrors: Array<{ field: string | null, errors: Array<
        | { __typename: 'SerializerErrorType', code: string | null, message: string | null }
        | { __typename: 'SerializerFieldErrorsType' }
      > | null } | null> | null } | null };

export type CreateGasMeterReadingMutationVariables = Exact<{
  mprn: string;
  serialNumber: string;
  readAt: string;
  reading: number;
}>;


export type CreateGasMeterReadingMutation = { createGasMeterReading: { readingErrors: Array<{ field: string | null, errors: Array<
        | { __typename: 'SerializerErrorType', code: string | null, message: string | null }
        | { __typename: 'SerializerFieldErrorsType' }
      > | null } | null> | null } | null };

export type CreateQuoteRequestForProductsMutationVariables = Exact<{
  input: CreateQuoteRequestForProductsInput;
}>;


export type CreateQuoteRequestForProductsMutation = { createQuoteRequestForProducts: { quoteRequest: { createdAt: string | null, electricitySupplyPoints: Array<{ mpan: string | null, quotedProducts: Array<{ id: number | null, label: string | null, monthlyAmount: number, annualAmount: number, product: { code: string, displayName: string } } | null> } | null> | null, gasSupplyPoints: Array<{ mprn: string | null, quotedProducts: Array<{ id: number | null, label: string | null, monthlyAmount: number, annualAmount: number, product: { code: string, displayName: string } } | null> } | null> | null } | null } | null };

export type QuotedProductsFragment = { code: string | null, postcode: string, includesElectricity: boolean, includesGas: boolean, elecAnnualConsumptionStandard: number | null, gasAnnualConsumption: number | null, quotedProducts: Array<{ id: string, name: string, description: string, recommended: boolean, isVariable: boolean | null, monthlyAmount: number | null, annualAmount: number | null, elecTariffCode: string, gasTariffCode: string } | null> | null };

export type CreateQuoteMutationVariables = Exact<{
  input: CreateQuoteInput;
}>;


export type CreateQuoteMutation = { createQuote: { quote: { code: string | null, postcode: string, includesElectricity: boolean, includesGas: boolean, elecAnnualConsumptionStandard: number | null, gasAnnualConsumption: number | null, quotedProducts: Array<{ id: string, name: string, description: string, recommended: boolean, isVariable: boolean | null, monthlyAmount: number | null, annualAmount: number | null, elecTariffCode: string, gasTariffCode: string } | null> | null } | null, errors: Array<{ field: string | null, errors: Array<
        | { __typename: 'SerializerErrorType', code: string | null, message: string | null }
        | { __typename: 'SerializerFieldErrorsType' }
      > | null } | null> | null } | null };

type ElectricityTariff_DayNightTariff_Fragment = { __typename: 'DayNightTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, dayRate: number | null, nightRate: number | null, preVatDayRate: number | null, preVatNightRate: number | null };

type ElectricityTariff_FourRateEvTariff_Fragment = { __typename: 'FourRateEvTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, dayRate: number | null, nightRate: number | null, evDevicePeakRate: number | null, evDeviceOffPeakRate: number | null, preVatDayRate: number | null, preVatNightRate: number | null, preVatEvDevicePeakRate: number | null, preVatEvDeviceOffPeakRate: number | null };

type ElectricityTariff_HalfHourlyTariff_Fragment = { __typename: 'HalfHourlyTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, unitRates: Array<{ validFrom: string | null, validTo: string | null, value: number | null, preVatValue: number | null } | null> | null };

type ElectricityTariff_PrepayTariff_Fragment = { __typename: 'PrepayTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, unitRate: number | null, preVatUnitRate: number | null };

type ElectricityTariff_StandardTariff_Fragment = { __typename: 'StandardTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, unitRate: number | null, preVatUnitRate: number | null };

type ElectricityTariff_ThreeRateTariff_Fragment = { __typename: 'ThreeRateTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, dayRate: number | null, nightRate: number | null, offPeakRate: number | null, preVatDayRate: number | null, preVatNightRate: number | null, preVatOffPeakRate: number | null };

export type ElectricityTariffFragment =
  | ElectricityTariff_DayNightTariff_Fragment
  | ElectricityTariff_FourRateEvTariff_Fragment
  | ElectricityTariff_HalfHourlyTariff_Fragment
  | ElectricityTariff_PrepayTariff_Fragment
  | ElectricityTariff_StandardTariff_Fragment
  | ElectricityTariff_ThreeRateTariff_Fragment
;

export type ElectricityAgreementsQueryVariables = Exact<{
  accountNumber: string;
  active?: boolean | null | undefined;
}>;


export type ElectricityAgreementsQuery = { account: { number: string | null, electricityAgreements: Array<{ id: number | null, validFrom: string | null, validTo: string | null, isRevoked: boolean | null, tariff:
        | { __typename: 'DayNightTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, dayRate: number | null, nightRate: number | null, preVatDayRate: number | null, preVatNightRate: number | null }
        | { __typename: 'FourRateEvTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, dayRate: number | null, nightRate: number | null, evDevicePeakRate: number | null, evDeviceOffPeakRate: number | null, preVatDayRate: number | null, preVatNightRate: number | null, preVatEvDevicePeakRate: number | null, preVatEvDeviceOffPeakRate: number | null }
        | { __typename: 'HalfHourlyTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, unitRates: Array<{ validFrom: string | null, validTo: string | null, value: number | null, preVatValue: number | null } | null> | null }
        | { __typename: 'PrepayTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, unitRate: number | null, preVatUnitRate: number | null }
        | { __typename: 'StandardTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, unitRate: number | null, preVatUnitRate: number | null }
        | { __typename: 'ThreeRateTariff', productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, isExport: boolean | null, standingCharge: number | null, preVatStandingCharge: number | null, dayRate: number | null, nightRate: number | null, offPeakRate: number | null, preVatDayRate: number | null, preVatNightRate: number | null, preVatOffPeakRate: number | null }
       | null, meterPoint: { mpan: string, direction: ElectricityDirection | null, meters: Array<{ id: string, serialNumber: string, smartImportElectricityMeter: { deviceId: string } | null } | null> | null } } | null> | null } | null };

export type ElectricityMeterReadingsQueryVariables = Exact<{
  accountNumber: string;
  meterId: string;
  readFrom?: string | null | undefined;
  readTo?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ElectricityMeterReadingsQuery = { electricityMeterReadings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, readAt: string | null, readingType: string | null, source: string | null, registers: Array<{ identifier: string | null, name: string | null, value: string | null, digits: number | null, isQuarantined: boolean | null } | null> | null } | null } | null> } | null };

export type EnergyProductQueryVariables = Exact<{
  code: string;
  postcode: string;
  paymentMethod?: PaymentMethodChoices | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnergyProductQuery = { energyProduct: { id: string, code: string, fullName: string, displayName: string, description: string, direction: EnergyProductDirection | null, availableFrom: string, availableTo: string | null, isVariable: boolean, isGreen: boolean, isPrepay: boolean, isChargedHalfHourly: boolean, term: number | null, endsAt: string | null, exitFees: number | null, exitFeesType: string | null, tariffs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node:
          | { __typename: 'DayNightTariff', tariffCode: string | null, displayName: string | null, standingCharge: number | null, dayRate: number | null, nightRate: number | null }
          | { __typename: 'FourRateEvTariff', tariffCode: string | null, displayName: string | null, standingCharge: number | null, dayRate: number | null, nightRate: number | null, evDevicePeakRate: number | null, evDeviceOffPeakRate: number | null }
          | { __typename: 'GasTariffType', tariffCode: string | null, displayName: string | null, standingCharge: number | null, unitRate: number | null }
          | { __typename: 'StandardTariff', tariffCode: string | null, displayName: string | null, standingCharge: number | null, unitRate: number | null }
          | { __typename: 'ThreeRateTariff', tariffCode: string | null, displayName: string | null, standingCharge: number | null, dayRate: number | null, nightRate: number | null, offPeakRate: number | null }
         | null } | null> } | null } | null };

export type EnergyProductSummaryFragment = { id: string, code: string, fullName: string, displayName: string, description: string, direction: EnergyProductDirection | null, availableFrom: string, availableTo: string | null, isVariable: boolean, isGreen: boolean, isPrepay: boolean, isChargedHalfHourly: boolean, term: number | null, endsAt: string | null, exitFees: number | null, exitFeesType: string | null };

export type EnergyProductsQueryVariables = Exact<{
  postcode: string;
  brand?: string | null | undefined;
  availability?: EnergyProductAvailability | null | undefined;
  filterBy?: Array<EnergyProductFilters | null | undefined> | EnergyProductFilters | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnergyProductsQuery = { energyProducts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, fullName: string, displayName: string, description: string, direction: EnergyProductDirection | null, availableFrom: string, availableTo: string | null, isVariable: boolean, isGreen: boolean, isPrepay: boolean, isChargedHalfHourly: boolean, term: number | null, endsAt: string | null, exitFees: number | null, exitFeesType: string | null } | null } | null> } | null };

export type FieldErrorsFragment = { field: string | null, errors: Array<
    | { __typename: 'SerializerErrorType', code: string | null, message: string | null }
    | { __typename: 'SerializerFieldErrorsType' }
  > | null };

export type GasTariffFragment = { productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, standingCharge: number | null, preVatStandingCharge: number | null, unitRate: number | null, preVatUnitRate: number | null };

export type GasAgreementsQueryVariables = Exact<{
  accountNumber: string;
  active?: boolean | null | undefined;
}>;


export type GasAgreementsQuery = { account: { number: string | null, gasAgreements: Array<{ id: number | null, validFrom: string | null, validTo: string | null, isRevoked: boolean | null, tariff: { productCode: string | null, tariffCode: string | null, displayName: string | null, fullName: string | null, standingCharge: number | null, preVatStandingCharge: number | null, unitRate: number | null, preVatUnitRate: number | null } | null, meterPoint: { mprn: string | null, meters: Array<{ id: string, serialNumber: string, smartGasMeter: { deviceId: string } | null } | null> | null } } | null> | null } | null };

export type GasMeterReadingsQueryVariables = Exact<{
  accountNumber: string;
  meterId: string;
  readFrom?: string | null | undefined;
  readTo?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GasMeterReadingsQuery = { gasMeterReadings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, readAt: string | null, readingType: string | null, source: string | null, registers: Array<{ identifier: string | null, name: string | null, value: string | null, digits: number | null, isQuarantined: boolean | null } | null> | null } | null } | null> } | null };

export type HeatPumpControllerStatusQueryVariables = Exact<{
  accountNumber: string;
  euid: string | number;
}>;


export type HeatPumpControllerStatusQuery = { heatPumpControllerStatus: { sensors: Array<{ code: string | null, connectivity: { online: boolean | null, retrievedAt: string | null } | null, telemetry: { temperatureInCelsius: number | null, humidityPercentage: number | null, retrievedAt: string | null } | null } | null> | null, zones: Array<{ zone: Zone | null, telemetry: { setpointInCelsius: number | null, mode: Mode | null, relaySwitchedOn: boolean | null, heatDemand: boolean | null, retrievedAt: string | null } | null } | null> | null } | null };

export type JoinSavingSessionsEventMutationVariables = Exact<{
  input: JoinSavingSessionsEventInput;
}>;


export type JoinSavingSessionsEventMutation = { joinSavingSessionsEvent: { joinedEventCodes: Array<string | null> | null } | null };

export type OctoplusAccountInfoQueryVariables = Exact<{
  accountNumber: string;
}>;


export type OctoplusAccountInfoQuery = { octoplusAccountInfo: { isOctoplusEnrolled: boolean | null, isLoyaltyPointsUser: boolean | null, octoplusEligibility: { isEligible: boolean | null, ineligibilityReasons: Array<IneligibilityReasons | null> | null } | null } | null };

export type ElectricityMeterDetailsFragment = { id: string, serialNumber: string, meterType: ElectricityMeterMeterType | null, activeFrom: string, activeTo: string | null, registers: Array<{ id: string, identifier: string | null, name: string | null, digits: number | null } | null> | null, smartImportElectricityMeter: { deviceId: string } | null, smartExportElectricityMeter: { deviceId: string } | null };

export type GasMeterDetailsFragment = { id: string, serialNumber: string, meterType: string, activeFrom: string, activeTo: string | null, registers: Array<{ id: string, identifier: string | null, name: string | null, digits: number | null } | null> | null, smartGasMeter: { deviceId: string } | null };

export type PropertiesQueryVariables = Exact<{
  accountNumber: string;
  includeInactive?: boolean | null | undefined;
}>;


export type PropertiesQuery = { account: { number: string | null, properties: Array<{ id: string | null, address: string | null, postcode: string, electricityMeterPoints: Array<{ id: string, mpan: string, direction: ElectricityDirection | null, gspGroupId: string | null, status: string | null, meters: Array<{ id: string, serialNumber: string, meterType: ElectricityMeterMeterType | null, activeFrom: string, activeTo: string | null, registers: Array<{ id: string, identifier: string | null, name: string | null, digits: number | null } | null> | null, smartImportElectricityMeter: { deviceId: string } | null, smartExportElectricityMeter: { deviceId: string } | null } | null> | null } | null> | null, gasMeterPoints: Array<{ id: string, mprn: string | null, status: string | null, meters: Array<{ id: string, serialNumber: string, meterType: string, activeFrom: string, activeTo: string | null, registers: Array<{ id: string, identifier: string | null, name: string | null, digits: number | null } | null> | null, smartGasMeter: { deviceId: string } | null } | null> | null } | null> | null } | null> | null } | null };

export type QuoteQueryVariables = Exact<{
  code: string;
}>;


export type QuoteQuery = { quote: { code: string | null, postcode: string, includesElectricity: boolean, includesGas: boolean, elecAnnualConsumptionStandard: number | null, gasAnnualConsumption: number | null, quotedProducts: Array<{ id: string, name: string, description: string, recommended: boolean, isVariable: boolean | null, monthlyAmount: number | null, annualAmount: number | null, elecTariffCode: string, gasTariffCode: string } | null> | null } | null };

export type RedeemLoyaltyPointsMutationVariables = Exact<{
  input: RedeemLoyaltyPointsInput;
}>;


export type RedeemLoyaltyPointsMutation = { redeemLoyaltyPointsForAccountCredit: { pointsRedeemed: number | null } | null };

export type SavingSessionsQueryVariables = Exact<{
  accountNumber: string;
}>;


export type SavingSessionsQuery = { savingSessions: { events: Array<{ id: number | null, code: string | null, startAt: string | null, endAt: string | null, status: SavingSessionsAccountEventStatus | null, rewardPerKwhInOctoPoints: number | null } | null> | null, account: { hasJoinedCampaign: boolean | null, signedUpMeterPoint: { mpan: string | null } | null, joinedEvents: Array<{ eventId: number | null, startAt: string | null, endAt: string | null, status: SavingSessionsAccountEventResultStatusChoices | null, rewardGivenInOctoPoints: number | null, energySavedInKwh: number | null } | null> | null } | null } | null };

export type SmartMeterTelemetryQueryVariables = Exact<{
  deviceId: string;
  start?: string | null | undefined;
  end?: string | null | undefined;
  grouping?: TelemetryGrouping | null | undefined;
}>;


export type SmartMeterTelemetryQuery = { smartMeterTelemetry: Array<{ readAt: string | null, consumption: string | null, consumptionDelta: string | null, demand: string | null, export: string | null, costDelta: string | null, costDeltaWithTax: string | null } | null> | null };

export type SupportedDevicesQueryVariables = Exact<{
  deviceType: FlexSupportedDeviceTypes;
}>;


export type SupportedDevicesQuery = { flexSupportedDevices: { supportedDeviceType: FlexSupportedDeviceTypes | null, supportedMakes: Array<{ make: string, models: Array<{ modelName: string, modelYearRange: { startYear: number, endYear: number | null } | null } | null> } | null> } | null };

export type WheelOfFortuneSpinsQueryVariables = Exact<{
  accountNumber: string;
}>;


export type WheelOfFortuneSpinsQuery = { wheelOfFortuneSpins: { electricity: { maxSpinsPerMonth: number | null, usedSpinsThisMonth: number | null, remainingSpinsThisMonth: number | null } | null, gas: { maxSpinsPerMonth: number | null, usedSpinsThisMonth: number | null, remainingSpinsThisMonth: number | null } | null } };

export type InvertersQueryVariables = Exact<{
  accountNumber: string;
  propertyId?: string | number | null | undefined;
}>;


export type InvertersQuery = { devices: Array<
    | { __typename: 'SmartFlexBattery', id: string, name: string | null, provider: ProviderChoices, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexChargePoint', id: string, name: string | null, provider: ProviderChoices, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexDevice', id: string, name: string | null, provider: ProviderChoices, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexInverter', make: string | null, model: string | null, id: string, name: string | null, provider: ProviderChoices, telemetry: { inverter: { connectionStatus: ConnectionStatus | null, powerInKw: string | null } | null, battery: { connectionStatus: ConnectionStatus | null, powerInKw: string | null, stateOfCharge: string | null } | null, solar: { powerInKw: string | null } | null, grid: { powerInKw: string | null } | null, site: { consumptionInKw: string | null, exportInKw: string | null } | null } | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
    | { __typename: 'SmartFlexVehicle', id: string, name: string | null, provider: ProviderChoices, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
  > | null };

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
    | { __typename: 'SmartFlexBattery', id: string }
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
    | { __typename: 'SmartFlexBattery', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null, preferenceSetting: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, scheduleSettings: Array<{ timeFrom: string | null, timeTo: string | null, timeStep: number, min: string | null, max: string | null, step: string } | null> } | null }
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
    | { __typename: 'SmartFlexBattery', id: string, name: string | null, deviceType: KrakenFlexDeviceTypes, provider: ProviderChoices, propertyId: string | null, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
      , alerts: Array<{ message: string | null, publishedAt: string | null } | null> | null }
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
    | { __typename: 'SmartFlexBattery', id: string, preferences: { mode: PreferencesModeChoices, unit: PreferencesUnitChoices, targetType: PreferencesTargetType, gridExport: FlexGridExportStatus, schedules: Array<{ dayOfWeek: DayOfWeek, time: string, min: number | null, max: number | null } | null> | null } | null }
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
    | { __typename: 'SmartFlexBattery', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
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
    | { __typename: 'SmartFlexBattery', id: string, status:
        | { __typename: 'SmartFlexChargePointStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null }
        | { __typename: 'SmartFlexDeviceStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null }
        | { __typename: 'SmartFlexVehicleStatus', current: SmartFlexDeviceLifecycleStatus | null, currentState: SmartFlexDeviceState | null, isSuspended: boolean | null, stateOfCharge: { timestamp: string, value: string } | null, stateOfChargeLimit: { upperSocLimit: number | null, isLimitViolated: boolean | null } | null }
       }
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
export const ElectricityMeterDetailsFragmentDoc: FragmentDocument<ElectricityMeterDetailsFragment, 'ElectricityMeterDetails'> = /*#__PURE__*/ compactDocument('fragment ElectricityMeterDetails on ElectricityMeterType{id serialNumber meterType activeFrom activeTo registers{id identifier name digits}smartImportElectricityMeter{deviceId}smartExportElectricityMeter{deviceId}}')
export const ElectricityTariffFragmentDoc: FragmentDocument<ElectricityTariffFragment, 'ElectricityTariff'> = /*#__PURE__*/ compactDocument('fragment ElectricityTariff on ElectricityTariffType{__typename ...on TariffType{productCode tariffCode displayName fullName isExport standingCharge preVatStandingCharge}...on StandardTariff{unitRate preVatUnitRate}...on DayNightTariff{dayRate nightRate preVatDayRate preVatNightRate}...on ThreeRateTariff{dayRate nightRate offPeakRate preVatDayRate preVatNightRate preVatOffPeakRate}...on FourRateEvTariff{dayRate nightRate evDevicePeakRate evDeviceOffPeakRate preVatDayRate preVatNightRate preVatEvDevicePeakRate preVatEvDeviceOffPeakRate}...on HalfHourlyTariff{unitRates{validFrom validTo value preVatValue}}...on PrepayTariff{unitRate preVatUnitRate}}')
export const EnergyProductSummaryFragmentDoc: FragmentDocument<EnergyProductSummaryFragment, 'EnergyProductSummary'> = /*#__PURE__*/ compactDocument('fragment EnergyProductSummary on EnergyProductType{id code fullName displayName description direction availableFrom availableTo isVariable isGreen isPrepay isChargedHalfHourly term endsAt exitFees exitFeesType}')
export const FieldErrorsFragmentDoc: FragmentDocument<FieldErrorsFragment, 'FieldErrors'> = /*#__PURE__*/ compactDocument('fragment FieldErrors on SerializerFieldErrorsType{field errors{__typename ...on SerializerErrorType{code message}}}')
export const GasMeterDetailsFragmentDoc: FragmentDocument<GasMeterDetailsFragment, 'GasMeterDetails'> = /*#__PURE__*/ compactDocument('fragment GasMeterDetails on GasMeterType{id serialNumber meterType activeFrom activeTo registers{id identifier name digits}smartGasMeter{deviceId}}')
export const GasTariffFragmentDoc: FragmentDocument<GasTariffFragment, 'GasTariff'> = /*#__PURE__*/ compactDocument('fragment GasTariff on GasTariffType{productCode tariffCode displayName fullName standingCharge preVatStandingCharge unitRate preVatUnitRate}')
export const KrakenFlexDeviceFragmentDoc: FragmentDocument<KrakenFlexDeviceFragment, 'KrakenFlexDevice'> = /*#__PURE__*/ compactDocument('fragment KrakenFlexDevice on KrakenFlexDeviceType{krakenflexDeviceId provider vehicleMake vehicleModel vehicleBatterySizeInKwh chargePointMake chargePointModel chargePointPowerInKw status suspended}')
export const OfferDetailsFragmentDoc: FragmentDocument<OfferDetailsFragment, 'OfferDetails'> = /*#__PURE__*/ compactDocument('fragment OfferDetails on OfferType{identifier description validFrom validTo acceptedAt rejectedAt quote{identifier productOfferingIdentifier createdAt}}')
export const OnboardingStepFragmentDoc: FragmentDocument<OnboardingStepFragment, 'OnboardingStep'> = /*#__PURE__*/ compactDocument('fragment OnboardingStep on SmartFlexOnboardingStepInterface{__typename id ...on SelectFromList{selectedOptionId options{__typename id ...on SelectDeviceTypeListItem{label}...on SelectVehicleMakeListItem{vehicleMake{make}}...on SelectChargePointMakeListItem{chargePointMake{make}}...on SelectUserVehicleListItem{vehicle{displayName brand model year}}...on SelectSessionDeviceListItem{sessionDevice{id name make model}}}}...on SelectVehicleOrChargePoint{selectedIntegration}...on AuthFlow{authorizationUri redirectUri}...on UserActionRequired{userActions{userAction description uri}}...on TeslaSetupVirtualKey{key uri}...on SmartFlexOnboardingDeviceRegistration{deviceRegistered}...on WaitForLiveIntegration{isLive}}')
export const OnboardingWizardFragmentDoc: FragmentDocument<OnboardingWizardFragment, 'OnboardingWizard'> = /*#__PURE__*/ compactDocument('fragment OnboardingWizard on SmartFlexOnboardingWizard{id deviceType displayName currentStep{...OnboardingStep}}', [OnboardingStepFragmentDoc])
export const PageFragmentDoc: FragmentDocument<PageFragment, 'Page'> = /*#__PURE__*/ compactDocument('fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}')
export const QuotedProductsFragmentDoc: FragmentDocument<QuotedProductsFragment, 'QuotedProducts'> = /*#__PURE__*/ compactDocument('fragment QuotedProducts on QuoteType{code postcode includesElectricity includesGas elecAnnualConsumptionStandard gasAnnualConsumption quotedProducts{id name description recommended isVariable monthlyAmount annualAmount elecTariffCode gasTariffCode}}')
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number status accountType brand balance projectedBalance billingName billingEmail splitBillingAddress ledgers{number name ledgerType balance}properties{id address postcode}}}')
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
export const AccountPlannedDispatchesDocument: TypedDocumentNode<AccountPlannedDispatchesQuery, AccountPlannedDispatchesQueryVariables> = /*#__PURE__*/ compactDocument('query AccountPlannedDispatches($accountNumber:String!){plannedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
export const AgreementsDocument: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query Agreements($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number marketSupplyAgreements(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo isActive supplyPoint{marketName externalIdentifier}product{code fullName}}}}}}', [PageFragmentDoc])
export const ApplicableRatesDocument: TypedDocumentNode<ApplicableRatesQuery, ApplicableRatesQueryVariables> = /*#__PURE__*/ compactDocument('query ApplicableRates($accountNumber:String!$mpxn:String!$startAt:DateTime!$endAt:DateTime!$first:Int$after:String){applicableRates(accountNumber:$accountNumber mpxn:$mpxn startAt:$startAt endAt:$endAt first:$first after:$after){totalCount pageInfo{...Page}edges{node{value validFrom validTo}}}}', [PageFragmentDoc])
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
export const CancelOnboardingDocument: TypedDocumentNode<CancelOnboardingMutation, CancelOnboardingMutationVariables> = /*#__PURE__*/ compactDocument('mutation CancelOnboarding($input:CancelSmartFlexOnboardingInput!){cancelSmartFlexOnboarding(input:$input){wizard{id}}}')
export const ChargingSessionsDocument: TypedDocumentNode<ChargingSessionsQuery, ChargingSessionsQueryVariables> = /*#__PURE__*/ compactDocument('query ChargingSessions($accountNumber:String!$deviceId:String!$sessionTypes:[ChargingSessionType]$first:Int$after:DateTime){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id ...on ElectricDevice{chargingSessions(sessionTypes:$sessionTypes first:$first after:$after){pageInfo{hasNextPage hasPreviousPage startCursor endCursor}edges{node{__typename start end stateOfChargeChange stateOfChargeFinal energyAdded{value unit}cost{amount currency}...on SmartFlexChargingSession{type}}}}}}}')
export const CompleteOnboardingActionDocument: TypedDocumentNode<CompleteOnboardingActionMutation, CompleteOnboardingActionMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingAction($input:CompleteSmartFlexOnboardingStepInput!){completeUserActionForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompleteOnboardingKeyDocument: TypedDocumentNode<CompleteOnboardingKeyMutation, CompleteOnboardingKeyMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingKey($input:CompleteSmartFlexOnboardingStepInput!){completeTeslaSetupVirtualKeyForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompleteOnboardingSignInDocument: TypedDocumentNode<CompleteOnboardingSignInMutation, CompleteOnboardingSignInMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingSignIn($input:CompleteAuthFlowInput!){completeAuthFlowForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompletedDispatchesDocument: TypedDocumentNode<CompletedDispatchesQuery, CompletedDispatchesQueryVariables> = /*#__PURE__*/ compactDocument('query CompletedDispatches($accountNumber:String!){completedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
export const CostOfChargeDocument: TypedDocumentNode<CostOfChargeQuery, CostOfChargeQueryVariables> = /*#__PURE__*/ compactDocument('query CostOfCharge($accountNumber:String!$frequency:DataFrequency!$startDate:Date){costOfCharge(accountNumber:$accountNumber frequency:$frequency startDate:$startDate){reportDate isSmartCharge totalConsumption totalCostExclTax totalCostInclTax}}')
export const CreateElectricityMeterReadingDocument: TypedDocumentNode<CreateElectricityMeterReadingMutation, CreateElectricityMeterReadingMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateElectricityMeterReading($mpan:String!$serialNumber:String!$readAt:Date!$readings:[ReadingInputType]!){createElectricityMeterReading(mpan:$mpan serialNumber:$serialNumber readAt:$readAt readings:$readings){readingErrors{...FieldErrors}}}', [FieldErrorsFragmentDoc])
export const CreateGasMeterReadingDocument: TypedDocumentNode<CreateGasMeterReadingMutation, CreateGasMeterReadingMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateGasMeterReading($mprn:String!$serialNumber:String!$readAt:Date!$reading:Int!){createGasMeterReading(mprn:$mprn serialNumber:$serialNumber readAt:$readAt reading:$reading){readingErrors{...FieldErrors}}}', [FieldErrorsFragmentDoc])
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
export const CreateQuoteDocument: TypedDocumentNode<CreateQuoteMutation, CreateQuoteMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuote($input:CreateQuoteInput!){createQuote(input:$input){quote{...QuotedProducts}errors{...FieldErrors}}}', [QuotedProductsFragmentDoc, FieldErrorsFragmentDoc])
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
export const CreateQuoteRequestForProductsDocument: TypedDocumentNode<CreateQuoteRequestForProductsMutation, CreateQuoteRequestForProductsMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuoteRequestForProducts($input:CreateQuoteRequestForProductsInput!){createQuoteRequestForProducts(input:$input){quoteRequest{createdAt electricitySupplyPoints{mpan quotedProducts{id label monthlyAmount annualAmount product{code displayName}}}gasSupplyPoints{mprn quotedProducts{id label monthlyAmount annualAmount product{code displayName}}}}}}')
export const DeleteBoostChargeDocument: TypedDocumentNode<DeleteBoostChargeMutation, DeleteBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation DeleteBoostCharge($input:DeleteBoostChargeInput!){deleteBoostCharge(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const DevicePreferencesDocument: TypedDocumentNode<DevicePreferencesQuery, DevicePreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query DevicePreferences($accountNumber:String!$deviceId:String!){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id preferences{...DevicePreferenceDetails}preferenceSetting{mode unit scheduleSettings{timeFrom timeTo timeStep min max step}}}}', [DevicePreferenceDetailsFragmentDoc])
export const DevicesDocument: TypedDocumentNode<DevicesQuery, DevicesQueryVariables> = /*#__PURE__*/ compactDocument('query Devices($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name deviceType provider propertyId status{...DeviceState}alerts{message publishedAt}...on SmartFlexVehicle{make model}...on SmartFlexChargePoint{make model}}}', [DeviceStateFragmentDoc])
export const ElectricityAgreementsDocument: TypedDocumentNode<ElectricityAgreementsQuery, ElectricityAgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityAgreements($accountNumber:String!$active:Boolean){account(accountNumber:$accountNumber){number electricityAgreements(active:$active){id validFrom validTo isRevoked tariff{...ElectricityTariff}meterPoint{mpan direction meters{id serialNumber smartImportElectricityMeter{deviceId}}}}}}', [ElectricityTariffFragmentDoc])
export const ElectricityMeterReadingsDocument: TypedDocumentNode<ElectricityMeterReadingsQuery, ElectricityMeterReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityMeterReadings($accountNumber:String!$meterId:String!$readFrom:DateTime$readTo:DateTime$first:Int$after:String){electricityMeterReadings(accountNumber:$accountNumber meterId:$meterId readFrom:$readFrom readTo:$readTo first:$first after:$after){totalCount pageInfo{...Page}edges{node{id readAt readingType source registers{identifier name value digits isQuarantined}}}}}', [PageFragmentDoc])
export const EnergyProductDocument: TypedDocumentNode<EnergyProductQuery, EnergyProductQueryVariables> = /*#__PURE__*/ compactDocument('query EnergyProduct($code:String!$postcode:String!$paymentMethod:PaymentMethodChoices$first:Int$after:String){energyProduct(code:$code){...EnergyProductSummary tariffs(postcode:$postcode paymentMethod:$paymentMethod first:$first after:$after){totalCount pageInfo{...Page}edges{node{...on TariffType{__typename tariffCode displayName standingCharge}...on StandardTariff{unitRate}...on DayNightTariff{dayRate nightRate}...on ThreeRateTariff{dayRate nightRate offPeakRate}...on FourRateEvTariff{dayRate nightRate evDevicePeakRate evDeviceOffPeakRate}...on GasTariffType{unitRate}}}}}}', [EnergyProductSummaryFragmentDoc, PageFragmentDoc])
export const EnergyProductsDocument: TypedDocumentNode<EnergyProductsQuery, EnergyProductsQueryVariables> = /*#__PURE__*/ compactDocument('query EnergyProducts($postcode:String!$brand:String$availability:EnergyProductAvailability$filterBy:[EnergyProductFilters]$first:Int$after:String){energyProducts(postcode:$postcode brand:$brand availability:$availability filterBy:$filterBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{...EnergyProductSummary}}}}', [PageFragmentDoc, EnergyProductSummaryFragmentDoc])
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
export const GasAgreementsDocument: TypedDocumentNode<GasAgreementsQuery, GasAgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query GasAgreements($accountNumber:String!$active:Boolean){account(accountNumber:$accountNumber){number gasAgreements(active:$active){id validFrom validTo isRevoked tariff{...GasTariff}meterPoint{mprn meters{id serialNumber smartGasMeter{deviceId}}}}}}', [GasTariffFragmentDoc])
export const GasMeterReadingsDocument: TypedDocumentNode<GasMeterReadingsQuery, GasMeterReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query GasMeterReadings($accountNumber:String!$meterId:String!$readFrom:DateTime$readTo:DateTime$first:Int$after:String){gasMeterReadings(accountNumber:$accountNumber meterId:$meterId readFrom:$readFrom readTo:$readTo first:$first after:$after){totalCount pageInfo{...Page}edges{node{id readAt readingType source registers{identifier name value digits isQuarantined}}}}}', [PageFragmentDoc])
export const HeatPumpControllerStatusDocument: TypedDocumentNode<HeatPumpControllerStatusQuery, HeatPumpControllerStatusQueryVariables> = /*#__PURE__*/ compactDocument('query HeatPumpControllerStatus($accountNumber:String!$euid:ID!){heatPumpControllerStatus(accountNumber:$accountNumber euid:$euid){sensors{code connectivity{online retrievedAt}telemetry{temperatureInCelsius humidityPercentage retrievedAt}}zones{zone telemetry{setpointInCelsius mode relaySwitchedOn heatDemand retrievedAt}}}}')
export const InvertersDocument: TypedDocumentNode<InvertersQuery, InvertersQueryVariables> = /*#__PURE__*/ compactDocument('query Inverters($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name provider status{...DeviceState}...on SmartFlexInverter{make model telemetry{inverter{connectionStatus powerInKw}battery{connectionStatus powerInKw stateOfCharge}solar{powerInKw}grid{powerInKw}site{consumptionInKw exportInKw}}}}}', [DeviceStateFragmentDoc])
export const JoinSavingSessionsEventDocument: TypedDocumentNode<JoinSavingSessionsEventMutation, JoinSavingSessionsEventMutationVariables> = /*#__PURE__*/ compactDocument('mutation JoinSavingSessionsEvent($input:JoinSavingSessionsEventInput!){joinSavingSessionsEvent(input:$input){joinedEventCodes}}')
export const LedgerInvoicesDocument: TypedDocumentNode<LedgerInvoicesQuery, LedgerInvoicesQueryVariables> = /*#__PURE__*/ compactDocument('query LedgerInvoices($accountNumber:String!$ledgerNumber:String$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number ledgerType invoices(first:$first after:$after){totalCount pageInfo{...Page}edges{node{id number firstIssued invoicedAmount pdfUrl totalCharges{netTotal taxTotal grossTotal}}}}}}}', [PageFragmentDoc])
export const LedgerTransactionsDocument: TypedDocumentNode<LedgerTransactionsQuery, LedgerTransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query LedgerTransactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number name ledgerType balance transactions(fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}}', [PageFragmentDoc])
export const LoyaltyPointMovementsDocument: TypedDocumentNode<LoyaltyPointMovementsQuery, LoyaltyPointMovementsQueryVariables> = /*#__PURE__*/ compactDocument('query LoyaltyPointMovements($input:LoyaltyPointLedgersInput!){loyaltyPointLedgers(input:$input){id ledgerType value balanceCarriedForward reasonCode postedAt accountNumber}}')
export const LoyaltyPointsDocument: TypedDocumentNode<LoyaltyPointsQuery, LoyaltyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query LoyaltyPoints($input:LoyaltyPointsBalanceInput!){loyaltyPointsBalance(input:$input){loyaltyPoints totalMonetaryAmount}}')
export const MeasurementsDocument: TypedDocumentNode<MeasurementsQuery, MeasurementsQueryVariables> = /*#__PURE__*/ compactDocument('query Measurements($propertyId:ID!$startAt:DateTime$endAt:DateTime$timezone:String$utilityFilters:[UtilityFiltersInput]$first:Int$after:String){property(id:$propertyId){id measurements(startAt:$startAt endAt:$endAt timezone:$timezone utilityFilters:$utilityFilters first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename source value unit readAt ...on IntervalMeasurementType{startAt endAt durationInSeconds}metaData{statistics{type label value costInclTax{estimatedAmount costCurrency}}}}}}}}', [PageFragmentDoc])
export const OctoplusAccountInfoDocument: TypedDocumentNode<OctoplusAccountInfoQuery, OctoplusAccountInfoQueryVariables> = /*#__PURE__*/ compactDocument('query OctoplusAccountInfo($accountNumber:String!){octoplusAccountInfo(accountNumber:$accountNumber){isOctoplusEnrolled isLoyaltyPointsUser octoplusEligibility{isEligible ineligibilityReasons}}}')
export const OfferGroupDocument: TypedDocumentNode<OfferGroupQuery, OfferGroupQueryVariables> = /*#__PURE__*/ compactDocument('query OfferGroup($identifier:ID!){offerGroupForQuoting(identifier:$identifier){identifier createdAt offers{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const OnboardingWizardsDocument: TypedDocumentNode<OnboardingWizardsQuery, OnboardingWizardsQueryVariables> = /*#__PURE__*/ compactDocument('query OnboardingWizards($accountNumber:String!$propertyId:Int$wizardId:ID){smartFlexOnboardingWizards(accountNumber:$accountNumber propertyId:$propertyId wizardId:$wizardId){...OnboardingWizard}}', [OnboardingWizardFragmentDoc])
export const PaymentRequestsDocument: TypedDocumentNode<PaymentRequestsQuery, PaymentRequestsQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentRequests($ledgerNumber:String!$first:Int$after:String){paymentRequests(ledgerNumber:$ledgerNumber){paymentRequest(first:$first after:$after){totalCount pageInfo{...Page}edges{node{expectedPaymentDate paymentStatus totalAmount customerAmount}}}}}', [PageFragmentDoc])
export const PaymentSchedulesDocument: TypedDocumentNode<PaymentSchedulesQuery, PaymentSchedulesQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentSchedules($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number paymentSchedules(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo reason trigger ledgerNumber paymentAmount isVariablePaymentAmount paymentDay paymentFrequency paymentFrequencyMultiplier isPaymentHoliday}}}}}', [PageFragmentDoc])
export const PaymentsDocument: TypedDocumentNode<PaymentsQuery, PaymentsQueryVariables> = /*#__PURE__*/ compactDocument('query Payments($accountNumber:String!$ledgerNumber:String$status:AccountPaymentStatusOptions$first:Int$after:String){account(accountNumber:$accountNumber){number payments(ledgerNumber:$ledgerNumber status:$status first:$first after:$after){totalCount pageInfo{...Page}edges{node{amount paymentDate reference status transactionType}}}}}', [PageFragmentDoc])
export const PlannedDispatchesDocument: TypedDocumentNode<PlannedDispatchesQuery, PlannedDispatchesQueryVariables> = /*#__PURE__*/ compactDocument('query PlannedDispatches($deviceId:String!){flexPlannedDispatches(deviceId:$deviceId){start end type energyAddedKwh}}')
export const PropertiesDocument: TypedDocumentNode<PropertiesQuery, PropertiesQueryVariables> = /*#__PURE__*/ compactDocument('query Properties($accountNumber:String!$includeInactive:Boolean){account(accountNumber:$accountNumber){number properties{id address postcode electricityMeterPoints{id mpan direction gspGroupId status meters(includeInactive:$includeInactive){...ElectricityMeterDetails}}gasMeterPoints{id mprn status meters(includeInactive:$includeInactive){...GasMeterDetails}}}}}', [ElectricityMeterDetailsFragmentDoc, GasMeterDetailsFragmentDoc])
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const QuoteDocument: TypedDocumentNode<QuoteQuery, QuoteQueryVariables> = /*#__PURE__*/ compactDocument('query Quote($code:String!){quote(code:$code){...QuotedProducts}}', [QuotedProductsFragmentDoc])
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
export const RedeemLoyaltyPointsDocument: TypedDocumentNode<RedeemLoyaltyPointsMutation, RedeemLoyaltyPointsMutationVariables> = /*#__PURE__*/ compactDocument('mutation RedeemLoyaltyPoints($input:RedeemLoyaltyPointsInput!){redeemLoyaltyPointsForAccountCredit(input:$input){pointsRedeemed}}')
export const RegisteredKrakenflexDeviceDocument: TypedDocumentNode<RegisteredKrakenflexDeviceQuery, RegisteredKrakenflexDeviceQueryVariables> = /*#__PURE__*/ compactDocument('query RegisteredKrakenflexDevice($accountNumber:String!){registeredKrakenflexDevice(accountNumber:$accountNumber){...KrakenFlexDevice}}', [KrakenFlexDeviceFragmentDoc])
export const ResumeControlDocument: TypedDocumentNode<ResumeControlMutation, ResumeControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation ResumeControl($input:AccountNumberInput!){resumeControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const SavingSessionsDocument: TypedDocumentNode<SavingSessionsQuery, SavingSessionsQueryVariables> = /*#__PURE__*/ compactDocument('query SavingSessions($accountNumber:String!){savingSessions(accountNumber:$accountNumber){events{id code startAt endAt status rewardPerKwhInOctoPoints}account(accountNumber:$accountNumber){hasJoinedCampaign signedUpMeterPoint{mpan}joinedEvents{eventId startAt endAt status rewardGivenInOctoPoints energySavedInKwh}}}}')
export const SelectOnboardingIntegrationDocument: TypedDocumentNode<SelectOnboardingIntegrationMutation, SelectOnboardingIntegrationMutationVariables> = /*#__PURE__*/ compactDocument('mutation SelectOnboardingIntegration($input:SelectVehicleOrChargePointInput!){selectVehicleOrChargePointForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SelectOnboardingOptionDocument: TypedDocumentNode<SelectOnboardingOptionMutation, SelectOnboardingOptionMutationVariables> = /*#__PURE__*/ compactDocument('mutation SelectOnboardingOption($input:SelectFromListInput!){selectFromListForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SetDevicePreferencesDocument: TypedDocumentNode<SetDevicePreferencesMutation, SetDevicePreferencesMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetDevicePreferences($input:SmartFlexDevicePreferencesInput!){setDevicePreferences(input:$input){__typename id preferences{...DevicePreferenceDetails}}}', [DevicePreferenceDetailsFragmentDoc])
export const SetVehicleChargePreferencesDocument: TypedDocumentNode<SetVehicleChargePreferencesMutation, SetVehicleChargePreferencesMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetVehicleChargePreferences($input:VehicleChargingPreferencesInput!){setVehicleChargePreferences(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const SmartMeterTelemetryDocument: TypedDocumentNode<SmartMeterTelemetryQuery, SmartMeterTelemetryQueryVariables> = /*#__PURE__*/ compactDocument('query SmartMeterTelemetry($deviceId:String!$start:DateTime$end:DateTime$grouping:TelemetryGrouping){smartMeterTelemetry(deviceId:$deviceId start:$start end:$end grouping:$grouping){readAt consumption consumptionDelta demand export costDelta costDeltaWithTax}}')
export const StartOnboardingDocument: TypedDocumentNode<StartOnboardingMutation, StartOnboardingMutationVariables> = /*#__PURE__*/ compactDocument('mutation StartOnboarding($input:StartSmartFlexOnboardingInput!){startSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
export const SupportedDevicesDocument: TypedDocumentNode<SupportedDevicesQuery, SupportedDevicesQueryVariables> = /*#__PURE__*/ compactDocument('query SupportedDevices($deviceType:FlexSupportedDeviceTypes!){flexSupportedDevices(supportedDeviceType:$deviceType){supportedDeviceType supportedMakes{make models{modelName modelYearRange{startYear endYear}}}}}')
export const SuspendControlDocument: TypedDocumentNode<SuspendControlMutation, SuspendControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation SuspendControl($input:AccountNumberInput!){suspendControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
export const TriggerBoostChargeDocument: TypedDocumentNode<TriggerBoostChargeMutation, TriggerBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation TriggerBoostCharge($input:AccountNumberInput!){triggerBoostCharge(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const UpdateBoostChargeDocument: TypedDocumentNode<UpdateBoostChargeMutation, UpdateBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation UpdateBoostCharge($input:UpdateBoostChargeInput!){updateBoostCharge(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
export const UpdateDeviceSmartControlDocument: TypedDocumentNode<UpdateDeviceSmartControlMutation, UpdateDeviceSmartControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation UpdateDeviceSmartControl($input:SmartControlInput!){updateDeviceSmartControl(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
export const VehicleChargingPreferencesDocument: TypedDocumentNode<VehicleChargingPreferencesQuery, VehicleChargingPreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query VehicleChargingPreferences($accountNumber:String!){vehicleChargingPreferences(accountNumber:$accountNumber){weekdayTargetTime weekdayTargetSoc weekendTargetTime weekendTargetSoc}}')
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
export const WheelOfFortuneSpinsDocument: TypedDocumentNode<WheelOfFortuneSpinsQuery, WheelOfFortuneSpinsQueryVariables> = /*#__PURE__*/ compactDocument('query WheelOfFortuneSpins($accountNumber:String!){wheelOfFortuneSpins(accountNumber:$accountNumber){electricity{maxSpinsPerMonth usedSpinsThisMonth remainingSpinsThisMonth}gas{maxSpinsPerMonth usedSpinsThisMonth remainingSpinsThisMonth}}}')
