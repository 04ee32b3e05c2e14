// Generated: do not edit, run `pnpm generate`.
import { compactDocument, type FragmentDocument, type TypedDocumentNode } from '@energy/auth-core/document'

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type AcceptOfferForQuotingInput = {
  /** Identifier of the offer. */
  identifier?: string | number | null | undefined
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
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

/**
 * How a payment reached the supplier.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
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
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type AccountStatementStatus =
  | 'CLOSED'
  | 'OPEN'
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
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

/**
 * Who an account is for.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
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
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type BalanceTriggeredScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  balanceThreshold: number
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined
}

/**
 * A bank account to pay from. Account numbers are personal data.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type BankDetailsInput = {
  accountHolder?: string | null | undefined
  accountNumber?: string | null | undefined
  accountType?: string | null | undefined
  bankCode?: string | null | undefined
  branchCode?: string | null | undefined
  iban?: string | null | undefined
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type BillTriggeredBalanceTargetScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type BillTriggeredScheduleInput = {
  frequencyMultiplier?: number | null | undefined
  paymentDay?: number | null | undefined
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type BillTypeEnum =
  | 'COLLECTIVE'
  | 'CREDIT_NOTE'
  | 'INVOICE'
  | 'PRE_KRAKEN'
  | 'STATEMENT'
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  | 'kWh'
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type CreateOfferGroupForQuotingInput = {
  productOfferings: ReadonlyArray<OfferingForQuotingInput | null> | OfferingForQuotingInput | null
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type CreateQuoteForAccountInput = {
  accountNumber: string
  /** Day that the quote is for. */
  asOf: string
  /** Identifiers of the supply points. */
  identifiers: ReadonlyArray<string | null> | string | null
}

