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

/** Why a switch came to nothing. */
export type ActivationCancellationReason =
  | 'ANOTHER_REQUEST_PREVAILING'
  | 'CANCELLED_BY_INDUSTRY'
  | 'CURRENTLY_SUSPENDED_FOR_MISSED_PAYMENT'
  | 'CUSTOMER_CHANGED_MIND'
  | 'CUSTOMER_IS_NO_LONGER_REGISTERED_TO_SUPPLY_POINT'
  | 'DISPATCHING_CONTRACT_SUSPENDED'
  | 'DISTRIBUTOR_EMT_PAIR_INVALID'
  | 'DISTRIBUTOR_INADMISSIBILITY'
  | 'DUPLICATE_REQUEST'
  | 'INVALID_DISPATCHING_CONTRACT'
  | 'INVALID_TRANSPORT_CONTRACT'
  | 'MORE_RECENT_SWITCH_REQUEST_PREVAILED'
  | 'OLD_SUPPLIER_DEBT'
  | 'PMA_THRESHOLD_EXCEEDED'
  | 'PREVIOUS_SUSPENSIONS_FOR_MISSED_PAYMENTS_FROM_OTHER_SUPPLIERS'
  | 'PRE_CHECK_FAILED'
  | 'RECENTLY_SUSPENDED_FOR_MISSED_PAYMENT'
  | 'SUPPLIER_ACQUIRED_OWNERSHIP_OF_SUPPLY_POINT'
  | 'SUPPLIER_RECENTLY_REQUESTED_SUSPENSION_FOR_MISSED_PAYMENT'
  | 'SUPPLY_POINT_DEACTIVATED'
  | 'SUPPLY_POINT_HAS_DEBT_TIMOE_EXTERTED'
  | 'SUPPLY_POINT_SUSPENDED_BEFORE_SWITCH_DATE'
  | 'SUPPLY_POINT_UNDER_SAFEGUARD_SERVICE'
  | 'SWITCH_REQUEST_FAILED'
  | 'TIMOE_ALWAYS_REJECTED_FOR_SUPPLY_POINT'
  | 'TOO_MANY_RECENT_SUPPLY_SWITCHES'
  | 'WRONG_REQUEST'
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

