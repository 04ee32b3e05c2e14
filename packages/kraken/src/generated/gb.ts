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

export type ConnectionStatus =
  | 'OFFLINE'
  | 'ONLINE'
  | (string & {})

export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  /** Unverified: inferred, schema of edf-gb. */
  | 'Smc'
  /** Unverified: inferred, schema of edf-gb. */
  | 'cubicMetres'
  | 'kWh'
  | (string & {})

/** Unverified: inferred, schema of edf-gb. */
export type ContractIdentifiersInput = {
  accountContractIdentifier?: string | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  businessContractIdentifier?: string | null | undefined
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

/** What to quote for. */
export type CreateQuoteInput = {
  address?: QuoteAddressInput | null | undefined
  affiliateOrganisationId?: string | null | undefined
  affiliateSessionId?: string | null | undefined
  brandCode: string
  electricityMeterPoints?: ReadonlyArray<ElectricityMeterPointConsumptionInput | null> | ElectricityMeterPointConsumptionInput | null | undefined
  gasMeterPoints?: ReadonlyArray<GasMeterPointConsumptionInput | null> | GasMeterPointConsumptionInput | null | undefined
  gspGroupId?: string | null | undefined
  hasConsentedToIndustryDataSearch?: boolean | null | undefined
  isBusiness?: boolean | null | undefined
  paymentMethod?: QuotePaymentMethodChoices | null | undefined
  position?: PositionInput | null | undefined
  postcode: string
  restrictToAffiliateProducts?: boolean | null | undefined
}

export type CreateQuoteRequestForProductsInput = {
  accountNumber: string
  paymentMethod?: PaymentMethodChoices | null | undefined
  persistFlatRate?: boolean | null | undefined
  productCodes: ReadonlyArray<string | null> | string | null
  propertyId: number
  /** When the new agreement is to begin. */
  renewalAt: string
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

/**
 * Whether energy is taken from the grid or fed into it.
 *
 * Unverified: inferred, schema of edf-gb.
 */
export type ElectricityDirection =
  | 'EXPORT'
  | 'IMPORT'
  | (string & {})

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
  | (string & {})

/** What one electricity meter point uses in a year. */
export type ElectricityMeterPointConsumptionInput = {
  annualConsumptionDay?: number | null | undefined
  annualConsumptionNight?: number | null | undefined
  annualConsumptionStandard?: number | null | undefined
  isEstimate: boolean
  mpan?: string | null | undefined
  profileClass?: number | null | undefined
}

/** Whether a product can be chosen now. */
export type EnergyProductAvailability =
  | 'AVAILABLE'
  | 'UNAVAILABLE'
  | (string & {})

/** Whether energy is taken from the grid or fed into it. */
export type EnergyProductDirection =
  | 'EXPORT'
  | 'IMPORT'
  | (string & {})

/** Traits of products to ask for. */
export type EnergyProductFilters =
  | 'BUSINESS'
  | 'DOMESTIC'
  | 'FIXED'
  | 'GREEN'
  | 'PREPAY'
  | 'SMART'
  | 'VARIABLE'
  | (string & {})

export type EnergyUnit =
  | 'KILOWATT_HOUR'
  | (string & {})

/** An account to enrol; which other fields are needed depends on the instance. */
export type EnrollmentInput = {
  accountNumber: string
  bankDetails?: BankDetailsInput | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  contractIdentifiersInput?: ContractIdentifiersInput | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  idempotencyKey?: string | null | undefined
  instructionDetails?: InstructionDetailsInput | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  leaveSupplierNumber?: string | null | undefined
  note?: string | null | undefined
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined
  salesInfo?: SalesInformationInput | null | undefined
  securityDeposit?: SecurityDepositInput | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  storedPaymentMethodDetailsReference?: string | null | undefined
}

/** Whether a device feeds energy into the grid. */
export type FlexGridExportStatus =
  | 'DISABLED'
  | 'ENABLED'
  | 'NOT_APPLICABLE'
  | (string & {})

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
  | (string & {})

export type GasFiltersInput = {
  deviceId?: string | null | undefined
  marketSupplyPointId?: string | null | undefined
  readingFrequencyType?: ReadingFrequencyType | null | undefined
  registerId?: string | null | undefined
}

/** What one gas meter point uses in a year. */
export type GasMeterPointConsumptionInput = {
  annualConsumption?: number | null | undefined
  isEstimate: boolean
  mprn?: string | null | undefined
}

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
  | (string & {})

/** Unverified: inferred, schema of edf-gb. */
export type InstalmentByMonthlyAmountScheduleInput = {
  endDate?: string | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  frequency?: InstalmentPeriodEnum | null | undefined
  frequencyMultiplier?: number | null | undefined
  monthlyGrossAmount: number
  paymentDay?: number | null | undefined
}

/** Unverified: inferred, schema of edf-gb. */
export type InstalmentByTotalAmountScheduleInput = {
  endDate?: string | null | undefined
  frequency?: InstalmentPeriodEnum | null | undefined
  frequencyMultiplier?: number | null | undefined
  paymentDay?: number | null | undefined
  totalGrossAmount: number
}

/** Unverified: inferred, schema of edf-gb. */
export type InstalmentPeriodEnum =
  | 'MONTHLY'
  | 'WEEKLY'
  | 'YEARLY'
  | (string & {})

export type InstructionDetailsInput = {
  instructionType: PaymentType
  validFrom: string
  vendorName: Vendor
  vendorReference: string
}

/** Unverified: inferred, schema of gb-2024; today the second host serves it. */
export type JoinSavingSessionsEventInput = {
  accountNumber: string
  eventCode: string
}

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
  | (string & {})

export type LoyaltyPointLedgersInput = {
  accountUserId: string | number
}

export type LoyaltyPointsBalanceInput = {
  accountNumber: string
  accountUserId?: string | null | undefined
}

/** Unverified: inferred, schema of gb-2024. */
export type Mode =
  | 'AUTO'
  | 'BOOST'
  | 'OFF'
  | 'ON'
  | (string & {})

/** A product to make an offer of, for a span of time. */
export type OfferingForQuotingInput = {
  productComponents: ReadonlyArray<ProductComponentForQuotingInput | null> | ProductComponentForQuotingInput | null
  productOfferingIdentifier: string | number
  quotePeriodEndDatetime?: string | null | undefined
  quotePeriodStartDatetime?: string | null | undefined
}

export type PaymentFrequencyOptions =
  | 'Monthly'
  | 'Planned'
  | 'Weekly'
  | (string & {})

/** How energy is paid for. */
export type PaymentMethodChoices =
  | 'DIRECT_DEBIT'
  | 'NON_DIRECT_DEBIT'
  | 'PREPAYMENT'
  | (string & {})

export type PaymentScheduleDetailsInput = {
  balanceTriggered?: BalanceTriggeredScheduleInput | null | undefined
  billTriggered?: BillTriggeredScheduleInput | null | undefined
  billTriggeredBalanceTarget?: BillTriggeredBalanceTargetScheduleInput | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  instalmentByMonthlyAmount?: InstalmentByMonthlyAmountScheduleInput | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  instalmentByTotalAmount?: InstalmentByTotalAmountScheduleInput | null | undefined
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
  /** Unverified: inferred, schema of edf-gb. */
  | 'CUSTOM'
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {})

export type PositionInput = {
  latitude?: number | null | undefined
  longitude?: number | null | undefined
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
  | (string & {})

/** An operation to be judged. */
export type QueryComplexityInputType = {
  /** Which operation, when the text holds several. */
  operationName?: string | null | undefined
  /** Text of the operation. */
  query: string
  variables?: string | null | undefined
}

export type QuoteAddressInput = {
  addressLine1?: string | null | undefined
  addressLine2?: string | null | undefined
  addressLine3?: string | null | undefined
}

/** How energy would be paid for. */
export type QuotePaymentMethodChoices =
  | 'CREDITCARD'
  | 'DIRECTDEBIT'
  | 'ONRECEIPT'
  | 'PREPAYMENT'
  | (string & {})

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

/** What one register shows. */
export type ReadingInputType = {
  /** Whole units, without the digits after the point. */
  reading?: number | null | undefined
  /** @deprecated The 'register' field is deprecated. Use `registerId`. - Marked as deprecated on 2023-02-13. - Scheduled for removal on or after 2023-08-13. */
  register?: string | null | undefined
  registerId?: string | number | null | undefined
}

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

export type RedeemLoyaltyPointsInput = {
  accountNumber: string
  /** Unverified: inferred, schema of edf-gb. */
  accountUserId?: string | number | null | undefined
  points: number
}

export type RegularTriggeredScheduleInput = {
  frequency?: ScheduleFrequencyEnum | null | undefined
  frequencyMultiplier?: number | null | undefined
  paymentDay?: number | null | undefined
}

/** How the customer came to the supplier. */
export type SalesInformationInput = {
  affiliateSessionId?: string | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  offerGroupIdentifier?: string | null | undefined
  /** Unverified: inferred, schema of edf-gb. */
  organisationNumber?: string | null | undefined
  referralCode?: string | null | undefined
  salesChannel?: string | null | undefined
  urn?: string | null | undefined
}

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
  | (string & {})

/** Unverified: inferred, schema of gb-2024; today the second host serves it. */
export type SavingSessionsAccountEventStatus =
  | 'DONE'
  | 'ONGOING'
  | 'UPCOMING'
  | (string & {})

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

/** Length of the spans of telemetry. */
export type TelemetryGrouping =
  | 'FIVE_MINUTES'
  | 'HALF_HOURLY'
  | 'HOURLY'
  | 'ONE_MINUTE'
  | 'TEN_SECONDS'
  | (string & {})

export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC'
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
  gasFilters?: GasFiltersInput | null | undefined
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
  | (string & {})

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
  | (string & {})

/** Unverified: inferred, schema of edf-gb. */
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
  /** Unverified: inferred, schema of edf-gb. */
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
    /** Balance to be expected in a year, in the smallest unit of the currency. */
    projectedBalance: number | null
    billingName: string | null
    billingEmail: string | null
    /** The billing address, one entry for each line. */
    splitBillingAddress: Array<string | null> | null
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
      postcode: string
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
    /**
     * The account's agreements in every market.
     *
     * Unverified: inferred, schema of edf-gb.
     */
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

export type ApplicableRatesQuery = {
  /** The rates that apply at one meter point of an account. */
  applicableRates: {
    /** Number of rates on all pages together. */
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
        /** Its unit is not stated. */
        value: string | null
        validFrom: string | null
        validTo: string | null
      } | null
    } | null>
  } | null
}

export type ApplicableRatesQueryVariables = {
  accountNumber: string
  /** The MPAN or the MPRN. */
  mpxn: string
  startAt: string
  endAt: string
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

export type ChargingSessionsQuery = {
  /** The smart devices of one account: cars, charge points, batteries, inverters and others. */
  devices: Array<{
    __typename: 'SmartFlexBattery' | 'SmartFlexDevice' | 'SmartFlexInverter'
    /** Changes when the device is registered anew. */
    id: string
  } | {
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
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
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
          __typename: 'SelectChargePointVariantListItem' | 'SelectVehicleVariantListItem'
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
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
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
          __typename: 'SelectChargePointVariantListItem' | 'SelectVehicleVariantListItem'
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
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
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
          __typename: 'SelectChargePointVariantListItem' | 'SelectVehicleVariantListItem'
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

export type CreateElectricityMeterReadingMutation = {
  /** Hands in what an electricity meter shows. */
  createElectricityMeterReading: {
    readingErrors: Array<{
      field: string | null
      errors: Array<{
        __typename: 'SerializerErrorType'
        code: string | null
        message: string | null
      } | {
        __typename: 'SerializerFieldErrorsType'
      } | {
        __typename: '%other'
      }> | null
    } | null> | null
  } | null
}

export type CreateElectricityMeterReadingMutationVariables = {
  mpan: string
  serialNumber: string
  readAt: string
  /** One entry for each register. */
  readings: ReadonlyArray<ReadingInputType | null> | ReadingInputType | null
}

export type CreateGasMeterReadingMutation = {
  /** Hands in what a gas meter shows. */
  createGasMeterReading: {
    readingErrors: Array<{
      field: string | null
      errors: Array<{
        __typename: 'SerializerErrorType'
        code: string | null
        message: string | null
      } | {
        __typename: 'SerializerFieldErrorsType'
      } | {
        __typename: '%other'
      }> | null
    } | null> | null
  } | null
}

export type CreateGasMeterReadingMutationVariables = {
  mprn: string
  serialNumber: string
  readAt: string
  reading: number
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

export type CreateQuoteMutation = {
  /** Asks what supply would cost at a postcode, before there is an account. */
  createQuote: {
    quote: {
      code: string | null
      postcode: string
      includesElectricity: boolean
      includesGas: boolean
      /** In kWh. */
      elecAnnualConsumptionStandard: number | null
      /** In kWh. */
      gasAnnualConsumption: number | null
      quotedProducts: Array<{
        id: string
        name: string
        description: string
        recommended: boolean
        isVariable: boolean | null
        /** In pence. */
        monthlyAmount: number | null
        /** In pence. */
        annualAmount: number | null
        elecTariffCode: string
        gasTariffCode: string
      } | null> | null
    } | null
    errors: Array<{
      field: string | null
      errors: Array<{
        __typename: 'SerializerErrorType'
        code: string | null
        message: string | null
      } | {
        __typename: 'SerializerFieldErrorsType'
      } | {
        __typename: '%other'
      }> | null
    } | null> | null
  } | null
}

export type CreateQuoteMutationVariables = {
  input: CreateQuoteInput
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

export type CreateQuoteRequestForProductsMutation = {
  /** Asks what given products would cost an account. */
  createQuoteRequestForProducts: {
    quoteRequest: {
      createdAt: string | null
      electricitySupplyPoints: Array<{
        mpan: string | null
        quotedProducts: Array<{
          id: number | null
          label: string | null
          /** In pence. */
          monthlyAmount: number
          /** In pence. */
          annualAmount: number
          product: {
            code: string
            /** Name shown to customers. */
            displayName: string
          }
        } | null>
      } | null> | null
      gasSupplyPoints: Array<{
        mprn: string | null
        quotedProducts: Array<{
          id: number | null
          label: string | null
          /** In pence. */
          monthlyAmount: number
          /** In pence. */
          annualAmount: number
          product: {
            code: string
            /** Name shown to customers. */
            displayName: string
          }
        } | null>
      } | null> | null
    } | null
  } | null
}

export type CreateQuoteRequestForProductsMutationVariables = {
  input: CreateQuoteRequestForProductsInput
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
    __typename: 'SmartFlexBattery' | 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexInverter' | 'SmartFlexVehicle'
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
  __typename: 'SmartFlexDeviceStatus'
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
    __typename: 'SmartFlexBattery' | 'SmartFlexDevice' | 'SmartFlexInverter'
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
      __typename: 'SmartFlexDeviceStatus'
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
      __typename: 'SmartFlexDeviceStatus'
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
      __typename: 'SmartFlexDeviceStatus'
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

export type ElectricityAgreementsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** Agreements for the account's electricity meter points. */
    electricityAgreements: Array<{
      id: number | null
      validFrom: string | null
      /** Null while the agreement has no end. */
      validTo: string | null
      isRevoked: boolean | null
      /** What the energy costs under this agreement. */
      tariff: {
        __typename: 'DayNightTariff'
        productCode: string | null
        /** Product, kind of meter and region in one code. */
        tariffCode: string | null
        /** Name shown to customers. */
        displayName: string | null
        fullName: string | null
        /**
         * Whether it pays for energy that is fed into the grid.
         *
         * Unverified: inferred, schema of edf-gb.
         */
        isExport: boolean | null
        /** With tax, in pence. */
        standingCharge: number | null
        /** Without tax, in pence. */
        preVatStandingCharge: number | null
        /** With tax, in pence per kWh. */
        dayRate: number | null
        /** With tax, in pence per kWh. */
        nightRate: number | null
        /** Without tax, in pence per kWh. */
        preVatDayRate: number | null
        /** Without tax, in pence per kWh. */
        preVatNightRate: number | null
      } | {
        __typename: 'FourRateEvTariff'
        productCode: string | null
        /** Product, kind of meter and region in one code. */
        tariffCode: string | null
        /** Name shown to customers. */
        displayName: string | null
        fullName: string | null
        /**
         * Whether it pays for energy that is fed into the grid.
         *
         * Unverified: inferred, schema of edf-gb.
         */
        isExport: boolean | null
        /** With tax, in pence. */
        standingCharge: number | null
        /** Without tax, in pence. */
        preVatStandingCharge: number | null
        /** With tax, in pence per kWh. */
        dayRate: number | null
        /** With tax, in pence per kWh. */
        nightRate: number | null
        /** For the car, with tax, in pence per kWh. */
        evDevicePeakRate: number | null
        /** For the car, with tax, in pence per kWh. */
        evDeviceOffPeakRate: number | null
        /** Without tax, in pence per kWh. */
        preVatDayRate: number | null
        /** Without tax, in pence per kWh. */
        preVatNightRate: number | null
        /** For the car, without tax, in pence per kWh. */
        preVatEvDevicePeakRate: number | null
        /** For the car, without tax, in pence per kWh. */
        preVatEvDeviceOffPeakRate: number | null
      } | {
        __typename: 'HalfHourlyTariff'
        productCode: string | null
        /** Product, kind of meter and region in one code. */
        tariffCode: string | null
        /** Name shown to customers. */
        displayName: string | null
        fullName: string | null
        /**
         * Whether it pays for energy that is fed into the grid.
         *
         * Unverified: inferred, schema of edf-gb.
         */
        isExport: boolean | null
        /** With tax, in pence. */
        standingCharge: number | null
        /** Without tax, in pence. */
        preVatStandingCharge: number | null
        unitRates: Array<{
          validFrom: string | null
          /** Null while the rate has no end. */
          validTo: string | null
          /** With tax, in pence. */
          value: number | null
          /** Without tax, in pence. */
          preVatValue: number | null
        } | null> | null
      } | {
        __typename: 'PrepayTariff' | 'StandardTariff'
        productCode: string | null
        /** Product, kind of meter and region in one code. */
        tariffCode: string | null
        /** Name shown to customers. */
        displayName: string | null
        fullName: string | null
        /**
         * Whether it pays for energy that is fed into the grid.
         *
         * Unverified: inferred, schema of edf-gb.
         */
        isExport: boolean | null
        /** With tax, in pence. */
        standingCharge: number | null
        /** Without tax, in pence. */
        preVatStandingCharge: number | null
        /** With tax, in pence per kWh. */
        unitRate: number | null
        /** Without tax, in pence per kWh. */
        preVatUnitRate: number | null
      } | {
        __typename: 'ThreeRateTariff'
        productCode: string | null
        /** Product, kind of meter and region in one code. */
        tariffCode: string | null
        /** Name shown to customers. */
        displayName: string | null
        fullName: string | null
        /**
         * Whether it pays for energy that is fed into the grid.
         *
         * Unverified: inferred, schema of edf-gb.
         */
        isExport: boolean | null
        /** With tax, in pence. */
        standingCharge: number | null
        /** Without tax, in pence. */
        preVatStandingCharge: number | null
        /** With tax, in pence per kWh. */
        dayRate: number | null
        /** With tax, in pence per kWh. */
        nightRate: number | null
        /** With tax, in pence per kWh. */
        offPeakRate: number | null
        /** Without tax, in pence per kWh. */
        preVatDayRate: number | null
        /** Without tax, in pence per kWh. */
        preVatNightRate: number | null
        /** Without tax, in pence per kWh. */
        preVatOffPeakRate: number | null
      } | {
        __typename: '%other'
      } | null
      meterPoint: {
        /** Number of the meter point. */
        mpan: string
        /** Unverified: inferred, schema of edf-gb. */
        direction: ElectricityDirection | null
        meters: Array<{
          /** The meter's id; its number is `serialNumber`. */
          id: string
          serialNumber: string
          /** The smart meter behind it, for energy that is taken; its `deviceId` is what telemetry asks for. */
          smartImportElectricityMeter: {
            /** Identifier on the smart meter network; what telemetry asks for. */
            deviceId: string
          } | null
        } | null> | null
      }
    } | null> | null
  } | null
}

export type ElectricityAgreementsQueryVariables = {
  accountNumber: string
  /** Only agreements in force. */
  active?: boolean | null | undefined
}

export type ElectricityMeterDetailsFragment = {
  /** The meter's id; its number is `serialNumber`. */
  id: string
  serialNumber: string
  meterType: ElectricityMeterMeterType | null
  activeFrom: string
  activeTo: string | null
  registers: Array<{
    id: string
    identifier: string | null
    name: string | null
    digits: number | null
  } | null> | null
  /** The smart meter behind it, for energy that is taken; its `deviceId` is what telemetry asks for. */
  smartImportElectricityMeter: {
    /** Identifier on the smart meter network; what telemetry asks for. */
    deviceId: string
  } | null
  /** The smart meter behind it, for energy that is fed in. */
  smartExportElectricityMeter: {
    /** Identifier on the smart meter network; what telemetry asks for. */
    deviceId: string
  } | null
}

export type ElectricityMeterReadingsQuery = {
  /**
   * Readings of one electricity meter.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  electricityMeterReadings: {
    /** Number of readings of an electricity meter on all pages together. */
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
        readAt: string | null
        /** Unverified: inferred, schema of edf-gb. */
        readingType: string | null
        /** How the reading came about, as a code. */
        source: string | null
        registers: Array<{
          identifier: string | null
          name: string | null
          /** A number in the meter's unit. */
          value: string | null
          /** Number of digits that the register has. */
          digits: number | null
          /** Whether the reading is held back because it looks wrong. */
          isQuarantined: boolean | null
        } | null> | null
      } | null
    } | null>
  } | null
}

export type ElectricityMeterReadingsQueryVariables = {
  accountNumber: string
  /** The meter's id, not its serial number. */
  meterId: string
  readFrom?: string | null | undefined
  readTo?: string | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type ElectricityTariffFragment = {
  __typename: 'DayNightTariff'
  productCode: string | null
  /** Product, kind of meter and region in one code. */
  tariffCode: string | null
  /** Name shown to customers. */
  displayName: string | null
  fullName: string | null
  /**
   * Whether it pays for energy that is fed into the grid.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  isExport: boolean | null
  /** With tax, in pence. */
  standingCharge: number | null
  /** Without tax, in pence. */
  preVatStandingCharge: number | null
  /** With tax, in pence per kWh. */
  dayRate: number | null
  /** With tax, in pence per kWh. */
  nightRate: number | null
  /** Without tax, in pence per kWh. */
  preVatDayRate: number | null
  /** Without tax, in pence per kWh. */
  preVatNightRate: number | null
} | {
  __typename: 'FourRateEvTariff'
  productCode: string | null
  /** Product, kind of meter and region in one code. */
  tariffCode: string | null
  /** Name shown to customers. */
  displayName: string | null
  fullName: string | null
  /**
   * Whether it pays for energy that is fed into the grid.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  isExport: boolean | null
  /** With tax, in pence. */
  standingCharge: number | null
  /** Without tax, in pence. */
  preVatStandingCharge: number | null
  /** With tax, in pence per kWh. */
  dayRate: number | null
  /** With tax, in pence per kWh. */
  nightRate: number | null
  /** For the car, with tax, in pence per kWh. */
  evDevicePeakRate: number | null
  /** For the car, with tax, in pence per kWh. */
  evDeviceOffPeakRate: number | null
  /** Without tax, in pence per kWh. */
  preVatDayRate: number | null
  /** Without tax, in pence per kWh. */
  preVatNightRate: number | null
  /** For the car, without tax, in pence per kWh. */
  preVatEvDevicePeakRate: number | null
  /** For the car, without tax, in pence per kWh. */
  preVatEvDeviceOffPeakRate: number | null
} | {
  __typename: 'HalfHourlyTariff'
  productCode: string | null
  /** Product, kind of meter and region in one code. */
  tariffCode: string | null
  /** Name shown to customers. */
  displayName: string | null
  fullName: string | null
  /**
   * Whether it pays for energy that is fed into the grid.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  isExport: boolean | null
  /** With tax, in pence. */
  standingCharge: number | null
  /** Without tax, in pence. */
  preVatStandingCharge: number | null
  unitRates: Array<{
    validFrom: string | null
    /** Null while the rate has no end. */
    validTo: string | null
    /** With tax, in pence. */
    value: number | null
    /** Without tax, in pence. */
    preVatValue: number | null
  } | null> | null
} | {
  __typename: 'PrepayTariff' | 'StandardTariff'
  productCode: string | null
  /** Product, kind of meter and region in one code. */
  tariffCode: string | null
  /** Name shown to customers. */
  displayName: string | null
  fullName: string | null
  /**
   * Whether it pays for energy that is fed into the grid.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  isExport: boolean | null
  /** With tax, in pence. */
  standingCharge: number | null
  /** Without tax, in pence. */
  preVatStandingCharge: number | null
  /** With tax, in pence per kWh. */
  unitRate: number | null
  /** Without tax, in pence per kWh. */
  preVatUnitRate: number | null
} | {
  __typename: 'ThreeRateTariff'
  productCode: string | null
  /** Product, kind of meter and region in one code. */
  tariffCode: string | null
  /** Name shown to customers. */
  displayName: string | null
  fullName: string | null
  /**
   * Whether it pays for energy that is fed into the grid.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  isExport: boolean | null
  /** With tax, in pence. */
  standingCharge: number | null
  /** Without tax, in pence. */
  preVatStandingCharge: number | null
  /** With tax, in pence per kWh. */
  dayRate: number | null
  /** With tax, in pence per kWh. */
  nightRate: number | null
  /** With tax, in pence per kWh. */
  offPeakRate: number | null
  /** Without tax, in pence per kWh. */
  preVatDayRate: number | null
  /** Without tax, in pence per kWh. */
  preVatNightRate: number | null
  /** Without tax, in pence per kWh. */
  preVatOffPeakRate: number | null
} | {
  __typename: '%other'
}

export type EnergyProductQuery = {
  /** One product, by its code. */
  energyProduct: {
    id: string
    code: string
    fullName: string
    /** Name shown to customers. */
    displayName: string
    description: string
    direction: EnergyProductDirection | null
    availableFrom: string
    /** Null while the product has no end. */
    availableTo: string | null
    isVariable: boolean
    isGreen: boolean
    isPrepay: boolean
    isChargedHalfHourly: boolean
    /** Length of agreements in months. */
    term: number | null
    /**
     * When agreements on a product with a fixed end expire.
     *
     * Unverified: inferred, schema of edf-gb.
     */
    endsAt: string | null
    /** For leaving early; `exitFeesType` says how it is counted. */
    exitFees: number | null
    exitFeesType: string | null
    /** What the product costs at a postcode. */
    tariffs: {
      /** Number of tariffs on all pages together. */
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
          __typename: 'DayNightTariff'
          /** Product, kind of meter and region in one code. */
          tariffCode: string | null
          /** Name shown to customers. */
          displayName: string | null
          /** With tax, in pence. */
          standingCharge: number | null
          /** With tax, in pence per kWh. */
          dayRate: number | null
          /** With tax, in pence per kWh. */
          nightRate: number | null
        } | {
          __typename: 'FourRateEvTariff'
          /** Product, kind of meter and region in one code. */
          tariffCode: string | null
          /** Name shown to customers. */
          displayName: string | null
          /** With tax, in pence. */
          standingCharge: number | null
          /** With tax, in pence per kWh. */
          dayRate: number | null
          /** With tax, in pence per kWh. */
          nightRate: number | null
          /** For the car, with tax, in pence per kWh. */
          evDevicePeakRate: number | null
          /** For the car, with tax, in pence per kWh. */
          evDeviceOffPeakRate: number | null
        } | {
          __typename: 'GasTariffType' | 'StandardTariff'
          /** Product, kind of meter and region in one code. */
          tariffCode: string | null
          /** Name shown to customers. */
          displayName: string | null
          /** With tax, in pence. */
          standingCharge: number | null
          /** With tax, in pence per kWh. */
          unitRate: number | null
        } | {
          __typename: 'ThreeRateTariff'
          /** Product, kind of meter and region in one code. */
          tariffCode: string | null
          /** Name shown to customers. */
          displayName: string | null
          /** With tax, in pence. */
          standingCharge: number | null
          /** With tax, in pence per kWh. */
          dayRate: number | null
          /** With tax, in pence per kWh. */
          nightRate: number | null
          /** With tax, in pence per kWh. */
          offPeakRate: number | null
        } | {
          __typename?: '%other'
        } | null
      } | null>
    } | null
  } | null
}

export type EnergyProductQueryVariables = {
  code: string
  postcode: string
  paymentMethod?: PaymentMethodChoices | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type EnergyProductSummaryFragment = {
  id: string
  code: string
  fullName: string
  /** Name shown to customers. */
  displayName: string
  description: string
  direction: EnergyProductDirection | null
  availableFrom: string
  /** Null while the product has no end. */
  availableTo: string | null
  isVariable: boolean
  isGreen: boolean
  isPrepay: boolean
  isChargedHalfHourly: boolean
  /** Length of agreements in months. */
  term: number | null
  /**
   * When agreements on a product with a fixed end expire.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  endsAt: string | null
  /** For leaving early; `exitFeesType` says how it is counted. */
  exitFees: number | null
  exitFeesType: string | null
}

export type EnergyProductsQuery = {
  /**
   * The products on offer at a postcode. Needs no sign-in.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  energyProducts: {
    /** Number of products on all pages together. */
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
        code: string
        fullName: string
        /** Name shown to customers. */
        displayName: string
        description: string
        direction: EnergyProductDirection | null
        availableFrom: string
        /** Null while the product has no end. */
        availableTo: string | null
        isVariable: boolean
        isGreen: boolean
        isPrepay: boolean
        isChargedHalfHourly: boolean
        /** Length of agreements in months. */
        term: number | null
        /**
         * When agreements on a product with a fixed end expire.
         *
         * Unverified: inferred, schema of edf-gb.
         */
        endsAt: string | null
        /** For leaving early; `exitFeesType` says how it is counted. */
        exitFees: number | null
        exitFeesType: string | null
      } | null
    } | null>
  } | null
}

