// Generated: do not edit, run `pnpm generate`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { compactDocument, type TypedDocumentNode } from '@energy/auth-core/document'
/** Which meters a neighbour comparison takes in. The list is not complete. The name of this type is ours. */
export type MeterType =
  /** Electricity and gas together. */
  | 'COMBINED'
  | 'ELEC'
  | 'GAS'
  | (string & {});

/** The step between two reads. The list is not complete. */
export type ReadResolution =
  /**
   * One read per bill.
   *
   * Unverified: inferred, Oracle's REST interface.
   */
  | 'BILLING'
  /** One read per day. */
  | 'DAY'
  /**
   * One read per 5 minutes.
   *
   * Unverified: inferred, tronikos/opower pull request 202.
   */
  | 'FIVE_MINUTE'
  /** One read per 30 minutes. */
  | 'HALF_HOUR'
  /** One read per hour. */
  | 'HOUR'
  /** One read per 15 minutes. */
  | 'QUARTER_HOUR'
  | (string & {});

/** How a read came about. The list is not complete. The name of this type is ours. */
export type ReadType =
  /** Read from the meter. */
  | 'ACTUAL'
  /** Computed by the utility. */
  | 'ESTIMATED'
  | (string & {});

/** What a register counts. The list is not complete. */
export type ServiceQuantityIdentifier =
  /** From the grid to the customer. */
  | 'DELIVERED'
  /** From the customer to the grid, as bills of some utilities say. */
  | 'EXPORTED'
  /** From the grid to the customer, as bills of some utilities say. */
  | 'IMPORTED'
  /** What was taken from the grid less what was fed into it. */
  | 'NET_USAGE'
  /** From the customer to the grid. */
  | 'RECEIVED'
  | (string & {});

/** What is delivered. The list is not complete. The name of this type is ours. */
export type ServiceType =
  | 'ELECTRICITY'
  | 'GAS'
  /** Unverified: inferred, Oracle's REST interface. */
  | 'WATER'
  | (string & {});

/** The scale of a temperature. The list is not complete. */
export type TemperatureUnit =
  /** Unverified: inferred, the other common scale. */
  | 'CELSIUS'
  | 'FAHRENHEIT'
  | (string & {});

/** The unit of a quantity. The list is not complete. */
export type UnitOfMeasure =
  /**
   * Hundred cubic feet of gas.
   *
   * Unverified: inferred, Oracle's REST interface.
   */
  | 'CCF'
  /**
   * Kilowatts, for demand.
   *
   * Unverified: inferred, demand streams.
   */
  | 'KW'
  /** Kilowatt hours, for electricity. */
  | 'KWH'
  /** Therms, for gas. Forecasts and bills say `TH`, never `THERM`. */
  | 'TH'
  /**
   * Therms, as Oracle's REST interface spells them.
   *
   * Unverified: inferred, Oracle's REST interface.
   */
  | 'THERM'
  | (string & {});

/** The step between two weather values. The list is not complete. */
export type WeatherResolutionType =
  /** One value per day. */
  | 'DAILY'
  | 'MULTI_DAY'
  | (string & {});

export type AccountTopologyQueryVariables = Exact<{
  accounts?: Array<string | number> | string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  serviceAgreements?: number | null | undefined;
  servicePoints?: number | null | undefined;
  onlyActive?: boolean | null | undefined;
}>;


export type AccountTopologyQuery = { billingAccountsConnection: { totalCount: number | null, pageInfo: { hasNextPage: boolean | null, endCursor: string | null } | null, edges: Array<{ node: { urn: string | null, uuid: string | null, utilityId: string | null, serviceAgreementsConnection: { totalCount: number | null, pageInfo: { hasNextPage: boolean | null, endCursor: string | null } | null, edges: Array<{ node: { urn: string | null, uuid: string | null, utilityId: string | null, serviceType: ServiceType | null, servicePointsConnection: { pageInfo: { hasNextPage: boolean | null, endCursor: string | null } | null, edges: Array<{ node: { urn: string | null, uuid: string | null, utilityId: string | null, serviceType: ServiceType | null } | null } | null> | null } | null } | null } | null> | null } | null } | null } | null> | null } | null };