export type ChangeOfOwnershipInput = {
  customerIdentityInfo?: CustomerIdentityInfoInput | null | undefined;
  /** Tax number of the owner before; personal data. */
  previousOwnerFiscalCode: string;
  /** What the meter shows. */
  reading?: string | number | null | undefined;
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
  | 'kWh'
  | (string & {});

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

export type CreateQuoteForPropertyInput = {
  /** In kWh a year. */
  annualConsumption?: number | null | undefined;
  /** The property's id. */
  property: string | number;
};

/** Which products to quote. */
export type CreateQuoteInput = {
  affiliateSessionId?: string | null | undefined;
  /** Left out, no electricity products are quoted. */
  electricity?: ElectricityQuoteInput | null | undefined;
  /** Whether gas products are quoted. */
  gas?: boolean | null | undefined;
};

/** An identity document; personal data. */
export type CustomerIdentityInfoInput = {
  number: string;
  type: CustomerIdentityInfoType;
};

export type CustomerIdentityInfoType =
  | 'DRIVER_LICENSE'
  | 'NATIONAL_ID'
  | 'PASSPORT'
  | (string & {});

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

export type ElectricityQuoteInput = {
  /** In kWh a year. */
  annualConsumption: number;
};

export type EnergyUnit =
  | 'KILOWATT_HOUR'
  | (string & {});

/** An account to enrol; which other fields are needed depends on the instance. */
export type EnrollmentInput = {
  accountNumber: string;
  bankDetails?: BankDetailsInput | null | undefined;
  instructionDetails?: InstructionDetailsInput | null | undefined;
  note?: string | null | undefined;
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined;
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined;
  salesInfo?: SalesInformationInput | null | undefined;
  securityDeposit?: SecurityDepositInput | null | undefined;
  /** The points to supply, by their place. */
  supplyPointGroups: Array<SupplyPointGroup | null | undefined>;
};

/** Points to supply, by market. */
export type EnrollmentMarketInputType = {
  gasSupplyPointData?: Array<GasActivationInput | null | undefined> | null | undefined;
  services?: Array<SimpleServicesEnrollmentMarketInput | null | undefined> | null | undefined;
};

/** How far a switch to this supplier is. */
export type EnrolmentStatusOptions =
  | 'ACCEPTED_AWAITING_ACTIVATION'
  | 'CANCELLED'
  | 'ERRORED'
  | 'NOT_ACTIVE'
  | 'ON_SUPPLY'
  | 'PROCESSING_SWITCH_REQUEST'
  | 'SWITCHED_OUT'
  | 'SWITCH_REQUEST_RECEIVED'
  | (string & {});

/** Whether a device feeds energy into the grid. */
export type FlexGridExportStatus =
  | 'DISABLED'
  | 'ENABLED'
  | 'NOT_APPLICABLE'
  | (string & {});

export type GasActivationInput = {
  changeOfOwnership?: ChangeOfOwnershipInput | null | undefined;
  /** Number of the supply point. */
  externalIdentifier: string;
  quotedSupplyPointId: string | number;
  requestedSupplyStartDate: string;
};

export type GasReadingSource =
  | 'AUTOMATICALLY_GENERATED_BY_KRAKEN'
  | 'DISTRIBUTOR_FLOW_FILE'
  | 'MANUALLY_ADDED_BY_OPS'
  | 'PROVIDED_BY_CUSTOMER'
  | (string & {});

export type GasReadingType =
  | 'ACTUAL'
  | 'CUSTOMER_SELF_READING'
  | 'ESTIMATE'
  | 'RECOMPUTED'
  | (string & {});

export type InstructionDetailsInput = {
  instructionType: PaymentType;
  validFrom: string;
  vendorName: Vendor;
  vendorReference: string;
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

export type LifecycleAddressInput = {
  countryCode?: string | null | undefined;
  line1: string;
  line2?: string | null | undefined;
  line3?: string | null | undefined;
  line4?: string | null | undefined;
  line5?: string | null | undefined;
  postalCode: string;
};

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

export type LoyaltyPointLedgersInput = {
  accountUserId: string | number;
};

export type LoyaltyPointsBalanceInput = {
  accountNumber: string;
  accountUserId?: string | null | undefined;
};

export type MarketEnum =
  | 'ELECTRICITY'
  | 'GAS'
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
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {});

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
  | 'PERCENTAGE_ABSOLUTE'
  | 'PERCENTAGE_RELATIVE'
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

/** How the customer came to the supplier. */
export type SalesInformationInput = {
  affiliateSessionId?: string | null | undefined;
  organisationId?: string | null | undefined;
  referralCode?: string | null | undefined;
  salesChannel?: string | null | undefined;
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

export type SimpleServicesEnrollmentMarketInput = {
  /** Number of the supply point. */
  externalIdentifier: string;
  quotedSupplyPointId: string | number;
  requestedSupplyStartDate: string;
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

export type SubmitGasSelfReadingInput = {
  /** In cubic metres. */
  consumptionValue: number;
  /** Number of the supply point. */
  pdr: string;
};

/** Points to supply at one place. */
export type SupplyPointGroup = {
  /** The address, where the place is new. */
  addressDetails?: LifecycleAddressInput | null | undefined;
  marketData: EnrollmentMarketInputType;
  /** The property's id, where the place is known. */
  property?: string | number | null | undefined;
};

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

export type InvertersQueryVariables = Exact<{
  accountNumber: string;
  propertyId?: string | number | null | undefined;
}>;


export type InvertersQuery = { devices: Array<
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

export type AccountQueryVariables = Exact<{
  accountNumber: string;
}>;


export type AccountQuery = { account: { id: string, number: string | null, status: AccountStatus | null, accountType: AccountTypeChoices | null, brand: string | null, balance: number, overdueBalance: number | null, billingName: string | null, billingEmail: string | null, splitBillingAddress: Array<string | null> | null, ledgers: Array<{ number: string | null, name: string | null, ledgerType: string | null, balance: number | null } | null> | null, properties: Array<{ id: string | null, address: string | null, postcode: string | null } | null> | null } | null };

export type AgreementTermsFragment = { id: number | null, validFrom: string | null, validTo: string | null, isActive: boolean | null, isRollover: boolean | null, agreedAt: string | null, terminatedAt: string | null, market: MarketEnum | null, product:
    | { __typename: 'ElectricityProductType', code: string, displayName: string, fullName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null }
    | { __typename: 'GasProductType', code: string, displayName: string, gasPrices: { annualStandingCharge: string, consumptionCharge: string } }
   | null };

export type AgreementQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementQuery = { agreement: { id: number | null, validFrom: string | null, validTo: string | null, isActive: boolean | null, isRollover: boolean | null, agreedAt: string | null, terminatedAt: string | null, market: MarketEnum | null, supplyPoint:
      | { __typename: 'ElectricitySupplyPointType', pod: string | null }
      | { __typename: 'GasSupplyPointType', pdr: string | null }
     | null, product:
      | { __typename: 'ElectricityProductType', code: string, displayName: string, fullName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null }
      | { __typename: 'GasProductType', code: string, displayName: string, gasPrices: { annualStandingCharge: string, consumptionCharge: string } }
     | null } | null };

export type AvailableProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type AvailableProductsQuery = { availableProducts: { electricity: Array<{ code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null } | null> | null, gas: Array<{ code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { annualStandingCharge: string, consumptionCharge: string } } | null> | null } | null };

export type CreateQuoteForPropertyMutationVariables = Exact<{
  input: CreateQuoteForPropertyInput;
}>;


export type CreateQuoteForPropertyMutation = { createQuoteForProperty: { quoteRequest: { code: string, quotedSupplyPoints: Array<{ id: string, annualEstimatedUsage: string, quotedProducts: Array<{ id: string, estimatedMonthlyCost: number | null, estimatedAnnualCost: number | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null } }> } | null> } | null } | null };

export type CreateQuoteMutationVariables = Exact<{
  input: CreateQuoteInput;
}>;


export type CreateQuoteMutation = { createQuote: { quoteRequest: { code: string, quotedSupplyPoints: Array<
        | { __typename: 'QuotedElectricitySupplyPoint', id: string, annualEstimatedUsage: string, quotedProducts: Array<{ id: string, estimatedMonthlyCost: number | null, estimatedAnnualCost: number | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null } }> }
        | { __typename: 'QuotedGasSupplyPoint', id: string, quotedGasProducts: Array<{ id: string, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { annualStandingCharge: string, consumptionCharge: string } } }> }
      > } } | null };

export type ElectricitySupplyPointQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ElectricitySupplyPointQuery = { electricitySupplyPoint: { id: string | null, pod: string | null, status: string | null, enrolmentStatus: EnrolmentStatusOptions | null, enrolmentStartDate: string | null, cancellationReason: ActivationCancellationReason | null, supplyStartDate: string | null, isSmartMeter: boolean | null, distributorPhoneNumber: string | null, agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: number | null, validFrom: string | null, validTo: string | null, isActive: boolean | null, isRollover: boolean | null, agreedAt: string | null, terminatedAt: string | null, market: MarketEnum | null, product:
            | { __typename: 'ElectricityProductType', code: string, displayName: string, fullName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null }
            | { __typename: 'GasProductType', code: string, displayName: string, gasPrices: { annualStandingCharge: string, consumptionCharge: string } }
           | null } | null } | null> } | null, address: { streetType: string | null, streetName: string | null, streetNumber: string | null, city: string | null, province: string | null, postcode: string | null } | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null } | null } | null };