export type EnergyProductsQueryVariables = {
  postcode: string
  /** Code of the brand. EDF's instance refuses a request without it. */
  brand?: string | null | undefined
  availability?: EnergyProductAvailability | null | undefined
  /** Only products with these traits. */
  filterBy?: ReadonlyArray<EnergyProductFilters | null> | EnergyProductFilters | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
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

export type FieldErrorsFragment = {
  field: string | null
  errors: Array<{
    __typename: 'SerializerErrorType'
    code: string | null
    message: string | null
  } | {
    __typename: 'SerializerFieldErrorsType'
  } | {
    __typename: '%other'
  }> | null
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
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** Agreements for the account's gas meter points. */
    gasAgreements: Array<{
      id: number | null
      validFrom: string | null
      /** Null while the agreement has no end. */
      validTo: string | null
      isRevoked: boolean | null
      /** What the energy costs under this agreement. */
      tariff: {
        productCode: string | null
        /** Product, kind of meter and region in one code. */
        tariffCode: string | null
        /** Name shown to customers. */
        displayName: string | null
        fullName: string | null
        /** With tax, in pence. */
        standingCharge: number | null
        /** Without tax, in pence. */
        preVatStandingCharge: number | null
        /** With tax, in pence per kWh. */
        unitRate: number | null
        /** Without tax, in pence per kWh. */
        preVatUnitRate: number | null
      } | null
      meterPoint: {
        /** Number of the meter point. */
        mprn: string | null
        meters: Array<{
          /** The meter's id; its number is `serialNumber`. */
          id: string
          serialNumber: string
          /** The smart meter behind it. */
          smartGasMeter: {
            /** Identifier on the smart meter network; what telemetry asks for. */
            deviceId: string
          } | null
        } | null> | null
      }
    } | null> | null
  } | null
}

