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
  | (string & {})

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

/** Length of the spans of consumption. */
export type ConsumptionGranularity =
  | 'DAILY'
  | 'HALF_HOURLY'
  | 'MONTHLY'
  | 'QUARTER_HOURLY'
  | (string & {})

export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  | 'Smc'
  | 'cubicMetres'
  | 'kWh'
  | (string & {})

export type ContractIdentifiersInput = {
  accountContractIdentifier?: string | null | undefined
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

export type CreateQuoteForPropertyInput = {
  /** Code of the brand. */
  brand?: string | number | null | undefined
  isBusinessAccount: boolean
  isMoveIn: boolean
  propertyId: string | number
  /** Day on which supply is to begin. */
  supplyDate?: string | null | undefined
}

/** `I` taken from the grid, `E` fed into it. */
export type ElectricityAccumulationMeterReadingDirection =
  | 'E'
  | 'I'
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

export type EmbeddedElectricityFiltersInput = {
  deviceId?: string | null | undefined
  marketSupplyPointId?: string | null | undefined
  readingDirection?: ReadingDirectionType | null | undefined
  readingFrequencyType?: ReadingFrequencyType | null | undefined
  readingQuality?: ReadingQualityType | null | undefined
  registerId?: string | null | undefined
}

/** An account to enrol; which other fields are needed depends on the instance. */
export type EnrollmentInput = {
  accountNumber: string
  bankDetails?: BankDetailsInput | null | undefined
  contractIdentifiersInput?: ContractIdentifiersInput | null | undefined
  idempotencyKey?: string | null | undefined
  instructionDetails?: InstructionDetailsInput | null | undefined
  leaveSupplierNumber?: string | null | undefined
  note?: string | null | undefined
  paymentSchedule?: PaymentScheduleDetailsInput | null | undefined
  paymentSlipDetails?: PaymentSlipDetailsInput | null | undefined
  salesInfo?: SalesInformationInput | null | undefined
  securityDeposit?: SecurityDepositInput | null | undefined
  storedPaymentMethodDetailsReference?: string | null | undefined
}

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
  | (string & {})

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
  | (string & {})

export type InstalmentByMonthlyAmountScheduleInput = {
  endDate?: string | null | undefined
  frequency?: InstalmentPeriodEnum | null | undefined
  frequencyMultiplier?: number | null | undefined
  monthlyGrossAmount: number
  paymentDay?: number | null | undefined
}

export type InstalmentByTotalAmountScheduleInput = {
  endDate?: string | null | undefined
  frequency?: InstalmentPeriodEnum | null | undefined
  frequencyMultiplier?: number | null | undefined
  paymentDay?: number | null | undefined
  totalGrossAmount: number
}

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
  | (string & {})

/** Whether a point is supplied by this supplier. */
export type KrakenStatus =
  | 'GAINING'
  | 'LOSING'
  | 'LOST'
  | 'OFF_SUPPLY'
  | 'ON_SUPPLY'
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

/** Market with its territory. */
export type MarketName =
  | 'AUS_ELECTRICITY'
  | 'AUS_EMBEDDED_UNMETERED_ELECTRICITY'
  | 'AUS_EMBEDDED_UNMETERED_GAS'
  | 'AUS_EMBEDDED_WATER'
  | 'AUS_GAS'
  | (string & {})

/** A meter point, a meter or an address to search for. */
export type MirnSearchInput = {
  address?: MirnSearchInputAddress | null | undefined
  meterSerialNumber?: string | null | undefined
  mirn?: string | null | undefined
}

/** An address in parts. */
export type MirnSearchInputAddress = {
  buildingName?: string | null | undefined
  flatUnitNumber?: string | null | undefined
  flatUnitType?: FlatOrUnitType | null | undefined
  floorNumber?: string | null | undefined
  floorType?: FloorOrLevelType | null | undefined
  houseNumber?: string | null | undefined
  houseNumberSuffix?: string | null | undefined
  lotNumber?: string | null | undefined
  postcode?: string | null | undefined
  stateTerritory?: StateChoices | null | undefined
  streetName?: string | null | undefined
  streetSuffix?: StreetSuffix | null | undefined
  streetType?: StreetType | null | undefined
  suburbLocality?: string | null | undefined
}

/** The property, and whether somebody moves in. */
export type MoveInDatesSearchInput = {
  isMoveIn?: boolean | null | undefined
  propertyId?: string | number | null | undefined
}

/** An address in parts; it needs a house number or a lot number, not both. */
export type NMIDiscoveryAddressInput = {
  buildingName?: string | null | undefined
  flatUnitNumber?: string | null | undefined
  flatUnitType?: FlatOrUnitType | null | undefined
  floorNumber?: string | null | undefined
  floorType?: FloorOrLevelType | null | undefined
  houseNumber?: string | null | undefined
  houseNumberSuffix?: string | null | undefined
  jurisdictionCode: JurisdictionChoices
  locationDescriptor?: string | null | undefined
  lotNumber?: string | null | undefined
  postcode: string
  stateTerritory: StateChoices
  streetName: string
  streetSuffix?: StreetSuffix | null | undefined
  streetType?: StreetType | null | undefined
  suburbLocality?: string | null | undefined
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
  instalmentByMonthlyAmount?: InstalmentByMonthlyAmountScheduleInput | null | undefined
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
  | 'CUSTOM'
  | 'DIRECT_DEBIT'
  | 'GMO_REFUND'
  | 'PAYMENT_SLIP'
  | (string & {})

/** A part of a product, and what its price depends on. */
export type ProductComponentForQuotingInput = {
  productCode: string | number
  quotingParams: ReadonlyArray<_QuotingParam | null> | _QuotingParam | null
}

/** Whether data was measured (`A`), estimated (`E`), substituted (`F`, `S`), mixed (`V`) or is missing (`N`). */
export type QualityFlag =
  | 'A'
  | 'E'
  | 'F'
  | 'N'
  | 'S'
  | 'V'
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

export type RedeemLoyaltyPointsInput = {
  accountNumber: string
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
  offerGroupIdentifier?: string | null | undefined
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
  | (string & {})

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
  | (string & {})

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
  | (string & {})

export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC'
  | (string & {})

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
  | (string & {})

/** Which data to read: the filters of one fuel. */
export type UtilityFiltersInput = {
  electricityFilters?: ElectricityFiltersInput | null | undefined
  embeddedElectricityFilters?: EmbeddedElectricityFiltersInput | null | undefined
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

/** How a reading came about. */
export type source =
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
  | (string & {})

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
    /** What the customer owes, in cents. */
    totalBalanceOwing: number | null
    billingName: string | null
    billingEmail: string | null
    /** The billing address, one entry for each line. */
    splitBillingAddress: Array<string | null> | null
    /** What is left to pay, for each statement that was issued. */
    dueCharges: Array<{
      /** In cents. */
      amount: number
      dueDate: string
    } | null> | null
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

export type AgreementSummaryFragment = {
  __typename: 'DistributionAgreementType' | 'ElectricityAgreementType' | 'EmbeddedElectricityAgreementType' | 'EmbeddedWaterAgreementType' | 'GasAgreementType' | 'SimpleServicesAgreementType' | 'UnmeteredElectricityAgreementType' | 'UnmeteredGasAgreementType'
  id: number | null
  validFrom: string | null
  /** Null while the agreement has no end. */
  validTo: string | null
  /** A string, unlike in other instances. */
  isActive: string | null
  isRevoked: boolean | null
  supplyType: string | null
  product: {
    code: string | null
    /** Name shown to customers. */
    displayName: string | null
    marketName: MarketName | null
  } | null
} | {
  __typename: '%other'
  id: number | null
  validFrom: string | null
  /** Null while the agreement has no end. */
  validTo: string | null
  /** A string, unlike in other instances. */
  isActive: string | null
  isRevoked: boolean | null
  supplyType: string | null
  product: {
    code: string | null
    /** Name shown to customers. */
    displayName: string | null
    marketName: MarketName | null
  } | null
}

export type AgreementsQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** The account's agreements, for electricity, gas and other services. */
    agreements: Array<{
      __typename: 'DistributionAgreementType'
      id: number | null
      validFrom: string | null
      /** Null while the agreement has no end. */
      validTo: string | null
      /** A string, unlike in other instances. */
      isActive: string | null
      isRevoked: boolean | null
      supplyType: string | null
      product: {
        code: string | null
        /** Name shown to customers. */
        displayName: string | null
        marketName: MarketName | null
      } | null
      meterPoint: {
        __typename: 'MeterPointType'
        id: number | null
        /** NMI for electricity, MIRN for gas. */
        identifier: string | null
      } | null
      supplyPoint: {
        __typename: 'ElectricitySupplyPointType' | 'EmbeddedElectricitySupplyPointType' | 'GasSupplyPointType' | 'UnmeteredElectricitySupplyPointType' | 'UnmeteredGasSupplyPointType' | 'WaterSupplyPointType'
        id: string | null
        marketName: string | null
      } | {
        __typename: '%other'
        id: string | null
        marketName: string | null
      }
    } | {
      __typename: 'ElectricityAgreementType'
      id: number | null
      validFrom: string | null
      /** Null while the agreement has no end. */
      validTo: string | null
      /** A string, unlike in other instances. */
      isActive: string | null
      isRevoked: boolean | null
      supplyType: string | null
      product: {
        code: string | null
        /** Name shown to customers. */
        displayName: string | null
        marketName: MarketName | null
      } | null
      meterPoint: {
        __typename: 'MeterPointType'
        id: number | null
        /** NMI for electricity, MIRN for gas. */
        identifier: string | null
      } | null
      supplyPoint: {
        __typename: 'ElectricitySupplyPointType'
        id: string | null
        marketName: string | null
      }
    } | {
      __typename: 'EmbeddedElectricityAgreementType' | 'EmbeddedWaterAgreementType' | 'SimpleServicesAgreementType' | 'UnmeteredElectricityAgreementType' | 'UnmeteredGasAgreementType'
      id: number | null
      validFrom: string | null
      /** Null while the agreement has no end. */
      validTo: string | null
      /** A string, unlike in other instances. */
      isActive: string | null
      isRevoked: boolean | null
      supplyType: string | null
      product: {
        code: string | null
        /** Name shown to customers. */
        displayName: string | null
        marketName: MarketName | null
      } | null
      meterPoint: {
        __typename: 'EmbeddedElectricityMeterPointType' | 'GasMeterPointType' | 'MeterPointType' | 'WaterMeterPointType'
        id: number | null
        /** NMI for electricity, MIRN for gas. */
        identifier: string | null
      } | {
        __typename: '%other'
        id: number | null
        /** NMI for electricity, MIRN for gas. */
        identifier: string | null
      } | null
      supplyPoint: {
        __typename: 'ElectricitySupplyPointType' | 'EmbeddedElectricitySupplyPointType' | 'GasSupplyPointType' | 'UnmeteredElectricitySupplyPointType' | 'UnmeteredGasSupplyPointType' | 'WaterSupplyPointType'
        id: string | null
        marketName: string | null
      } | {
        __typename: '%other'
        id: string | null
        marketName: string | null
      }
    } | {
      __typename: 'GasAgreementType'
      id: number | null
      validFrom: string | null
      /** Null while the agreement has no end. */
      validTo: string | null
      /** A string, unlike in other instances. */
      isActive: string | null
      isRevoked: boolean | null
      supplyType: string | null
      product: {
        code: string | null
        /** Name shown to customers. */
        displayName: string | null
        marketName: MarketName | null
      } | null
      meterPoint: {
        __typename: 'GasMeterPointType'
        id: number | null
        /** NMI for electricity, MIRN for gas. */
        identifier: string | null
      } | null
      supplyPoint: {
        __typename: 'GasSupplyPointType'
        id: string | null
        marketName: string | null
      }
    } | {
      __typename: '%other'
      id: number | null
      validFrom: string | null
      /** Null while the agreement has no end. */
      validTo: string | null
      /** A string, unlike in other instances. */
      isActive: string | null
      isRevoked: boolean | null
      supplyType: string | null
      product: {
        code: string | null
        /** Name shown to customers. */
        displayName: string | null
        marketName: MarketName | null
      } | null
      meterPoint: {
        __typename: 'EmbeddedElectricityMeterPointType' | 'GasMeterPointType' | 'MeterPointType' | 'WaterMeterPointType'
        id: number | null
        /** NMI for electricity, MIRN for gas. */
        identifier: string | null
      } | {
        __typename: '%other'
        id: number | null
        /** NMI for electricity, MIRN for gas. */
        identifier: string | null
      } | null
      supplyPoint: {
        __typename: 'ElectricitySupplyPointType' | 'EmbeddedElectricitySupplyPointType' | 'GasSupplyPointType' | 'UnmeteredElectricitySupplyPointType' | 'UnmeteredGasSupplyPointType' | 'WaterSupplyPointType'
        id: string | null
        marketName: string | null
      } | {
        __typename: '%other'
        id: string | null
        marketName: string | null
      }
    } | null> | null
  } | null
}

export type AgreementsQueryVariables = {
  accountNumber: string
  /** Only agreements in force. */
  active?: boolean | null | undefined
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

export type ConsumptionSummaryQuery = {
  /** One electricity meter point, by its NMI. */
  meterPoint: {
    __typename: 'EmbeddedElectricityMeterPointType' | 'GasMeterPointType' | 'WaterMeterPointType'
    id: number | null
    /** NMI for electricity, MIRN for gas. */
    identifier: string | null
  } | {
    __typename: 'MeterPointType'
    id: number | null
    /** NMI for electricity, MIRN for gas. */
    identifier: string | null
    /** What was used and what it cost, by spans of time. */
    consumptionSummary: Array<{
      registers: Array<{
        id: string
        identifier: string
      } | null> | null
      summarizedConsumption: Array<{
        startAt: string
        endAt: string
        consumption: number
        /** Approximate, without supply charges and discounts, in cents. */
        cost: number | null
        /** The same with tax, in cents. */
        costWithGst: number | null
      } | null> | null
    }>
  } | {
    __typename: '%other'
    id: number | null
    /** NMI for electricity, MIRN for gas. */
    identifier: string | null
  } | null
}

export type ConsumptionSummaryQueryVariables = {
  nmi: string
  startAt: string
  endAt: string
  /** IANA time zone that days and longer spans follow. */
  timezone: string
  granularity: ConsumptionGranularity
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

export type CreateQuoteForPropertyMutation = {
  /** Asks what supply of one property would cost. */
  createQuoteForProperty: {
    quoteRequest: {
      id: string
      code: string
      quotedSupplyPoints: Array<{
        id: string
        marketName: string
        quotedProducts: Array<{
          id: string
          wasSelected: boolean
          product: {
            code: string | null
            /** Name shown to customers. */
            displayName: string | null
          } | null
          quotedRates: Array<{
            __typename: 'ElectricityRateType' | 'EmbeddedElectricityRateType' | 'GasRateType' | 'ProductRateType'
            /** What the price is for. */
            bandCategory: BandCategory | null
            /** In cents; `unitType` names the unit. */
            pricePerUnit: string
            /** What is counted. */
            unitType: UnitType
          } | {
            __typename: '%other'
            /** What the price is for. */
            bandCategory: BandCategory | null
            /** In cents; `unitType` names the unit. */
            pricePerUnit: string
            /** What is counted. */
            unitType: UnitType
          } | null> | null
        } | null> | null
      } | null> | null
    } | null
    error: {
      __typename: 'DoesNotExistErrorType' | 'MultipleObjectsReturnedErrorType'
      /** Name of what was not found. */
      field: string
    } | {
      __typename: 'InvalidSupplyPointDateErrorType' | 'NoSuitableProductsFoundErrorType' | 'NoSupplyPointsAssociatedWithPropertyErrorType' | 'OnlyMoveInAllowedWithSupply' | 'UnableToQuoteErrorType' | 'UnsupportedMarketErrorType'
      message: string
    } | {
      __typename: '%other'
    } | null
  } | null
}

export type CreateQuoteForPropertyMutationVariables = {
  input: CreateQuoteForPropertyInput
}

export type ElectricityMeterReadingsQuery = {
  /** Readings of one electricity meter. */
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
        __typename: 'ElectricityAccumulationMeterReadingType'
        id: string
        readAt: string | null
        /** In `units`. */
        value: string
        units: string
        direction: ElectricityAccumulationMeterReadingDirection
        source: source
        qualityFlag: QualityFlag | null
        isQuarantined: boolean
      } | {
        __typename: 'ElectricityAmphioIntervalMeterReadingType'
        intervalStartAt: string
        intervalEndAt: string
        /** In `units`. */
        value: string
        units: string
        intervalDirection: string
        registerIdentifier: string | null
        qualityFlag: QualityFlag | null
      } | {
        __typename: 'ElectricityIntervalMeterReadingType'
        startAt: string | null
        endAt: string | null
        registers: Array<{
          id: number | null
          identifier: string | null
          value: string | null
          qualityFlag: QualityFlag | null
        } | null> | null
      } | {
        __typename: '%other'
      } | null
    } | null>
  } | null
}

export type ElectricityMeterReadingsQueryVariables = {
  accountNumber?: string | null | undefined
  /** The meter's id, not its serial number. */
  meterId: string
  /** Also readings that are held back because they look wrong. */
  includeQuarantined?: boolean | null | undefined
  startAt?: string | null | undefined
  endAt?: string | null | undefined
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

export type EstimatedUsageAndCostQuery = {
  /** One account, by its number. */
  account: {
    /** Number such as `A-1B2C3D4E`. */
    number: string | null
    /** What the account is likely to use and pay, as reckoned by Energy Made Easy. */
    estimatedUsageAndCost: {
      electricityEstimation: {
        failureReasons: string | null
        dailyEstimation: {
          usageEnergy: number
          /** In cents. */
          usageCost: number
          exportEnergy: number | null
          /** In cents. */
          exportEarning: number | null
          concessionDiscount: number
          /** In cents. */
          totalCost: number
        }
        monthlyEstimation: {
          usageEnergy: number
          /** In cents. */
          usageCost: number
          exportEnergy: number | null
          /** In cents. */
          exportEarning: number | null
          concessionDiscount: number
          /** In cents. */
          totalCost: number
        }
        yearlyEstimation: {
          usageEnergy: number
          /** In cents. */
          usageCost: number
          exportEnergy: number | null
          /** In cents. */
          exportEarning: number | null
          concessionDiscount: number
          /** In cents. */
          totalCost: number
        }
      } | null
      gasEstimation: {
        failureReasons: string | null
        dailyEstimation: {
          usageEnergy: number
          /** In cents. */
          usageCost: number
          exportEnergy: number | null
          /** In cents. */
          exportEarning: number | null
          concessionDiscount: number
          /** In cents. */
          totalCost: number
        }
        monthlyEstimation: {
          usageEnergy: number
          /** In cents. */
          usageCost: number
          exportEnergy: number | null
          /** In cents. */
          exportEarning: number | null
          concessionDiscount: number
          /** In cents. */
          totalCost: number
        }
        yearlyEstimation: {
          usageEnergy: number
          /** In cents. */
          usageCost: number
          exportEnergy: number | null
          /** In cents. */
          exportEarning: number | null
          concessionDiscount: number
          /** In cents. */
          totalCost: number
        }
      } | null
    } | null
  } | null
}

export type EstimatedUsageAndCostQueryVariables = {
  accountNumber: string
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
  /** One property, by its id or by the number of one of its meter points. */
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

export type MeterPointFragment = {
  __typename: 'EmbeddedElectricityMeterPointType' | 'WaterMeterPointType'
  id: number | null
  /** NMI for electricity, MIRN for gas. */
  identifier: string | null
  supplyType: string | null
  meters: Array<{
    __typename: 'ElectricityMeterType'
    /** The meter's id; its number is `serialNumber`. */
    id: string
    serialNumber: string
    /** Unit that the meter counts in. */
    consumptionUnits: string | null
    isSmart: boolean | null
    registers: Array<{
      id: string
      identifier: string
      /** Ending of the NMI that names the data stream. */
      suffix: string | null
      isActive: boolean
    } | null> | null
  } | {
    __typename: 'EmbeddedElectricityMeterType' | 'GasMeterType' | 'WaterMeterType'
    /** The meter's id; its number is `serialNumber`. */
    id: string
    serialNumber: string
    /** Unit that the meter counts in. */
    consumptionUnits: string | null
  } | {
    __typename: '%other'
    /** The meter's id; its number is `serialNumber`. */
    id: string
    serialNumber: string
    /** Unit that the meter counts in. */
    consumptionUnits: string | null
  } | null> | null
} | {
  __typename: 'GasMeterPointType'
  id: number | null
  /** NMI for electricity, MIRN for gas. */
  identifier: string | null
  supplyType: string | null
  meters: Array<{
    __typename: 'GasMeterType'
    /** The meter's id; its number is `serialNumber`. */
    id: string
    serialNumber: string
    /** Unit that the meter counts in. */
    consumptionUnits: string | null
  } | null> | null
  supplyStatus: KrakenStatus | null
  isOnSupply: boolean | null
  supplyStartDate: string | null
  supplyEndDate: string | null
} | {
  __typename: 'MeterPointType'
  id: number | null
  /** NMI for electricity, MIRN for gas. */
  identifier: string | null
  supplyType: string | null
  meters: Array<{
    __typename: 'ElectricityMeterType'
    /** The meter's id; its number is `serialNumber`. */
    id: string
    serialNumber: string
    /** Unit that the meter counts in. */
    consumptionUnits: string | null
    isSmart: boolean | null
    registers: Array<{
      id: string
      identifier: string
      /** Ending of the NMI that names the data stream. */
      suffix: string | null
      isActive: boolean
    } | null> | null
  } | null> | null
  supplyStatus: KrakenStatus | null
  isOnSupply: boolean | null
  supplyStartDate: string | null
  supplyEndDate: string | null
} | {
  __typename: '%other'
  id: number | null
  /** NMI for electricity, MIRN for gas. */
  identifier: string | null
  supplyType: string | null
  meters: Array<{
    __typename: 'ElectricityMeterType'
    /** The meter's id; its number is `serialNumber`. */
    id: string
    serialNumber: string
    /** Unit that the meter counts in. */
    consumptionUnits: string | null
    isSmart: boolean | null
    registers: Array<{
      id: string
      identifier: string
      /** Ending of the NMI that names the data stream. */
      suffix: string | null
      isActive: boolean
    } | null> | null
  } | {
    __typename: 'EmbeddedElectricityMeterType' | 'GasMeterType' | 'WaterMeterType'
    /** The meter's id; its number is `serialNumber`. */
    id: string
    serialNumber: string
    /** Unit that the meter counts in. */
    consumptionUnits: string | null
  } | {
    __typename: '%other'
    /** The meter's id; its number is `serialNumber`. */
    id: string
    serialNumber: string
    /** Unit that the meter counts in. */
    consumptionUnits: string | null
  } | null> | null
}

export type MirnCheckQuery = {
  /** Whether this supplier supplies a gas meter point. */
  mirnCheck: {
    isOnSupply: boolean | null
    krakenStatus: KrakenStatus | null
    supplyStartDate: string | null
    isOccupier: boolean | null
  } | null
}

export type MirnCheckQueryVariables = {
  mirn: string
}

export type MirnSearchQuery = {
  /** Finds the number of a gas meter point by its address or its meter. */
  mirnSearchByAddress: {
    meterDetails: Array<{
      mirn: string | null
      /** Whether the supplier knows it. */
      existingSupplyPoint: boolean | null
    } | null> | null
    error: {
      message: string
    } | null
  } | null
}

export type MirnSearchQueryVariables = {
  input: MirnSearchInput
}

export type MoveInDatesQuery = {
  /** The days on which somebody can move into a property. */
  moveInDates: {
    moveInDates: Array<string | null> | null
    error: {
      __typename: 'DoesNotExistErrorType'
      /** Name of what was not found. */
      field: string
    } | {
      __typename: '%other'
    } | null
  } | null
}

export type MoveInDatesQueryVariables = {
  input: MoveInDatesSearchInput
}

export type NmiCheckQuery = {
  /** Whether this supplier supplies an electricity meter point. */
  nmiCheck: {
    isOnSupply: boolean | null
    krakenStatus: KrakenStatus | null
    supplyStartDate: string | null
    isOccupier: boolean | null
  } | null
}

export type NmiCheckQueryVariables = {
  nmi: string
}

export type NmiDiscoveryQuery = {
  /** Finds the number of an electricity meter point by its address. */
  nmiDiscovery: {
    nmi: string | null
    error: {
      __typename: 'AEMOAPIUnavailableErrorType' | 'BothHouseAndLotNumberErrorType' | 'FailureStatusCodeInAEMOResponseErrorType' | 'MissingHouseAndLotNumberErrorType' | 'UnableToParseAEMOAPIResponseErrorType'
      message: string
    } | {
      __typename: '%other'
    } | null
  } | null
}

export type NmiDiscoveryQueryVariables = {
  input: NMIDiscoveryAddressInput
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

export type ProductQuery = {
  /** One product, by its code. */
  product: {
    id: string | null
    code: string | null
    /** Name shown to customers. */
    displayName: string | null
    fullName: string | null
    description: string | null
    marketName: MarketName | null
    isStandingOffer: boolean | null
    isVariable: boolean | null
    /** How long its benefits last, in months. */
    term: number | null
    /** Null while the product has no end. */
    availableTo: string | null
    /** What the product costs, at one point or postcode. */
    paginatedRates: {
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
          __typename: 'ElectricityRateType'
          /** What the price is for. */
          bandCategory: BandCategory | null
          bandSubcategory: string | null
          /** In cents; `unitType` names the unit. */
          pricePerUnit: string
          currency: string | null
          /** What is counted. */
          unitType: UnitType
          /** Words for the bill. */
          rateDescription: string | null
          rateExcludingTax: number | null
          rateIncludingTax: number | null
          /** Amount from which on the rate applies, where prices come in steps. */
          stepStart: number | null
          /** Amount up to which the rate applies. */
          stepEnd: number | null
          validFrom: string | null
          /** Null while the rate has no end. */
          validTo: string | null
          /** Name of the time of day at which it applies. */
          timeOfDay: string | null
          isControlledLoad: boolean | null
          /** Whether it pays for energy that is fed into the grid. */
          isSolar: boolean | null
        } | {
          __typename: 'EmbeddedElectricityRateType' | 'GasRateType' | 'ProductRateType'
          /** What the price is for. */
          bandCategory: BandCategory | null
          bandSubcategory: string | null
          /** In cents; `unitType` names the unit. */
          pricePerUnit: string
          currency: string | null
          /** What is counted. */
          unitType: UnitType
          /** Words for the bill. */
          rateDescription: string | null
          rateExcludingTax: number | null
          rateIncludingTax: number | null
          /** Amount from which on the rate applies, where prices come in steps. */
          stepStart: number | null
          /** Amount up to which the rate applies. */
          stepEnd: number | null
          validFrom: string | null
          /** Null while the rate has no end. */
          validTo: string | null
        } | {
          __typename: '%other'
          /** What the price is for. */
          bandCategory: BandCategory | null
          bandSubcategory: string | null
          /** In cents; `unitType` names the unit. */
          pricePerUnit: string
          currency: string | null
          /** What is counted. */
          unitType: UnitType
          /** Words for the bill. */
          rateDescription: string | null
          rateExcludingTax: number | null
          rateIncludingTax: number | null
          /** Amount from which on the rate applies, where prices come in steps. */
          stepStart: number | null
          /** Amount up to which the rate applies. */
          stepEnd: number | null
          validFrom: string | null
          /** Null while the rate has no end. */
          validTo: string | null
        } | null
      } | null>
    } | null
  } | null
}

export type ProductQueryVariables = {
  code: string
  /** Number of an electricity meter point. */
  nmi?: string | null | undefined
  /** Number of a gas meter point. */
  mirn?: string | null | undefined
  postcode?: string | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type PropertiesQuery = {
  /** The properties of one account. */
  properties: Array<{
    id: string | null
    /** The address in one string. */
    address: string | null
    postcode: string
    state: StateChoices | null
    meterPoints: Array<{
      __typename: 'EmbeddedElectricityMeterPointType' | 'WaterMeterPointType'
      id: number | null
      /** NMI for electricity, MIRN for gas. */
      identifier: string | null
      supplyType: string | null
      meters: Array<{
        __typename: 'ElectricityMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
        isSmart: boolean | null
        registers: Array<{
          id: string
          identifier: string
          /** Ending of the NMI that names the data stream. */
          suffix: string | null
          isActive: boolean
        } | null> | null
      } | {
        __typename: 'EmbeddedElectricityMeterType' | 'GasMeterType' | 'WaterMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | {
        __typename: '%other'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | null> | null
    } | {
      __typename: 'GasMeterPointType'
      id: number | null
      /** NMI for electricity, MIRN for gas. */
      identifier: string | null
      supplyType: string | null
      meters: Array<{
        __typename: 'GasMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | null> | null
      supplyStatus: KrakenStatus | null
      isOnSupply: boolean | null
      supplyStartDate: string | null
      supplyEndDate: string | null
    } | {
      __typename: 'MeterPointType'
      id: number | null
      /** NMI for electricity, MIRN for gas. */
      identifier: string | null
      supplyType: string | null
      meters: Array<{
        __typename: 'ElectricityMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
        isSmart: boolean | null
        registers: Array<{
          id: string
          identifier: string
          /** Ending of the NMI that names the data stream. */
          suffix: string | null
          isActive: boolean
        } | null> | null
      } | null> | null
      supplyStatus: KrakenStatus | null
      isOnSupply: boolean | null
      supplyStartDate: string | null
      supplyEndDate: string | null
    } | {
      __typename: '%other'
      id: number | null
      /** NMI for electricity, MIRN for gas. */
      identifier: string | null
      supplyType: string | null
      meters: Array<{
        __typename: 'ElectricityMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
        isSmart: boolean | null
        registers: Array<{
          id: string
          identifier: string
          /** Ending of the NMI that names the data stream. */
          suffix: string | null
          isActive: boolean
        } | null> | null
      } | {
        __typename: 'EmbeddedElectricityMeterType' | 'GasMeterType' | 'WaterMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | {
        __typename: '%other'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | null> | null
    } | null> | null
  } | null> | null
}

export type PropertiesQueryVariables = {
  accountNumber: string
  /** Only properties that the account has now. */
  active?: boolean | null | undefined
}

export type PropertyByMeterPointQuery = {
  /** One property, by its id or by the number of one of its meter points. */
  property: {
    id: string | null
    /** The address in one string. */
    address: string | null
    postcode: string
    state: StateChoices | null
    meterPoints: Array<{
      __typename: 'EmbeddedElectricityMeterPointType' | 'WaterMeterPointType'
      id: number | null
      /** NMI for electricity, MIRN for gas. */
      identifier: string | null
      supplyType: string | null
      meters: Array<{
        __typename: 'ElectricityMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
        isSmart: boolean | null
        registers: Array<{
          id: string
          identifier: string
          /** Ending of the NMI that names the data stream. */
          suffix: string | null
          isActive: boolean
        } | null> | null
      } | {
        __typename: 'EmbeddedElectricityMeterType' | 'GasMeterType' | 'WaterMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | {
        __typename: '%other'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | null> | null
      agreements: Array<{
        __typename: 'DistributionAgreementType' | 'ElectricityAgreementType' | 'EmbeddedElectricityAgreementType' | 'EmbeddedWaterAgreementType' | 'GasAgreementType' | 'SimpleServicesAgreementType' | 'UnmeteredElectricityAgreementType' | 'UnmeteredGasAgreementType'
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        /** A string, unlike in other instances. */
        isActive: string | null
        isRevoked: boolean | null
        supplyType: string | null
        product: {
          code: string | null
          /** Name shown to customers. */
          displayName: string | null
          marketName: MarketName | null
        } | null
      } | {
        __typename: '%other'
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        /** A string, unlike in other instances. */
        isActive: string | null
        isRevoked: boolean | null
        supplyType: string | null
        product: {
          code: string | null
          /** Name shown to customers. */
          displayName: string | null
          marketName: MarketName | null
        } | null
      } | null> | null
    } | {
      __typename: 'GasMeterPointType'
      id: number | null
      /** NMI for electricity, MIRN for gas. */
      identifier: string | null
      supplyType: string | null
      meters: Array<{
        __typename: 'GasMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | null> | null
      supplyStatus: KrakenStatus | null
      isOnSupply: boolean | null
      supplyStartDate: string | null
      supplyEndDate: string | null
      agreements: Array<{
        __typename: 'DistributionAgreementType' | 'ElectricityAgreementType' | 'EmbeddedElectricityAgreementType' | 'EmbeddedWaterAgreementType' | 'GasAgreementType' | 'SimpleServicesAgreementType' | 'UnmeteredElectricityAgreementType' | 'UnmeteredGasAgreementType'
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        /** A string, unlike in other instances. */
        isActive: string | null
        isRevoked: boolean | null
        supplyType: string | null
        product: {
          code: string | null
          /** Name shown to customers. */
          displayName: string | null
          marketName: MarketName | null
        } | null
      } | {
        __typename: '%other'
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        /** A string, unlike in other instances. */
        isActive: string | null
        isRevoked: boolean | null
        supplyType: string | null
        product: {
          code: string | null
          /** Name shown to customers. */
          displayName: string | null
          marketName: MarketName | null
        } | null
      } | null> | null
    } | {
      __typename: 'MeterPointType'
      id: number | null
      /** NMI for electricity, MIRN for gas. */
      identifier: string | null
      supplyType: string | null
      meters: Array<{
        __typename: 'ElectricityMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
        isSmart: boolean | null
        registers: Array<{
          id: string
          identifier: string
          /** Ending of the NMI that names the data stream. */
          suffix: string | null
          isActive: boolean
        } | null> | null
      } | null> | null
      supplyStatus: KrakenStatus | null
      isOnSupply: boolean | null
      supplyStartDate: string | null
      supplyEndDate: string | null
      agreements: Array<{
        __typename: 'DistributionAgreementType' | 'ElectricityAgreementType' | 'EmbeddedElectricityAgreementType' | 'EmbeddedWaterAgreementType' | 'GasAgreementType' | 'SimpleServicesAgreementType' | 'UnmeteredElectricityAgreementType' | 'UnmeteredGasAgreementType'
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        /** A string, unlike in other instances. */
        isActive: string | null
        isRevoked: boolean | null
        supplyType: string | null
        product: {
          code: string | null
          /** Name shown to customers. */
          displayName: string | null
          marketName: MarketName | null
        } | null
      } | {
        __typename: '%other'
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        /** A string, unlike in other instances. */
        isActive: string | null
        isRevoked: boolean | null
        supplyType: string | null
        product: {
          code: string | null
          /** Name shown to customers. */
          displayName: string | null
          marketName: MarketName | null
        } | null
      } | null> | null
    } | {
      __typename: '%other'
      id: number | null
      /** NMI for electricity, MIRN for gas. */
      identifier: string | null
      supplyType: string | null
      meters: Array<{
        __typename: 'ElectricityMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
        isSmart: boolean | null
        registers: Array<{
          id: string
          identifier: string
          /** Ending of the NMI that names the data stream. */
          suffix: string | null
          isActive: boolean
        } | null> | null
      } | {
        __typename: 'EmbeddedElectricityMeterType' | 'GasMeterType' | 'WaterMeterType'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | {
        __typename: '%other'
        /** The meter's id; its number is `serialNumber`. */
        id: string
        serialNumber: string
        /** Unit that the meter counts in. */
        consumptionUnits: string | null
      } | null> | null
      agreements: Array<{
        __typename: 'DistributionAgreementType' | 'ElectricityAgreementType' | 'EmbeddedElectricityAgreementType' | 'EmbeddedWaterAgreementType' | 'GasAgreementType' | 'SimpleServicesAgreementType' | 'UnmeteredElectricityAgreementType' | 'UnmeteredGasAgreementType'
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        /** A string, unlike in other instances. */
        isActive: string | null
        isRevoked: boolean | null
        supplyType: string | null
        product: {
          code: string | null
          /** Name shown to customers. */
          displayName: string | null
          marketName: MarketName | null
        } | null
      } | {
        __typename: '%other'
        id: number | null
        validFrom: string | null
        /** Null while the agreement has no end. */
        validTo: string | null
        /** A string, unlike in other instances. */
        isActive: string | null
        isRevoked: boolean | null
        supplyType: string | null
        product: {
          code: string | null
          /** Name shown to customers. */
          displayName: string | null
          marketName: MarketName | null
        } | null
      } | null> | null
    } | null> | null
  } | null
}

export type PropertyByMeterPointQueryVariables = {
  /** Number of an electricity meter point. */
  nmi?: string | number | null | undefined
  /** Number of a gas meter point. */
  mirn?: string | number | null | undefined
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

export type RedeemLoyaltyPointsMutation = {
  /** Turns loyalty points into a credit on the account. */
  redeemLoyaltyPointsForAccountCredit: {
    pointsRedeemed: number | null
  } | null
}

export type RedeemLoyaltyPointsMutationVariables = {
  input: RedeemLoyaltyPointsInput
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

export type UsageAndCostFragment = {
  failureReasons: string | null
  dailyEstimation: {
    usageEnergy: number
    /** In cents. */
    usageCost: number
    exportEnergy: number | null
    /** In cents. */
    exportEarning: number | null
    concessionDiscount: number
    /** In cents. */
    totalCost: number
  }
  monthlyEstimation: {
    usageEnergy: number
    /** In cents. */
    usageCost: number
    exportEnergy: number | null
    /** In cents. */
    exportEarning: number | null
    concessionDiscount: number
    /** In cents. */
    totalCost: number
  }
  yearlyEstimation: {
    usageEnergy: number
    /** In cents. */
    usageCost: number
    exportEnergy: number | null
    /** In cents. */
    exportEarning: number | null
    concessionDiscount: number
    /** In cents. */
    totalCost: number
  }
}

export type UsageAndCostOfSpanFragment = {
  usageEnergy: number
  /** In cents. */
  usageCost: number
  exportEnergy: number | null
  /** In cents. */
  exportEarning: number | null
  concessionDiscount: number
  /** In cents. */
  totalCost: number
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


export const AgreementSummaryFragmentDoc: FragmentDocument<AgreementSummaryFragment, 'AgreementSummary'> = /*#__PURE__*/ compactDocument('fragment AgreementSummary on AusAgreementInterface{__typename id validFrom validTo isActive isRevoked supplyType product{code displayName marketName}}')
export const MeterPointFragmentDoc: FragmentDocument<MeterPointFragment, 'MeterPoint'> = /*#__PURE__*/ compactDocument('fragment MeterPoint on MeterPointInterface{__typename id identifier supplyType meters{__typename id serialNumber consumptionUnits ...on ElectricityMeterType{isSmart registers{id identifier suffix isActive}}}...on GasAndElectricityMeterPointInterface{supplyStatus isOnSupply supplyStartDate supplyEndDate}}')
export const OfferDetailsFragmentDoc: FragmentDocument<OfferDetailsFragment, 'OfferDetails'> = /*#__PURE__*/ compactDocument('fragment OfferDetails on OfferType{identifier description validFrom validTo acceptedAt rejectedAt quote{identifier productOfferingIdentifier createdAt}}')
export const PageFragmentDoc: FragmentDocument<PageFragment, 'Page'> = /*#__PURE__*/ compactDocument('fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}')
export const UsageAndCostOfSpanFragmentDoc: FragmentDocument<UsageAndCostOfSpanFragment, 'UsageAndCostOfSpan'> = /*#__PURE__*/ compactDocument('fragment UsageAndCostOfSpan on BaseUsageAndCostType{usageEnergy usageCost exportEnergy exportEarning concessionDiscount totalCost}')
export const UsageAndCostFragmentDoc: FragmentDocument<UsageAndCostFragment, 'UsageAndCost'> = /*#__PURE__*/ compactDocument('fragment UsageAndCost on EstimatedUsageAndCostInterface{failureReasons dailyEstimation{...UsageAndCostOfSpan}monthlyEstimation{...UsageAndCostOfSpan}yearlyEstimation{...UsageAndCostOfSpan}}', [UsageAndCostOfSpanFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12402; others can occur. */
export const AcceptOfferDocument: TypedDocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12402' } = /*#__PURE__*/ compactDocument('mutation AcceptOffer($input:AcceptOfferForQuotingInput!){acceptOfferForQuoting(input:$input){offer{...OfferDetails}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number status accountType brand balance totalBalanceOwing billingName billingEmail splitBillingAddress dueCharges{amount dueDate}ledgers{number name ledgerType balance}properties{id address postcode}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AccountBalanceDocument: TypedDocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query AccountBalance($accountNumber:String!$includeAllLedgers:Boolean){account(accountNumber:$accountNumber){number balance(includeAllLedgers:$includeAllLedgers)overdueBalance ledgers{number name ledgerType balance amountOwedByCustomer affectsAccountBalance}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const AgreementsDocument: TypedDocumentNode<AgreementsQuery, AgreementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Agreements($accountNumber:String!$active:Boolean){account(accountNumber:$accountNumber){number agreements(active:$active){...AgreementSummary meterPoint{__typename id identifier}supplyPoint{__typename id marketName}}}}', [AgreementSummaryFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const BillFilesDocument: TypedDocumentNode<BillFilesQuery, BillFilesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query BillFiles($accountNumber:String!$billId:ID!$first:Int$after:String){account(accountNumber:$accountNumber){bill(id:$billId){__typename id billType attachments(first:$first after:$after){totalCount pageInfo{...Page}edges{node{filename temporaryUrl temporaryUrlExpiresAt}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Bills($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number bills(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id billType fromDate toDate issuedDate ...on StatementType{status paymentDueDate openingBalance closingBalance totalCharges{netTotal taxTotal grossTotal}totalCredits{netTotal taxTotal grossTotal}}...on InvoiceType{identifier isAnnulled grossAmount}}}}}}', [PageFragmentDoc])
export const ConsumptionSummaryDocument: TypedDocumentNode<ConsumptionSummaryQuery, ConsumptionSummaryQueryVariables> = /*#__PURE__*/ compactDocument('query ConsumptionSummary($nmi:String!$startAt:DateTime!$endAt:DateTime!$timezone:String!$granularity:ConsumptionGranularity!){meterPoint(nmi:$nmi){__typename id identifier ...on MeterPointType{consumptionSummary(startAt:$startAt endAt:$endAt timezone:$timezone granularity:$granularity){registers{id identifier}summarizedConsumption{startAt endAt consumption cost costWithGst}}}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-12401, KT-CT-12405, KT-CT-12406; others can occur. */
export const CreateOfferGroupDocument: TypedDocumentNode<CreateOfferGroupMutation, CreateOfferGroupMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-12401' | 'KT-CT-12405' | 'KT-CT-12406' } = /*#__PURE__*/ compactDocument('mutation CreateOfferGroup($input:CreateOfferGroupForQuotingInput!){createOfferGroupForQuoting(input:$input){offerGroup{identifier offers{...OfferDetails}}}}', [OfferDetailsFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-4616, KT-CT-4631, KT-CT-4645, KT-CT-4924; others can occur. */
export const CreateQuoteForAccountDocument: TypedDocumentNode<CreateQuoteForAccountMutation, CreateQuoteForAccountMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-4616' | 'KT-CT-4631' | 'KT-CT-4645' | 'KT-CT-4924' } = /*#__PURE__*/ compactDocument('mutation CreateQuoteForAccount($input:CreateQuoteForAccountInput!){createQuoteForAccount(input:$input){quoteRequest{code requestedAt acceptedAt}}}')
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113; others can occur. */
export const CreateQuoteForPropertyDocument: TypedDocumentNode<CreateQuoteForPropertyMutation, CreateQuoteForPropertyMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('mutation CreateQuoteForProperty($input:CreateQuoteForPropertyInput!){createQuoteForProperty(input:$input){quoteRequest{id code quotedSupplyPoints{id marketName quotedProducts{id wasSelected product{code displayName}quotedRates{__typename bandCategory pricePerUnit unitType}}}}error{__typename ...on GenericErrorInterface{message}...on DoesNotExistErrorType{field}...on MultipleObjectsReturnedErrorType{field}}}}')
export const ElectricityMeterReadingsDocument: TypedDocumentNode<ElectricityMeterReadingsQuery, ElectricityMeterReadingsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityMeterReadings($accountNumber:String$meterId:String!$includeQuarantined:Boolean$startAt:String$endAt:String$first:Int$after:String){electricityMeterReadings(accountNumber:$accountNumber meterId:$meterId includeQuarantined:$includeQuarantined startAt:$startAt endAt:$endAt first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename ...on ElectricityAccumulationMeterReadingType{id readAt value units direction source qualityFlag isQuarantined}...on ElectricityIntervalMeterReadingType{startAt endAt registers{id identifier value qualityFlag}}...on ElectricityAmphioIntervalMeterReadingType{intervalStartAt intervalEndAt value units intervalDirection:direction registerIdentifier qualityFlag}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-10302, KT-CT-10312, KT-CT-10313, KT-CT-10314, KT-CT-10315, KT-CT-10340, KT-CT-10356, KT-CT-10357, KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-1602, KT-CT-4410, KT-CT-4412, KT-CT-4501, KT-CT-6622, KT-CT-7719; others can occur. */
export const EnrollDocument: TypedDocumentNode<EnrollMutation, EnrollMutationVariables> & { readonly __errorCodes?: 'KT-CT-10302' | 'KT-CT-10312' | 'KT-CT-10313' | 'KT-CT-10314' | 'KT-CT-10315' | 'KT-CT-10340' | 'KT-CT-10356' | 'KT-CT-10357' | 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-1602' | 'KT-CT-4410' | 'KT-CT-4412' | 'KT-CT-4501' | 'KT-CT-6622' | 'KT-CT-7719' } = /*#__PURE__*/ compactDocument('mutation Enroll($input:EnrollmentInput!){enrollment(input:$input){message enrollmentProcesses{__typename ...on JoinSupplierProcessType{id status number}...on OccupyPropertyProcessType{id status occupyAt}}}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const EstimatedUsageAndCostDocument: TypedDocumentNode<EstimatedUsageAndCostQuery, EstimatedUsageAndCostQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query EstimatedUsageAndCost($accountNumber:String!){account(accountNumber:$accountNumber){number estimatedUsageAndCost{electricityEstimation{...UsageAndCost}gasEstimation{...UsageAndCost}}}}', [UsageAndCostFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113; others can occur. */
export const ForceReauthenticationDocument: TypedDocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables> & { readonly __errorCodes?: 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('mutation ForceReauthentication($includeThirdParties:Boolean!){forceReauthentication(input:{includeThirdParties:$includeThirdParties}){tokensInvalidated effectiveAt}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const LedgerInvoicesDocument: TypedDocumentNode<LedgerInvoicesQuery, LedgerInvoicesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query LedgerInvoices($accountNumber:String!$ledgerNumber:String$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number ledgerType invoices(first:$first after:$after){totalCount pageInfo{...Page}edges{node{id number firstIssued invoicedAmount pdfUrl totalCharges{netTotal taxTotal grossTotal}}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const LedgerTransactionsDocument: TypedDocumentNode<LedgerTransactionsQuery, LedgerTransactionsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query LedgerTransactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$first:Int$after:String){account(accountNumber:$accountNumber){number ledgers(ledgerNumber:$ledgerNumber){number name ledgerType balance transactions(fromDate:$fromDate toDate:$toDate first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1113; others can occur. */
export const LoyaltyPointMovementsDocument: TypedDocumentNode<LoyaltyPointMovementsQuery, LoyaltyPointMovementsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('query LoyaltyPointMovements($input:LoyaltyPointLedgersInput!){loyaltyPointLedgers(input:$input){id ledgerType value balanceCarriedForward reasonCode postedAt accountNumber}}')
/** @throws an error with one of the codes KT-CT-1113, KT-CT-9215, KT-CT-9216, KT-CT-9217, KT-CT-9218, KT-CT-9222; others can occur. */
export const LoyaltyPointsDocument: TypedDocumentNode<LoyaltyPointsQuery, LoyaltyPointsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-9215' | 'KT-CT-9216' | 'KT-CT-9217' | 'KT-CT-9218' | 'KT-CT-9222' } = /*#__PURE__*/ compactDocument('query LoyaltyPoints($input:LoyaltyPointsBalanceInput!){loyaltyPointsBalance(input:$input){loyaltyPoints totalMonetaryAmount}}')
export const MeasurementsDocument: TypedDocumentNode<MeasurementsQuery, MeasurementsQueryVariables> = /*#__PURE__*/ compactDocument('query Measurements($propertyId:ID!$startAt:DateTime$endAt:DateTime$timezone:String$utilityFilters:[UtilityFiltersInput]$first:Int$after:String){property(id:$propertyId){id measurements(startAt:$startAt endAt:$endAt timezone:$timezone utilityFilters:$utilityFilters first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename source value unit readAt ...on IntervalMeasurementType{startAt endAt durationInSeconds}metaData{statistics{type label value costInclTax{estimatedAmount costCurrency}}}}}}}}', [PageFragmentDoc])
export const MirnCheckDocument: TypedDocumentNode<MirnCheckQuery, MirnCheckQueryVariables> = /*#__PURE__*/ compactDocument('query MirnCheck($mirn:String!){mirnCheck(mirn:$mirn){isOnSupply krakenStatus supplyStartDate isOccupier}}')
export const MirnSearchDocument: TypedDocumentNode<MirnSearchQuery, MirnSearchQueryVariables> = /*#__PURE__*/ compactDocument('query MirnSearch($input:MirnSearchInput!){mirnSearchByAddress(input:$input){meterDetails{mirn existingSupplyPoint}error{message}}}')
export const MoveInDatesDocument: TypedDocumentNode<MoveInDatesQuery, MoveInDatesQueryVariables> = /*#__PURE__*/ compactDocument('query MoveInDates($input:MoveInDatesSearchInput!){moveInDates(input:$input){moveInDates error{__typename ...on DoesNotExistErrorType{field}}}}')
export const NmiCheckDocument: TypedDocumentNode<NmiCheckQuery, NmiCheckQueryVariables> = /*#__PURE__*/ compactDocument('query NmiCheck($nmi:String!){nmiCheck(nmi:$nmi){isOnSupply krakenStatus supplyStartDate isOccupier}}')
export const NmiDiscoveryDocument: TypedDocumentNode<NmiDiscoveryQuery, NmiDiscoveryQueryVariables> = /*#__PURE__*/ compactDocument('query NmiDiscovery($input:NMIDiscoveryAddressInput!){nmiDiscovery(input:$input){nmi error{__typename ...on GenericErrorInterface{message}}}}')
export const OfferGroupDocument: TypedDocumentNode<OfferGroupQuery, OfferGroupQueryVariables> = /*#__PURE__*/ compactDocument('query OfferGroup($identifier:ID!){offerGroupForQuoting(identifier:$identifier){identifier createdAt offers{...OfferDetails}}}', [OfferDetailsFragmentDoc])
export const PaymentRequestsDocument: TypedDocumentNode<PaymentRequestsQuery, PaymentRequestsQueryVariables> = /*#__PURE__*/ compactDocument('query PaymentRequests($ledgerNumber:String!$first:Int$after:String){paymentRequests(ledgerNumber:$ledgerNumber){paymentRequest(first:$first after:$after){totalCount pageInfo{...Page}edges{node{expectedPaymentDate paymentStatus totalAmount customerAmount}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const PaymentSchedulesDocument: TypedDocumentNode<PaymentSchedulesQuery, PaymentSchedulesQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query PaymentSchedules($accountNumber:String!$active:Boolean$first:Int$after:String){account(accountNumber:$accountNumber){number paymentSchedules(active:$active first:$first after:$after){totalCount pageInfo{...Page}edges{node{id validFrom validTo reason trigger ledgerNumber paymentAmount isVariablePaymentAmount paymentDay paymentFrequency paymentFrequencyMultiplier isPaymentHoliday}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const PaymentsDocument: TypedDocumentNode<PaymentsQuery, PaymentsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Payments($accountNumber:String!$ledgerNumber:String$status:AccountPaymentStatusOptions$first:Int$after:String){account(accountNumber:$accountNumber){number payments(ledgerNumber:$ledgerNumber status:$status first:$first after:$after){totalCount pageInfo{...Page}edges{node{amount paymentDate reference status transactionType}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-AU-9510, KT-CT-1113; others can occur. */
export const ProductDocument: TypedDocumentNode<ProductQuery, ProductQueryVariables> & { readonly __errorCodes?: 'KT-AU-9510' | 'KT-CT-1113' } = /*#__PURE__*/ compactDocument('query Product($code:String!$nmi:String$mirn:String$postcode:String$first:Int$after:String){product(code:$code){id code displayName fullName description marketName isStandingOffer isVariable term availableTo paginatedRates(nmi:$nmi mirn:$mirn postcode:$postcode first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename bandCategory bandSubcategory pricePerUnit currency unitType rateDescription rateExcludingTax rateIncludingTax stepStart stepEnd validFrom validTo ...on ElectricityRateType{timeOfDay isControlledLoad isSolar}}}}}}', [PageFragmentDoc])
export const PropertiesDocument: TypedDocumentNode<PropertiesQuery, PropertiesQueryVariables> = /*#__PURE__*/ compactDocument('query Properties($accountNumber:String!$active:Boolean){properties(accountNumber:$accountNumber active:$active){id address postcode state meterPoints{...MeterPoint}}}', [MeterPointFragmentDoc])
export const PropertyByMeterPointDocument: TypedDocumentNode<PropertyByMeterPointQuery, PropertyByMeterPointQueryVariables> = /*#__PURE__*/ compactDocument('query PropertyByMeterPoint($nmi:ID$mirn:ID){property(nmi:$nmi mirn:$mirn){id address postcode state meterPoints{...MeterPoint agreements{...AgreementSummary}}}}', [MeterPointFragmentDoc, AgreementSummaryFragmentDoc])
export const QueryComplexityDocument: TypedDocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables> = /*#__PURE__*/ compactDocument('query QueryComplexity($input:QueryComplexityInputType!){queryComplexity(input:$input){complexityValue}}')
export const RateLimitInfoDocument: TypedDocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables> = /*#__PURE__*/ compactDocument('query RateLimitInfo($first:Int$after:String){rateLimitInfo{pointsAllowanceRateLimit{limit usedPoints remainingPoints ttl isBlocked}fieldSpecificRateLimits(first:$first after:$after){totalCount pageInfo{...Page}edges{node{field rate ttl isBlocked}}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1111, KT-CT-1112, KT-CT-1113, KT-CT-9201, KT-CT-9202, KT-CT-9203, KT-CT-9204, KT-CT-9205, KT-CT-9206, KT-CT-9208, KT-CT-9209, KT-CT-9210; others can occur. */
export const RedeemLoyaltyPointsDocument: TypedDocumentNode<RedeemLoyaltyPointsMutation, RedeemLoyaltyPointsMutationVariables> & { readonly __errorCodes?: 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-1113' | 'KT-CT-9201' | 'KT-CT-9202' | 'KT-CT-9203' | 'KT-CT-9204' | 'KT-CT-9205' | 'KT-CT-9206' | 'KT-CT-9208' | 'KT-CT-9209' | 'KT-CT-9210' } = /*#__PURE__*/ compactDocument('mutation RedeemLoyaltyPoints($input:RedeemLoyaltyPointsInput!){redeemLoyaltyPointsForAccountCredit(input:$input){pointsRedeemed}}')
export const SupplyPointsDocument: TypedDocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables> = /*#__PURE__*/ compactDocument('query SupplyPoints($accountNumber:String!$first:Int$after:String){supplyPoints(accountNumber:$accountNumber first:$first after:$after){totalCount pageInfo{...Page}edges{node{id marketName externalIdentifier}}}}', [PageFragmentDoc])
/** @throws an error with one of the codes KT-CT-1113, KT-CT-4177; others can occur. */
export const TransactionsDocument: TypedDocumentNode<TransactionsQuery, TransactionsQueryVariables> & { readonly __errorCodes?: 'KT-CT-1113' | 'KT-CT-4177' } = /*#__PURE__*/ compactDocument('query Transactions($accountNumber:String!$ledgerNumber:String$fromDate:Date$toDate:Date$orderBy:TransactionsOrderBy$first:Int$after:String){account(accountNumber:$accountNumber){number transactions(ledgerNumber:$ledgerNumber fromDate:$fromDate toDate:$toDate orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}edges{node{__typename id postedDate title amounts{net tax gross}balanceCarriedForward isIssued isReversed billingDocumentIdentifier ...on Charge{consumption{startDate endDate quantity unit}}...on Payment{paymentTransactionType}}}}}}', [PageFragmentDoc])
export const ViewerDocument: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = /*#__PURE__*/ compactDocument('query Viewer{viewer{id number givenName familyName fullName email mobile accounts{__typename number status accountType balance}}}')