export type GasMeterReadingsQueryVariables = Exact<{
  accountNumber: string;
  pdr: string;
  dateFrom?: string | null | undefined;
  dateTo?: string | null | undefined;
  readingTypes?: Array<GasReadingType | null | undefined> | GasReadingType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GasMeterReadingsQuery = { gasMeterReadings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { readingDate: string, readingType: GasReadingType, readingSource: GasReadingSource, consumptionValue: string | null } | null } | null> } };

export type GasSupplyPointQueryVariables = Exact<{
  pdr: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GasSupplyPointQuery = { gasSupplyPoint: { id: string | null, pdr: string | null, status: string | null, enrolmentStatus: EnrolmentStatusOptions | null, enrolmentStartDate: string | null, cancellationReason: ActivationCancellationReason | null, supplyStartDate: string | null, isSmartMeter: boolean | null, distributorPhoneNumber: string | null, agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: number | null, validFrom: string | null, validTo: string | null, isActive: boolean | null, isRollover: boolean | null, agreedAt: string | null, terminatedAt: string | null, market: MarketEnum | null, product:
            | { __typename: 'ElectricityProductType', code: string, displayName: string, fullName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null }
            | { __typename: 'GasProductType', code: string, displayName: string, gasPrices: { annualStandingCharge: string, consumptionCharge: string } }
           | null } | null } | null> } | null, address: { streetType: string | null, streetName: string | null, streetNumber: string | null, city: string | null, province: string | null, postcode: string | null } | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { annualStandingCharge: string, consumptionCharge: string } } | null } };

export type ElectricityProductPricesFragment = { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null };

export type GasProductPricesFragment = { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { annualStandingCharge: string, consumptionCharge: string } };

export type PropertiesQueryVariables = Exact<{
  accountNumber: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PropertiesQuery = { properties: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string | null, address: string | null, postcode: string | null, electricitySupplyPoints: Array<{ id: string | null, pod: string | null, status: string | null, enrolmentStatus: EnrolmentStatusOptions | null, enrolmentStartDate: string | null, cancellationReason: ActivationCancellationReason | null, supplyStartDate: string | null, isSmartMeter: boolean | null, distributorPhoneNumber: string | null, address: { streetType: string | null, streetName: string | null, streetNumber: string | null, city: string | null, province: string | null, postcode: string | null } | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null } | null } | null> | null, gasSupplyPoints: Array<{ id: string | null, pdr: string | null, status: string | null, enrolmentStatus: EnrolmentStatusOptions | null, enrolmentStartDate: string | null, cancellationReason: ActivationCancellationReason | null, supplyStartDate: string | null, isSmartMeter: boolean | null, distributorPhoneNumber: string | null, address: { streetType: string | null, streetName: string | null, streetNumber: string | null, city: string | null, province: string | null, postcode: string | null } | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { annualStandingCharge: string, consumptionCharge: string } } | null }> } | null } | null> } };

export type QuotedPointsFragment = { code: string, quotedSupplyPoints: Array<
    | { __typename: 'QuotedElectricitySupplyPoint', id: string, annualEstimatedUsage: string, quotedProducts: Array<{ id: string, estimatedMonthlyCost: number | null, estimatedAnnualCost: number | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null } }> }
    | { __typename: 'QuotedGasSupplyPoint', id: string, quotedGasProducts: Array<{ id: string, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { annualStandingCharge: string, consumptionCharge: string } } }> }
  > };