/**
 * Which electricity data to read.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
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

/**
 * An account to enrol; which other fields are needed depends on the instance.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type EnrollmentInput = {
  accountNumber: string
  bankDetails?: BankDetailsInput | null | undefined
  /** Unverified: inferred, schemas of edf-gb, au; no schema of nz is known; public clients there send a part of it. */
  instructionDetails?: InstructionDetailsInput | null | undefined
  note?: string | null | undefined
  /** Unverified: inferred, schemas of edf-gb, au; no schema of nz is known; public clients there send a part of it. */
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined
  salesInfo?: SalesInformationInput | null | undefined
  securityDeposit?: SecurityDepositInput | null | undefined
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type InstructionDetailsInput = {
  instructionType: PaymentType
  validFrom: string
  vendorName: Vendor
  vendorReference: string
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type LoyaltyPointLedgersInput = {
  accountUserId: string | number
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type LoyaltyPointsBalanceInput = {
  accountNumber: string
  accountUserId?: string | null | undefined
}

/**
 * A product to make an offer of, for a span of time.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type OfferingForQuotingInput = {
  productComponents: ReadonlyArray<ProductComponentForQuotingInput | null> | ProductComponentForQuotingInput | null
  productOfferingIdentifier: string | number
  quotePeriodEndDatetime?: string | null | undefined
  quotePeriodStartDatetime?: string | null | undefined
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type PaymentFrequencyOptions =
  | 'Monthly'
  | 'Planned'
  | 'Weekly'
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type PaymentScheduleDetailsInput = {
  balanceTriggered?: BalanceTriggeredScheduleInput | null | undefined
  billTriggered?: BillTriggeredScheduleInput | null | undefined
  billTriggeredBalanceTarget?: BillTriggeredBalanceTargetScheduleInput | null | undefined
  regularTriggered?: RegularTriggeredScheduleInput | null | undefined
}

/**
 * Why a payment schedule exists.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type PaymentScheduleReasonOptions =
  | 'DEBT_REPAYMENT_PLAN'
  | 'FINAL_PAYMENT'
  | 'GENERAL_ACCOUNT_PAYMENT'
  | 'SSD_PAYMENT'
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type PaymentSlipDetailsInput = {
  payerIsCustomer: boolean
}

/**
 * Kind of a means of payment.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type PaymentType =
  | 'BPAY'
  | 'CARD'
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {})

/**
 * A part of a product, and what its price depends on.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type ProductComponentForQuotingInput = {
  productCode: string | number
  quotingParams: ReadonlyArray<_QuotingParam | null> | _QuotingParam | null
}

/**
 * An operation to be judged.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type QueryComplexityInputType = {
  /** Which operation, when the text holds several. */
  operationName?: string | null | undefined
  /** Text of the operation. */
  query: string
  variables?: string | null | undefined
}

/**
 * Whether energy was taken from the grid or fed into it.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type ReadingDirectionType =
  | 'CONSUMPTION'
  | 'GENERATION'
  | (string & {})

/**
 * Length of the intervals of measurements.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
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
  | (string & {})

/**
 * Whether data was measured or estimated.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type ReadingQualityType =
  | 'ACTUAL'
  | 'COMBINED'
  | 'ESTIMATE'
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type RegularTriggeredScheduleInput = {
  frequency?: ScheduleFrequencyEnum | null | undefined
  frequencyMultiplier?: number | null | undefined
  paymentDay?: number | null | undefined
}

/**
 * How the customer came to the supplier.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type SalesInformationInput = {
  affiliateSessionId?: string | null | undefined
  referralCode?: string | null | undefined
  salesChannel?: string | null | undefined
  urn?: string | null | undefined
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type ScheduleFrequencyEnum =
  | 'MONTHLY'
  | 'WEEKLY'
  | (string & {})

/**
 * What sets a scheduled payment off.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type ScheduleTrigger =
  | 'BALANCE'
  | 'BILL'
  | 'PLAN'
  | 'REGULAR'
  | 'REGULAR_PLAN'
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type SecurityDepositInput = {
  /** In the smallest unit of the currency. */
  amount: number
  key: string
  reason: string
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC'
  | (string & {})

/**
 * Which data to read: the filters of one fuel.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type UtilityFiltersInput = {
  electricityFilters?: ElectricityFiltersInput | null | undefined
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
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
  | (string & {})

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type _DateTimeParam = {
  value: string
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type _FloatParam = {
  value: number
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type _IntegerParam = {
  value: number
}

/**
 * One fact that a price depends on; fill in the field of its type.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
 */
export type _QuotingParam = {
  datetime?: _DateTimeParam | null | undefined
  integer?: _IntegerParam | null | undefined
  name: string
  number?: _FloatParam | null | undefined
  string?: _StringParam | null | undefined
}

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it. */
export type _StringParam = {
  value: string
}

export type AcceptOfferMutation = {
  /**
   * Accepts one offer of a group.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
  account: {
    id: string
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    status: AccountStatus | null
    accountType: AccountTypeChoices | null
    brand: string | null
    /** Balance of the account in the smallest unit of the currency (cents, pence, yen). */
    balance: number
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
    } | null> | null
  } | null
}

export type AccountQueryVariables = {
  accountNumber: string
  /** Only properties that the account has from this instant on. */
  activeFrom?: string | null | undefined
}

