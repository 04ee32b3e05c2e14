// Generated: do not edit, run `pnpm generate`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@energy/auth-core/document';
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
  | 'THIRD_PARTY';

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
  | 'URGS';

export type AccountStatementStatus =
  | 'CLOSED'
  | 'OPEN';

export type AccountStatus =
  | 'ACTIVE'
  | 'DORMANT'
  | 'ENROLMENT_ERROR'
  | 'ENROLMENT_REJECTED'
  | 'INCOMPLETE'
  | 'PENDING'
  | 'VOID'
  | 'WITHDRAWN';

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
  | 'VACANT';

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
  | 'UNKNOWN';

export type BillTypeEnum =
  | 'COLLECTIVE'
  | 'CREDIT_NOTE'
  | 'INVOICE'
  | 'PRE_KRAKEN'
  | 'STATEMENT';

/** Length of the spans of consumption. */
export type ConsumptionGranularity =
  | 'DAILY'
  | 'HALF_HOURLY'
  | 'MONTHLY'
  | 'QUARTER_HOURLY';

export type ConsumptionUnit =
  | 'L'
  | 'MJ'
  | 'kWh';

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
  | 'I';

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
  | 'WORKSHOP';

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
  | 'UPPER_GROUND_FLOOR';

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
  | 'WESTERN_AUSTRALIA';

/** Whether a point is supplied by this supplier. */
export type KrakenStatus =
  | 'GAINING'
  | 'LOSING'
  | 'LOST'
  | 'OFF_SUPPLY'
  | 'ON_SUPPLY';

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
  | 'AUS_GAS';

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

export type PaymentFrequencyOptions =
  | 'Monthly'
  | 'Planned'
  | 'Weekly';

/** Why a payment schedule exists. */
export type PaymentScheduleReasonOptions =
  | 'DEBT_REPAYMENT_PLAN'
  | 'FINAL_PAYMENT'
  | 'GENERAL_ACCOUNT_PAYMENT'
  | 'SSD_PAYMENT';

/** Whether data was measured (`A`), estimated (`E`), substituted (`F`, `S`), mixed (`V`) or is missing (`N`). */
export type QualityFlag =
  | 'A'
  | 'E'
  | 'F'
  | 'N'
  | 'S'
  | 'V';

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
  | 'GENERATION';

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
  | 'WEEK_INTERVAL';

/** Whether data was measured or estimated. */
export type ReadingQualityType =
  | 'ACTUAL'
  | 'COMBINED'
  | 'ESTIMATE';

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
  | 'TOU_BUCKET_COST';

export type RedeemLoyaltyPointsInput = {
  accountNumber: string;
  accountUserId?: string | number | null | undefined;
  points: number;
};

/** What sets a scheduled payment off. */
export type ScheduleTrigger =
  | 'BALANCE'
  | 'BILL'
  | 'PLAN'
  | 'REGULAR'
  | 'REGULAR_PLAN';

/** A state or territory of Australia. */
export type StateChoices =
  | 'AUSTRALIAN_CAPITAL_TERRITORY'
  | 'NEW_SOUTH_WALES'
  | 'NORTHERN_TERRITORY'
  | 'QUEENSLAND'
  | 'SOUTH_AUSTRALIA'
  | 'TASMANIA'
  | 'VICTORIA'
  | 'WESTERN_AUSTRALIA';

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
  | 'WEST';

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
  | 'YARD';

export type TransactionsOrderBy =
  | 'POSTED_DATE_ASC'
  | 'POSTED_DATE_DESC';

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
  | 'YEARS_ON_SUPPLY_PER_DIEM';

