// Generated: do not edit, run `pnpm generate`.
import { compactDocument, type FragmentDocument, type TypedDocumentNode } from '@energy/auth-core/document'

export type AcceptOfferForQuotingInput = {
  /** Identifier of the offer. */
  identifier?: string | number | null | undefined
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
  | 'kWh'
  | (string & {})

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

export type DayOfWeek =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
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

export type EnergyUnit =
  | 'KILOWATT_HOUR'
  | (string & {})

/** An account to enrol; which other fields are needed depends on the instance. */
export type EnrollmentInput = {
  accountNumber: string
  bankDetails?: BankDetailsInput | null | undefined
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  idempotencyKey?: string | null | undefined
  instructionDetails?: InstructionDetailsInput | null | undefined
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  leaveSupplierNumber?: string | null | undefined
  note?: string | null | undefined
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined
  salesInfo?: SalesInformationInput | null | undefined
  securityDeposit?: SecurityDepositInput | null | undefined
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  storedPaymentMethodDetailsReference?: string | null | undefined
}

/** Whether a device feeds energy into the grid. */
export type FlexGridExportStatus =
  | 'DISABLED'
  | 'ENABLED'
  | 'NOT_APPLICABLE'
  | (string & {})

export type InstructionDetailsInput = {
  instructionType: PaymentType
  validFrom: string
  vendorName: Vendor
  vendorReference: string
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
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {})

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

/** How the customer came to the supplier. */
export type SalesInformationInput = {
  affiliateSessionId?: string | null | undefined
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  offerGroupIdentifier?: string | null | undefined
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  organisationNumber?: string | null | undefined
  referralCode?: string | null | undefined
  salesChannel?: string | null | undefined
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
}

export type Vendor =
  | 'ACCESS_PAYSUITE'
  | 'ACCESS_PAYSUITE_EXPORT'
  | 'ACCESS_PAYSUITE_FIT'
  | 'ACCESS_PAYSUITE_SHELL'
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  | 'ADYEN'
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  | 'ANZ'
  | 'BOTTOMLINE_GLOBAL_PAYMENTS_HUB'
  | 'BOTTOMLINE_PTX'
  | 'BOTTOMLINE_PTX_BATCHED'
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  | 'BOTTOMLINE_PTX_BATCHED_HD'
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  | 'BOTTOMLINE_PTX_BATCHED_HD_NHH'
  | 'BPOINT'
  | 'BUCKAROO'
  | 'BUCKAROO_SEPA'
  | 'COMMBANK'
  /** Unverified: inferred, names from the schema of de, types from other instances. */
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
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  | 'STRIPE_CONNECT_HD'
  /** Unverified: inferred, names from the schema of de, types from other instances. */
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
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  | 'WESTPAC_QUICKSTREAM_LUMO_ENERGY'
  | 'WESTPAC_QUICKSTREAM_MERIDIAN'
  | 'WESTPAC_QUICKSTREAM_POWERSHOP'
  /** Unverified: inferred, names from the schema of de, types from other instances. */
  | 'WESTPAC_QUICKSTREAM_RED_ENERGY'
  | 'WORLDPAY'
  | (string & {})

/** Unverified: inferred, names from the schema of de, types from other instances. */
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
  /** Unverified: inferred, names from the schema of de, types from other instances. */
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
    /**
     * Balance of the electricity ledger, in cents.
     *
     * Unverified: inferred, names from the introspected German schema of 2026-06, types from names and descriptions.
     */
    electricityBalance: number | null
    /**
     * Balance of the gas ledger, in cents.
     *
     * Unverified: inferred, names from the introspected German schema of 2026-06, types from names and descriptions.
     */
    gasBalance: number | null
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
    /**
     * Every property of the account, past ones too.
     *
     * Unverified: inferred, names from the introspected German schema of 2026-06, types from names and descriptions.
     */
    allProperties: Array<{
      id: string | null
      /** The address in one string. */
      address: string | null
      /** The address's postal code. */
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

export type AgreementsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /**
     * The account's agreements in every market.
     *
     * Unverified: inferred, names from the schema of de, types from other instances.
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

export type DayAheadPricesQuery = {
  /**
   * Wholesale prices of the German day-ahead auction.
   *
   * Unverified: inferred, names from the introspected German schema of 2026-06, types from names, descriptions and clients.
   */
  epexDayAheadPrices: {
    /** Number of wholesale prices on all pages together. */
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
        /** First instant. */
        periodStart: string | null
        /** Instant after the last one. */
        periodEnd: string | null
        /** In `unit`. */
        value: string | null
        /** Unit of `value`: `EUR/MWh`. */
        unit: string | null
      } | null
    } | null>
  } | null
}