export type AccountBalanceQuery = {
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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

export type BillFilesQuery = {
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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

export type CreateOfferGroupMutation = {
  /**
   * Makes a group of offers to choose from.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * Asks for a quote for supply points of an account that exists.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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

export type EnrollMutation = {
  /**
   * Enrols an account for supply.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * Ends every token issued to the viewer so far.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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

export type LedgerInvoicesQuery = {
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * Movements of loyalty points of one user.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * Balance of loyalty points of one account.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * One property, by its id.
   *
   * Unverified: inferred, schemas of edf-gb, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
  property: {
    id: string | null
    /**
     * Meter data of the place, one entry for each reading or interval.
     *
     * Unverified: inferred, guide: OAuth applications for measurements; no schema of nz is known; public clients there send a part of it.
     */
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

export type MeterPointsQuery = {
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
  account: {
    /** The places that the account supplies. */
    properties: Array<{
      id: string | null
      /** The address in one string. */
      address: string | null
      meterPoints: Array<{
        id: string
        /** Number of the metering point: the ICP. */
        marketIdentifier: string | null
        activeAgreement: {
          displayName: string | null
          validFrom: string | null
          /** Null while the agreement has no end. */
          validTo: string | null
          rates: Array<{
            displayLabel: string | null
            /** What is charged for, such as `STANDING_CHARGE` or `CONSUMPTION_CHARGE`. */
            bandCategory: string | null
            /** The part of the day in which the price holds, such as `PEAK`; the name that `timeslot` has in the scheme. */
            touBucketName: string | null
            /** What the price is for, such as `Days on supply` or `Kilowatt-hours consumed`. */
            unitType: string | null
            /** Cents, as a string. */
            rateIncludingTax: string | null
          } | null> | null
        } | null
        registers: Array<{
          /** What `registerId` takes in the filters of measurements. */
          id: string
          /** The number of the meter and of the channel, such as `123456789:1`. */
          identifier: string | null
          /** Whether energy is fed in. */
          isFeedIn: boolean | null
        } | null> | null
      } | null> | null
    } | null> | null
  } | null
}

export type MeterPointsQueryVariables = {
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
  /**
   * One group of offers, by its identifier.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * What the supplier asked to be paid, by ledger.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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

export type QueryComplexityQuery = {
  /**
   * How complex an operation is, without running it.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
  queryComplexity: {
    complexityValue: number | null
  } | null
}

export type QueryComplexityQueryVariables = {
  input: QueryComplexityInputType
}

export type RateLimitInfoQuery = {
  /**
   * What is left of the viewer's allowances.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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

export type SupplyPointsQuery = {
  /**
   * The supply points of one account or of one portfolio.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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
  /**
   * One account, by its number.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /**
     * Charges, payments, credits and refunds, the newest first unless asked otherwise.
     *
     * Unverified: inferred, guide: Germany, pagination; no schema of nz is known; public clients there send a part of it.
     */
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

export type ViewerQuery = {
  /**
   * The customer that the access token belongs to.
   *
   * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of nz is known; public clients there send a part of it.
   */
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


export const OfferDetailsFragmentDoc: FragmentDocument<OfferDetailsFragment, 'OfferDetails'> = /*#__PURE__*/ compactDocument('fragment OfferDetails on OfferType{identifier description validFrom validTo acceptedAt rejectedAt quote{identifier productOfferingIdentifier createdAt}}')
export const PageFragmentDoc: FragmentDocument<PageFragment, 'Page'> = /*#__PURE__*/ compactDocument('fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12402; others can occur. */
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12402' } = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!$activeFrom:DateTime){account(accountNumber:$accountNumber){id number status accountType brand balance billingName billingEmail splitBillingAddress ledgers{number name ledgerType balance}properties(activeFrom:$activeFrom){id address}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12401, KT-CT-12405, KT-CT-12406; others can occur. */
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12401' | 'KT-CT-12405' | 'KT-CT-12406' } = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4616, KT-CT-4631, KT-CT-4645, KT-CT-4924; others can occur. */
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4616' | 'KT-CT-4631' | 'KT-CT-4645' | 'KT-CT-4924' } = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
/** @throws an error with one of the codes KT-CT-10312, KT-CT-10313, KT-CT-10314, KT-CT-10315, KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-1602, KT-CT-4412, KT-CT-4501, KT-CT-6622, KT-CT-7719; others can occur. */
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> & { readonly __errorCodes?: 'KT-CT-10312' | 'KT-CT-10313' | 'KT-CT-10314' | 'KT-CT-10315' | 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-1602' | 'KT-CT-4412' | 'KT-CT-4501' | 'KT-CT-6622' | 'KT-CT-7719' } = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const LedgerInvoicesDocument: TypedDocumentNode<LedgerInvoicesQuery, LedgerInvoicesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query LedgerInvoices($accountNumber:String!$ledgerNumber:String$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number ledgerType invoices(first:$first after:$after){totalCount pageInfo{...Page}edges{node{id number firstIssued invoicedAmount pdfUrl totalCharges{netTotal taxTotal grossTotal}}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const LedgerTransactionsDocument: TypedDocumentNode<LedgerTransactionsQuery, LedgerTransactionsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query LedgerTransactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number name ledgerType balance transactions(fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}}', [PageFragmentDoc])
export const LoyaltyPointMovementsDocument: TypedDocumentNode<LoyaltyPointMovementsQuery, LoyaltyPointMovementsQueryVariables> = /*#__PURE__*/ compactDocument('query LoyaltyPointMovements($input:LoyaltyPointLedgersInput!){loyaltyPointLedgers(input:$input){id ledgerType value balanceCarriedForward reasonCode postedAt accountNumber}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-9215, KT-CT-9216, KT-CT-9217, KT-CT-9218, KT-CT-9222; others can occur. */
export const LoyaltyPointsDocument: TypedDocumentNode<LoyaltyPointsQuery, LoyaltyPointsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-9215' | 'KT-CT-9216' | 'KT-CT-9217' | 'KT-CT-9218' | 'KT-CT-9222' } = /*#__PURE__*/ compactDocument('query LoyaltyPoints($input:LoyaltyPointsBalanceInput!){loyaltyPointsBalance(input:$input){loyaltyPoints totalMonetaryAmount}}')
export const MeasurementsDocument: TypedDocumentNode<MeasurementsQuery, MeasurementsQueryVariables> = /*#__PURE__*/ compactDocument('query Measurements($propertyId:ID!$startAt:DateTime$endAt:DateTime$timezone:String$utilityFilters:[UtilityFiltersInput]$first:Int$after:String){property(id:$propertyId){id measurements(startAt:$startAt endAt:$endAt timezone:$timezone utilityFilters:$utilityFilters first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename source value unit readAt ...on IntervalMeasurementType{startAt endAt durationInSeconds}metaData{statistics{type label value costInclTax{estimatedAmount costCurrency}}}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const MeterPointsDocument: TypedDocumentNode<MeterPointsQuery, MeterPointsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query MeterPoints($accountNumber:String!){account(accountNumber:$accountNumber){properties{id address meterPoints{id marketIdentifier activeAgreement{displayName validFrom validTo rates{displayLabel bandCategory touBucketName unitType rateIncludingTax}}registers{id identifier isFeedIn}}}}}')
export const OfferGroupDocument: TypedDocumentNode<OfferGroupQuery, OfferGroupQueryVariables> = /*#__PURE__*/ compactDocument('query OfferGroup($identifier:ID!){offerGroupForQuoting(identifier:$identifier){identifier createdAt offers{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const PaymentRequestsDocument: TypedDocumentNode<PaymentRequestsQuery, PaymentRequestsQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentRequests($ledgerNumber:String!$first:Int$after:String){paymentRequests(ledgerNumber:$ledgerNumber){paymentRequest(first:$first after:$after){totalCount pageInfo{...Page}edges{node{expectedPaymentDate paymentStatus totalAmount customerAmount}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const PaymentSchedulesDocument: TypedDocumentNode<PaymentSchedulesQuery, PaymentSchedulesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query PaymentSchedules($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number paymentSchedules(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo reason trigger ledgerNumber paymentAmount isVariablePaymentAmount paymentDay paymentFrequency paymentFrequencyMultiplier isPaymentHoliday}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const PaymentsDocument: TypedDocumentNode<PaymentsQuery, PaymentsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Payments($accountNumber:String!$ledgerNumber:String$status:AccountPaymentStatusOptions$first:Int$after:String){account(accountNumber:$accountNumber){number payments(ledgerNumber:$ledgerNumber status:$status first:$first after:$after){totalCount pageInfo{...Page}edges{node{amount paymentDate reference status transactionType}}}}}', [PageFragmentDoc])
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
