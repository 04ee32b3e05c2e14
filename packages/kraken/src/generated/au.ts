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
  | 'OCR'
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

export type BalanceTriggeredScheduleInput = {
  /** In the smallest unit of the currency (cents, pence, yen). */
  balanceThreshold: number;
  /** In the smallest unit of the currency (cents, pence, yen). */
  targetBalance?: number | null | undefined;
};

/** What a price is for. */
export type BandCategory =
  | 'ADDITIONAL_CHARGE'
  | 'ADDITIONAL_CREDIT'
  | 'ADDON'
  | 'CAPACITY_CHARGE'
  | 'CONSUMPTION_CHARGE'
  | 'DEMAND_CHARGE'
  | 'DISCOUNT_CREDIT'
  | 'DISTANCE_CHARGE'
  | 'EXCESS_CAPACITY_CHARGE'
  | 'GENERATION_CREDIT'
  | 'PLACEHOLDER'
  | 'STANDING_CHARGE'
  | 'UNKNOWN'
  | (string & {});

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

/** Length of the spans of consumption. */
export type ConsumptionGranularity =
  | 'DAILY'
  | 'HALF_HOURLY'
  | 'MONTHLY'
  | 'QUARTER_HOURLY'
  | (string & {});

export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  | 'Smc'
  | 'cubicMetres'
  | 'kWh'
  | (string & {});

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

export type CreateQuoteForPropertyInput = {
  /** Code of the brand. */
  brand?: string | number | null | undefined;
  isBusinessAccount: boolean;
  isMoveIn: boolean;
  propertyId: string | number;
  /** Day on which supply is to begin. */
  supplyDate?: string | null | undefined;
};

/** `I` taken from the grid, `E` fed into it. */
export type ElectricityAccumulationMeterReadingDirection =
  | 'E'
  | 'I'
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

/** An account to enrol; which other fields are needed depends on the instance. */
export type EnrollmentInput = {
  accountNumber: string;
  bankDetails?: BankDetailsInput | null | undefined;
  contractIdentifiersInput?: ContractIdentifiersInput | null | undefined;
  idempotencyKey?: string | null | undefined;
  instructionDetails?: InstructionDetailsInput | null | undefined;
  leaveSupplierNumber?: string | null | undefined;
  note?: string | null | undefined;
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined;
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined;
  salesInfo?: SalesInformationInput | null | undefined;
  securityDeposit?: SecurityDepositInput | null | undefined;
  storedPaymentMethodDetailsReference?: string | null | undefined;
};

/** Kind of a flat or unit. */
export type FlatOrUnitType =
  | 'ANTENNA'
  | 'APARTMENT'
  | 'ATM'
  | 'BARBECUE'
  | 'BLOCK'
  | 'BOATSHED'
  | 'BUILDING'
  | 'BUNGALOW'
  | 'CAGE'
  | 'CARPARK'
  | 'CARSPACE'
  | 'CLUB'
  | 'COOLROOM'
  | 'COTTAGE'
  | 'DUPLEX'
  | 'FACTORY'
  | 'FLAT'
  | 'GARAGE'
  | 'HALL'
  | 'HOUSE'
  | 'KIOSK'
  | 'LEASE'
  | 'LOBBY'
  | 'LOFT'
  | 'LOT'
  | 'MAISONETTE'
  | 'MARINE_BERTH'
  | 'OFFICE'
  | 'PENTHOUSE'
  | 'REAR'
  | 'RESERVE'
  | 'ROOM'
  | 'SECTION'
  | 'SHED'
  | 'SHOP'
  | 'SHOWROOM'
  | 'SIGN'
  | 'SITE'
  | 'STALL'
  | 'STORE'
  | 'STRATA_UNIT'
  | 'STUDIO'
  | 'SUBSTATION'
  | 'SUITE'
  | 'TENANCY'
  | 'TOWER'
  | 'TOWNHOUSE'
  | 'UNIT'
  | 'VAULT'
  | 'VILLA'
  | 'WARD'
  | 'WAREHOUSE'
  | 'WORKSHOP'
  | (string & {});

/** Kind of a floor. */
export type FloorOrLevelType =
  | 'BASEMENT'
  | 'FLOOR'
  | 'GROUND_FLOOR'
  | 'LEVEL'
  | 'LOBBY'
  | 'LOWER_GROUND'
  | 'LOWER_LEVEL'
  | 'MEZZANINE'
  | 'OBSERVATION_DECK'
  | 'PARKING'
  | 'PENTHOUSE'
  | 'PLATFORM'
  | 'PODIUM'
  | 'ROOFTOP'
  | 'SUB_BASEMENT'
  | 'UPPER_GROUND_FLOOR'
  | (string & {});

export type InstalmentByMonthlyAmountScheduleInput = {
  endDate?: string | null | undefined;
  frequencyMultiplier?: number | null | undefined;
  monthlyGrossAmount: number;
  paymentDay?: number | null | undefined;
};

export type InstalmentByTotalAmountScheduleInput = {
  endDate?: string | null | undefined;
  frequency?: InstalmentPeriodEnum | null | undefined;
  frequencyMultiplier?: number | null | undefined;
  paymentDay?: number | null | undefined;
  totalGrossAmount: number;
};

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

/** Whose rules apply. */
export type JurisdictionChoices =
  | 'AUSTRALIAN_CAPITAL_TERRITORY'
  | 'ISOLATED'
  | 'NEW_SOUTH_WALES'
  | 'NORTHERN_TERRITORY'
  | 'QUEENSLAND'
  | 'SOUTH_AUSTRALIA'
  | 'TASMANIA'
  | 'VICTORIA'
  | 'WAGGA_WAGGA_TAMWORTH'
  | 'WESTERN_AUSTRALIA'
  | (string & {});

/** Whether a point is supplied by this supplier. */
export type KrakenStatus =
  | 'GAINING'
  | 'LOSING'
  | 'LOST'
  | 'OFF_SUPPLY'
  | 'ON_SUPPLY'
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

/** Market with its territory. */
export type MarketName =
  | 'AUS_ELECTRICITY'
  | 'AUS_EMBEDDED_UNMETERED_ELECTRICITY'
  | 'AUS_EMBEDDED_UNMETERED_GAS'
  | 'AUS_EMBEDDED_WATER'
  | 'AUS_GAS'
  | (string & {});

/** A meter point, a meter or an address to search for. */
export type MirnSearchInput = {
  address?: MirnSearchInputAddress | null | undefined;
  meterSerialNumber?: string | null | undefined;
  mirn?: string | null | undefined;
};