export type GasAgreementsQueryVariables = {
  accountNumber: string
  /** Only agreements in force. */
  active?: boolean | null | undefined
}

export type GasMeterDetailsFragment = {
  /** The meter's id; its number is `serialNumber`. */
  id: string
  serialNumber: string
  meterType: string
  activeFrom: string
  activeTo: string | null
  registers: Array<{
    id: string
    identifier: string | null
    name: string | null
    digits: number | null
  } | null> | null
  /** The smart meter behind it. */
  smartGasMeter: {
    /** Identifier on the smart meter network; what telemetry asks for. */
    deviceId: string
  } | null
}

export type GasMeterReadingsQuery = {
  /**
   * Readings of one gas meter.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  gasMeterReadings: {
    /** Number of readings of a gas meter on all pages together. */
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
        readAt: string | null
        /** Unverified: inferred, schema of edf-gb. */
        readingType: string | null
        /** How the reading came about, as a code. */
        source: string | null
        registers: Array<{
          identifier: string | null
          name: string | null
          /** A number in the meter's unit. */
          value: string | null
          /** Number of digits that the register has. */
          digits: number | null
          /** Whether the reading is held back because it looks wrong. */
          isQuarantined: boolean | null
        } | null> | null
      } | null
    } | null>
  } | null
}