export type QuoteQueryVariables = Exact<{
  code: string;
}>;


export type QuoteQuery = { quoteRequest: { code: string, quotedSupplyPoints: Array<
      | { __typename: 'QuotedElectricitySupplyPoint', id: string, annualEstimatedUsage: string, quotedProducts: Array<{ id: string, estimatedMonthlyCost: number | null, estimatedAnnualCost: number | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null } }> }
      | { __typename: 'QuotedGasSupplyPoint', id: string, quotedGasProducts: Array<{ id: string, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { annualStandingCharge: string, consumptionCharge: string } } }> }
    > } | null };

export type QuotedElectricityProductFragment = { id: string, estimatedMonthlyCost: number | null, estimatedAnnualCost: number | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null } };

export type SubmitGasSelfReadingMutationVariables = Exact<{
  input: SubmitGasSelfReadingInput;
}>;


export type SubmitGasSelfReadingMutation = { submitGasSelfReading: { submitted: boolean } };

export type ElectricitySupplyPointDetailsFragment = { id: string | null, pod: string | null, status: string | null, enrolmentStatus: EnrolmentStatusOptions | null, enrolmentStartDate: string | null, cancellationReason: ActivationCancellationReason | null, supplyStartDate: string | null, isSmartMeter: boolean | null, distributorPhoneNumber: string | null, address: { streetType: string | null, streetName: string | null, streetNumber: string | null, city: string | null, province: string | null, postcode: string | null } | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { productType: string | null, annualStandingCharge: string | null, annualStandingChargeUnits: string | null, consumptionCharge: string | null, consumptionChargeF2: string | null, consumptionChargeF3: string | null, consumptionChargeUnits: string | null } | null } | null };

export type GasSupplyPointDetailsFragment = { id: string | null, pdr: string | null, status: string | null, enrolmentStatus: EnrolmentStatusOptions | null, enrolmentStartDate: string | null, cancellationReason: ActivationCancellationReason | null, supplyStartDate: string | null, isSmartMeter: boolean | null, distributorPhoneNumber: string | null, address: { streetType: string | null, streetName: string | null, streetNumber: string | null, city: string | null, province: string | null, postcode: string | null } | null, product: { code: string, fullName: string, displayName: string, description: string, validTo: string | null, termsAndConditionsUrl: string, prices: { annualStandingCharge: string, consumptionCharge: string } } | null };

export type SupportedDevicesQueryVariables = Exact<{
  deviceType: KrakenFlexDeviceTypes;
}>;


export type SupportedDevicesQuery = { flexSupportedDevices: { deviceType: KrakenFlexDeviceTypes, supportedMakes: Array<{ make: string, models: Array<{ modelName: string, modelYearRange: { startYear: number, endYear: number | null } | null } | null> } | null> } | null };

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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectInverterMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectInverterMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectInverterMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
    | { __typename: 'SelectInverterMakeListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectChargePointVariant_Fragment = { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectInverterMakeListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectDeviceType_Fragment = { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectInverterMakeListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectInverterMake_Fragment = { __typename: 'SelectInverterMake', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectInverterMakeListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectSessionDevice_Fragment = { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectInverterMakeListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectUserVehicle_Fragment = { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectInverterMakeListItem', id: string | null }
    | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
    | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
    | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
    | { __typename: 'SelectVehicleVariantListItem', id: string | null }
   | null> | null };