/** An address in parts. */
export type MirnSearchInputAddress = {
  buildingName?: string | null | undefined;
  flatUnitNumber?: string | null | undefined;
  flatUnitType?: FlatOrUnitType | null | undefined;
  floorNumber?: string | null | undefined;
  floorType?: FloorOrLevelType | null | undefined;
  houseNumber?: string | null | undefined;
  houseNumberSuffix?: string | null | undefined;
  lotNumber?: string | null | undefined;
  postcode?: string | null | undefined;
  stateTerritory?: StateChoices | null | undefined;
  streetName?: string | null | undefined;
  streetSuffix?: StreetSuffix | null | undefined;
  streetType?: StreetType | null | undefined;
  suburbLocality?: string | null | undefined;
};

/** The property, and whether somebody moves in. */
export type MoveInDatesSearchInput = {
  isMoveIn?: boolean | null | undefined;
  propertyId?: string | number | null | undefined;
};

/** An address in parts; it needs a house number or a lot number, not both. */
export type NmiDiscoveryAddressInput = {
  buildingName?: string | null | undefined;
  flatUnitNumber?: string | null | undefined;
  flatUnitType?: FlatOrUnitType | null | undefined;
  floorNumber?: string | null | undefined;
  floorType?: FloorOrLevelType | null | undefined;
  houseNumber?: string | null | undefined;
  houseNumberSuffix?: string | null | undefined;
  jurisdictionCode: JurisdictionChoices;
  locationDescriptor?: string | null | undefined;
  lotNumber?: string | null | undefined;
  postcode: string;
  stateTerritory: StateChoices;
  streetName: string;
  streetSuffix?: StreetSuffix | null | undefined;
  streetType?: StreetType | null | undefined;
  suburbLocality?: string | null | undefined;
};

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
  instalmentByMonthlyAmount?: InstalmentByMonthlyAmountScheduleInput | null | undefined;
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
  | 'CUSTOM'
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {});

/** A part of a product, and what its price depends on. */
export type ProductComponentForQuotingInput = {
  productCode: string | number;
  quotingParams: Array<_QuotingParam | null | undefined>;
};

/** Whether data was measured (`A`), estimated (`E`), substituted (`F`, `S`), mixed (`V`) or is missing (`N`). */
export type QualityFlag =
  | 'A'
  | 'E'
  | 'F'
  | 'N'
  | 'S'
  | 'V'
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