export type GasMeterReadingsQueryVariables = {
  accountNumber: string
  /** The meter's id, not its serial number. */
  meterId: string
  readFrom?: string | null | undefined
  readTo?: string | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type GasTariffFragment = {
  productCode: string | null
  /** Product, kind of meter and region in one code. */
  tariffCode: string | null
  /** Name shown to customers. */
  displayName: string | null
  fullName: string | null
  /** With tax, in pence. */
  standingCharge: number | null
  /** Without tax, in pence. */
  preVatStandingCharge: number | null
  /** With tax, in pence per kWh. */
  unitRate: number | null
  /** Without tax, in pence per kWh. */
  preVatUnitRate: number | null
}

export type HeatPumpControllerStatusQuery = {
  /** What the controller of a heat pump reports. */
  heatPumpControllerStatus: {
    sensors: Array<{
      code: string | null
      connectivity: {
        online: boolean | null
        retrievedAt: string | null
      } | null
      telemetry: {
        temperatureInCelsius: number | null
        humidityPercentage: number | null
        retrievedAt: string | null
      } | null
    } | null> | null
    zones: Array<{
      zone: Zone | null
      telemetry: {
        /** In degrees Celsius. */
        setpointInCelsius: number | null
        mode: Mode | null
        relaySwitchedOn: boolean | null
        heatDemand: boolean | null
        retrievedAt: string | null
      } | null
    } | null> | null
  } | null
}

export type HeatPumpControllerStatusQueryVariables = {
  accountNumber: string
  /** Identifier of the controller. */
  euid: string | number
}

export type InvertersQuery = {
  /** The smart devices of one account: cars, charge points, batteries, inverters and others. */
  devices: Array<{
    __typename: 'SmartFlexBattery' | 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexVehicle'
    /** Changes when the device is registered anew. */
    id: string
    name: string | null
    /** Maker or platform through which the device is steered. */
    provider: ProviderChoices
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
      __typename: 'SmartFlexDeviceStatus'
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
    __typename: 'SmartFlexInverter'
    /** Changes when the device is registered anew. */
    id: string
    name: string | null
    /** Maker or platform through which the device is steered. */
    provider: ProviderChoices
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
      __typename: 'SmartFlexDeviceStatus'
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
    make: string | null
    model: string | null
    telemetry: {
      inverter: {
        connectionStatus: ConnectionStatus | null
        /** Power in kW. */
        powerInKw: string | null
      } | null
      battery: {
        connectionStatus: ConnectionStatus | null
        /** Power in kW. */
        powerInKw: string | null
        /** Charge in percent. */
        stateOfCharge: string | null
      } | null
      solar: {
        /** Power in kW. */
        powerInKw: string | null
      } | null
      grid: {
        /** Power in kW. */
        powerInKw: string | null
      } | null
      site: {
        /** Power in kW that the place uses. */
        consumptionInKw: string | null
        /** Power in kW that the place feeds into the grid. */
        exportInKw: string | null
      } | null
    } | null
  } | {
    __typename: '%other'
    /** Changes when the device is registered anew. */
    id: string
    name: string | null
    /** Maker or platform through which the device is steered. */
    provider: ProviderChoices
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
      __typename: 'SmartFlexDeviceStatus'
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
  }> | null
}

export type InvertersQueryVariables = {
  accountNumber: string
  propertyId?: string | number | null | undefined
}

export type JoinSavingSessionsEventMutation = {
  /** Takes part in one saving session. */
  joinSavingSessionsEvent: {
    joinedEventCodes: Array<string | null> | null
  } | null
}

export type JoinSavingSessionsEventMutationVariables = {
  input: JoinSavingSessionsEventInput
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

export type OctoplusAccountInfoQuery = {
  /**
   * What the account has in the supplier’s loyalty scheme.
   *
   * Unverified: inferred, schema of gb-2024.
   */
  octoplusAccountInfo: {
    isOctoplusEnrolled: boolean | null
    isLoyaltyPointsUser: boolean | null
    octoplusEligibility: {
      isEligible: boolean | null
      ineligibilityReasons: Array<IneligibilityReasons | null> | null
    } | null
  } | null
}

export type OctoplusAccountInfoQueryVariables = {
  accountNumber: string
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
  __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
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
    __typename: 'SelectChargePointVariantListItem' | 'SelectVehicleVariantListItem'
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
    __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
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
      __typename: 'SelectChargePointVariantListItem' | 'SelectVehicleVariantListItem'
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
      __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
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
        __typename: 'SelectChargePointVariantListItem' | 'SelectVehicleVariantListItem'
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
      postcode: string
      electricityMeterPoints: Array<{
        id: string
        /** Number of the meter point. */
        mpan: string
        /** Unverified: inferred, schema of edf-gb. */
        direction: ElectricityDirection | null
        /** Region of the grid. */
        gspGroupId: string | null
        status: string | null
        meters: Array<{
          /** The meter's id; its number is `serialNumber`. */
          id: string
          serialNumber: string
          meterType: ElectricityMeterMeterType | null
          activeFrom: string
          activeTo: string | null
          registers: Array<{
            id: string
            identifier: string | null
            name: string | null
            digits: number | null
          } | null> | null
          /** The smart meter behind it, for energy that is taken; its `deviceId` is what telemetry asks for. */
          smartImportElectricityMeter: {
            /** Identifier on the smart meter network; what telemetry asks for. */
            deviceId: string
          } | null
          /** The smart meter behind it, for energy that is fed in. */
          smartExportElectricityMeter: {
            /** Identifier on the smart meter network; what telemetry asks for. */
            deviceId: string
          } | null
        } | null> | null
      } | null> | null
      gasMeterPoints: Array<{
        id: string
        /** Number of the meter point. */
        mprn: string | null
        status: string | null
        meters: Array<{
          /** The meter's id; its number is `serialNumber`. */
          id: string
          serialNumber: string
          meterType: string
          activeFrom: string
          activeTo: string | null
          registers: Array<{
            id: string
            identifier: string | null
            name: string | null
            digits: number | null
          } | null> | null
          /** The smart meter behind it. */
          smartGasMeter: {
            /** Identifier on the smart meter network; what telemetry asks for. */
            deviceId: string
          } | null
        } | null> | null
      } | null> | null
    } | null> | null
  } | null
}

