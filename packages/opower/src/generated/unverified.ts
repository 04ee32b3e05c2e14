// Generated: do not edit, run `pnpm generate`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@energy/auth-core/document';
/** What is delivered. The list is not complete. The name of this type is ours. */
export type ServiceType =
  | 'ELECTRICITY'
  | 'GAS'
  /** Unverified: inferred, Oracle's REST interface. */
  | 'WATER';

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
  | 'THERM';

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


export const OwnAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selectedAccount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"singlePremise"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billingAccountByAuthContext"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selectedAccount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selectedAccount"}}},{"kind":"Argument","name":{"kind":"Name","value":"singlePremise"},"value":{"kind":"Variable","name":{"kind":"Name","value":"singlePremise"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"utilityId"}},{"kind":"Field","name":{"kind":"Name","value":"utilityCode"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"serviceType"}},{"kind":"Field","name":{"kind":"Name","value":"isSolarAnnualBilling"}},{"kind":"Field","name":{"kind":"Name","value":"historicalSolarBillingModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNetBilling"}},{"kind":"Field","name":{"kind":"Name","value":"isNetMetering"}},{"kind":"Field","name":{"kind":"Name","value":"isBuyAllSellAll"}},{"kind":"Field","name":{"kind":"Name","value":"startDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"endDateTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"deviceInstallations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"utilityId"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnAccountQuery, OwnAccountQueryVariables>;
export const RecentReadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecentReads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"register"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeInterval"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeInterval"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billingAccountsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"byURNs"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"account"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"intervalReads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"registerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"register"}}},{"kind":"Argument","name":{"kind":"Name","value":"units"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KWH"}]}},{"kind":"Argument","name":{"kind":"Name","value":"serviceQuantityIdentifier"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NET_USAGE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"timeInterval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeInterval"}}},{"kind":"Argument","name":{"kind":"Name","value":"onlyUnverifiedStreams"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerId"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeInterval"}},{"kind":"Field","name":{"kind":"Name","value":"measuredAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecentReadsQuery, RecentReadsQueryVariables>;
export const StartUsageExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartUsageExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"configuration"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UsageExportFileConfigurationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateUsageExportFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"usageExportFileConfigurationInput"},"value":{"kind":"Variable","name":{"kind":"Name","value":"configuration"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}}]}}]}}]} as unknown as DocumentNode<StartUsageExportMutation, StartUsageExportMutationVariables>;
export const UsageExportJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsageExportJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"job"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobUuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"job"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"isFailed"}},{"kind":"Field","name":{"kind":"Name","value":"isFinished"}}]}}]}}]} as unknown as DocumentNode<UsageExportJobQuery, UsageExportJobQueryVariables>;