export type BillForecastQueryVariables = Exact<{
  account: string | number;
}>;


export type BillForecastQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, billForecast: { timeInterval: string | null, currentDateTime: string | null, estimatedUsage: { value: number | null, unit: UnitOfMeasure | null } | null, estimatedEnergyCharges: { value: number | null, currency: string | null } | null, segments: Array<{ serviceAgreement: { uuid: string | null, serviceType: ServiceType | null } | null, estimatedUsage: { value: number | null, unit: UnitOfMeasure | null } | null, estimatedEnergyCharges: { value: number | null, currency: string | null } | null, usageSoFar: { value: number | null, unit: UnitOfMeasure | null } | null, energyChargesSoFar: { value: number | null, currency: string | null } | null, priorYearUsage: { value: number | null, unit: UnitOfMeasure | null } | null, priorYearEnergyCharges: { value: number | null, currency: string | null } | null } | null> | null } | null } | null } | null> | null } | null };

export type BillingAccountsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BillingAccountsQuery = { billingAccountsConnection: { totalCount: number | null, pageInfo: { hasNextPage: boolean | null, endCursor: string | null } | null, edges: Array<{ node: { urn: string | null, uuid: string | null, name: string | null, utilityId: string | null, utilityCode: string | null, customerClass: string | null, mappedCustomers: Array<{ urn: string | null, uuid: string | null } | null> | null } | null } | null> | null } | null };

export type BillingAccountQueryVariables = Exact<{
  account: string | number;
}>;


export type BillingAccountQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, uuid: string | null, name: string | null, accountNumber: string | null, utilityId: string | null, utilityCode: string | null, customerClass: string | null, mappedCustomers: Array<{ urn: string | null, uuid: string | null, utilityCustomerId: string | null } | null> | null } | null } | null> | null } | null };

export type BillsQueryVariables = Exact<{
  account: string | number;
  last?: number | null | undefined;
  during?: string | null | undefined;
}>;


export type BillsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, bills: Array<{ urn: string | null, timeInterval: string | null, energyCharges: { value: number | null, currency: string | null } | null, segments: Array<{ urn: string | null, usageInterval: string | null, estimated: boolean | null, serviceAgreement: { uuid: string | null, serviceType: ServiceType | null } | null, serviceQuantities: Array<{ unit: UnitOfMeasure | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, serviceQuantity: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null, energyCharges: { value: number | null, currency: string | null } | null, billTotal: { value: number | null, currency: string | null } | null, netMeteredEnergyCosts: { value: number | null, currency: string | null } | null } | null> | null } | null> | null } | null } | null> | null } | null };

export type NetMeteringBillsQueryVariables = Exact<{
  account: string | number;
  last?: number | null | undefined;
  during?: string | null | undefined;
}>;


export type NetMeteringBillsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, bills: Array<{ urn: string | null, timeInterval: string | null, segments: Array<{ urn: string | null, usageInterval: string | null, serviceAgreement: { uuid: string | null } | null, deferredNEMCharges: { value: number | null, currency: string | null } | null, totalNEMCharges: { value: number | null, currency: string | null } | null, energyPurchased: { value: number | null, currency: string | null } | null, energySold: { value: number | null, currency: string | null } | null, rolloverBalanceEarned: { value: number | null, currency: string | null } | null, rolloverBalanceUsed: { value: number | null, currency: string | null } | null, netMeteredEnergyCosts: { value: number | null, currency: string | null } | null } | null> | null } | null> | null } | null } | null> | null } | null };

export type ConsumptionCategoriesQueryVariables = Exact<{
  account: string | number;
  latestBillPeriod?: boolean | null | undefined;
}>;


export type ConsumptionCategoriesQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, serviceAgreements: Array<{ uuid: string | null, serviceType: ServiceType | null, consumptionCategories: Array<{ name: string | null, ratio: number | null, usage: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null } | null } | null> | null } | null };

export type CostReadsQueryVariables = Exact<{
  account: string | number;
  timeInterval: string;
  readResolution: ReadResolution;
  includePeakTimeRebates?: boolean | null | undefined;
}>;