export type PropertiesQueryVariables = {
  accountNumber: string
  /** Also meters that were taken out. */
  includeInactive?: boolean | null | undefined
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
  quote: {
    code: string | null
    postcode: string
    includesElectricity: boolean
    includesGas: boolean
    /** In kWh. */
    elecAnnualConsumptionStandard: number | null
    /** In kWh. */
    gasAnnualConsumption: number | null
    quotedProducts: Array<{
      id: string
      name: string
      description: string
      recommended: boolean
      isVariable: boolean | null
      /** In pence. */
      monthlyAmount: number | null
      /** In pence. */
      annualAmount: number | null
      elecTariffCode: string
      gasTariffCode: string
    } | null> | null
  } | null
}

export type QuoteQueryVariables = {
  code: string
}

export type QuotedProductsFragment = {
  code: string | null
  postcode: string
  includesElectricity: boolean
  includesGas: boolean
  /** In kWh. */
  elecAnnualConsumptionStandard: number | null
  /** In kWh. */
  gasAnnualConsumption: number | null
  quotedProducts: Array<{
    id: string
    name: string
    description: string
    recommended: boolean
    isVariable: boolean | null
    /** In pence. */
    monthlyAmount: number | null
    /** In pence. */
    annualAmount: number | null
    elecTariffCode: string
    gasTariffCode: string
  } | null> | null
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

export type RedeemLoyaltyPointsMutation = {
  /** Turns loyalty points into a credit on the account. */
  redeemLoyaltyPointsForAccountCredit: {
    pointsRedeemed: number | null
  } | null
}

export type RedeemLoyaltyPointsMutationVariables = {
  input: RedeemLoyaltyPointsInput
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

export type SavingSessionsQuery = {
  /** Times at which using less energy is rewarded. */
  savingSessions: {
    events: Array<{
      id: number | null
      /** What `joinSavingSessionsEvent` asks for. */
      code: string | null
      startAt: string | null
      endAt: string | null
      status: SavingSessionsAccountEventStatus | null
      rewardPerKwhInOctoPoints: number | null
    } | null> | null
    account: {
      hasJoinedCampaign: boolean | null
      signedUpMeterPoint: {
        mpan: string | null
      } | null
      joinedEvents: Array<{
        eventId: number | null
        startAt: string | null
        endAt: string | null
        status: SavingSessionsAccountEventResultStatusChoices | null
        rewardGivenInOctoPoints: number | null
        /** In kWh. */
        energySavedInKwh: number | null
      } | null> | null
    } | null
  } | null
}

export type SavingSessionsQueryVariables = {
  accountNumber: string
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
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
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
          __typename: 'SelectChargePointVariantListItem' | 'SelectVehicleVariantListItem'
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
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
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
          __typename: 'SelectChargePointVariantListItem' | 'SelectVehicleVariantListItem'
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

export type SetDevicePreferencesMutation = {
  /** Sets the targets of a device for the days of the week. */
  setDevicePreferences: {
    __typename: 'SmartFlexBattery' | 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexInverter' | 'SmartFlexVehicle'
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

export type SmartMeterTelemetryQuery = {
  /** What a smart meter reports through a device in the home. About a hundred calls an hour are taken; then KT-GB-4042. */
  smartMeterTelemetry: Array<{
    readAt: string | null
    /** Count of the meter, in Wh. */
    consumption: string | null
    /** Energy within the span, in Wh. */
    consumptionDelta: string | null
    /** Power, in W. */
    demand: string | null
    /**
     * Count of what was fed in, in Wh.
     *
     * Unverified: inferred, schema of edf-gb.
     */
    export: string | null
    /** Cost within the span without tax, in pence. */
    costDelta: string | null
    /** Cost within the span with tax, in pence. */
    costDeltaWithTax: string | null
  } | null> | null
}

export type SmartMeterTelemetryQueryVariables = {
  /** The `deviceId` of the smart meter. */
  deviceId: string
  /** Together with `end` and `grouping`; all three left out, the latest values. */
  start?: string | null | undefined
  end?: string | null | undefined
  grouping?: TelemetryGrouping | null | undefined
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
        __typename: 'SelectChargePointMake' | 'SelectChargePointVariant' | 'SelectDeviceType' | 'SelectSessionDevice' | 'SelectUserVehicle' | 'SelectVehicleMake' | 'SelectVehicleVariant'
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
          __typename: 'SelectChargePointVariantListItem' | 'SelectVehicleVariantListItem'
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
  /**
   * The makes and models that can be steered, for one kind of device.
   *
   * Unverified: inferred, schema of edf-gb.
   */
  flexSupportedDevices: {
    /** Unverified: inferred, schema of edf-gb. */
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
  /** Needed in fact: without it the answer is KT-CT-4342. */
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
    __typename: 'SmartFlexBattery' | 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexInverter' | 'SmartFlexVehicle'
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
      __typename: 'SmartFlexDeviceStatus'
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
      __typename: 'SmartFlexDeviceStatus'
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
    __typename: 'SmartFlexBattery' | 'SmartFlexChargePoint' | 'SmartFlexDevice' | 'SmartFlexInverter' | 'SmartFlexVehicle'
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
      __typename: 'SmartFlexDeviceStatus'
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
      __typename: 'SmartFlexDeviceStatus'
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
      __typename: 'AccountType'
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

export type WheelOfFortuneSpinsQuery = {
  /**
   * Spins that the account has left.
   *
   * Unverified: inferred, schema of gb-2024; today the second host serves it.
   *
   * @deprecated The 'wheelOfFortuneSpins' field is deprecated. Use `wheelOfFortuneSpinsAllowed`. Numbers of the month are no longer given; no date is known.
   */
  wheelOfFortuneSpins: {
    electricity: {
      maxSpinsPerMonth: number | null
      usedSpinsThisMonth: number | null
      remainingSpinsThisMonth: number | null
    } | null
    gas: {
      maxSpinsPerMonth: number | null
      usedSpinsThisMonth: number | null
      remainingSpinsThisMonth: number | null
    } | null
  }
}

export type WheelOfFortuneSpinsQueryVariables = {
  accountNumber: string
}


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
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12402; others can occur. */
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12402' } = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number status accountType brand balance projectedBalance billingName billingEmail splitBillingAddress ledgers{number name ledgerType balance}properties{id address postcode}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4340; others can occur. */
export const AccountPlannedDispatchesDocument: TypedDocumentNode<AccountPlannedDispatchesQuery, AccountPlannedDispatchesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4340' } = /*#__PURE__*/ compactDocument('query AccountPlannedDispatches($accountNumber:String!){plannedDispatches(accountNumber:$accountNumber){start end delta meta{source location}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AgreementsDocument: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Agreements($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number marketSupplyAgreements(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo isActive supplyPoint{marketName externalIdentifier}product{code fullName}}}}}}', [PageFragmentDoc])
export const ApplicableRatesDocument: TypedDocumentNode<ApplicableRatesQuery, ApplicableRatesQueryVariables> = /*#__PURE__*/ compactDocument('query ApplicableRates($accountNumber:String!$mpxn:String!$startAt:DateTime!$endAt:DateTime!$first:Int$after:String){applicableRates(accountNumber:$accountNumber mpxn:$mpxn startAt:$startAt endAt:$endAt first:$first after:$after){totalCount pageInfo{...Page}edges{node{value validFrom validTo}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372; others can occur. */
export const CancelOnboardingDocument: TypedDocumentNode<CancelOnboardingMutation, CancelOnboardingMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' } = /*#__PURE__*/ compactDocument('mutation CancelOnboarding($input:CancelSmartFlexOnboardingInput!){cancelSmartFlexOnboarding(input:$input){wizard{id}}}')
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
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113; others can occur. */
export const CreateElectricityMeterReadingDocument: TypedDocumentNode<CreateElectricityMeterReadingMutation, CreateElectricityMeterReadingMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('mutation CreateElectricityMeterReading($mpan:String!$serialNumber:String!$readAt:Date!$readings:[ReadingInputType]!){createElectricityMeterReading(mpan:$mpan serialNumber:$serialNumber readAt:$readAt readings:$readings){readingErrors{...FieldErrors}}}', [FieldErrorsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113; others can occur. */
export const CreateGasMeterReadingDocument: TypedDocumentNode<CreateGasMeterReadingMutation, CreateGasMeterReadingMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('mutation CreateGasMeterReading($mprn:String!$serialNumber:String!$readAt:Date!$reading:Int!){createGasMeterReading(mprn:$mprn serialNumber:$serialNumber readAt:$readAt reading:$reading){readingErrors{...FieldErrors}}}', [FieldErrorsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12401, KT-CT-12405, KT-CT-12406; others can occur. */
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12401' | 'KT-CT-12405' | 'KT-CT-12406' } = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113; others can occur. */
export const CreateQuoteDocument: TypedDocumentNode<CreateQuoteMutation, CreateQuoteMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('mutation CreateQuote($input:CreateQuoteInput!){createQuote(input:$input){quote{...QuotedProducts}errors{...FieldErrors}}}', [QuotedProductsFragmentDoc, FieldErrorsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4616, KT-CT-4631, KT-CT-4645, KT-CT-4924; others can occur. */
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4616' | 'KT-CT-4631' | 'KT-CT-4645' | 'KT-CT-4924' } = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-GB-4624; others can occur. */
export const CreateQuoteRequestForProductsDocument: TypedDocumentNode<CreateQuoteRequestForProductsMutation, CreateQuoteRequestForProductsMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-GB-4624' } = /*#__PURE__*/ compactDocument('mutation CreateQuoteRequestForProducts($input:CreateQuoteRequestForProductsInput!){createQuoteRequestForProducts(input:$input){quoteRequest{createdAt electricitySupplyPoints{mpan quotedProducts{id label monthlyAmount annualAmount product{code displayName}}}gasSupplyPoints{mprn quotedProducts{id label monthlyAmount annualAmount product{code displayName}}}}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4301, KT-CT-4354; others can occur. */
export const DeleteBoostChargeDocument: TypedDocumentNode<DeleteBoostChargeMutation, DeleteBoostChargeMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4354' } = /*#__PURE__*/ compactDocument('mutation DeleteBoostCharge($input:DeleteBoostChargeInput!){deleteBoostCharge(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const DevicePreferencesDocument: TypedDocumentNode<DevicePreferencesQuery, DevicePreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query DevicePreferences($accountNumber:String!$deviceId:String!){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id preferences{...DevicePreferenceDetails}preferenceSetting{mode unit scheduleSettings{timeFrom timeTo timeStep min max step}}}}', [DevicePreferenceDetailsFragmentDoc])
export const DevicesDocument: TypedDocumentNode<DevicesQuery, DevicesQueryVariables> = /*#__PURE__*/ compactDocument('query Devices($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name deviceType provider propertyId status{...DeviceState}alerts{message publishedAt}...on SmartFlexVehicle{make model}...on SmartFlexChargePoint{make model}}}', [DeviceStateFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const ElectricityAgreementsDocument: TypedDocumentNode<ElectricityAgreementsQuery, ElectricityAgreementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query ElectricityAgreements($accountNumber:String!$active:Boolean){account(accountNumber:$accountNumber){number electricityAgreements(active:$active){id validFrom validTo isRevoked tariff{...ElectricityTariff}meterPoint{mpan direction meters{id serialNumber smartImportElectricityMeter{deviceId}}}}}}', [ElectricityTariffFragmentDoc])
export const ElectricityMeterReadingsDocument: TypedDocumentNode<ElectricityMeterReadingsQuery, ElectricityMeterReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityMeterReadings($accountNumber:String!$meterId:String!$readFrom:DateTime$readTo:DateTime$first:Int$after:String){electricityMeterReadings(accountNumber:$accountNumber meterId:$meterId readFrom:$readFrom readTo:$readTo first:$first after:$after){totalCount pageInfo{...Page}edges{node{id readAt readingType source registers{identifier name value digits isQuarantined}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-GB-9514; others can occur. */
export const EnergyProductDocument: TypedDocumentNode<EnergyProductQuery, EnergyProductQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-GB-9514' } = /*#__PURE__*/ compactDocument('query EnergyProduct($code:String!$postcode:String!$paymentMethod:PaymentMethodChoices$first:Int$after:String){energyProduct(code:$code){...EnergyProductSummary tariffs(postcode:$postcode paymentMethod:$paymentMethod first:$first after:$after){totalCount pageInfo{...Page}edges{node{...on TariffType{__typename tariffCode displayName standingCharge}...on StandardTariff{unitRate}...on DayNightTariff{dayRate nightRate}...on ThreeRateTariff{dayRate nightRate offPeakRate}...on FourRateEvTariff{dayRate nightRate evDevicePeakRate evDeviceOffPeakRate}...on GasTariffType{unitRate}}}}}}', [EnergyProductSummaryFragmentDoc, PageFragmentDoc])
export const EnergyProductsDocument: TypedDocumentNode<EnergyProductsQuery, EnergyProductsQueryVariables> = /*#__PURE__*/ compactDocument('query EnergyProducts($postcode:String!$brand:String$availability:EnergyProductAvailability$filterBy:[EnergyProductFilters]$first:Int$after:String){energyProducts(postcode:$postcode brand:$brand availability:$availability filterBy:$filterBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{...EnergyProductSummary}}}}', [PageFragmentDoc, EnergyProductSummaryFragmentDoc])
/** @throws an error with one of the codes KT-CT-10302, KT-CT-10312, KT-CT-10313, KT-CT-10314, KT-CT-10315, KT-CT-10340, KT-CT-10356, KT-CT-10357, KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-1602, KT-CT-4410, KT-CT-4412, KT-CT-4501, KT-CT-6622, KT-CT-7719; others can occur. */
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> & { readonly __errorCodes?: 'KT-CT-10302' | 'KT-CT-10312' | 'KT-CT-10313' | 'KT-CT-10314' | 'KT-CT-10315' | 'KT-CT-10340' | 'KT-CT-10356' | 'KT-CT-10357' | 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-1602' | 'KT-CT-4410' | 'KT-CT-4412' | 'KT-CT-4501' | 'KT-CT-6622' | 'KT-CT-7719' } = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
/** @throws an error with one of the codes KT-CT-1113; others can occur. */
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const GasAgreementsDocument: TypedDocumentNode<GasAgreementsQuery, GasAgreementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query GasAgreements($accountNumber:String!$active:Boolean){account(accountNumber:$accountNumber){number gasAgreements(active:$active){id validFrom validTo isRevoked tariff{...GasTariff}meterPoint{mprn meters{id serialNumber smartGasMeter{deviceId}}}}}}', [GasTariffFragmentDoc])
export const GasMeterReadingsDocument: TypedDocumentNode<GasMeterReadingsQuery, GasMeterReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query GasMeterReadings($accountNumber:String!$meterId:String!$readFrom:DateTime$readTo:DateTime$first:Int$after:String){gasMeterReadings(accountNumber:$accountNumber meterId:$meterId readFrom:$readFrom readTo:$readTo first:$first after:$after){totalCount pageInfo{...Page}edges{node{id readAt readingType source registers{identifier name value digits isQuarantined}}}}}', [PageFragmentDoc])
export const HeatPumpControllerStatusDocument: TypedDocumentNode<HeatPumpControllerStatusQuery, HeatPumpControllerStatusQueryVariables> = /*#__PURE__*/ compactDocument('query HeatPumpControllerStatus($accountNumber:String!$euid:ID!){heatPumpControllerStatus(accountNumber:$accountNumber euid:$euid){sensors{code connectivity{online retrievedAt}telemetry{temperatureInCelsius humidityPercentage retrievedAt}}zones{zone telemetry{setpointInCelsius mode relaySwitchedOn heatDemand retrievedAt}}}}')
export const InvertersDocument: TypedDocumentNode<InvertersQuery, InvertersQueryVariables> = /*#__PURE__*/ compactDocument('query Inverters($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name provider status{...DeviceState}...on SmartFlexInverter{make model telemetry{inverter{connectionStatus powerInKw}battery{connectionStatus powerInKw stateOfCharge}solar{powerInKw}grid{powerInKw}site{consumptionInKw exportInKw}}}}}', [DeviceStateFragmentDoc])
export const JoinSavingSessionsEventDocument: TypedDocumentNode<JoinSavingSessionsEventMutation, JoinSavingSessionsEventMutationVariables> = /*#__PURE__*/ compactDocument('mutation JoinSavingSessionsEvent($input:JoinSavingSessionsEventInput!){joinSavingSessionsEvent(input:$input){joinedEventCodes}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const LedgerInvoicesDocument: TypedDocumentNode<LedgerInvoicesQuery, LedgerInvoicesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query LedgerInvoices($accountNumber:String!$ledgerNumber:String$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number ledgerType invoices(first:$first after:$after){totalCount pageInfo{...Page}edges{node{id number firstIssued invoicedAmount pdfUrl totalCharges{netTotal taxTotal grossTotal}}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const LedgerTransactionsDocument: TypedDocumentNode<LedgerTransactionsQuery, LedgerTransactionsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query LedgerTransactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number name ledgerType balance transactions(fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113; others can occur. */
export const LoyaltyPointMovementsDocument: TypedDocumentNode<LoyaltyPointMovementsQuery, LoyaltyPointMovementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('query LoyaltyPointMovements($input:LoyaltyPointLedgersInput!){loyaltyPointLedgers(input:$input){id ledgerType value balanceCarriedForward reasonCode postedAt accountNumber}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-9215, KT-CT-9216, KT-CT-9217, KT-CT-9218, KT-CT-9222; others can occur. */
export const LoyaltyPointsDocument: TypedDocumentNode<LoyaltyPointsQuery, LoyaltyPointsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-9215' | 'KT-CT-9216' | 'KT-CT-9217' | 'KT-CT-9218' | 'KT-CT-9222' } = /*#__PURE__*/ compactDocument('query LoyaltyPoints($input:LoyaltyPointsBalanceInput!){loyaltyPointsBalance(input:$input){loyaltyPoints totalMonetaryAmount}}')
export const MeasurementsDocument: TypedDocumentNode<MeasurementsQuery, MeasurementsQueryVariables> = /*#__PURE__*/ compactDocument('query Measurements($propertyId:ID!$startAt:DateTime$endAt:DateTime$timezone:String$utilityFilters:[UtilityFiltersInput]$first:Int$after:String){property(id:$propertyId){id measurements(startAt:$startAt endAt:$endAt timezone:$timezone utilityFilters:$utilityFilters first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename source value unit readAt ...on IntervalMeasurementType{startAt endAt durationInSeconds}metaData{statistics{type label value costInclTax{estimatedAmount costCurrency}}}}}}}}', [PageFragmentDoc])
export const OctoplusAccountInfoDocument: TypedDocumentNode<OctoplusAccountInfoQuery, OctoplusAccountInfoQueryVariables> = /*#__PURE__*/ compactDocument('query OctoplusAccountInfo($accountNumber:String!){octoplusAccountInfo(accountNumber:$accountNumber){isOctoplusEnrolled isLoyaltyPointsUser octoplusEligibility{isEligible ineligibilityReasons}}}')
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
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const PropertiesDocument: TypedDocumentNode<PropertiesQuery, PropertiesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Properties($accountNumber:String!$includeInactive:Boolean){account(accountNumber:$accountNumber){number properties{id address postcode electricityMeterPoints{id mpan direction gspGroupId status meters(includeInactive:$includeInactive){...ElectricityMeterDetails}}gasMeterPoints{id mprn status meters(includeInactive:$includeInactive){...GasMeterDetails}}}}}', [ElectricityMeterDetailsFragmentDoc, GasMeterDetailsFragmentDoc])
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const QuoteDocument: TypedDocumentNode<QuoteQuery, QuoteQueryVariables> = /*#__PURE__*/ compactDocument('query Quote($code:String!){quote(code:$code){...QuotedProducts}}', [QuotedProductsFragmentDoc])
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-9201, KT-CT-9202, KT-CT-9203, KT-CT-9204, KT-CT-9205, KT-CT-9206, KT-CT-9208, KT-CT-9209, KT-CT-9210; others can occur. */
export const RedeemLoyaltyPointsDocument: TypedDocumentNode<RedeemLoyaltyPointsMutation, RedeemLoyaltyPointsMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-9201' | 'KT-CT-9202' | 'KT-CT-9203' | 'KT-CT-9204' | 'KT-CT-9205' | 'KT-CT-9206' | 'KT-CT-9208' | 'KT-CT-9209' | 'KT-CT-9210' } = /*#__PURE__*/ compactDocument('mutation RedeemLoyaltyPoints($input:RedeemLoyaltyPointsInput!){redeemLoyaltyPointsForAccountCredit(input:$input){pointsRedeemed}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113; others can occur. */
export const RegisteredKrakenflexDeviceDocument: TypedDocumentNode<RegisteredKrakenflexDeviceQuery, RegisteredKrakenflexDeviceQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('query RegisteredKrakenflexDevice($accountNumber:String!){registeredKrakenflexDevice(accountNumber:$accountNumber){...KrakenFlexDevice}}', [KrakenFlexDeviceFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4301, KT-CT-4359; others can occur. */
export const ResumeControlDocument: TypedDocumentNode<ResumeControlMutation, ResumeControlMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4359' } = /*#__PURE__*/ compactDocument('mutation ResumeControl($input:AccountNumberInput!){resumeControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
export const SavingSessionsDocument: TypedDocumentNode<SavingSessionsQuery, SavingSessionsQueryVariables> = /*#__PURE__*/ compactDocument('query SavingSessions($accountNumber:String!){savingSessions(accountNumber:$accountNumber){events{id code startAt endAt status rewardPerKwhInOctoPoints}account(accountNumber:$accountNumber){hasJoinedCampaign signedUpMeterPoint{mpan}joinedEvents{eventId startAt endAt status rewardGivenInOctoPoints energySavedInKwh}}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372, KT-CT-4375, KT-CT-4376, KT-CT-4377, KT-CT-4378, KT-CT-4379, KT-CT-4391; others can occur. */
export const SelectOnboardingIntegrationDocument: TypedDocumentNode<SelectOnboardingIntegrationMutation, SelectOnboardingIntegrationMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391' } = /*#__PURE__*/ compactDocument('mutation SelectOnboardingIntegration($input:SelectVehicleOrChargePointInput!){selectVehicleOrChargePointForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372, KT-CT-4375, KT-CT-4376, KT-CT-4377, KT-CT-4378, KT-CT-4379, KT-CT-4391; others can occur. */
export const SelectOnboardingOptionDocument: TypedDocumentNode<SelectOnboardingOptionMutation, SelectOnboardingOptionMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391' } = /*#__PURE__*/ compactDocument('mutation SelectOnboardingOption($input:SelectFromListInput!){selectFromListForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4314, KT-CT-4321, KT-CT-4374; others can occur. */
export const SetDevicePreferencesDocument: TypedDocumentNode<SetDevicePreferencesMutation, SetDevicePreferencesMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4314' | 'KT-CT-4321' | 'KT-CT-4374' } = /*#__PURE__*/ compactDocument('mutation SetDevicePreferences($input:SmartFlexDevicePreferencesInput!){setDevicePreferences(input:$input){__typename id preferences{...DevicePreferenceDetails}}}', [DevicePreferenceDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4301, KT-CT-4321, KT-CT-4353; others can occur. */
export const SetVehicleChargePreferencesDocument: TypedDocumentNode<SetVehicleChargePreferencesMutation, SetVehicleChargePreferencesMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4321' | 'KT-CT-4353' } = /*#__PURE__*/ compactDocument('mutation SetVehicleChargePreferences($input:VehicleChargingPreferencesInput!){setVehicleChargePreferences(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-GB-4039, KT-GB-4040, KT-GB-4041, KT-GB-4042, KT-GB-4043, KT-GB-4050, KT-GB-4051, KT-GB-4056; others can occur. */
export const SmartMeterTelemetryDocument: TypedDocumentNode<SmartMeterTelemetryQuery, SmartMeterTelemetryQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-GB-4039' | 'KT-GB-4040' | 'KT-GB-4041' | 'KT-GB-4042' | 'KT-GB-4043' | 'KT-GB-4050' | 'KT-GB-4051' | 'KT-GB-4056' } = /*#__PURE__*/ compactDocument('query SmartMeterTelemetry($deviceId:String!$start:DateTime$end:DateTime$grouping:TelemetryGrouping){smartMeterTelemetry(deviceId:$deviceId start:$start end:$end grouping:$grouping){readAt consumption consumptionDelta demand export costDelta costDeltaWithTax}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4321, KT-CT-4385; others can occur. */
export const StartOnboardingDocument: TypedDocumentNode<StartOnboardingMutation, StartOnboardingMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4321' | 'KT-CT-4385' } = /*#__PURE__*/ compactDocument('mutation StartOnboarding($input:StartSmartFlexOnboardingInput!){startSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4342; others can occur. */
export const SupportedDevicesDocument: TypedDocumentNode<SupportedDevicesQuery, SupportedDevicesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4342' } = /*#__PURE__*/ compactDocument('query SupportedDevices($deviceType:FlexSupportedDeviceTypes!){flexSupportedDevices(supportedDeviceType:$deviceType){supportedDeviceType supportedMakes{make models{modelName modelYearRange{startYear endYear}}}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113, KT-CT-4301, KT-CT-4358; others can occur. */
export const SuspendControlDocument: TypedDocumentNode<SuspendControlMutation, SuspendControlMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' | 'KT-CT-4301' | 'KT-CT-4358' } = /*#__PURE__*/ compactDocument('mutation SuspendControl($input:AccountNumberInput!){suspendControl(input:$input){krakenflexDevice{...KrakenFlexDevice}}}', [KrakenFlexDeviceFragmentDoc])
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
export const WheelOfFortuneSpinsDocument: TypedDocumentNode<WheelOfFortuneSpinsQuery, WheelOfFortuneSpinsQueryVariables> = /*#__PURE__*/ compactDocument('query WheelOfFortuneSpins($accountNumber:String!){wheelOfFortuneSpins(accountNumber:$accountNumber){electricity{maxSpinsPerMonth usedSpinsThisMonth remainingSpinsThisMonth}gas{maxSpinsPerMonth usedSpinsThisMonth remainingSpinsThisMonth}}}')