export type RedeemLoyaltyPointsInput = {
  accountNumber: string;
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
  offerGroupIdentifier?: string | null | undefined;
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

/** A state or territory of Australia. */
export type StateChoices =
  | 'AUSTRALIAN_CAPITAL_TERRITORY'
  | 'NEW_SOUTH_WALES'
  | 'NORTHERN_TERRITORY'
  | 'QUEENSLAND'
  | 'SOUTH_AUSTRALIA'
  | 'TASMANIA'
  | 'VICTORIA'
  | 'WESTERN_AUSTRALIA'
  | (string & {});

/** Part of a street. */
export type StreetSuffix =
  | 'CENTRAL'
  | 'DEVIATION'
  | 'EAST'
  | 'EXTENSION'
  | 'INNER'
  | 'LOWER'
  | 'MALL'
  | 'NORTH'
  | 'NORTH_EAST'
  | 'NORTH_WEST'
  | 'OFF'
  | 'ON'
  | 'OUTER'
  | 'OVERPASS'
  | 'SOUTH'
  | 'SOUTH_EAST'
  | 'SOUTH_WEST'
  | 'UPPER'
  | 'WEST'
  | (string & {});

/** Kind of a street. */
export type StreetType =
  | 'ACCESS'
  | 'ACRE'
  | 'ALLEY'
  | 'ALLEYWAY'
  | 'AMBLE'
  | 'ANCHORAGE'
  | 'ANNEX'
  | 'APPROACH'
  | 'ARCADE'
  | 'ARTERIAL'
  | 'ARTERY'
  | 'AVENUE'
  | 'BANAN'
  | 'BANK'
  | 'BASIN'
  | 'BAY'
  | 'BEACH'
  | 'BEND'
  | 'BLOCK'
  | 'BOARDWALK'
  | 'BOULEVARD'
  | 'BOULEVARDE'
  | 'BOWL'
  | 'BRACE'
  | 'BRAE'
  | 'BRANCH'
  | 'BREAK'
  | 'BRETT'
  | 'BRIDGE'
  | 'BROADWAY'
  | 'BROW'
  | 'BYPASS'
  | 'BYWAY'
  | 'CAUSEWAY'
  | 'CENTRE'
  | 'CENTREWAY'
  | 'CHASE'
  | 'CIRCLE'
  | 'CIRCLET'
  | 'CIRCUIT'
  | 'CIRCUS'
  | 'CLOSE'
  | 'CLUSTER'
  | 'COLONNADE'
  | 'COMMON'
  | 'CONCORD'
  | 'CONCOURSE'
  | 'CONNECTION'
  | 'COPSE'
  | 'CORNER'
  | 'CORSO'
  | 'COURSE'
  | 'COURT'
  | 'COURTYARD'
  | 'COVE'
  | 'CRESCENT'
  | 'CREST'
  | 'CRIEF'
  | 'CROOK'
  | 'CROSS'
  | 'CROSSING'
  | 'CROSSROAD'
  | 'CROSSWAY'
  | 'CRUISEWAY'
  | 'CUL_DE_SAC'
  | 'CUT'
  | 'CUTTING'
  | 'DALE'
  | 'DASH'
  | 'DELL'
  | 'DENE'
  | 'DEVIATION'
  | 'DIP'
  | 'DISTRIBUTOR'
  | 'DIVIDE'
  | 'DOCK'
  | 'DOMAIN'
  | 'DOWN'
  | 'DOWNS'
  | 'DRIVE'
  | 'DRIVEWAY'
  | 'EASEMENT'
  | 'EDGE'
  | 'ELBOW'
  | 'END'
  | 'ENTRANCE'
  | 'ESPLANADE'
  | 'ESTATE'
  | 'EXPRESSWAY'
  | 'EXTENSION'
  | 'FAIRWAY'
  | 'FIREBREAK'
  | 'FIRELINE'
  | 'FIRETRAIL'
  | 'FIRE_TRACK'
  | 'FLAT'
  | 'FLATS'
  | 'FOLLOW'
  | 'FOOTWAY'
  | 'FORD'
  | 'FORESHORE'
  | 'FORK'
  | 'FORMATION'
  | 'FREEWAY'
  | 'FRONT'
  | 'FRONTAGE'
  | 'GAP'
  | 'GARDEN'
  | 'GARDENS'
  | 'GATE'
  | 'GATES'
  | 'GATEWAY'
  | 'GLADE'
  | 'GLEN'
  | 'GRANGE'
  | 'GREEN'
  | 'GROUND'
  | 'GROVE'
  | 'GULLY'
  | 'HARBOUR'
  | 'HAVEN'
  | 'HEATH'
  | 'HEIGHTS'
  | 'HIGHROAD'
  | 'HIGHWAY'
  | 'HILL'
  | 'HOLLOW'
  | 'HUB'
  | 'INLET'
  | 'INTERCHANGE'
  | 'INTERSECTION'
  | 'ISLAND'
  | 'JUNCTION'
  | 'KEY'
  | 'KEYS'
  | 'KNOLL'
  | 'LADDER'
  | 'LANDING'
  | 'LANE'
  | 'LANEWAY'
  | 'LEAD'
  | 'LEADER'
  | 'LEES'
  | 'LINE'
  | 'LINK'
  | 'LITTLE'
  | 'LOOKOUT'
  | 'LOOP'
  | 'LOWER'
  | 'LYNNE'
  | 'MALL'
  | 'MANOR'
  | 'MART'
  | 'MEAD'
  | 'MEANDER'
  | 'MEW'
  | 'MEWS'
  | 'MILE'
  | 'MOTORWAY'
  | 'MOUNT'
  | 'NOOK'
  | 'NORTH'
  | 'NULL'
  | 'OUTLET'
  | 'OUTLOOK'
  | 'OVAL'
  | 'PALMS'
  | 'PARADE'
  | 'PARADISE'
  | 'PARK'
  | 'PARKLANDS'
  | 'PARKWAY'
  | 'PART'
  | 'PASS'
  | 'PASSAGE'
  | 'PATH'
  | 'PATHWAY'
  | 'PENINSULA'
  | 'PIAZZA'
  | 'PLACE'
  | 'PLATEAU'
  | 'PLAZA'
  | 'POCKET'
  | 'POINT'
  | 'PORT'
  | 'PRECINCT'
  | 'PROMENADE'
  | 'PURSUIT'
  | 'QUAD'
  | 'QUADRANGLE'
  | 'QUADRANT'
  | 'QUAY'
  | 'QUAYS'
  | 'RAMBLE'
  | 'RAMP'
  | 'RANGE'
  | 'REACH'
  | 'REEF'
  | 'RESERVE'
  | 'REST'
  | 'RETREAT'
  | 'RETURN'
  | 'RIDE'
  | 'RIDGE'
  | 'RIDGEWAY'
  | 'RIGHT_OF_WAY'
  | 'RING'
  | 'RISE'
  | 'RISING'
  | 'RIVER'
  | 'RIVERWAY'
  | 'RIVIERA'
  | 'ROAD'
  | 'ROADS'
  | 'ROADSIDE'
  | 'ROADWAY'
  | 'RONDE'
  | 'ROSEBOWL'
  | 'ROTARY'
  | 'ROUND'
  | 'ROUTE'
  | 'ROW'
  | 'ROWE'
  | 'RUE'
  | 'RUN'
  | 'SERVICE_WAY'
  | 'SHUNT'
  | 'SIDING'
  | 'SKYLINE'
  | 'SLOPE'
  | 'SOUND'
  | 'SOUTH'
  | 'SPUR'
  | 'SQUARE'
  | 'STAIRS'
  | 'STATE_HIGHWAY'
  | 'STEPS'
  | 'STRAIGHT'
  | 'STRAIT'
  | 'STRAND'
  | 'STREET'
  | 'STRIP'
  | 'SUBWAY'
  | 'TARN'
  | 'TERRACE'
  | 'THOROUGHFARE'
  | 'THROUGHWAY'
  | 'TOLLWAY'
  | 'TOP'
  | 'TOR'
  | 'TOWERS'
  | 'TRACK'
  | 'TRAIL'
  | 'TRAILER'
  | 'TRAMWAY'
  | 'TRAVERSE'
  | 'TRIANGLE'
  | 'TRUNKWAY'
  | 'TUNNEL'
  | 'TURN'
  | 'UNDERPASS'
  | 'UPPER'
  | 'VALE'
  | 'VALLEY'
  | 'VIADUCT'
  | 'VIEW'
  | 'VIEWS'
  | 'VILLA'
  | 'VILLAGE'
  | 'VILLAS'
  | 'VISTA'
  | 'VUE'
  | 'WADE'
  | 'WALK'
  | 'WALKWAY'
  | 'WATERS'
  | 'WATERWAY'
  | 'WAY'
  | 'WHARF'
  | 'WOOD'
  | 'WOODS'
  | 'WYND'
  | 'YARD'
  | (string & {});

export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC'
  | (string & {});

/** What a price counts. */
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
  | 'KVAR_DAYS'
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

/** Which data to read: the filters of one fuel. */
export type UtilityFiltersInput = {
  electricityFilters?: ElectricityFiltersInput | null | undefined;
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
  | 'STRIPE_CONNECT_HD'
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
  | 'WESTPAC_QUICKSTREAM_LUMO_ENERGY'
  | 'WESTPAC_QUICKSTREAM_MERIDIAN'
  | 'WESTPAC_QUICKSTREAM_POWERSHOP'
  | 'WESTPAC_QUICKSTREAM_RED_ENERGY'
  | 'WORLDPAY'
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

/** How a reading came about. */
export type Source =
  | 'IMPORT_READING_CREATE'
  | 'IMPORT_READING_UPDATE'
  | 'KRAKEN_ESTIMATE'
  | 'OPS_READING_CREATE'
  | 'OPS_READING_UPDATE'
  | 'READING_FROM_AMPHIO'
  | 'READING_FROM_NEM12'
  | 'READING_FROM_NEM13'
  | 'READING_SYNCED_FROM_AMPHIO'
  | 'READING_UPDATED_BY_NEM12'
  | 'READING_UPDATED_BY_NEM13'
  | 'REGISTER_REMOVAL_ALIGNMENT'
  | 'SELF_READING_CREATE'
  | 'SELF_READING_UPDATE'
  | (string & {});

export type AccountQueryVariables = Exact<{
  accountNumber: string;
}>;


export type AccountQuery = { account: { id: string, number: string | null, status: AccountStatus | null, accountType: AccountTypeChoices | null, brand: string | null, balance: number, totalBalanceOwing: number | null, billingName: string | null, billingEmail: string | null, splitBillingAddress: Array<string | null> | null, dueCharges: Array<{ amount: number, dueDate: string } | null> | null, ledgers: Array<{ number: string | null, name: string | null, ledgerType: string | null, balance: number | null } | null> | null, properties: Array<{ id: string | null, address: string | null, postcode: string } | null> | null } | null };

type AgreementSummary_DistributionAgreementType_Fragment = { __typename: 'DistributionAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null };

type AgreementSummary_ElectricityAgreementType_Fragment = { __typename: 'ElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null };

type AgreementSummary_EmbeddedElectricityAgreementType_Fragment = { __typename: 'EmbeddedElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null };

type AgreementSummary_EmbeddedWaterAgreementType_Fragment = { __typename: 'EmbeddedWaterAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null };

type AgreementSummary_GasAgreementType_Fragment = { __typename: 'GasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null };

type AgreementSummary_SimpleServicesAgreementType_Fragment = { __typename: 'SimpleServicesAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null };

type AgreementSummary_UnmeteredElectricityAgreementType_Fragment = { __typename: 'UnmeteredElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null };

type AgreementSummary_UnmeteredGasAgreementType_Fragment = { __typename: 'UnmeteredGasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null };

export type AgreementSummaryFragment =
  | AgreementSummary_DistributionAgreementType_Fragment
  | AgreementSummary_ElectricityAgreementType_Fragment
  | AgreementSummary_EmbeddedElectricityAgreementType_Fragment
  | AgreementSummary_EmbeddedWaterAgreementType_Fragment
  | AgreementSummary_GasAgreementType_Fragment
  | AgreementSummary_SimpleServicesAgreementType_Fragment
  | AgreementSummary_UnmeteredElectricityAgreementType_Fragment
  | AgreementSummary_UnmeteredGasAgreementType_Fragment
;

export type AgreementsQueryVariables = Exact<{
  accountNumber: string;
  active?: boolean | null | undefined;
}>;


export type AgreementsQuery = { account: { number: string | null, agreements: Array<
      | { __typename: 'DistributionAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, meterPoint: { __typename: 'MeterPointType', id: number | null, identifier: string | null } | null, supplyPoint:
          | { __typename: 'ElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'EmbeddedElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'GasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredGasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'WaterSupplyPointType', id: string | null, marketName: string | null }
        , product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
      | { __typename: 'ElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, meterPoint: { __typename: 'MeterPointType', id: number | null, identifier: string | null } | null, supplyPoint: { __typename: 'ElectricitySupplyPointType', id: string | null, marketName: string | null }, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
      | { __typename: 'EmbeddedElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, meterPoint:
          | { __typename: 'EmbeddedElectricityMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'GasMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'MeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'WaterMeterPointType', id: number | null, identifier: string | null }
         | null, supplyPoint:
          | { __typename: 'ElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'EmbeddedElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'GasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredGasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'WaterSupplyPointType', id: string | null, marketName: string | null }
        , product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
      | { __typename: 'EmbeddedWaterAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, meterPoint:
          | { __typename: 'EmbeddedElectricityMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'GasMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'MeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'WaterMeterPointType', id: number | null, identifier: string | null }
         | null, supplyPoint:
          | { __typename: 'ElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'EmbeddedElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'GasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredGasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'WaterSupplyPointType', id: string | null, marketName: string | null }
        , product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
      | { __typename: 'GasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, meterPoint: { __typename: 'GasMeterPointType', id: number | null, identifier: string | null } | null, supplyPoint: { __typename: 'GasSupplyPointType', id: string | null, marketName: string | null }, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
      | { __typename: 'SimpleServicesAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, meterPoint:
          | { __typename: 'EmbeddedElectricityMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'GasMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'MeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'WaterMeterPointType', id: number | null, identifier: string | null }
         | null, supplyPoint:
          | { __typename: 'ElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'EmbeddedElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'GasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredGasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'WaterSupplyPointType', id: string | null, marketName: string | null }
        , product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
      | { __typename: 'UnmeteredElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, meterPoint:
          | { __typename: 'EmbeddedElectricityMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'GasMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'MeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'WaterMeterPointType', id: number | null, identifier: string | null }
         | null, supplyPoint:
          | { __typename: 'ElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'EmbeddedElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'GasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredGasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'WaterSupplyPointType', id: string | null, marketName: string | null }
        , product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
      | { __typename: 'UnmeteredGasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, meterPoint:
          | { __typename: 'EmbeddedElectricityMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'GasMeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'MeterPointType', id: number | null, identifier: string | null }
          | { __typename: 'WaterMeterPointType', id: number | null, identifier: string | null }
         | null, supplyPoint:
          | { __typename: 'ElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'EmbeddedElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'GasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredElectricitySupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'UnmeteredGasSupplyPointType', id: string | null, marketName: string | null }
          | { __typename: 'WaterSupplyPointType', id: string | null, marketName: string | null }
        , product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
     | null> | null } | null };

export type ConsumptionSummaryQueryVariables = Exact<{
  nmi: string;
  startAt: string;
  endAt: string;
  timezone: string;
  granularity: ConsumptionGranularity;
}>;


export type ConsumptionSummaryQuery = { meterPoint:
    | { __typename: 'EmbeddedElectricityMeterPointType', id: number | null, identifier: string | null }
    | { __typename: 'GasMeterPointType', id: number | null, identifier: string | null }
    | { __typename: 'MeterPointType', id: number | null, identifier: string | null, consumptionSummary: Array<{ registers: Array<{ id: string, identifier: string } | null> | null, summarizedConsumption: Array<{ startAt: string, endAt: string, consumption: number, cost: number | null, costWithGst: number | null } | null> | null }> }
    | { __typename: 'WaterMeterPointType', id: number | null, identifier: string | null }
   | null };

export type CreateQuoteForPropertyMutationVariables = Exact<{
  input: CreateQuoteForPropertyInput;
}>;


export type CreateQuoteForPropertyMutation = { createQuoteForProperty: { quoteRequest: { id: string, code: string, quotedSupplyPoints: Array<{ id: string, marketName: string, quotedProducts: Array<{ id: string, wasSelected: boolean, product: { code: string | null, displayName: string | null } | null, quotedRates: Array<
            | { __typename: 'ElectricityRateType', bandCategory: BandCategory | null, pricePerUnit: string, unitType: UnitType }
            | { __typename: 'EmbeddedElectricityRateType', bandCategory: BandCategory | null, pricePerUnit: string, unitType: UnitType }
            | { __typename: 'GasRateType', bandCategory: BandCategory | null, pricePerUnit: string, unitType: UnitType }
            | { __typename: 'ProductRateType', bandCategory: BandCategory | null, pricePerUnit: string, unitType: UnitType }
           | null> | null } | null> | null } | null> | null } | null, error:
      | { __typename: 'DoesNotExistErrorType', field: string }
      | { __typename: 'InvalidSupplyPointDateErrorType', message: string }
      | { __typename: 'MultipleObjectsReturnedErrorType', field: string }
      | { __typename: 'NoSuitableProductsFoundErrorType', message: string }
      | { __typename: 'NoSupplyPointsAssociatedWithPropertyErrorType', message: string }
      | { __typename: 'OnlyMoveInAllowedWithSupply', message: string }
      | { __typename: 'UnableToQuoteErrorType', message: string }
      | { __typename: 'UnsupportedMarketErrorType', message: string }
     | null } | null };

export type ElectricityMeterReadingsQueryVariables = Exact<{
  accountNumber?: string | null | undefined;
  meterId: string;
  includeQuarantined?: boolean | null | undefined;
  startAt?: string | null | undefined;
  endAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ElectricityMeterReadingsQuery = { electricityMeterReadings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node:
        | { __typename: 'ElectricityAccumulationMeterReadingType', id: string, readAt: string | null, value: string, units: string, direction: ElectricityAccumulationMeterReadingDirection, source: Source, qualityFlag: QualityFlag | null, isQuarantined: boolean }
        | { __typename: 'ElectricityAmphioIntervalMeterReadingType', intervalStartAt: string, intervalEndAt: string, value: string, units: string, registerIdentifier: string | null, qualityFlag: QualityFlag | null, intervalDirection: string }
        | { __typename: 'ElectricityIntervalMeterReadingType', startAt: string | null, endAt: string | null, registers: Array<{ id: number | null, identifier: string | null, value: string | null, qualityFlag: QualityFlag | null } | null> | null }
       | null } | null> } | null };

type UsageAndCost_ElecEstimatedUsageAndCostType_Fragment = { failureReasons: string | null, dailyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number }, monthlyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number }, yearlyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number } };

type UsageAndCost_GasEstimatedUsageAndCostType_Fragment = { failureReasons: string | null, dailyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number }, monthlyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number }, yearlyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number } };

export type UsageAndCostFragment =
  | UsageAndCost_ElecEstimatedUsageAndCostType_Fragment
  | UsageAndCost_GasEstimatedUsageAndCostType_Fragment
;

export type UsageAndCostOfSpanFragment = { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number };

export type EstimatedUsageAndCostQueryVariables = Exact<{
  accountNumber: string;
}>;


export type EstimatedUsageAndCostQuery = { account: { number: string | null, estimatedUsageAndCost: { electricityEstimation: { failureReasons: string | null, dailyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number }, monthlyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number }, yearlyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number } } | null, gasEstimation: { failureReasons: string | null, dailyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number }, monthlyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number }, yearlyEstimation: { usageEnergy: number, usageCost: number, exportEnergy: number | null, exportEarning: number | null, concessionDiscount: number, totalCost: number } } | null } | null } | null };

export type MirnCheckQueryVariables = Exact<{
  mirn: string;
}>;


export type MirnCheckQuery = { mirnCheck: { isOnSupply: boolean | null, krakenStatus: KrakenStatus | null, supplyStartDate: string | null, isOccupier: boolean | null } | null };

export type MirnSearchQueryVariables = Exact<{
  input: MirnSearchInput;
}>;


export type MirnSearchQuery = { mirnSearchByAddress: { meterDetails: Array<{ mirn: string | null, existingSupplyPoint: boolean | null } | null> | null, error: { message: string } | null } | null };

export type MoveInDatesQueryVariables = Exact<{
  input: MoveInDatesSearchInput;
}>;


export type MoveInDatesQuery = { moveInDates: { moveInDates: Array<string | null> | null, error: { __typename: 'DoesNotExistErrorType', field: string } | null } | null };

export type NmiCheckQueryVariables = Exact<{
  nmi: string;
}>;


export type NmiCheckQuery = { nmiCheck: { isOnSupply: boolean | null, krakenStatus: KrakenStatus | null, supplyStartDate: string | null, isOccupier: boolean | null } | null };

export type NmiDiscoveryQueryVariables = Exact<{
  input: NmiDiscoveryAddressInput;
}>;


export type NmiDiscoveryQuery = { nmiDiscovery: { nmi: string | null, error:
      | { __typename: 'AEMOAPIUnavailableErrorType', message: string }
      | { __typename: 'BothHouseAndLotNumberErrorType', message: string }
      | { __typename: 'FailureStatusCodeInAEMOResponseErrorType', message: string }
      | { __typename: 'MissingHouseAndLotNumberErrorType', message: string }
      | { __typename: 'UnableToParseAEMOAPIResponseErrorType', message: string }
     | null } | null };

export type ProductQueryVariables = Exact<{
  code: string;
  nmi?: string | null | undefined;
  mirn?: string | null | undefined;
  postcode?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductQuery = { product: { id: string | null, code: string | null, displayName: string | null, fullName: string | null, description: string | null, marketName: MarketName | null, isStandingOffer: boolean | null, isVariable: boolean | null, term: number | null, availableTo: string | null, paginatedRates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node:
          | { __typename: 'ElectricityRateType', timeOfDay: string | null, isControlledLoad: boolean | null, isSolar: boolean | null, bandCategory: BandCategory | null, bandSubcategory: string | null, pricePerUnit: string, currency: string | null, unitType: UnitType, rateDescription: string | null, rateExcludingTax: number | null, rateIncludingTax: number | null, stepStart: number | null, stepEnd: number | null, validFrom: string | null, validTo: string | null }
          | { __typename: 'EmbeddedElectricityRateType', bandCategory: BandCategory | null, bandSubcategory: string | null, pricePerUnit: string, currency: string | null, unitType: UnitType, rateDescription: string | null, rateExcludingTax: number | null, rateIncludingTax: number | null, stepStart: number | null, stepEnd: number | null, validFrom: string | null, validTo: string | null }
          | { __typename: 'GasRateType', bandCategory: BandCategory | null, bandSubcategory: string | null, pricePerUnit: string, currency: string | null, unitType: UnitType, rateDescription: string | null, rateExcludingTax: number | null, rateIncludingTax: number | null, stepStart: number | null, stepEnd: number | null, validFrom: string | null, validTo: string | null }
          | { __typename: 'ProductRateType', bandCategory: BandCategory | null, bandSubcategory: string | null, pricePerUnit: string, currency: string | null, unitType: UnitType, rateDescription: string | null, rateExcludingTax: number | null, rateIncludingTax: number | null, stepStart: number | null, stepEnd: number | null, validFrom: string | null, validTo: string | null }
         | null } | null> } | null } | null };

type MeterPoint_EmbeddedElectricityMeterPointType_Fragment = { __typename: 'EmbeddedElectricityMeterPointType', id: number | null, identifier: string | null, supplyType: string | null, meters: Array<
    | { __typename: 'ElectricityMeterType', isSmart: boolean | null, id: string, serialNumber: string, consumptionUnits: string | null, registers: Array<{ id: string, identifier: string, suffix: string | null, isActive: boolean } | null> | null }
    | { __typename: 'EmbeddedElectricityMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
    | { __typename: 'GasMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
    | { __typename: 'WaterMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
   | null> | null };

type MeterPoint_GasMeterPointType_Fragment = { __typename: 'GasMeterPointType', supplyStatus: KrakenStatus | null, isOnSupply: boolean | null, supplyStartDate: string | null, supplyEndDate: string | null, id: number | null, identifier: string | null, supplyType: string | null, meters: Array<{ __typename: 'GasMeterType', id: string, serialNumber: string, consumptionUnits: string | null } | null> | null };

type MeterPoint_MeterPointType_Fragment = { __typename: 'MeterPointType', supplyStatus: KrakenStatus | null, isOnSupply: boolean | null, supplyStartDate: string | null, supplyEndDate: string | null, id: number | null, identifier: string | null, supplyType: string | null, meters: Array<{ __typename: 'ElectricityMeterType', isSmart: boolean | null, id: string, serialNumber: string, consumptionUnits: string | null, registers: Array<{ id: string, identifier: string, suffix: string | null, isActive: boolean } | null> | null } | null> | null };

type MeterPoint_WaterMeterPointType_Fragment = { __typename: 'WaterMeterPointType', id: number | null, identifier: string | null, supplyType: string | null, meters: Array<
    | { __typename: 'ElectricityMeterType', isSmart: boolean | null, id: string, serialNumber: string, consumptionUnits: string | null, registers: Array<{ id: string, identifier: string, suffix: string | null, isActive: boolean } | null> | null }
    | { __typename: 'EmbeddedElectricityMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
    | { __typename: 'GasMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
    | { __typename: 'WaterMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
   | null> | null };

export type MeterPointFragment =
  | MeterPoint_EmbeddedElectricityMeterPointType_Fragment
  | MeterPoint_GasMeterPointType_Fragment
  | MeterPoint_MeterPointType_Fragment
  | MeterPoint_WaterMeterPointType_Fragment
;

export type PropertiesQueryVariables = Exact<{
  accountNumber: string;
  active?: boolean | null | undefined;
}>;


export type PropertiesQuery = { properties: Array<{ id: string | null, address: string | null, postcode: string, state: StateChoices | null, meterPoints: Array<
      | { __typename: 'EmbeddedElectricityMeterPointType', id: number | null, identifier: string | null, supplyType: string | null, meters: Array<
          | { __typename: 'ElectricityMeterType', isSmart: boolean | null, id: string, serialNumber: string, consumptionUnits: string | null, registers: Array<{ id: string, identifier: string, suffix: string | null, isActive: boolean } | null> | null }
          | { __typename: 'EmbeddedElectricityMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
          | { __typename: 'GasMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
          | { __typename: 'WaterMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
         | null> | null }
      | { __typename: 'GasMeterPointType', supplyStatus: KrakenStatus | null, isOnSupply: boolean | null, supplyStartDate: string | null, supplyEndDate: string | null, id: number | null, identifier: string | null, supplyType: string | null, meters: Array<{ __typename: 'GasMeterType', id: string, serialNumber: string, consumptionUnits: string | null } | null> | null }
      | { __typename: 'MeterPointType', supplyStatus: KrakenStatus | null, isOnSupply: boolean | null, supplyStartDate: string | null, supplyEndDate: string | null, id: number | null, identifier: string | null, supplyType: string | null, meters: Array<{ __typename: 'ElectricityMeterType', isSmart: boolean | null, id: string, serialNumber: string, consumptionUnits: string | null, registers: Array<{ id: string, identifier: string, suffix: string | null, isActive: boolean } | null> | null } | null> | null }
      | { __typename: 'WaterMeterPointType', id: number | null, identifier: string | null, supplyType: string | null, meters: Array<
          | { __typename: 'ElectricityMeterType', isSmart: boolean | null, id: string, serialNumber: string, consumptionUnits: string | null, registers: Array<{ id: string, identifier: string, suffix: string | null, isActive: boolean } | null> | null }
          | { __typename: 'EmbeddedElectricityMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
          | { __typename: 'GasMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
          | { __typename: 'WaterMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
         | null> | null }
     | null> | null } | null> | null };

export type PropertyByMeterPointQueryVariables = Exact<{
  nmi?: string | number | null | undefined;
  mirn?: string | number | null | undefined;
}>;


export type PropertyByMeterPointQuery = { property: { id: string | null, address: string | null, postcode: string, state: StateChoices | null, meterPoints: Array<
      | { __typename: 'EmbeddedElectricityMeterPointType', id: number | null, identifier: string | null, supplyType: string | null, agreements: Array<
          | { __typename: 'DistributionAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'ElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'EmbeddedElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'EmbeddedWaterAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'GasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'SimpleServicesAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'UnmeteredElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'UnmeteredGasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
         | null> | null, meters: Array<
          | { __typename: 'ElectricityMeterType', isSmart: boolean | null, id: string, serialNumber: string, consumptionUnits: string | null, registers: Array<{ id: string, identifier: string, suffix: string | null, isActive: boolean } | null> | null }
          | { __typename: 'EmbeddedElectricityMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
          | { __typename: 'GasMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
          | { __typename: 'WaterMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
         | null> | null }
      | { __typename: 'GasMeterPointType', supplyStatus: KrakenStatus | null, isOnSupply: boolean | null, supplyStartDate: string | null, supplyEndDate: string | null, id: number | null, identifier: string | null, supplyType: string | null, agreements: Array<
          | { __typename: 'DistributionAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'ElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'EmbeddedElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'EmbeddedWaterAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'GasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'SimpleServicesAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'UnmeteredElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'UnmeteredGasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
         | null> | null, meters: Array<{ __typename: 'GasMeterType', id: string, serialNumber: string, consumptionUnits: string | null } | null> | null }
      | { __typename: 'MeterPointType', supplyStatus: KrakenStatus | null, isOnSupply: boolean | null, supplyStartDate: string | null, supplyEndDate: string | null, id: number | null, identifier: string | null, supplyType: string | null, agreements: Array<
          | { __typename: 'DistributionAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'ElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'EmbeddedElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'EmbeddedWaterAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'GasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'SimpleServicesAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'UnmeteredElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'UnmeteredGasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
         | null> | null, meters: Array<{ __typename: 'ElectricityMeterType', isSmart: boolean | null, id: string, serialNumber: string, consumptionUnits: string | null, registers: Array<{ id: string, identifier: string, suffix: string | null, isActive: boolean } | null> | null } | null> | null }
      | { __typename: 'WaterMeterPointType', id: number | null, identifier: string | null, supplyType: string | null, agreements: Array<
          | { __typename: 'DistributionAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'ElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'EmbeddedElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'EmbeddedWaterAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'GasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'SimpleServicesAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'UnmeteredElectricityAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
          | { __typename: 'UnmeteredGasAgreementType', id: number | null, validFrom: string | null, validTo: string | null, isActive: string | null, isRevoked: boolean | null, supplyType: string | null, product: { code: string | null, displayName: string | null, marketName: MarketName | null } | null }
         | null> | null, meters: Array<
          | { __typename: 'ElectricityMeterType', isSmart: boolean | null, id: string, serialNumber: string, consumptionUnits: string | null, registers: Array<{ id: string, identifier: string, suffix: string | null, isActive: boolean } | null> | null }
          | { __typename: 'EmbeddedElectricityMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
          | { __typename: 'GasMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
          | { __typename: 'WaterMeterType', id: string, serialNumber: string, consumptionUnits: string | null }
         | null> | null }
     | null> | null } | null };

export type RedeemLoyaltyPointsMutationVariables = Exact<{
  input: RedeemLoyaltyPointsInput;
}>;


export type RedeemLoyaltyPointsMutation = { redeemLoyaltyPointsForAccountCredit: { pointsRedeemed: number | null } | null };

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


export const AgreementSummaryFragmentDoc: FragmentDocument<AgreementSummaryFragment, 'AgreementSummary'> = /*#__PURE__*/ compactDocument('fragment AgreementSummary on AusAgreementInterface{__typename id validFrom validTo isActive isRevoked supplyType product{code displayName marketName}}')
export const MeterPointFragmentDoc: FragmentDocument<MeterPointFragment, 'MeterPoint'> = /*#__PURE__*/ compactDocument('fragment MeterPoint on MeterPointInterface{__typename id identifier supplyType meters{__typename id serialNumber consumptionUnits ...on ElectricityMeterType{isSmart registers{id identifier suffix isActive}}}...on GasAndElectricityMeterPointInterface{supplyStatus isOnSupply supplyStartDate supplyEndDate}}')
export const OfferDetailsFragmentDoc: FragmentDocument<OfferDetailsFragment, 'OfferDetails'> = /*#__PURE__*/ compactDocument('fragment OfferDetails on OfferType{identifier description validFrom validTo acceptedAt rejectedAt quote{identifier productOfferingIdentifier createdAt}}')
export const PageFragmentDoc: FragmentDocument<PageFragment, 'Page'> = /*#__PURE__*/ compactDocument('fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}')
export const UsageAndCostOfSpanFragmentDoc: FragmentDocument<UsageAndCostOfSpanFragment, 'UsageAndCostOfSpan'> = /*#__PURE__*/ compactDocument('fragment UsageAndCostOfSpan on BaseUsageAndCostType{usageEnergy usageCost exportEnergy exportEarning concessionDiscount totalCost}')
export const UsageAndCostFragmentDoc: FragmentDocument<UsageAndCostFragment, 'UsageAndCost'> = /*#__PURE__*/ compactDocument('fragment UsageAndCost on EstimatedUsageAndCostInterface{failureReasons dailyEstimation{...UsageAndCostOfSpan}monthlyEstimation{...UsageAndCostOfSpan}yearlyEstimation{...UsageAndCostOfSpan}}', [UsageAndCostOfSpanFragmentDoc])
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number status accountType brand balance totalBalanceOwing billingName billingEmail splitBillingAddress dueCharges{amount dueDate}ledgers{number name ledgerType balance}properties{id address postcode}}}')
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
export const AgreementsDocument: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query Agreements($accountNumber:String!$active:Boolean){account(accountNumber:$accountNumber){number agreements(active:$active){...AgreementSummary meterPoint{__typename id identifier}supplyPoint{__typename id marketName}}}}', [AgreementSummaryFragmentDoc])
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
export const ConsumptionSummaryDocument: TypedDocumentNode<ConsumptionSummaryQuery, ConsumptionSummaryQueryVariables> = /*#__PURE__*/ compactDocument('query ConsumptionSummary($nmi:String!$startAt:DateTime!$endAt:DateTime!$timezone:String!$granularity:ConsumptionGranularity!){meterPoint(nmi:$nmi){__typename id identifier ...on MeterPointType{consumptionSummary(startAt:$startAt endAt:$endAt timezone:$timezone granularity:$granularity){registers{id identifier}summarizedConsumption{startAt endAt consumption cost costWithGst}}}}}')
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
export const CreateQuoteForPropertyDocument: TypedDocumentNode<CreateQuoteForPropertyMutation, CreateQuoteForPropertyMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateQuoteForProperty($input:CreateQuoteForPropertyInput!){createQuoteForProperty(input:$input){quoteRequest{id code quotedSupplyPoints{id marketName quotedProducts{id wasSelected product{code displayName}quotedRates{__typename bandCategory pricePerUnit unitType}}}}error{__typename ...on GenericErrorInterface{message}...on DoesNotExistErrorType{field}...on MultipleObjectsReturnedErrorType{field}}}}')
export const ElectricityMeterReadingsDocument: TypedDocumentNode<ElectricityMeterReadingsQuery, ElectricityMeterReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityMeterReadings($accountNumber:String$meterId:String!$includeQuarantined:Boolean$startAt:String$endAt:String$first:Int$after:String){electricityMeterReadings(accountNumber:$accountNumber meterId:$meterId includeQuarantined:$includeQuarantined startAt:$startAt endAt:$endAt first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename ...on ElectricityAccumulationMeterReadingType{id readAt value units direction source qualityFlag isQuarantined}...on ElectricityIntervalMeterReadingType{startAt endAt registers{id identifier value qualityFlag}}...on ElectricityAmphioIntervalMeterReadingType{intervalStartAt intervalEndAt value units intervalDirection:direction registerIdentifier qualityFlag}}}}}', [PageFragmentDoc])
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
export const EstimatedUsageAndCostDocument: TypedDocumentNode<EstimatedUsageAndCostQuery, EstimatedUsageAndCostQueryVariables> = /*#__PURE__*/ compactDocument('query EstimatedUsageAndCost($accountNumber:String!){account(accountNumber:$accountNumber){number estimatedUsageAndCost{electricityEstimation{...UsageAndCost}gasEstimation{...UsageAndCost}}}}', [UsageAndCostFragmentDoc])
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
export const LedgerInvoicesDocument: TypedDocumentNode<LedgerInvoicesQuery, LedgerInvoicesQueryVariables> = /*#__PURE__*/ compactDocument('query LedgerInvoices($accountNumber:String!$ledgerNumber:String$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number ledgerType invoices(first:$first after:$after){totalCount pageInfo{...Page}edges{node{id number firstIssued invoicedAmount pdfUrl totalCharges{netTotal taxTotal grossTotal}}}}}}}', [PageFragmentDoc])
export const LedgerTransactionsDocument: TypedDocumentNode<LedgerTransactionsQuery, LedgerTransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query LedgerTransactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number name ledgerType balance transactions(fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}}', [PageFragmentDoc])
export const LoyaltyPointMovementsDocument: TypedDocumentNode<LoyaltyPointMovementsQuery, LoyaltyPointMovementsQueryVariables> = /*#__PURE__*/ compactDocument('query LoyaltyPointMovements($input:LoyaltyPointLedgersInput!){loyaltyPointLedgers(input:$input){id ledgerType value balanceCarriedForward reasonCode postedAt accountNumber}}')
export const LoyaltyPointsDocument: TypedDocumentNode<LoyaltyPointsQuery, LoyaltyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query LoyaltyPoints($input:LoyaltyPointsBalanceInput!){loyaltyPointsBalance(input:$input){loyaltyPoints totalMonetaryAmount}}')
export const MeasurementsDocument: TypedDocumentNode<MeasurementsQuery, MeasurementsQueryVariables> = /*#__PURE__*/ compactDocument('query Measurements($propertyId:ID!$startAt:DateTime$endAt:DateTime$timezone:String$utilityFilters:[UtilityFiltersInput]$first:Int$after:String){property(id:$propertyId){id measurements(startAt:$startAt endAt:$endAt timezone:$timezone utilityFilters:$utilityFilters first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename source value unit readAt ...on IntervalMeasurementType{startAt endAt durationInSeconds}metaData{statistics{type label value costInclTax{estimatedAmount costCurrency}}}}}}}}', [PageFragmentDoc])
export const MirnCheckDocument: TypedDocumentNode<MirnCheckQuery, MirnCheckQueryVariables> = /*#__PURE__*/ compactDocument('query MirnCheck($mirn:String!){mirnCheck(mirn:$mirn){isOnSupply krakenStatus supplyStartDate isOccupier}}')
export const MirnSearchDocument: TypedDocumentNode<MirnSearchQuery, MirnSearchQueryVariables> = /*#__PURE__*/ compactDocument('query MirnSearch($input:MirnSearchInput!){mirnSearchByAddress(input:$input){meterDetails{mirn existingSupplyPoint}error{message}}}')
export const MoveInDatesDocument: TypedDocumentNode<MoveInDatesQuery, MoveInDatesQueryVariables> = /*#__PURE__*/ compactDocument('query MoveInDates($input:MoveInDatesSearchInput!){moveInDates(input:$input){moveInDates error{__typename ...on DoesNotExistErrorType{field}}}}')
export const NmiCheckDocument: TypedDocumentNode<NmiCheckQuery, NmiCheckQueryVariables> = /*#__PURE__*/ compactDocument('query NmiCheck($nmi:String!){nmiCheck(nmi:$nmi){isOnSupply krakenStatus supplyStartDate isOccupier}}')
export const NmiDiscoveryDocument: TypedDocumentNode<NmiDiscoveryQuery, NmiDiscoveryQueryVariables> = /*#__PURE__*/ compactDocument('query NmiDiscovery($input:NMIDiscoveryAddressInput!){nmiDiscovery(input:$input){nmi error{__typename ...on GenericErrorInterface{message}}}}')
export const OfferGroupDocument: TypedDocumentNode<OfferGroupQuery, OfferGroupQueryVariables> = /*#__PURE__*/ compactDocument('query OfferGroup($identifier:ID!){offerGroupForQuoting(identifier:$identifier){identifier createdAt offers{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const PaymentRequestsDocument: TypedDocumentNode<PaymentRequestsQuery, PaymentRequestsQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentRequests($ledgerNumber:String!$first:Int$after:String){paymentRequests(ledgerNumber:$ledgerNumber){paymentRequest(first:$first after:$after){totalCount pageInfo{...Page}edges{node{expectedPaymentDate paymentStatus totalAmount customerAmount}}}}}', [PageFragmentDoc])
export const PaymentSchedulesDocument: TypedDocumentNode<PaymentSchedulesQuery, PaymentSchedulesQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentSchedules($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number paymentSchedules(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo reason trigger ledgerNumber paymentAmount isVariablePaymentAmount paymentDay paymentFrequency paymentFrequencyMultiplier isPaymentHoliday}}}}}', [PageFragmentDoc])
export const PaymentsDocument: TypedDocumentNode<PaymentsQuery, PaymentsQueryVariables> = /*#__PURE__*/ compactDocument('query Payments($accountNumber:String!$ledgerNumber:String$status:AccountPaymentStatusOptions$first:Int$after:String){account(accountNumber:$accountNumber){number payments(ledgerNumber:$ledgerNumber status:$status first:$first after:$after){totalCount pageInfo{...Page}edges{node{amount paymentDate reference status transactionType}}}}}', [PageFragmentDoc])
export const ProductDocument: TypedDocumentNode<ProductQuery, ProductQueryVariables> = /*#__PURE__*/ compactDocument('query Product($code:String!$nmi:String$mirn:String$postcode:String$first:Int$after:String){product(code:$code){id code displayName fullName description marketName isStandingOffer isVariable term availableTo paginatedRates(nmi:$nmi mirn:$mirn postcode:$postcode first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename bandCategory bandSubcategory pricePerUnit currency unitType rateDescription rateExcludingTax rateIncludingTax stepStart stepEnd validFrom validTo ...on ElectricityRateType{timeOfDay isControlledLoad isSolar}}}}}}', [PageFragmentDoc])
export const PropertiesDocument: TypedDocumentNode<PropertiesQuery, PropertiesQueryVariables> = /*#__PURE__*/ compactDocument('query Properties($accountNumber:String!$active:Boolean){properties(accountNumber:$accountNumber active:$active){id address postcode state meterPoints{...MeterPoint}}}', [MeterPointFragmentDoc])
export const PropertyByMeterPointDocument: TypedDocumentNode<PropertyByMeterPointQuery, PropertyByMeterPointQueryVariables> = /*#__PURE__*/ compactDocument('query PropertyByMeterPoint($nmi:ID$mirn:ID){property(nmi:$nmi mirn:$mirn){id address postcode state meterPoints{...MeterPoint agreements{...AgreementSummary}}}}', [MeterPointFragmentDoc, AgreementSummaryFragmentDoc])
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
export const RedeemLoyaltyPointsDocument: TypedDocumentNode<RedeemLoyaltyPointsMutation, RedeemLoyaltyPointsMutationVariables> = /*#__PURE__*/ compactDocument('mutation RedeemLoyaltyPoints($input:RedeemLoyaltyPointsInput!){redeemLoyaltyPointsForAccountCredit(input:$input){pointsRedeemed}}')
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