export type CostReadsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, serviceAgreements: Array<{ uuid: string | null, serviceType: ServiceType | null, servicePoints: Array<{ uuid: string | null, readStreams: { timeInterval: string | null, rates: Array<{ rateType: string | null, tier: unknown, activationDate: string | null, inactivationDate: string | null, costPerUnit: { value: number | null, currency: string | null } | null, timeOfUsePeriod: { label: string | null, timeOfUse: string | null, season: string | null } | null } | null> | null, netUsage: Array<{ registerId: string | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, isPeakPeriod: boolean | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null, monetaryAmount: { value: number | null, currency: string | null } | null, rebateAmount: { value: number | null, currency: string | null } | null, ratedReadComponents: Array<{ measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null, monetaryAmount: { value: number | null, currency: string | null } | null, costPerUnit: { value: number | null, currency: string | null } | null, attributes: Array<{ key: string | null, value: string | null } | null> | null } | null> | null } | null> | null } | null> | null } | null } | null> | null } | null> | null } | null } | null> | null } | null };

export type ElectricityNeighborComparisonsQueryVariables = Exact<{
  account: string | number;
  premises?: number | null | undefined;
}>;


export type ElectricityNeighborComparisonsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, premisesConnection: { edges: Array<{ node: { uuid: string | null } | null, neighborComparisons: Array<{ meterType: MeterType | null, timeInterval: string | null, numberOfNeighbors: number | null, youUsage: { value: number | null, unit: UnitOfMeasure | null } | null, averageOfAllNeighborsUsage: { value: number | null, unit: UnitOfMeasure | null } | null, efficientNeighborsThresholdUsage: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null } | null } | null } | null> | null } | null };

export type GasNeighborComparisonsQueryVariables = Exact<{
  account: string | number;
  premises?: number | null | undefined;
}>;


export type GasNeighborComparisonsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, premisesConnection: { edges: Array<{ node: { uuid: string | null } | null, neighborComparisons: Array<{ meterType: MeterType | null, timeInterval: string | null, numberOfNeighbors: number | null, youUsage: { value: number | null, unit: UnitOfMeasure | null } | null, averageOfAllNeighborsUsage: { value: number | null, unit: UnitOfMeasure | null } | null, efficientNeighborsThresholdUsage: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null } | null } | null } | null> | null } | null };

export type CombinedNeighborComparisonsQueryVariables = Exact<{
  account: string | number;
  premises?: number | null | undefined;
}>;


export type CombinedNeighborComparisonsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, premisesConnection: { edges: Array<{ node: { uuid: string | null } | null, neighborComparisons: Array<{ meterType: MeterType | null, timeInterval: string | null, numberOfNeighbors: number | null, youUsage: { value: number | null, unit: UnitOfMeasure | null } | null, averageOfAllNeighborsUsage: { value: number | null, unit: UnitOfMeasure | null } | null, efficientNeighborsThresholdUsage: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null } | null } | null } | null> | null } | null };

export type PremisesQueryVariables = Exact<{
  account: string | number;
  first?: number | null | undefined;
}>;


export type PremisesQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, premisesConnection: { edges: Array<{ node: { urn: string | null, uuid: string | null, utilityId: string | null, name: string | null, timeZone: string | null, address: { addressLines: Array<string | null> | null, locality: string | null, adminArea: string | null, postalCode: string | null } | null } | null, segments: Array<{ id: string | null, name: string | null } | null> | null } | null> | null } | null } | null } | null> | null } | null };

export type RegistersQueryVariables = Exact<{
  account: string | number;
}>;


export type RegistersQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, serviceAgreements: Array<{ urn: string | null, uuid: string | null, serviceType: ServiceType | null, availableBillSegmentsInterval: string | null, servicePoints: Array<{ urn: string | null, uuid: string | null, registers: Array<{ readResolution: ReadResolution | null, availableReadsTimeInterval: string | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unitOfMeasure: UnitOfMeasure | null } | null> | null } | null> | null } | null> | null } | null } | null> | null } | null };

export type ServiceAgreementsQueryVariables = Exact<{
  account: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  onlyActive?: boolean | null | undefined;
}>;


