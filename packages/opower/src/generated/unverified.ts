// Generated: do not edit, run `pnpm generate`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { compactDocument, type TypedDocumentNode } from '@energy/auth-core/document'
/** What is delivered. The list is not complete. The name of this type is ours. */
export type ServiceType =
  | 'ELECTRICITY'
  | 'GAS'
  /** Unverified: inferred, Oracle's REST interface. */
  | 'WATER'
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

/** What to export, and how it is laid out. */
export type UsageExportFileConfigurationInput = {
  accountNicknameSource?: string | null | undefined;
  /** An older way to name the account. */
  customerUuid?: string | number | null | undefined;
  displayNameStrategy?: string | null | undefined;
  enableFinerResolutions?: boolean | null | undefined;
  enableServiceAgreementAliasing?: boolean | null | undefined;
  fileUtilityCode?: string | null | undefined;
  /** Meaning not documented. */
  forceLegacyData?: boolean | null | undefined;
  /** `CSV` or `XML`; the latter is Green Button. */
  format?: string | null | undefined;
  hideBillingCosts?: boolean | null | undefined;
  hideIntervalCosts?: boolean | null | undefined;
  /** How far back, in days. 1095 were seen. */
  maxAgeOfDataInDays?: number | null | undefined;
  /** Column headings in another language; an empty list is taken. */
  messages?: Array<UsageExportMessageInput | null | undefined> | null | undefined;
  showAccountNickname?: boolean | null | undefined;
  showAccountNumber?: boolean | null | undefined;
  showDevice?: boolean | null | undefined;
  showOnlyNetUsage?: boolean | null | undefined;
  showServicePoint?: boolean | null | undefined;
  timeInterval?: string | null | undefined;
  unitsOfMeasureAllowed?: Array<string | null | undefined> | null | undefined;
  /** The accounts, by URN. */
  urns?: Array<string | number> | null | undefined;
  useLegacyRating?: boolean | null | undefined;
  utilityCode?: string | null | undefined;
  utilityServiceQuantityIdentifiersAllowed?: Array<string | null | undefined> | null | undefined;
};

/**
 * The name of this type is ours.
 *
 * Unverified: inferred, a list of keys and values; no element seen.
 */
export type UsageExportMessageInput = {
  key?: string | null | undefined;
  value?: string | null | undefined;
};

export type OwnAccountQueryVariables = Exact<{
  selectedAccount?: string | number | null | undefined;
  singlePremise?: string | number | null | undefined;
}>;


export type OwnAccountQuery = { billingAccountByAuthContext: { urn: string | null, uuid: string | null, utilityId: string | null, utilityCode: string | null, serviceAgreements: Array<{ uuid: string | null, serviceType: ServiceType | null, isSolarAnnualBilling: boolean | null, historicalSolarBillingModels: Array<{ isNetBilling: boolean | null, isNetMetering: boolean | null, isBuyAllSellAll: boolean | null, startDateTime: string | null, endDateTime: string | null } | null> | null, servicePoints: Array<{ uuid: string | null, deviceInstallations: Array<{ device: { uuid: string | null, utilityId: string | null } | null } | null> | null } | null> | null } | null> | null } | null };

export type RecentReadsQueryVariables = Exact<{
  account: string | number;
  register?: string | number | null | undefined;
  timeInterval?: string | null | undefined;
}>;


export type RecentReadsQuery = { billingAccountsConnection: { edges: Array<{ node: { urn: string | null, serviceAgreements: Array<{ uuid: string | null, servicePoints: Array<{ uuid: string | null, intervalReads: Array<{ registerId: string | null, unit: UnitOfMeasure | null, reads: Array<{ timeInterval: string | null, measuredAmount: { value: number | null, unit: UnitOfMeasure | null } | null } | null> | null } | null> | null } | null> | null } | null> | null } | null } | null> | null } | null };

export type StartUsageExportMutationVariables = Exact<{
  configuration: UsageExportFileConfigurationInput;
}>;


export type StartUsageExportMutation = { generateUsageExportFile: { uuid: string | null } | null };

export type UsageExportJobQueryVariables = Exact<{
  job: string | number;
}>;


export type UsageExportJobQuery = { exportJob: { uuid: string | null, result: string | null, isRunning: boolean | null, isFailed: boolean | null, isFinished: boolean | null } | null };


export const OwnAccountDocument: TypedDocumentNode<OwnAccountQuery, OwnAccountQueryVariables> = /*#__PURE__*/ compactDocument('query OwnAccount($selectedAccount:ID$singlePremise:ID){billingAccountByAuthContext(selectedAccount:$selectedAccount singlePremise:$singlePremise){urn uuid utilityId utilityCode serviceAgreements{uuid serviceType isSolarAnnualBilling historicalSolarBillingModels{isNetBilling isNetMetering isBuyAllSellAll startDateTime endDateTime}servicePoints{uuid deviceInstallations{device{uuid utilityId}}}}}}')
export const RecentReadsDocument: TypedDocumentNode<RecentReadsQuery, RecentReadsQueryVariables> = /*#__PURE__*/ compactDocument('query RecentReads($account:ID!$register:ID$timeInterval:TimeInterval){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid servicePoints{uuid intervalReads(registerId:$register units:[KWH]serviceQuantityIdentifier:[NET_USAGE]timeInterval:$timeInterval onlyUnverifiedStreams:true){registerId unit reads{timeInterval measuredAmount{value unit}}}}}}}}}')
export const StartUsageExportDocument: TypedDocumentNode<StartUsageExportMutation, StartUsageExportMutationVariables> = /*#__PURE__*/ compactDocument('mutation StartUsageExport($configuration:UsageExportFileConfigurationInput!){generateUsageExportFile(usageExportFileConfigurationInput:$configuration){uuid}}')
export const UsageExportJobDocument: TypedDocumentNode<UsageExportJobQuery, UsageExportJobQueryVariables> = /*#__PURE__*/ compactDocument('query UsageExportJob($job:ID!){exportJob(jobUuid:$job){uuid result isRunning isFailed isFinished}}')