type OnboardingStep_SelectVehicleMake_Fragment = { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
    | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
    | { __typename: 'SelectChargePointVariantListItem', id: string | null }
    | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
    | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
    | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
  | OnboardingStep_SelectInverterMake_Fragment
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
        | { __typename: 'SelectInverterMakeListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectInverterMakeListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectInverterMakeListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectInverterMake', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectInverterMakeListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectInverterMakeListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectInverterMakeListItem', id: string | null }
        | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
        | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
        | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
        | { __typename: 'SelectVehicleVariantListItem', id: string | null }
       | null> | null }
    | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
        | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
        | { __typename: 'SelectChargePointVariantListItem', id: string | null }
        | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
        | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
        | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
          | { __typename: 'SelectInverterMakeListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectInverterMakeListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectInverterMakeListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectInverterMake', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectInverterMakeListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectInverterMakeListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectInverterMakeListItem', id: string | null }
          | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
          | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
          | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
          | { __typename: 'SelectVehicleVariantListItem', id: string | null }
         | null> | null }
      | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
          | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
          | { __typename: 'SelectChargePointVariantListItem', id: string | null }
          | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
          | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
          | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectInverterMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectInverterMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectChargePointVariant', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectDeviceType', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectInverterMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectSessionDevice', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectUserVehicle', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
            | { __typename: 'SelectSessionDeviceListItem', id: string | null, sessionDevice: { id: string | null, name: string | null, make: string | null, model: string | null } | null }
            | { __typename: 'SelectUserVehicleListItem', id: string | null, vehicle: { displayName: string | null, brand: string | null, model: string | null, year: number | null } | null }
            | { __typename: 'SelectVehicleMakeListItem', id: string | null, vehicleMake: { make: string | null } | null }
            | { __typename: 'SelectVehicleVariantListItem', id: string | null }
           | null> | null }
        | { __typename: 'SelectVehicleMake', selectedOptionId: string | null, id: string | null, options: Array<
            | { __typename: 'SelectChargePointMakeListItem', id: string | null, chargePointMake: { make: string | null } | null }
            | { __typename: 'SelectChargePointVariantListItem', id: string | null }
            | { __typename: 'SelectDeviceTypeListItem', label: string | null, id: string | null }
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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
            | { __typename: 'SelectInverterMakeListItem', id: string | null }
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


export const ElectricityProductPricesFragmentDoc: FragmentDocument<ElectricityProductPricesFragment, 'ElectricityProductPrices'> = /*#__PURE__*/ compactDocument('fragment ElectricityProductPrices on ElectricityProductType{code fullName displayName description validTo termsAndConditionsUrl prices{productType annualStandingCharge annualStandingChargeUnits consumptionCharge consumptionChargeF2 consumptionChargeF3 consumptionChargeUnits}}')
export const AgreementTermsFragmentDoc: FragmentDocument<AgreementTermsFragment, 'AgreementTerms'> = /*#__PURE__*/ compactDocument('fragment AgreementTerms on Agreement{id validFrom validTo isActive isRollover agreedAt terminatedAt market product{__typename code displayName ...on ElectricityProductType{...ElectricityProductPrices}...on GasProductType{gasPrices:prices{annualStandingCharge consumptionCharge}}}}', [ElectricityProductPricesFragmentDoc])
export const DevicePreferenceDetailsFragmentDoc: FragmentDocument<DevicePreferenceDetailsFragment, 'DevicePreferenceDetails'> = /*#__PURE__*/ compactDocument('fragment DevicePreferenceDetails on SmartFlexDevicePreferencesInterface{mode unit targetType gridExport schedules{dayOfWeek time min max}}')
export const DeviceStateFragmentDoc: FragmentDocument<DeviceStateFragment, 'DeviceState'> = /*#__PURE__*/ compactDocument('fragment DeviceState on SmartFlexDeviceStatusInterface{__typename current currentState isSuspended ...on SmartFlexVehicleStatus{stateOfCharge{timestamp value}stateOfChargeLimit{upperSocLimit isLimitViolated}}...on SmartFlexChargePointStatus{stateOfCharge{timestamp value}}}')
export const ElectricitySupplyPointDetailsFragmentDoc: FragmentDocument<ElectricitySupplyPointDetailsFragment, 'ElectricitySupplyPointDetails'> = /*#__PURE__*/ compactDocument('fragment ElectricitySupplyPointDetails on ElectricitySupplyPointType{id pod status enrolmentStatus enrolmentStartDate cancellationReason supplyStartDate isSmartMeter distributorPhoneNumber address{streetType streetName streetNumber city province postcode}product{...ElectricityProductPrices}}', [ElectricityProductPricesFragmentDoc])
export const GasProductPricesFragmentDoc: FragmentDocument<GasProductPricesFragment, 'GasProductPrices'> = /*#__PURE__*/ compactDocument('fragment GasProductPrices on GasProductType{code fullName displayName description validTo termsAndConditionsUrl prices{annualStandingCharge consumptionCharge}}')
export const GasSupplyPointDetailsFragmentDoc: FragmentDocument<GasSupplyPointDetailsFragment, 'GasSupplyPointDetails'> = /*#__PURE__*/ compactDocument('fragment GasSupplyPointDetails on GasSupplyPointType{id pdr status enrolmentStatus enrolmentStartDate cancellationReason supplyStartDate isSmartMeter distributorPhoneNumber address{streetType streetName streetNumber city province postcode}product{...GasProductPrices}}', [GasProductPricesFragmentDoc])
export const KrakenFlexDeviceFragmentDoc: FragmentDocument<KrakenFlexDeviceFragment, 'KrakenFlexDevice'> = /*#__PURE__*/ compactDocument('fragment KrakenFlexDevice on KrakenFlexDeviceType{krakenflexDeviceId provider vehicleMake vehicleModel vehicleBatterySizeInKwh chargePointMake chargePointModel chargePointPowerInKw status suspended}')
export const OfferDetailsFragmentDoc: FragmentDocument<OfferDetailsFragment, 'OfferDetails'> = /*#__PURE__*/ compactDocument('fragment OfferDetails on OfferType{identifier description validFrom validTo acceptedAt rejectedAt quote{identifier productOfferingIdentifier createdAt}}')
export const OnboardingStepFragmentDoc: FragmentDocument<OnboardingStepFragment, 'OnboardingStep'> = /*#__PURE__*/ compactDocument('fragment OnboardingStep on SmartFlexOnboardingStepInterface{__typename id ...on SelectFromList{selectedOptionId options{__typename id ...on SelectDeviceTypeListItem{label}...on SelectVehicleMakeListItem{vehicleMake{make}}...on SelectChargePointMakeListItem{chargePointMake{make}}...on SelectUserVehicleListItem{vehicle{displayName brand model year}}...on SelectSessionDeviceListItem{sessionDevice{id name make model}}}}...on SelectVehicleOrChargePoint{selectedIntegration}...on AuthFlow{authorizationUri redirectUri}...on UserActionRequired{userActions{userAction description uri}}...on TeslaSetupVirtualKey{key uri}...on SmartFlexOnboardingDeviceRegistration{deviceRegistered}...on WaitForLiveIntegration{isLive}}')
export const OnboardingWizardFragmentDoc: FragmentDocument<OnboardingWizardFragment, 'OnboardingWizard'> = /*#__PURE__*/ compactDocument('fragment OnboardingWizard on SmartFlexOnboardingWizard{id deviceType displayName currentStep{...OnboardingStep}}', [OnboardingStepFragmentDoc])
export const PageFragmentDoc: FragmentDocument<PageFragment, 'Page'> = /*#__PURE__*/ compactDocument('fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}')
export const QuotedElectricityProductFragmentDoc: FragmentDocument<QuotedElectricityProductFragment, 'QuotedElectricityProduct'> = /*#__PURE__*/ compactDocument('fragment QuotedElectricityProduct on QuotedElectricityProductType{id estimatedMonthlyCost estimatedAnnualCost product{...ElectricityProductPrices}}', [ElectricityProductPricesFragmentDoc])
export const QuotedPointsFragmentDoc: FragmentDocument<QuotedPointsFragment, 'QuotedPoints'> = /*#__PURE__*/ compactDocument('fragment QuotedPoints on QuoteRequest{code quotedSupplyPoints{__typename ...on QuotedElectricitySupplyPoint{id annualEstimatedUsage quotedProducts{...QuotedElectricityProduct}}...on QuotedGasSupplyPoint{id quotedGasProducts:quotedProducts{id product{...GasProductPrices}}}}}', [QuotedElectricityProductFragmentDoc, GasProductPricesFragmentDoc])
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number status accountType brand balance overdueBalance billingName billingEmail splitBillingAddress ledgers{number name ledgerType balance}properties{id address postcode}}}')
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
export const AccountPlannedDispatchesDocument: TypedDocumentNode<AccountPlannedDispatchesQuery, AccountPlannedDispatchesQueryVariables> = /*#__PURE__*/ compactDocument('query AccountPlannedDispatches($accountNumber:String!){plannedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
export const AgreementDocument: TypedDocumentNode<AgreementQuery, AgreementQueryVariables> = /*#__PURE__*/ compactDocument('query Agreement($id:ID!){agreement(id:$id){...AgreementTerms supplyPoint{__typename ...on ElectricitySupplyPointType{pod}...on GasSupplyPointType{pdr}}}}', [AgreementTermsFragmentDoc])
export const AgreementsDocument: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query Agreements($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number marketSupplyAgreements(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo isActive supplyPoint{marketName externalIdentifier}product{code fullName}}}}}}', [PageFragmentDoc])
export const AvailableProductsDocument: TypedDocumentNode<AvailableProductsQuery, AvailableProductsQueryVariables> = /*#__PURE__*/ compactDocument('query AvailableProducts{availableProducts{electricity{...ElectricityProductPrices}gas{...GasProductPrices}}}', [ElectricityProductPricesFragmentDoc, GasProductPricesFragmentDoc])
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
export const CancelOnboardingDocument: TypedDocumentNode<CancelOnboardingMutation, CancelOnboardingMutationVariables> = /*#__PURE__*/ compactDocument('mutation CancelOnboarding($input:CancelSmartFlexOnboardingInput!){cancelSmartFlexOnboarding(input:$input){wizard{id}}}')
export const ChargingSessionsDocument: TypedDocumentNode<ChargingSessionsQuery, ChargingSessionsQueryVariables> = /*#__PURE__*/ compactDocument('query ChargingSessions($accountNumber:String!$deviceId:String!$sessionTypes:[ChargingSessionType]$first:Int$after:DateTime){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id ...on ElectricDevice{chargingSessions(sessionTypes:$sessionTypes first:$first after:$after){pageInfo{hasNextPage hasPreviousPage startCursor endCursor}edges{node{__typename start end stateOfChargeChange stateOfChargeFinal energyAdded{value unit}cost{amount currency}...on SmartFlexChargingSession{type}}}}}}}')
export const CompleteOnboardingActionDocument: TypedDocumentNode<CompleteOnboardingActionMutation, CompleteOnboardingActionMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingAction($input:CompleteSmartFlexOnboardingStepInput!){completeUserActionForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompleteOnboardingKeyDocument: TypedDocumentNode<CompleteOnboardingKeyMutation, CompleteOnboardingKeyMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingKey($input:CompleteSmartFlexOnboardingStepInput!){completeTeslaSetupVirtualKeyForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompleteOnboardingSignInDocument: TypedDocumentNode<CompleteOnboardingSignInMutation, CompleteOnboardingSignInMutationVariables> = /*#__PURE__*/ compactDocument('mutation CompleteOnboardingSignIn($input:CompleteAuthFlowInput!){completeAuthFlowForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const CompletedDispatchesDocument: TypedDocumentNode<CompletedDispatchesQuery, CompletedDispatchesQueryVariables> = /*#__PURE__*/ compactDocument('query CompletedDispatches($accountNumber:String!){completedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
export const CostOfChargeDocument: TypedDocumentNode<CostOfChargeQuery, CostOfChargeQueryVariables> = /*#__PURE__*/ compactDocument('query CostOfCharge($accountNumber:String!$frequency:DataFrequency!$startDate:Date){costOfCharge(accountNumber:$accountNumber frequency:$frequency startDate:$startDate){reportDate isSmartCharge totalConsumption totalCostExclTax totalCostInclTax}}')
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
export const CreateQuoteDocument: TypedDocumentNode<CreateQuoteMutation, CreateQuoteMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuote($input:CreateQuoteInput!){createQuote(input:$input){quoteRequest{...QuotedPoints}}}', [QuotedPointsFragmentDoc])
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
export const CreateQuoteForPropertyDocument: TypedDocumentNode<CreateQuoteForPropertyMutation, CreateQuoteForPropertyMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuoteForProperty($input:CreateQuoteForPropertyInput!){createQuoteForProperty(input:$input){quoteRequest{code quotedSupplyPoints{id annualEstimatedUsage quotedProducts{...QuotedElectricityProduct}}}}}', [QuotedElectricityProductFragmentDoc])
export const DeleteBoostChargeDocument: TypedDocumentNode<DeleteBoostChargeMutation, DeleteBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation DeleteBoostCharge($input:DeleteBoostChargeInput!){deleteBoostCharge(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const DevicePreferencesDocument: TypedDocumentNode<DevicePreferencesQuery, DevicePreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query DevicePreferences($accountNumber:String!$deviceId:String!){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id preferences{...DevicePreferenceDetails}preferenceSetting{mode unit scheduleSettings{timeFrom timeTo timeStep min max step}}}}', [DevicePreferenceDetailsFragmentDoc])
export const DevicesDocument: TypedDocumentNode<DevicesQuery, DevicesQueryVariables> = /*#__PURE__*/ compactDocument('query Devices($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name deviceType provider propertyId status{...DeviceState}alerts{message publishedAt}...on SmartFlexVehicle{make model}...on SmartFlexChargePoint{make model}}}', [DeviceStateFragmentDoc])
export const ElectricitySupplyPointDocument: TypedDocumentNode<ElectricitySupplyPointQuery, ElectricitySupplyPointQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricitySupplyPoint($id:ID!$first:Int$after:String){electricitySupplyPoint(id:$id){...ElectricitySupplyPointDetails agreements(first:$first after:$after){totalCount pageInfo{...Page}edges{node{...AgreementTerms}}}}}', [ElectricitySupplyPointDetailsFragmentDoc, PageFragmentDoc, AgreementTermsFragmentDoc])
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
export const GasMeterReadingsDocument: TypedDocumentNode<GasMeterReadingsQuery, GasMeterReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query GasMeterReadings($accountNumber:String!$pdr:String!$dateFrom:Date$dateTo:Date$readingTypes:[GasReadingType]$first:Int$after:String){gasMeterReadings(accountNumber:$accountNumber pdr:$pdr dateFrom:$dateFrom dateTo:$dateTo readingTypes:$readingTypes first:$first after:$after){totalCount pageInfo{...Page}edges{node{readingDate readingType readingSource consumptionValue}}}}', [PageFragmentDoc])
export const GasSupplyPointDocument: TypedDocumentNode<GasSupplyPointQuery, GasSupplyPointQueryVariables> = /*#__PURE__*/ compactDocument('query GasSupplyPoint($pdr:String!$first:Int$after:String){gasSupplyPoint(pdr:$pdr){...GasSupplyPointDetails agreements(first:$first after:$after){totalCount pageInfo{...Page}edges{node{...AgreementTerms}}}}}', [GasSupplyPointDetailsFragmentDoc, PageFragmentDoc, AgreementTermsFragmentDoc])
export const InvertersDocument: TypedDocumentNode<InvertersQuery, InvertersQueryVariables> = /*#__PURE__*/ compactDocument('query Inverters($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name provider status{...DeviceState}...on SmartFlexInverter{make model telemetry{inverter{connectionStatus powerInKw}battery{connectionStatus powerInKw stateOfCharge}solar{powerInKw}grid{powerInKw}site{consumptionInKw exportInKw}}}}}', [DeviceStateFragmentDoc])
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
export const PropertiesDocument: TypedDocumentNode<PropertiesQuery, PropertiesQueryVariables> = /*#__PURE__*/ compactDocument('query Properties($accountNumber:String!$first:Int$after:String){properties(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id address postcode electricitySupplyPoints{...ElectricitySupplyPointDetails}gasSupplyPoints{...GasSupplyPointDetails}}}}}', [PageFragmentDoc, ElectricitySupplyPointDetailsFragmentDoc, GasSupplyPointDetailsFragmentDoc])
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const QuoteDocument: TypedDocumentNode<QuoteQuery, QuoteQueryVariables> = /*#__PURE__*/ compactDocument('query Quote($code:String!){quoteRequest(code:$code){...QuotedPoints}}', [QuotedPointsFragmentDoc])
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
export const RegisteredKrakenflexDeviceDocument: TypedDocumentNode<RegisteredKrakenflexDeviceQuery, RegisteredKrakenflexDeviceQueryVariables> = /*#__PURE__*/ compactDocument('query RegisteredKrakenflexDevice($accountNumber:String!){registeredKrakenflexDevice(accountNumber:$accountNumber){...KrakenFlexDevice}}', [KrakenFlexDeviceFragmentDoc])
export const ResumeControlDocument: TypedDocumentNode<ResumeControlMutation, ResumeControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation ResumeControl($input:AccountNumberInput!){resumeControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const SelectOnboardingIntegrationDocument: TypedDocumentNode<SelectOnboardingIntegrationMutation, SelectOnboardingIntegrationMutationVariables> = /*#__PURE__*/ compactDocument('mutation SelectOnboardingIntegration($input:SelectVehicleOrChargePointInput!){selectVehicleOrChargePointForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SelectOnboardingOptionDocument: TypedDocumentNode<SelectOnboardingOptionMutation, SelectOnboardingOptionMutationVariables> = /*#__PURE__*/ compactDocument('mutation SelectOnboardingOption($input:SelectFromListInput!){selectFromListForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SetDevicePreferencesDocument: TypedDocumentNode<SetDevicePreferencesMutation, SetDevicePreferencesMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetDevicePreferences($input:SmartFlexDevicePreferencesInput!){setDevicePreferences(input:$input){__typename id preferences{...DevicePreferenceDetails}}}', [DevicePreferenceDetailsFragmentDoc])
export const SetVehicleChargePreferencesDocument: TypedDocumentNode<SetVehicleChargePreferencesMutation, SetVehicleChargePreferencesMutationVariables> = /*#__PURE__*/ compactDocument('mutation SetVehicleChargePreferences($input:VehicleChargingPreferencesInput!){setVehicleChargePreferences(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const StartOnboardingDocument: TypedDocumentNode<StartOnboardingMutation, StartOnboardingMutationVariables> = /*#__PURE__*/ compactDocument('mutation StartOnboarding($input:StartSmartFlexOnboardingInput!){startSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SubmitGasSelfReadingDocument: TypedDocumentNode<SubmitGasSelfReadingMutation, SubmitGasSelfReadingMutationVariables> = /*#__PURE__*/ compactDocument('mutation SubmitGasSelfReading($input:SubmitGasSelfReadingInput!){submitGasSelfReading(input:$input){submitted}}')
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
export const SupportedDevicesDocument: TypedDocumentNode<SupportedDevicesQuery, SupportedDevicesQueryVariables> = /*#__PURE__*/ compactDocument('query SupportedDevices($deviceType:KrakenFlexDeviceTypes!){flexSupportedDevices(deviceType:$deviceType){deviceType supportedMakes{make models{modelName modelYearRange{startYear endYear}}}}}')
export const SuspendControlDocument: TypedDocumentNode<SuspendControlMutation, SuspendControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation SuspendControl($input:AccountNumberInput!){suspendControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
export const TriggerBoostChargeDocument: TypedDocumentNode<TriggerBoostChargeMutation, TriggerBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation TriggerBoostCharge($input:AccountNumberInput!){triggerBoostCharge(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const UpdateBoostChargeDocument: TypedDocumentNode<UpdateBoostChargeMutation, UpdateBoostChargeMutationVariables> = /*#__PURE__*/ compactDocument('mutation UpdateBoostCharge($input:UpdateBoostChargeInput!){updateBoostCharge(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
export const UpdateDeviceSmartControlDocument: TypedDocumentNode<UpdateDeviceSmartControlMutation, UpdateDeviceSmartControlMutationVariables> = /*#__PURE__*/ compactDocument('mutation UpdateDeviceSmartControl($input:SmartControlInput!){updateDeviceSmartControl(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
export const VehicleChargingPreferencesDocument: TypedDocumentNode<VehicleChargingPreferencesQuery, VehicleChargingPreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query VehicleChargingPreferences($accountNumber:String!){vehicleChargingPreferences(accountNumber:$accountNumber){weekdayTargetTime weekdayTargetSoc weekendTargetTime weekendTargetSoc}}')
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
