// Generated: do not edit, run `pnpm generate`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { compactDocument, type FragmentDocument, type TypedDocumentNode } from '@energy/auth-core/document'
/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type AcceptOfferForQuotingInput = {
  /** Identifier of the offer. */
  identifier?: string | number | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
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
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type AccountStatementStatus =
  | 'CLOSED'
  | 'OPEN'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
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
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type BalanceTriggeredScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  balanceThreshold: number;
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined;
};

/**
 * A bank account to pay from. Account numbers are personal data.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type BankDetailsInput = {
  accountHolder?: string | null | undefined;
  accountNumber?: string | null | undefined;
  accountType?: string | null | undefined;
  bankCode?: string | null | undefined;
  branchCode?: string | null | undefined;
  iban?: string | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type BillTriggeredBalanceTargetScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type BillTriggeredScheduleInput = {
  frequencyMultiplier?: number | null | undefined;
  paymentDay?: number | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type BillTypeEnum =
  | 'COLLECTIVE'
  | 'CREDIT_NOTE'
  | 'INVOICE'
  | 'PRE_KRAKEN'
  | 'STATEMENT'
  | (string & {});

/** For which place and which use to ask. */
export type ConciseRatesInput = {
  /** Number of the supply point (ESI ID). */
  esiId?: string | null | undefined;
  /** Use that the total is reckoned for, in kWh; left out, 1000. */
  kwhUsage?: string | number | null | undefined;
  loadZone?: string | null | undefined;
  serviceProvider?: string | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  | 'kWh'
  | (string & {});

/** A new customer, the address for bills, and who made the sale. */
export type CreateAccountInput = {
  accountUser: unknown;
  billingAddress: unknown;
  /** Its `salesChannel` says whose sale it is. */
  salesInformation: unknown;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type CreateOfferGroupForQuotingInput = {
  productOfferings: Array<OfferingForQuotingInput | null | undefined>;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type CreateQuoteForAccountInput = {
  accountNumber: string;
  /** Day that the quote is for. */
  asOf: string;
  /** Identifiers of the supply points. */
  identifiers: Array<string | null | undefined>;
};

/**
 * Which electricity data to read.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
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

/**
 * An account to enrol; which other fields are needed depends on the instance.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type EnrollmentInput = {
  accountNumber: string;
  bankDetails?: BankDetailsInput | null | undefined;
  /** Unverified: inferred, schemas of edf-gb, au; no schema of us is known. */
  instructionDetails?: InstructionDetailsInput | null | undefined;
  note?: string | null | undefined;
  /** Unverified: inferred, schemas of edf-gb, au; no schema of us is known. */
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined;
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined;
  salesInfo?: SalesInformationInput | null | undefined;
  securityDeposit?: SecurityDepositInput | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type InstructionDetailsInput = {
  instructionType: PaymentType;
  validFrom: string;
  vendorName: Vendor;
  vendorReference: string;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type LoyaltyPointLedgersInput = {
  accountUserId: string | number;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type LoyaltyPointsBalanceInput = {
  accountNumber: string;
  accountUserId?: string | null | undefined;
};

/**
 * A product to make an offer of, for a span of time.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type OfferingForQuotingInput = {
  productComponents: Array<ProductComponentForQuotingInput | null | undefined>;
  productOfferingIdentifier: string | number;
  quotePeriodEndDatetime?: string | null | undefined;
  quotePeriodStartDatetime?: string | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type PaymentFrequencyOptions =
  | 'Monthly'
  | 'Planned'
  | 'Weekly'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type PaymentScheduleDetailsInput = {
  balanceTriggered?: BalanceTriggeredScheduleInput | null | undefined;
  billTriggered?: BillTriggeredScheduleInput | null | undefined;
  billTriggeredBalanceTarget?: BillTriggeredBalanceTargetScheduleInput | null | undefined;
  regularTriggered?: RegularTriggeredScheduleInput | null | undefined;
};

/**
 * Why a payment schedule exists.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type PaymentScheduleReasonOptions =
  | 'DEBT_REPAYMENT_PLAN'
  | 'FINAL_PAYMENT'
  | 'GENERAL_ACCOUNT_PAYMENT'
  | 'SSD_PAYMENT'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type PaymentSlipDetailsInput = {
  payerIsCustomer: boolean;
};

/**
 * Kind of a means of payment.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type PaymentType =
  | 'BPAY'
  | 'CARD'
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {});

/**
 * A part of a product, and what its price depends on.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type ProductComponentForQuotingInput = {
  productCode: string | number;
  quotingParams: Array<_QuotingParam | null | undefined>;
};

/** Which products to ask for. */
export type ProductInput = {
  availableAt?: string | null | undefined;
  basedOnTimeOfUse?: boolean | null | undefined;
  displayName?: string | null | undefined;
  id?: string | number | null | undefined;
};

/**
 * An operation to be judged.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
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
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type ReadingDirectionType =
  | 'CONSUMPTION'
  | 'GENERATION'
  | (string & {});

/**
 * Length of the intervals of measurements.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
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
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type ReadingQualityType =
  | 'ACTUAL'
  | 'COMBINED'
  | 'ESTIMATE'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type RegularTriggeredScheduleInput = {
  frequencyMultiplier?: number | null | undefined;
  paymentDay?: number | null | undefined;
};

/**
 * How the customer came to the supplier.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
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
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type ScheduleTrigger =
  | 'BALANCE'
  | 'BILL'
  | 'PLAN'
  | 'REGULAR'
  | 'REGULAR_PLAN'
  | (string & {});

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type SecurityDepositInput = {
  /** In the smallest unit of the currency. */
  amount: number;
  key: string;
  reason: string;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC'
  | (string & {});

/**
 * Which data to read: the filters of one fuel.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type UtilityFiltersInput = {
  electricityFilters?: ElectricityFiltersInput | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
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

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type _DateTimeParam = {
  value: string;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type _FloatParam = {
  value: number;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type _IntegerParam = {
  value: number;
};

/**
 * One fact that a price depends on; fill in the field of its type.
 *
 * Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known.
 */
export type _QuotingParam = {
  datetime?: _DateTimeParam | null | undefined;
  integer?: _IntegerParam | null | undefined;
  name: string;
  number?: _FloatParam | null | undefined;
  string?: _StringParam | null | undefined;
};

/** Unverified: inferred, schemas of edf-gb, au, jp, es, it; no schema of us is known. */
export type _StringParam = {
  value: string;
};

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

export type AccountQueryVariables = Exact<{
  accountNumber: string;
  activeFrom?: string | null | undefined;
}>;


export type AccountQuery = { account: { id: string, number: string | null, status: AccountStatus | null, accountType: AccountTypeChoices | null, brand: string | null, balance: number, billingName: string | null, billingEmail: string | null, splitBillingAddress: Array<string | null> | null, ledgers: Array<{ number: string | null, name: string | null, ledgerType: string | null, balance: number | null } | null> | null, properties: Array<{ id: string | null, address: string | null } | null> | null } | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { account: { number: string | null } | null } | null };

export type CreateQuoteMutationVariables = Exact<{
  input: unknown;
}>;


export type CreateQuoteMutation = { createQuote: { quote: { quoteId: string | null, code: string | null, quotedProducts: Array<{ loadZone: string | null, serviceProvider: string | null, expiresAt: string | null, product: { id: string | null, code: string | null, displayName: string | null, fullName: string | null, description: string | null, term: number | null } | null, estimatedDetails: { kwhUsage: string | null, usagePeriod: string | null, monthlyCostEstimate: string | null, annualCostEstimate: string | null, applicableRates: { kwhUsage: string | null, serviceProvider: string | null, loadZone: string | null, totalApplicableRate: string | null, totalApplicableRateWithMonthlySubscriptionFees: string | null, totalApplicableDayRate: string | null, totalApplicableNightRate: string | null, serviceProviderConsumptionRate: string | null, serviceProviderConsumptionRateUnitType: string | null, serviceProviderStandingRate: string | null, serviceProviderStandingRateUnitType: string | null, loadZoneConsumptionRate: string | null, loadZoneConsumptionRateUnitType: string | null, loadZoneDayTimeConsumptionRate: string | null, loadZoneDayTimeRateUnitType: string | null, loadZoneNightTimeConsumptionRate: string | null, loadZoneNightTimeRateUnitType: string | null } | null } | null } | null> | null } | null } | null };

export type ConciseRatesFragment = { kwhUsage: string | null, serviceProvider: string | null, loadZone: string | null, totalApplicableRate: string | null, totalApplicableRateWithMonthlySubscriptionFees: string | null, totalApplicableDayRate: string | null, totalApplicableNightRate: string | null, serviceProviderConsumptionRate: string | null, serviceProviderConsumptionRateUnitType: string | null, serviceProviderStandingRate: string | null, serviceProviderStandingRateUnitType: string | null, loadZoneConsumptionRate: string | null, loadZoneConsumptionRateUnitType: string | null, loadZoneDayTimeConsumptionRate: string | null, loadZoneDayTimeRateUnitType: string | null, loadZoneNightTimeConsumptionRate: string | null, loadZoneNightTimeRateUnitType: string | null };

export type ProductsWithRatesQueryVariables = Exact<{
  filterProductsBy?: ProductInput | null | undefined;
  filterRatesBy?: ConciseRatesInput | null | undefined;
}>;


export type ProductsWithRatesQuery = { productsWithConciseApplicableRates: Array<{ id: string | null, displayName: string | null, fullName: string | null, description: string | null, prepay: boolean | null, term: number | null, rates: Array<{ kwhUsage: string | null, serviceProvider: string | null, loadZone: string | null, totalApplicableRate: string | null, totalApplicableRateWithMonthlySubscriptionFees: string | null, totalApplicableDayRate: string | null, totalApplicableNightRate: string | null, serviceProviderConsumptionRate: string | null, serviceProviderConsumptionRateUnitType: string | null, serviceProviderStandingRate: string | null, serviceProviderStandingRateUnitType: string | null, loadZoneConsumptionRate: string | null, loadZoneConsumptionRateUnitType: string | null, loadZoneDayTimeConsumptionRate: string | null, loadZoneDayTimeRateUnitType: string | null, loadZoneNightTimeConsumptionRate: string | null, loadZoneNightTimeRateUnitType: string | null } | null> | null } | null> | null };

export type ProductsQueryVariables = Exact<{
  id?: string | number | null | undefined;
  displayName?: string | null | undefined;
  prepay?: boolean | null | undefined;
}>;


export type ProductsQuery = { products: Array<{ id: string | null, code: string | null, displayName: string | null, fullName: string | null, description: string | null, marketName: string | null, availableFrom: string | null, availableTo: string | null, availabilityStatus: string | null, term: number | null, termsContractType: string | null, isWholesale: boolean | null, prepay: boolean | null, basedOnTimeOfUse: boolean | null } | null> | null };

export type TdspByPostalCodeQueryVariables = Exact<{
  postalCode: string;
}>;


export type TdspByPostalCodeQuery = { tdspByPostalcode: { loadZone: string | null, serviceProvider: string | null } | null };


export const ConciseRatesFragmentDoc: FragmentDocument<ConciseRatesFragment, 'ConciseRates'> = /*#__PURE__*/ compactDocument('fragment ConciseRates on ConciseRatesOutput{kwhUsage serviceProvider loadZone totalApplicableRate totalApplicableRateWithMonthlySubscriptionFees totalApplicableDayRate totalApplicableNightRate serviceProviderConsumptionRate serviceProviderConsumptionRateUnitType serviceProviderStandingRate serviceProviderStandingRateUnitType loadZoneConsumptionRate loadZoneConsumptionRateUnitType loadZoneDayTimeConsumptionRate loadZoneDayTimeRateUnitType loadZoneNightTimeConsumptionRate loadZoneNightTimeRateUnitType}')
export const OfferDetailsFragmentDoc: FragmentDocument<OfferDetailsFragment, 'OfferDetails'> = /*#__PURE__*/ compactDocument('fragment OfferDetails on OfferType{identifier description validFrom validTo acceptedAt rejectedAt quote{identifier productOfferingIdentifier createdAt}}')
export const PageFragmentDoc: FragmentDocument<PageFragment, 'Page'> = /*#__PURE__*/ compactDocument('fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}')
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!$activeFrom:DateTime){account(accountNumber:$accountNumber){id number status accountType brand balance billingName billingEmail splitBillingAddress ledgers{number name ledgerType balance}properties(activeFrom:$activeFrom){id address}}}')
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
export const CreateAccountDocument: TypedDocumentNode<CreateAccountMutation, CreateAccountMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateAccount($input:CreateAccountInput!){createAccount(input:$input){account{number}}}')
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
export const CreateQuoteDocument: TypedDocumentNode<CreateQuoteMutation, CreateQuoteMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuote($input:CreateQuoteInput!){createQuote(input:$input){quote{quoteId code quotedProducts{product{id code displayName fullName description term}estimatedDetails{kwhUsage usagePeriod monthlyCostEstimate annualCostEstimate applicableRates{...ConciseRates}}loadZone serviceProvider expiresAt}}}}', [ConciseRatesFragmentDoc])
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
export const LedgerInvoicesDocument: TypedDocumentNode<LedgerInvoicesQuery, LedgerInvoicesQueryVariables> = /*#__PURE__*/ compactDocument('query LedgerInvoices($accountNumber:String!$ledgerNumber:String$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number ledgerType invoices(first:$first after:$after){totalCount pageInfo{...Page}edges{node{id number firstIssued invoicedAmount pdfUrl totalCharges{netTotal taxTotal grossTotal}}}}}}}', [PageFragmentDoc])
export const LedgerTransactionsDocument: TypedDocumentNode<LedgerTransactionsQuery, LedgerTransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query LedgerTransactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number name ledgerType balance transactions(fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}}', [PageFragmentDoc])
export const LoyaltyPointMovementsDocument: TypedDocumentNode<LoyaltyPointMovementsQuery, LoyaltyPointMovementsQueryVariables> = /*#__PURE__*/ compactDocument('query LoyaltyPointMovements($input:LoyaltyPointLedgersInput!){loyaltyPointLedgers(input:$input){id ledgerType value balanceCarriedForward reasonCode postedAt accountNumber}}')
export const LoyaltyPointsDocument: TypedDocumentNode<LoyaltyPointsQuery, LoyaltyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query LoyaltyPoints($input:LoyaltyPointsBalanceInput!){loyaltyPointsBalance(input:$input){loyaltyPoints totalMonetaryAmount}}')
export const MeasurementsDocument: TypedDocumentNode<MeasurementsQuery, MeasurementsQueryVariables> = /*#__PURE__*/ compactDocument('query Measurements($propertyId:ID!$startAt:DateTime$endAt:DateTime$timezone:String$utilityFilters:[UtilityFiltersInput]$first:Int$after:String){property(id:$propertyId){id measurements(startAt:$startAt endAt:$endAt timezone:$timezone utilityFilters:$utilityFilters first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename source value unit readAt ...on IntervalMeasurementType{startAt endAt durationInSeconds}metaData{statistics{type label value costInclTax{estimatedAmount costCurrency}}}}}}}}', [PageFragmentDoc])
export const OfferGroupDocument: TypedDocumentNode<OfferGroupQuery, OfferGroupQueryVariables> = /*#__PURE__*/ compactDocument('query OfferGroup($identifier:ID!){offerGroupForQuoting(identifier:$identifier){identifier createdAt offers{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const PaymentRequestsDocument: TypedDocumentNode<PaymentRequestsQuery, PaymentRequestsQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentRequests($ledgerNumber:String!$first:Int$after:String){paymentRequests(ledgerNumber:$ledgerNumber){paymentRequest(first:$first after:$after){totalCount pageInfo{...Page}edges{node{expectedPaymentDate paymentStatus totalAmount customerAmount}}}}}', [PageFragmentDoc])
export const PaymentSchedulesDocument: TypedDocumentNode<PaymentSchedulesQuery, PaymentSchedulesQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentSchedules($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number paymentSchedules(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo reason trigger ledgerNumber paymentAmount isVariablePaymentAmount paymentDay paymentFrequency paymentFrequencyMultiplier isPaymentHoliday}}}}}', [PageFragmentDoc])
export const PaymentsDocument: TypedDocumentNode<PaymentsQuery, PaymentsQueryVariables> = /*#__PURE__*/ compactDocument('query Payments($accountNumber:String!$ledgerNumber:String$status:AccountPaymentStatusOptions$first:Int$after:String){account(accountNumber:$accountNumber){number payments(ledgerNumber:$ledgerNumber status:$status first:$first after:$after){totalCount pageInfo{...Page}edges{node{amount paymentDate reference status transactionType}}}}}', [PageFragmentDoc])
export const ProductsDocument: TypedDocumentNode<ProductsQuery, ProductsQueryVariables> = /*#__PURE__*/ compactDocument('query Products($id:ID$displayName:String$prepay:Boolean){products(id:$id displayName:$displayName prepay:$prepay){id code displayName fullName description marketName availableFrom availableTo availabilityStatus term termsContractType isWholesale prepay basedOnTimeOfUse}}')
export const ProductsWithRatesDocument: TypedDocumentNode<ProductsWithRatesQuery, ProductsWithRatesQueryVariables> = /*#__PURE__*/ compactDocument('query ProductsWithRates($filterProductsBy:ProductInput$filterRatesBy:ConciseRatesInput){productsWithConciseApplicableRates(filterProductsBy:$filterProductsBy){id displayName fullName description prepay term rates(filterRatesBy:$filterRatesBy){...ConciseRates}}}', [ConciseRatesFragmentDoc])
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
export const TdspByPostalCodeDocument: TypedDocumentNode<TdspByPostalCodeQuery, TdspByPostalCodeQueryVariables> = /*#__PURE__*/ compactDocument('query TdspByPostalCode($postalCode:String!){tdspByPostalcode(postalCode:$postalCode){loadZone serviceProvider}}')
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