export type DayAheadPricesQueryVariables = {
  first?: number | null | undefined
  after?: string | null | undefined
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

export type ElectricityMeterReadingsQuery = {
  /**
   * Readings of one electricity meter.
   *
   * Unverified: inferred, names from the introspected German schema of 2026-06, types from names, descriptions and clients.
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
        meterId: string | null
        /** Code of the register, such as `1-1:1.8.0`. */
        registerObisCode: string | null
        registerType: string | null
        readAt: string | null
        value: string | null
        status: string | null
      } | null
    } | null>
  } | null
}

export type ElectricityMeterReadingsQueryVariables = {
  accountNumber: string
  /** The meter's id, not its number. */
  meterId: string | number
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

export type GasMeterReadingsQuery = {
  /**
   * Readings of one gas meter.
   *
   * Unverified: inferred, names from the introspected German schema of 2026-06, types from names, descriptions and clients.
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
        meterId: string | null
        /** Code of the register. */
        registerObisCode: string | null
        readAt: string | null
        value: string | null
        status: string | null
      } | null
    } | null>
  } | null
}

export type GasMeterReadingsQueryVariables = {
  accountNumber: string
  /** The meter's id, not its number. */
  meterId: string | number
  first?: number | null | undefined
  after?: string | null | undefined
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

export type MarketLocationFragment = {
  id: string
  /** Number of eleven digits. */
  maloNumber: string | null
  supplyPointId: string | null
  /** First day of supply by this supplier, by local time; null where there is no supply period. */
  firstDayOfSupply: string | null
  /** Last day of supply by this supplier, by local time; null while it has no end. */
  lastDayOfSupply: string | null
  /** The meters in use, one for each metering location (MeLo). */
  meters: Array<{
    id: string
    /** Number on the meter. */
    number: string | null
    meterType: string | null
    /** Number of the metering location that the meter belongs to. */
    meloNumber: string | null
    /** Whether an intelligent metering system sends its data. */
    hasSmartMeterGateway: boolean | null
  } | null> | null
  agreements: Array<{
    id: number | null
    validFrom: string | null
    /** Null while the agreement has no end. */
    validTo: string | null
    isActive: boolean | null
    isTerminated: boolean | null
    product: {
      code: string
      fullName: string
      /** Name shown to customers. */
      displayName: string
      /** Whether rates differ by the time of day. */
      isTimeOfUse: boolean | null
    } | null
  } | null> | null
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
    /**
     * Every property of the account, past ones too.
     *
     * Unverified: inferred, names from the introspected German schema of 2026-06, types from names and descriptions.
     */
    allProperties: Array<{
      id: string | null
      /** The address in one string. */
      address: string | null
      /** The address's postal code. */
      postcode: string
      /**
       * Market locations for electricity.
       *
       * Unverified: inferred, names from the introspected German schema of 2026-06, types from names, descriptions and clients.
       */
      electricityMalos: Array<{
        id: string
        /** Number of eleven digits. */
        maloNumber: string | null
        supplyPointId: string | null
        /** First day of supply by this supplier, by local time; null where there is no supply period. */
        firstDayOfSupply: string | null
        /** Last day of supply by this supplier, by local time; null while it has no end. */
        lastDayOfSupply: string | null
        /** The meters in use, one for each metering location (MeLo). */
        meters: Array<{
          id: string
          /** Number on the meter. */
          number: string | null
          meterType: string | null
          /** Number of the metering location that the meter belongs to. */
          meloNumber: string | null
          /** Whether an intelligent metering system sends its data. */
          hasSmartMeterGateway: boolean | null
        } | null> | null
        agreements: Array<{
          id: number | null
          validFrom: string | null
          /** Null while the agreement has no end. */
          validTo: string | null
          isActive: boolean | null
          isTerminated: boolean | null
          product: {
            code: string
            fullName: string
            /** Name shown to customers. */
            displayName: string
            /** Whether rates differ by the time of day. */
            isTimeOfUse: boolean | null
          } | null
        } | null> | null
      } | null> | null
      /**
       * Market locations for gas.
       *
       * Unverified: inferred, names from the introspected German schema of 2026-06, types from names, descriptions and clients.
       */
      gasMalos: Array<{
        id: string
        /** Number of eleven digits. */
        maloNumber: string | null
        supplyPointId: string | null
        /** First day of supply by this supplier, by local time; null where there is no supply period. */
        firstDayOfSupply: string | null
        /** Last day of supply by this supplier, by local time; null while it has no end. */
        lastDayOfSupply: string | null
        /** The meters in use, one for each metering location (MeLo). */
        meters: Array<{
          id: string
          /** Number on the meter. */
          number: string | null
          meterType: string | null
          /** Number of the metering location that the meter belongs to. */
          meloNumber: string | null
          /** Whether an intelligent metering system sends its data. */
          hasSmartMeterGateway: boolean | null
        } | null> | null
        agreements: Array<{
          id: number | null
          validFrom: string | null
          /** Null while the agreement has no end. */
          validTo: string | null
          isActive: boolean | null
          isTerminated: boolean | null
          product: {
            code: string
            fullName: string
            /** Name shown to customers. */
            displayName: string
            /** Whether rates differ by the time of day. */
            isTimeOfUse: boolean | null
          } | null
        } | null> | null
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

export type RatesQuery = {
  /** One property, by its id. */
  property: {
    id: string | null
    /**
     * Market locations for electricity.
     *
     * Unverified: inferred, names from the introspected German schema of 2026-06, types from names, descriptions and clients.
     */
    electricityMalos: Array<{
      /** Number of eleven digits. */
      maloNumber: string | null
      agreements: Array<{
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        isActive: boolean | null
        product: {
          code: string
          /** Whether rates differ by the time of day. */
          isTimeOfUse: boolean | null
        } | null
        /** Standing charge without tax, in euros a month. */
        netMonthlyStandingCharge: string | null
        /** Price of the energy: one rate, or one for each timeslot. */
        unitRateInformation: {
          __typename: 'SimpleProductUnitRateInformation'
          /** Without tax, in cents per kWh. */
          netUnitRateCentsPerKwh: string | null
          /** With tax, in cents per kWh. */
          latestGrossUnitRateCentsPerKwh: string | null
        } | {
          __typename: 'TimeOfUseProductUnitRateInformation'
          rates: Array<{
            /** Name of the timeslot. */
            timeslotName: string | null
            /** Without tax, in cents per kWh. */
            netUnitRateCentsPerKwh: string | null
            /** With tax, in cents per kWh. */
            latestGrossUnitRateCentsPerKwh: string | null
            /** The times of day at which the timeslot applies. */
            timeslotActivationRules: Array<{
              activeFromTime: string | null
              activeToTime: string | null
            } | null> | null
          } | null> | null
        } | {
          __typename: '%other'
        } | null
      } | null> | null
    } | null> | null
  } | null
}

export type RatesQueryVariables = {
  propertyId: string | number
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

export type UnitRateFragment = {
  __typename: 'SimpleProductUnitRateInformation'
  /** Without tax, in cents per kWh. */
  netUnitRateCentsPerKwh: string | null
  /** With tax, in cents per kWh. */
  latestGrossUnitRateCentsPerKwh: string | null
} | {
  __typename: 'TimeOfUseProductUnitRateInformation'
  rates: Array<{
    /** Name of the timeslot. */
    timeslotName: string | null
    /** Without tax, in cents per kWh. */
    netUnitRateCentsPerKwh: string | null
    /** With tax, in cents per kWh. */
    latestGrossUnitRateCentsPerKwh: string | null
    /** The times of day at which the timeslot applies. */
    timeslotActivationRules: Array<{
      activeFromTime: string | null
      activeToTime: string | null
    } | null> | null
  } | null> | null
} | {
  __typename: '%other'
}

export type UnitRateForecastQuery = {
  /** One property, by its id. */
  property: {
    id: string | null
    /**
     * Market locations for electricity.
     *
     * Unverified: inferred, names from the introspected German schema of 2026-06, types from names, descriptions and clients.
     */
    electricityMalos: Array<{
      /** Number of eleven digits. */
      maloNumber: string | null
      agreements: Array<{
        id: number | null
        isActive: boolean | null
        /** Rates for each quarter of an hour of today and tomorrow; only agreements on dynamic products have them. */
        unitRateForecast: Array<{
          validFrom: string | null
          validTo: string | null
          unitRateInformation: {
            __typename: 'SimpleProductUnitRateInformation'
            /** Without tax, in cents per kWh. */
            netUnitRateCentsPerKwh: string | null
            /** With tax, in cents per kWh. */
            latestGrossUnitRateCentsPerKwh: string | null
          } | {
            __typename: 'TimeOfUseProductUnitRateInformation'
            rates: Array<{
              /** Name of the timeslot. */
              timeslotName: string | null
              /** Without tax, in cents per kWh. */
              netUnitRateCentsPerKwh: string | null
              /** With tax, in cents per kWh. */
              latestGrossUnitRateCentsPerKwh: string | null
              /** The times of day at which the timeslot applies. */
              timeslotActivationRules: Array<{
                activeFromTime: string | null
                activeToTime: string | null
              } | null> | null
            } | null> | null
          } | {
            __typename: '%other'
          } | null
        } | null> | null
      } | null> | null
    } | null> | null
  } | null
}

export type UnitRateForecastQueryVariables = {
  propertyId: string | number
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


export const DevicePreferenceDetailsFragmentDoc: FragmentDocument<DevicePreferenceDetailsFragment, 'DevicePreferenceDetails'> = /*#__PURE__*/ compactDocument('fragment DevicePreferenceDetails on SmartFlexDevicePreferencesInterface{mode unit targetType gridExport schedules{dayOfWeek time min max}}')
export const DeviceStateFragmentDoc: FragmentDocument<DeviceStateFragment, 'DeviceState'> = /*#__PURE__*/ compactDocument('fragment DeviceState on SmartFlexDeviceStatusInterface{__typename current currentState isSuspended ...on SmartFlexVehicleStatus{stateOfCharge{timestamp value}stateOfChargeLimit{upperSocLimit isLimitViolated}}...on SmartFlexChargePointStatus{stateOfCharge{timestamp value}}}')
export const MarketLocationFragmentDoc: FragmentDocument<MarketLocationFragment, 'MarketLocation'> = /*#__PURE__*/ compactDocument('fragment MarketLocation on MaLo{id maloNumber supplyPointId firstDayOfSupply lastDayOfSupply meters{id number meterType meloNumber hasSmartMeterGateway}agreements{id validFrom validTo isActive isTerminated product{code fullName displayName isTimeOfUse}}}')
export const OfferDetailsFragmentDoc: FragmentDocument<OfferDetailsFragment, 'OfferDetails'> = /*#__PURE__*/ compactDocument('fragment OfferDetails on OfferType{identifier description validFrom validTo acceptedAt rejectedAt quote{identifier productOfferingIdentifier createdAt}}')
export const OnboardingStepFragmentDoc: FragmentDocument<OnboardingStepFragment, 'OnboardingStep'> = /*#__PURE__*/ compactDocument('fragment OnboardingStep on SmartFlexOnboardingStepInterface{__typename id ...on SelectFromList{selectedOptionId options{__typename id ...on SelectDeviceTypeListItem{label}...on SelectVehicleMakeListItem{vehicleMake{make}}...on SelectChargePointMakeListItem{chargePointMake{make}}...on SelectUserVehicleListItem{vehicle{displayName brand model year}}...on SelectSessionDeviceListItem{sessionDevice{id name make model}}}}...on SelectVehicleOrChargePoint{selectedIntegration}...on AuthFlow{authorizationUri redirectUri}...on UserActionRequired{userActions{userAction description uri}}...on TeslaSetupVirtualKey{key uri}...on SmartFlexOnboardingDeviceRegistration{deviceRegistered}...on WaitForLiveIntegration{isLive}}')
export const OnboardingWizardFragmentDoc: FragmentDocument<OnboardingWizardFragment, 'OnboardingWizard'> = /*#__PURE__*/ compactDocument('fragment OnboardingWizard on SmartFlexOnboardingWizard{id deviceType displayName currentStep{...OnboardingStep}}', [OnboardingStepFragmentDoc])
export const PageFragmentDoc: FragmentDocument<PageFragment, 'Page'> = /*#__PURE__*/ compactDocument('fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}')
export const UnitRateFragmentDoc: FragmentDocument<UnitRateFragment, 'UnitRate'> = /*#__PURE__*/ compactDocument('fragment UnitRate on UnitRateInformation{__typename ...on SimpleProductUnitRateInformation{netUnitRateCentsPerKwh latestGrossUnitRateCentsPerKwh}...on TimeOfUseProductUnitRateInformation{rates{timeslotName netUnitRateCentsPerKwh latestGrossUnitRateCentsPerKwh timeslotActivationRules{activeFromTime activeToTime}}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12402; others can occur. */
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12402' } = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number status accountType brand balance electricityBalance gasBalance billingName billingEmail splitBillingAddress ledgers{number name ledgerType balance}allProperties{id address postcode}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AgreementsDocument: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Agreements($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number marketSupplyAgreements(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo isActive supplyPoint{marketName externalIdentifier}product{code fullName}}}}}}', [PageFragmentDoc])
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
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12401, KT-CT-12405, KT-CT-12406; others can occur. */
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12401' | 'KT-CT-12405' | 'KT-CT-12406' } = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4616, KT-CT-4631, KT-CT-4645, KT-CT-4924; others can occur. */
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4616' | 'KT-CT-4631' | 'KT-CT-4645' | 'KT-CT-4924' } = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
export const DayAheadPricesDocument: TypedDocumentNode<DayAheadPricesQuery, DayAheadPricesQueryVariables> = /*#__PURE__*/ compactDocument('query DayAheadPrices($first:Int$after:String){epexDayAheadPrices(first:$first after:$after){totalCount pageInfo{...Page}edges{node{periodStart periodEnd value unit}}}}', [PageFragmentDoc])
export const DevicePreferencesDocument: TypedDocumentNode<DevicePreferencesQuery, DevicePreferencesQueryVariables> = /*#__PURE__*/ compactDocument('query DevicePreferences($accountNumber:String!$deviceId:String!){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename id preferences{...DevicePreferenceDetails}preferenceSetting{mode unit scheduleSettings{timeFrom timeTo timeStep min max step}}}}', [DevicePreferenceDetailsFragmentDoc])
export const DevicesDocument: TypedDocumentNode<DevicesQuery, DevicesQueryVariables> = /*#__PURE__*/ compactDocument('query Devices($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name deviceType provider propertyId status{...DeviceState}alerts{message publishedAt}...on SmartFlexVehicle{make model}...on SmartFlexChargePoint{make model}}}', [DeviceStateFragmentDoc])
export const ElectricityMeterReadingsDocument: TypedDocumentNode<ElectricityMeterReadingsQuery, ElectricityMeterReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityMeterReadings($accountNumber:String!$meterId:ID!$first:Int$after:String){electricityMeterReadings(accountNumber:$accountNumber meterId:$meterId first:$first after:$after){totalCount pageInfo{...Page}edges{node{meterId registerObisCode registerType readAt value status}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-10302, KT-CT-10312, KT-CT-10313, KT-CT-10314, KT-CT-10315, KT-CT-10340, KT-CT-10356, KT-CT-10357, KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-1602, KT-CT-4410, KT-CT-4412, KT-CT-4501, KT-CT-6622, KT-CT-7719; others can occur. */
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> & { readonly __errorCodes?: 'KT-CT-10302' | 'KT-CT-10312' | 'KT-CT-10313' | 'KT-CT-10314' | 'KT-CT-10315' | 'KT-CT-10340' | 'KT-CT-10356' | 'KT-CT-10357' | 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-1602' | 'KT-CT-4410' | 'KT-CT-4412' | 'KT-CT-4501' | 'KT-CT-6622' | 'KT-CT-7719' } = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
export const GasMeterReadingsDocument: TypedDocumentNode<GasMeterReadingsQuery, GasMeterReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query GasMeterReadings($accountNumber:String!$meterId:ID!$first:Int$after:String){gasMeterReadings(accountNumber:$accountNumber meterId:$meterId first:$first after:$after){totalCount pageInfo{...Page}edges{node{meterId registerObisCode readAt value status}}}}', [PageFragmentDoc])
export const InvertersDocument: TypedDocumentNode<InvertersQuery, InvertersQueryVariables> = /*#__PURE__*/ compactDocument('query Inverters($accountNumber:String!$propertyId:ID){devices(accountNumber:$accountNumber propertyId:$propertyId){__typename id name provider status{...DeviceState}...on SmartFlexInverter{make model telemetry{inverter{connectionStatus powerInKw}battery{connectionStatus powerInKw stateOfCharge}solar{powerInKw}grid{powerInKw}site{consumptionInKw exportInKw}}}}}', [DeviceStateFragmentDoc])
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
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const PropertiesDocument: TypedDocumentNode<PropertiesQuery, PropertiesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Properties($accountNumber:String!){account(accountNumber:$accountNumber){number allProperties{id address postcode electricityMalos{...MarketLocation}gasMalos{...MarketLocation}}}}', [MarketLocationFragmentDoc])
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-6622; others can occur. */
export const RatesDocument: TypedDocumentNode<RatesQuery, RatesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-6622' } = /*#__PURE__*/ compactDocument('query Rates($propertyId:ID!){property(id:$propertyId){id electricityMalos{maloNumber agreements{id validFrom validTo isActive product{code isTimeOfUse}netMonthlyStandingCharge unitRateInformation{...UnitRate}}}}}', [UnitRateFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372, KT-CT-4375, KT-CT-4376, KT-CT-4377, KT-CT-4378, KT-CT-4379, KT-CT-4391; others can occur. */
export const SelectOnboardingIntegrationDocument: TypedDocumentNode<SelectOnboardingIntegrationMutation, SelectOnboardingIntegrationMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391' } = /*#__PURE__*/ compactDocument('mutation SelectOnboardingIntegration($input:SelectVehicleOrChargePointInput!){selectVehicleOrChargePointForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4371, KT-CT-4372, KT-CT-4375, KT-CT-4376, KT-CT-4377, KT-CT-4378, KT-CT-4379, KT-CT-4391; others can occur. */
export const SelectOnboardingOptionDocument: TypedDocumentNode<SelectOnboardingOptionMutation, SelectOnboardingOptionMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391' } = /*#__PURE__*/ compactDocument('mutation SelectOnboardingOption($input:SelectFromListInput!){selectFromListForSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4314, KT-CT-4321, KT-CT-4374; others can occur. */
export const SetDevicePreferencesDocument: TypedDocumentNode<SetDevicePreferencesMutation, SetDevicePreferencesMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4314' | 'KT-CT-4321' | 'KT-CT-4374' } = /*#__PURE__*/ compactDocument('mutation SetDevicePreferences($input:SmartFlexDevicePreferencesInput!){setDevicePreferences(input:$input){__typename id preferences{...DevicePreferenceDetails}}}', [DevicePreferenceDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4321, KT-CT-4385; others can occur. */
export const StartOnboardingDocument: TypedDocumentNode<StartOnboardingMutation, StartOnboardingMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4321' | 'KT-CT-4385' } = /*#__PURE__*/ compactDocument('mutation StartOnboarding($input:StartSmartFlexOnboardingInput!){startSmartFlexOnboarding(input:$input){wizard{...OnboardingWizard}}}', [OnboardingWizardFragmentDoc])
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-6622; others can occur. */
export const UnitRateForecastDocument: TypedDocumentNode<UnitRateForecastQuery, UnitRateForecastQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-6622' } = /*#__PURE__*/ compactDocument('query UnitRateForecast($propertyId:ID!){property(id:$propertyId){id electricityMalos{maloNumber agreements{id isActive unitRateForecast{validFrom validTo unitRateInformation{...UnitRate}}}}}}', [UnitRateFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4354, KT-CT-4356, KT-CT-4357; others can occur. */
export const UpdateBoostChargeDocument: TypedDocumentNode<UpdateBoostChargeMutation, UpdateBoostChargeMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4354' | 'KT-CT-4356' | 'KT-CT-4357' } = /*#__PURE__*/ compactDocument('mutation UpdateBoostCharge($input:UpdateBoostChargeInput!){updateBoostCharge(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4313, KT-CT-4314, KT-CT-4358, KT-CT-4359, KT-CT-4387; others can occur. */
export const UpdateDeviceSmartControlDocument: TypedDocumentNode<UpdateDeviceSmartControlMutation, UpdateDeviceSmartControlMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4313' | 'KT-CT-4314' | 'KT-CT-4358' | 'KT-CT-4359' | 'KT-CT-4387' } = /*#__PURE__*/ compactDocument('mutation UpdateDeviceSmartControl($input:SmartControlInput!){updateDeviceSmartControl(input:$input){__typename id status{...DeviceState}}}', [DeviceStateFragmentDoc])
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