export type ServiceAgreementsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, serviceAgreementsConnection: { totalCount: number | null, pageInfo: { hasNextPage: boolean | null, endCursor: string | null } | null, edges: Array<{ node: { urn: string | null, uuid: string | null, name: string | null, nickname: string | null, serviceType: ServiceType | null, utilityId: string | null, startDateTime: string | null, availableBillSegmentsInterval: string | null, ratePlan: { code: string | null, title: string | null } | null } | null } | null> | null } | null } | null } | null> | null } | null };

export type UsageReadsQueryVariables = Exact<{
  account: string | number;
  timeInterval: string;
  readResolution: ReadResolution;
}>;


export type UsageReadsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, serviceAgreements: Array<{ uuid: string | null, serviceType: ServiceType | null, servicePoints: Array<{ uuid: string | null, readStreams: { timeInterval: string | null, netUsage: Array<{ registerId: string | null, serviceType: ServiceType | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null, energyDelivered: Array<{ registerId: string | null, serviceType: ServiceType | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null, energyReceived: Array<{ registerId: string | null, serviceType: ServiceType | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null } | null } | null> | null } | null> | null } | null } | null> | null } | null };

export type PowerReadsQueryVariables = Exact<{
  account: string | number;
  timeInterval: string;
  readResolution: ReadResolution;
}>;


export type PowerReadsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, serviceAgreements: Array<{ uuid: string | null, serviceType: ServiceType | null, servicePoints: Array<{ uuid: string | null, readStreams: { timeInterval: string | null, reactiveEnergyDelivered: Array<{ registerId: string | null, serviceType: ServiceType | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null, demand: Array<{ registerId: string | null, serviceType: ServiceType | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null, reactivePower: Array<{ registerId: string | null, serviceType: ServiceType | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null, apparentPower: Array<{ registerId: string | null, serviceType: ServiceType | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null, powerFactor: Array<{ registerId: string | null, serviceType: ServiceType | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null } | null } | null> | null } | null> | null } | null } | null> | null } | null };

export type IntervalReadsQueryVariables = Exact<{
  account: string | number;
  timeInterval: string;
  readResolution?: ReadResolution | null | undefined;
  units?: Array<UnitOfMeasure> | UnitOfMeasure | null | undefined;
  serviceQuantityIdentifiers?: Array<ServiceQuantityIdentifier> | ServiceQuantityIdentifier | null | undefined;
}>;


export type IntervalReadsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, serviceAgreements: Array<{ uuid: string | null, serviceType: ServiceType | null, intervalReads: Array<{ registerId: string | null, serviceType: ServiceType | null, serviceQuantityIdentifier: ServiceQuantityIdentifier | null, unit: UnitOfMeasure | null, reads: Array<{ readType: ReadType | null, timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null } | null> | null } | null } | null> | null } | null };

export type WeatherQueryVariables = Exact<{
  account: string | number;
  premises?: number | null | undefined;
  intervals: Array<string> | string;
  resolution: WeatherResolutionType;
  unit: TemperatureUnit;
}>;


export type WeatherQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, premisesConnection: { edges: Array<{ node: { uuid: string | null, timeZone: string | null, weather: Array<{ timeInterval: string | null, minTemperature: { value: number | null } | null, meanTemperature: { value: number | null } | null, maxTemperature: { value: number | null } | null } | null> | null } | null } | null> | null } | null } | null } | null> | null } | null };