/** Which data to read: the filters of one fuel. */
export type UtilityFiltersInput = {
  electricityFilters?: ElectricityFiltersInput | null | undefined;
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
  | 'SELF_READING_UPDATE';

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

export type ForceReauthenticationMutationVariables = Exact<{
  includeThirdParties: boolean;
}>;


export type ForceReauthenticationMutation = { forceReauthentication: { tokensInvalidated: boolean, effectiveAt: string } | null };

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

export type PageFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

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

export const AgreementSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AusAgreementInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isRevoked"}},{"kind":"Field","name":{"kind":"Name","value":"supplyType"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"marketName"}}]}}]}}]} as unknown as DocumentNode<AgreementSummaryFragment, unknown>;
export const UsageAndCostOfSpanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageAndCostOfSpan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BaseUsageAndCostType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usageEnergy"}},{"kind":"Field","name":{"kind":"Name","value":"usageCost"}},{"kind":"Field","name":{"kind":"Name","value":"exportEnergy"}},{"kind":"Field","name":{"kind":"Name","value":"exportEarning"}},{"kind":"Field","name":{"kind":"Name","value":"concessionDiscount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}}]}}]} as unknown as DocumentNode<UsageAndCostOfSpanFragment, unknown>;
export const UsageAndCostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageAndCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EstimatedUsageAndCostInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureReasons"}},{"kind":"Field","name":{"kind":"Name","value":"dailyEstimation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageAndCostOfSpan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyEstimation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageAndCostOfSpan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearlyEstimation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageAndCostOfSpan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageAndCostOfSpan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BaseUsageAndCostType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usageEnergy"}},{"kind":"Field","name":{"kind":"Name","value":"usageCost"}},{"kind":"Field","name":{"kind":"Name","value":"exportEnergy"}},{"kind":"Field","name":{"kind":"Name","value":"exportEarning"}},{"kind":"Field","name":{"kind":"Name","value":"concessionDiscount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}}]}}]} as unknown as DocumentNode<UsageAndCostFragment, unknown>;
export const MeterPointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeterPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeterPointInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"supplyType"}},{"kind":"Field","name":{"kind":"Name","value":"meters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consumptionUnits"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElectricityMeterType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSmart"}},{"kind":"Field","name":{"kind":"Name","value":"registers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GasAndElectricityMeterPointInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"isOnSupply"}},{"kind":"Field","name":{"kind":"Name","value":"supplyStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"supplyEndDate"}}]}}]}}]} as unknown as DocumentNode<MeterPointFragment, unknown>;
export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accountType"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"totalBalanceOwing"}},{"kind":"Field","name":{"kind":"Name","value":"billingName"}},{"kind":"Field","name":{"kind":"Name","value":"billingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"splitBillingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"dueCharges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledgers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerType"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const AgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"active"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"Variable","name":{"kind":"Name","value":"active"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementSummary"}},{"kind":"Field","name":{"kind":"Name","value":"meterPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplyPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marketName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AusAgreementInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isRevoked"}},{"kind":"Field","name":{"kind":"Name","value":"supplyType"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"marketName"}}]}}]}}]} as unknown as DocumentNode<AgreementsQuery, AgreementsQueryVariables>;
export const ConsumptionSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsumptionSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nmi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timezone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"granularity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsumptionGranularity"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meterPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nmi"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nmi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeterPointType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumptionSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"startAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"endAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"timezone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timezone"}}},{"kind":"Argument","name":{"kind":"Name","value":"granularity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"granularity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summarizedConsumption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"consumption"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costWithGst"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsumptionSummaryQuery, ConsumptionSummaryQueryVariables>;
export const CreateQuoteForPropertyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateQuoteForProperty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateQuoteForPropertyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createQuoteForProperty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"quotedSupplyPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marketName"}},{"kind":"Field","name":{"kind":"Name","value":"quotedProducts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wasSelected"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotedRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bandCategory"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GenericErrorInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoesNotExistErrorType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultipleObjectsReturnedErrorType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateQuoteForPropertyMutation, CreateQuoteForPropertyMutationVariables>;
export const ElectricityMeterReadingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ElectricityMeterReadings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meterId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeQuarantined"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"electricityMeterReadings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"meterId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meterId"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeQuarantined"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeQuarantined"}}},{"kind":"Argument","name":{"kind":"Name","value":"startAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"endAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElectricityAccumulationMeterReadingType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"qualityFlag"}},{"kind":"Field","name":{"kind":"Name","value":"isQuarantined"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElectricityIntervalMeterReadingType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"registers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualityFlag"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElectricityAmphioIntervalMeterReadingType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intervalStartAt"}},{"kind":"Field","name":{"kind":"Name","value":"intervalEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","alias":{"kind":"Name","value":"intervalDirection"},"name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"registerIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"qualityFlag"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ElectricityMeterReadingsQuery, ElectricityMeterReadingsQueryVariables>;
export const EstimatedUsageAndCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimatedUsageAndCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedUsageAndCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"electricityEstimation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageAndCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gasEstimation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageAndCost"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageAndCostOfSpan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BaseUsageAndCostType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usageEnergy"}},{"kind":"Field","name":{"kind":"Name","value":"usageCost"}},{"kind":"Field","name":{"kind":"Name","value":"exportEnergy"}},{"kind":"Field","name":{"kind":"Name","value":"exportEarning"}},{"kind":"Field","name":{"kind":"Name","value":"concessionDiscount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCost"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageAndCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EstimatedUsageAndCostInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureReasons"}},{"kind":"Field","name":{"kind":"Name","value":"dailyEstimation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageAndCostOfSpan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyEstimation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageAndCostOfSpan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearlyEstimation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageAndCostOfSpan"}}]}}]}}]} as unknown as DocumentNode<EstimatedUsageAndCostQuery, EstimatedUsageAndCostQueryVariables>;
export const MirnCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirnCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mirn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mirnCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mirn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mirn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOnSupply"}},{"kind":"Field","name":{"kind":"Name","value":"krakenStatus"}},{"kind":"Field","name":{"kind":"Name","value":"supplyStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"isOccupier"}}]}}]}}]} as unknown as DocumentNode<MirnCheckQuery, MirnCheckQueryVariables>;
export const MirnSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirnSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MirnSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mirnSearchByAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meterDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mirn"}},{"kind":"Field","name":{"kind":"Name","value":"existingSupplyPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MirnSearchQuery, MirnSearchQueryVariables>;
export const MoveInDatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoveInDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveInDatesSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveInDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveInDates"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoesNotExistErrorType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveInDatesQuery, MoveInDatesQueryVariables>;
export const NmiCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NmiCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nmi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nmiCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nmi"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nmi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOnSupply"}},{"kind":"Field","name":{"kind":"Name","value":"krakenStatus"}},{"kind":"Field","name":{"kind":"Name","value":"supplyStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"isOccupier"}}]}}]}}]} as unknown as DocumentNode<NmiCheckQuery, NmiCheckQueryVariables>;
export const NmiDiscoveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NmiDiscovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NMIDiscoveryAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nmiDiscovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nmi"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GenericErrorInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NmiDiscoveryQuery, NmiDiscoveryQueryVariables>;
export const ProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Product"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nmi"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mirn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"marketName"}},{"kind":"Field","name":{"kind":"Name","value":"isStandingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"isVariable"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"availableTo"}},{"kind":"Field","name":{"kind":"Name","value":"paginatedRates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nmi"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nmi"}}},{"kind":"Argument","name":{"kind":"Name","value":"mirn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mirn"}}},{"kind":"Argument","name":{"kind":"Name","value":"postcode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bandCategory"}},{"kind":"Field","name":{"kind":"Name","value":"bandSubcategory"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"rateDescription"}},{"kind":"Field","name":{"kind":"Name","value":"rateExcludingTax"}},{"kind":"Field","name":{"kind":"Name","value":"rateIncludingTax"}},{"kind":"Field","name":{"kind":"Name","value":"stepStart"}},{"kind":"Field","name":{"kind":"Name","value":"stepEnd"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElectricityRateType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOfDay"}},{"kind":"Field","name":{"kind":"Name","value":"isControlledLoad"}},{"kind":"Field","name":{"kind":"Name","value":"isSolar"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
export const PropertiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Properties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"active"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"Variable","name":{"kind":"Name","value":"active"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"meterPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeterPoint"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeterPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeterPointInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"supplyType"}},{"kind":"Field","name":{"kind":"Name","value":"meters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consumptionUnits"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElectricityMeterType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSmart"}},{"kind":"Field","name":{"kind":"Name","value":"registers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GasAndElectricityMeterPointInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"isOnSupply"}},{"kind":"Field","name":{"kind":"Name","value":"supplyStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"supplyEndDate"}}]}}]}}]} as unknown as DocumentNode<PropertiesQuery, PropertiesQueryVariables>;
export const PropertyByMeterPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropertyByMeterPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nmi"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mirn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nmi"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nmi"}}},{"kind":"Argument","name":{"kind":"Name","value":"mirn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mirn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"meterPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeterPoint"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementSummary"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeterPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeterPointInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"supplyType"}},{"kind":"Field","name":{"kind":"Name","value":"meters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consumptionUnits"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElectricityMeterType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSmart"}},{"kind":"Field","name":{"kind":"Name","value":"registers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GasAndElectricityMeterPointInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"isOnSupply"}},{"kind":"Field","name":{"kind":"Name","value":"supplyStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"supplyEndDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AusAgreementInterface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isRevoked"}},{"kind":"Field","name":{"kind":"Name","value":"supplyType"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"marketName"}}]}}]}}]} as unknown as DocumentNode<PropertyByMeterPointQuery, PropertyByMeterPointQueryVariables>;
export const RedeemLoyaltyPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeemLoyaltyPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemLoyaltyPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemLoyaltyPointsForAccountCredit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsRedeemed"}}]}}]}}]} as unknown as DocumentNode<RedeemLoyaltyPointsMutation, RedeemLoyaltyPointsMutationVariables>;
export const AccountBalanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountBalance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeAllLedgers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeAllLedgers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeAllLedgers"}}}]},{"kind":"Field","name":{"kind":"Name","value":"overdueBalance"}},{"kind":"Field","name":{"kind":"Name","value":"ledgers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerType"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedByCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"affectsAccountBalance"}}]}}]}}]}}]} as unknown as DocumentNode<AccountBalanceQuery, AccountBalanceQueryVariables>;
export const BillFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BillFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"billId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"billId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"billType"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryUrlExpiresAt"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BillFilesQuery, BillFilesQueryVariables>;
export const BillsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bills"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ledgerNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"bills"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ledgerNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ledgerNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"toDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"billType"}},{"kind":"Field","name":{"kind":"Name","value":"fromDate"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"issuedDate"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDueDate"}},{"kind":"Field","name":{"kind":"Name","value":"openingBalance"}},{"kind":"Field","name":{"kind":"Name","value":"closingBalance"}},{"kind":"Field","name":{"kind":"Name","value":"totalCharges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"netTotal"}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"}},{"kind":"Field","name":{"kind":"Name","value":"grossTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCredits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"netTotal"}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"}},{"kind":"Field","name":{"kind":"Name","value":"grossTotal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"isAnnulled"}},{"kind":"Field","name":{"kind":"Name","value":"grossAmount"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BillsQuery, BillsQueryVariables>;
export const ForceReauthenticationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForceReauthentication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeThirdParties"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forceReauthentication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includeThirdParties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeThirdParties"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokensInvalidated"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}}]}}]}}]} as unknown as DocumentNode<ForceReauthenticationMutation, ForceReauthenticationMutationVariables>;
export const LoyaltyPointMovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyPointMovements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyPointLedgersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyPointLedgers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerType"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCarriedForward"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}}]}}]}}]} as unknown as DocumentNode<LoyaltyPointMovementsQuery, LoyaltyPointMovementsQueryVariables>;
export const LoyaltyPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoyaltyPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyPointsBalanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyPointsBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loyaltyPoints"}},{"kind":"Field","name":{"kind":"Name","value":"totalMonetaryAmount"}}]}}]}}]} as unknown as DocumentNode<LoyaltyPointsQuery, LoyaltyPointsQueryVariables>;
export const MeasurementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Measurements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"propertyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timezone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utilityFilters"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UtilityFiltersInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"propertyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"startAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"endAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"timezone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timezone"}}},{"kind":"Argument","name":{"kind":"Name","value":"utilityFilters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utilityFilters"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntervalMeasurementType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationInSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metaData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"costInclTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimatedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"costCurrency"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<MeasurementsQuery, MeasurementsQueryVariables>;
export const PaymentSchedulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentSchedules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"active"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"paymentSchedules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"Variable","name":{"kind":"Name","value":"active"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"paymentAmount"}},{"kind":"Field","name":{"kind":"Name","value":"isVariablePaymentAmount"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDay"}},{"kind":"Field","name":{"kind":"Name","value":"paymentFrequency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentFrequencyMultiplier"}},{"kind":"Field","name":{"kind":"Name","value":"isPaymentHoliday"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PaymentSchedulesQuery, PaymentSchedulesQueryVariables>;
export const PaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ledgerNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountPaymentStatusOptions"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ledgerNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ledgerNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"transactionType"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PaymentsQuery, PaymentsQueryVariables>;
export const QueryComplexityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueryComplexity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QueryComplexityInputType"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queryComplexity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complexityValue"}}]}}]}}]} as unknown as DocumentNode<QueryComplexityQuery, QueryComplexityQueryVariables>;
export const RateLimitInfoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RateLimitInfo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateLimitInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointsAllowanceRateLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"usedPoints"}},{"kind":"Field","name":{"kind":"Name","value":"remainingPoints"}},{"kind":"Field","name":{"kind":"Name","value":"ttl"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fieldSpecificRateLimits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"ttl"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocked"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<RateLimitInfoQuery, RateLimitInfoQueryVariables>;
export const SupplyPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplyPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marketName"}},{"kind":"Field","name":{"kind":"Name","value":"externalIdentifier"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<SupplyPointsQuery, SupplyPointsQueryVariables>;
export const TransactionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Transactions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ledgerNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TransactionsOrderBy"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"transactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ledgerNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ledgerNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"toDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postedDate"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"tax"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balanceCarriedForward"}},{"kind":"Field","name":{"kind":"Name","value":"isIssued"}},{"kind":"Field","name":{"kind":"Name","value":"isReversed"}},{"kind":"Field","name":{"kind":"Name","value":"billingDocumentIdentifier"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Charge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentTransactionType"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<TransactionsQuery, TransactionsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accountType"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;