export const AccountTopologyDocument: TypedDocumentNode<AccountTopologyQuery, AccountTopologyQueryVariables> = /*#__PURE__*/ compactDocument('query AccountTopology($accounts:[ID!]$first:Int$after:String$serviceAgreements:Int$servicePoints:Int$onlyActive:Boolean){billingAccountsConnection(byURNs:$accounts first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{urn uuid utilityId serviceAgreementsConnection(first:$serviceAgreements onlyActive:$onlyActive){totalCount pageInfo{hasNextPage endCursor}edges{node{urn uuid utilityId serviceType servicePointsConnection(first:$servicePoints){pageInfo{hasNextPage endCursor}edges{node{urn uuid utilityId serviceType}}}}}}}}}}')
export const BillForecastDocument: TypedDocumentNode<BillForecastQuery, BillForecastQueryVariables> = /*#__PURE__*/ compactDocument('query BillForecast($account:ID!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn billForecast{timeInterval currentDateTime estimatedUsage{value unit}estimatedEnergyCharges:estimatedUsageCharges{value currency}segments{serviceAgreement{uuid serviceType}estimatedUsage{value unit}estimatedEnergyCharges:estimatedUsageCharges{value currency}usageSoFar:soFarUsage{value unit}energyChargesSoFar:soFarUsageCharges{value currency}priorYearUsage{value unit}priorYearEnergyCharges:priorYearUsageCharges{value currency}}}}}}}')
export const BillingAccountDocument: TypedDocumentNode<BillingAccountQuery, BillingAccountQueryVariables> = /*#__PURE__*/ compactDocument('query BillingAccount($account:ID!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn uuid name accountNumber utilityId utilityCode customerClass mappedCustomers{urn uuid utilityCustomerId}}}}}')
export const BillingAccountsDocument: TypedDocumentNode<BillingAccountsQuery, BillingAccountsQueryVariables> = /*#__PURE__*/ compactDocument('query BillingAccounts($first:Int$after:String){billingAccountsConnection(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{urn uuid name utilityId utilityCode customerClass mappedCustomers{urn uuid}}}}}')
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> = /*#__PURE__*/ compactDocument('query Bills($account:ID!$last:Int$during:TimeInterval){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn bills(last:$last during:$during orderBy:ASCENDING){urn timeInterval energyCharges:usageCharges{value currency}segments{urn usageInterval estimated serviceAgreement{uuid serviceType}serviceQuantities{unit serviceQuantityIdentifier serviceQuantity{value unit}}energyCharges:usageCharges{value currency}billTotal:currentAmount{value currency}netMeteredEnergyCosts:totalEnergyCosts{value currency}}}}}}}')
export const CombinedNeighborComparisonsDocument: TypedDocumentNode<CombinedNeighborComparisonsQuery, CombinedNeighborComparisonsQueryVariables> = /*#__PURE__*/ compactDocument('query CombinedNeighborComparisons($account:ID!$premises:Int){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$premises){edges{node{uuid}neighborComparisons(meterType:COMBINED){meterType timeInterval youUsage{value unit}averageOfAllNeighborsUsage{value unit}efficientNeighborsThresholdUsage{value unit}numberOfNeighbors}}}}}}}')
export const ConsumptionCategoriesDocument: TypedDocumentNode<ConsumptionCategoriesQuery, ConsumptionCategoriesQueryVariables> = /*#__PURE__*/ compactDocument('query ConsumptionCategories($account:ID!$latestBillPeriod:Boolean){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType consumptionCategories(latestBillPeriod:$latestBillPeriod){name ratio usage{value unit}}}}}}}')
export const CostReadsDocument: TypedDocumentNode<CostReadsQuery, CostReadsQueryVariables> = /*#__PURE__*/ compactDocument('query CostReads($account:ID!$timeInterval:TimeInterval!$readResolution:ReadResolution!$includePeakTimeRebates:Boolean){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType servicePoints{uuid readStreams(timeInterval:$timeInterval readResolution:$readResolution includePeakTimeRebates:$includePeakTimeRebates){timeInterval rates{rateType tier costPerUnit{value currency}activationDate inactivationDate timeOfUsePeriod{label timeOfUse season}}netUsage{registerId unit reads{readType timeInterval isPeakPeriod measuredAmount{value unit}monetaryAmount{value currency}rebateAmount{value currency}ratedReadComponents{measuredAmount{value unit}monetaryAmount{value currency}costPerUnit{value currency}attributes{key value}}}}}}}}}}}')
export const ElectricityNeighborComparisonsDocument: TypedDocumentNode<ElectricityNeighborComparisonsQuery, ElectricityNeighborComparisonsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityNeighborComparisons($account:ID!$premises:Int){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$premises){edges{node{uuid}neighborComparisons(meterType:ELEC){meterType timeInterval youUsage{value unit}averageOfAllNeighborsUsage{value unit}efficientNeighborsThresholdUsage{value unit}numberOfNeighbors}}}}}}}')
export const GasNeighborComparisonsDocument: TypedDocumentNode<GasNeighborComparisonsQuery, GasNeighborComparisonsQueryVariables> = /*#__PURE__*/ compactDocument('query GasNeighborComparisons($account:ID!$premises:Int){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$premises){edges{node{uuid}neighborComparisons(meterType:GAS){meterType timeInterval youUsage{value unit}averageOfAllNeighborsUsage{value unit}efficientNeighborsThresholdUsage{value unit}numberOfNeighbors}}}}}}}')
export const IntervalReadsDocument: TypedDocumentNode<IntervalReadsQuery, IntervalReadsQueryVariables> = /*#__PURE__*/ compactDocument('query IntervalReads($account:ID!$timeInterval:TimeInterval!$readResolution:ReadResolution$units:[UnitOfMeasure!]$serviceQuantityIdentifiers:[ServiceQuantityIdentifier!]){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType intervalReads(timeInterval:$timeInterval readResolution:$readResolution units:$units serviceQuantityIdentifier:$serviceQuantityIdentifiers){registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}}}}}}')
export const NetMeteringBillsDocument: TypedDocumentNode<NetMeteringBillsQuery, NetMeteringBillsQueryVariables> = /*#__PURE__*/ compactDocument('query NetMeteringBills($account:ID!$last:Int$during:TimeInterval){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn bills(last:$last during:$during orderBy:ASCENDING){urn timeInterval segments{urn usageInterval serviceAgreement{uuid}deferredNEMCharges{value currency}totalNEMCharges{value currency}energyPurchased{value currency}energySold{value currency}rolloverBalanceEarned{value currency}rolloverBalanceUsed{value currency}netMeteredEnergyCosts:totalEnergyCosts{value currency}}}}}}}')
export const PowerReadsDocument: TypedDocumentNode<PowerReadsQuery, PowerReadsQueryVariables> = /*#__PURE__*/ compactDocument('query PowerReads($account:ID!$timeInterval:TimeInterval!$readResolution:ReadResolution!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType servicePoints{uuid readStreams(timeInterval:$timeInterval readResolution:$readResolution){timeInterval reactiveEnergyDelivered{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}demand{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}reactivePower{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}apparentPower{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}powerFactor{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}}}}}}}}')
export const PremisesDocument: TypedDocumentNode<PremisesQuery, PremisesQueryVariables> = /*#__PURE__*/ compactDocument('query Premises($account:ID!$first:Int){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$first){edges{node{urn uuid utilityId name timeZone address{addressLines locality adminArea postalCode}}segments{id name}}}}}}}')
export const RegistersDocument: TypedDocumentNode<RegistersQuery, RegistersQueryVariables> = /*#__PURE__*/ compactDocument('query Registers($account:ID!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{urn uuid serviceType availableBillSegmentsInterval servicePoints{urn uuid registers{readResolution availableReadsTimeInterval serviceQuantityIdentifier unitOfMeasure}}}}}}}')
export const ServiceAgreementsDocument: TypedDocumentNode<ServiceAgreementsQuery, ServiceAgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query ServiceAgreements($account:ID!$first:Int$after:String$onlyActive:Boolean){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreementsConnection(first:$first after:$after onlyActive:$onlyActive){totalCount pageInfo{hasNextPage endCursor}edges{node{urn uuid name nickname serviceType utilityId startDateTime availableBillSegmentsInterval ratePlan{code title}}}}}}}}')
export const UsageReadsDocument: TypedDocumentNode<UsageReadsQuery, UsageReadsQueryVariables> = /*#__PURE__*/ compactDocument('query UsageReads($account:ID!$timeInterval:TimeInterval!$readResolution:ReadResolution!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType servicePoints{uuid readStreams(timeInterval:$timeInterval readResolution:$readResolution){timeInterval netUsage{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}energyDelivered{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}energyReceived{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}}}}}}}}')
export const WeatherDocument: TypedDocumentNode<WeatherQuery, WeatherQueryVariables> = /*#__PURE__*/ compactDocument('query Weather($account:ID!$premises:Int$intervals:[TimeInterval!]!$resolution:WeatherResolutionType!$unit:TemperatureUnit!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$premises){edges{node{uuid timeZone weather(weatherResolution:$resolution intervals:$intervals temperatureUnit:$unit){timeInterval minTemperature{value}meanTemperature{value}maxTemperature{value}}}}}}}}}')
