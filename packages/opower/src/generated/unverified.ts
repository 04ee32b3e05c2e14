// Generated: do not edit, run `pnpm generate`.
import { compactDocument, type TypedDocumentNode } from '@energy/auth-core/document'

export type ServiceType =
  | 'ELECTRICITY'
  | 'GAS'
  | 'WATER'
  | (string & {})

export type UnitOfMeasure =
  | 'CCF'
  | 'KW'
  | 'KWH'
  | 'TH'
  | 'THERM'
  | (string & {})

export type UsageExportFileConfigurationInput = {
  accountNicknameSource?: string | null | undefined
  customerUuid?: string | number | null | undefined
  displayNameStrategy?: string | null | undefined
  enableFinerResolutions?: boolean | null | undefined
  enableServiceAgreementAliasing?: boolean | null | undefined
  fileUtilityCode?: string | null | undefined
  forceLegacyData?: boolean | null | undefined
  format?: string | null | undefined
  hideBillingCosts?: boolean | null | undefined
  hideIntervalCosts?: boolean | null | undefined
  maxAgeOfDataInDays?: number | null | undefined
  messages?: ReadonlyArray<UsageExportMessageInput | null> | null | undefined
  showAccountNickname?: boolean | null | undefined
  showAccountNumber?: boolean | null | undefined
  showDevice?: boolean | null | undefined
  showOnlyNetUsage?: boolean | null | undefined
  showServicePoint?: boolean | null | undefined
  timeInterval?: string | null | undefined
  unitsOfMeasureAllowed?: ReadonlyArray<string | null> | null | undefined
  urns?: ReadonlyArray<string | number> | null | undefined
  useLegacyRating?: boolean | null | undefined
  utilityCode?: string | null | undefined
  utilityServiceQuantityIdentifiersAllowed?: ReadonlyArray<string | null> | null | undefined
}

export type UsageExportMessageInput = {
  key?: string | null | undefined
  value?: string | null | undefined
}

export type OwnAccountQuery = {
  billingAccountByAuthContext: {
    urn: string | null
    uuid: string | null
    utilityId: string | null
    utilityCode: string | null
    serviceAgreements: Array<{
      uuid: string | null
      serviceType: ServiceType | null
      isSolarAnnualBilling: boolean | null
      historicalSolarBillingModels: Array<{
        isNetBilling: boolean | null
        isNetMetering: boolean | null
        isBuyAllSellAll: boolean | null
        startDateTime: string | null
        endDateTime: string | null
      } | null> | null
      servicePoints: Array<{
        uuid: string | null
        deviceInstallations: Array<{
          device: {
            uuid: string | null
            utilityId: string | null
          } | null
        } | null> | null
      } | null> | null
    } | null> | null
  } | null
}

export type OwnAccountQueryVariables = {
  selectedAccount?: string | number | null | undefined
  singlePremise?: string | number | null | undefined
}

export type RecentReadsQuery = {
  billingAccountsConnection: {
    edges: Array<{
      node: {
        urn: string | null
        serviceAgreements: Array<{
          uuid: string | null
          servicePoints: Array<{
            uuid: string | null
            intervalReads: Array<{
              registerId: string | null
              unit: UnitOfMeasure | null
              reads: Array<{
                timeInterval: string | null
                measuredAmount: {
                  value: number | null
                  unit: UnitOfMeasure | null
                } | null
              } | null> | null
            } | null> | null
          } | null> | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type RecentReadsQueryVariables = {
  account: string | number
  register?: string | number | null | undefined
  timeInterval?: string | null | undefined
}

export type StartUsageExportMutation = {
  generateUsageExportFile: {
    uuid: string | null
  } | null
}

export type StartUsageExportMutationVariables = {
  configuration: UsageExportFileConfigurationInput
}

export type UsageExportJobQuery = {
  exportJob: {
    uuid: string | null
    result: string | null
    isRunning: boolean | null
    isFailed: boolean | null
    isFinished: boolean | null
  } | null
}

export type UsageExportJobQueryVariables = {
  job: string | number
}


export const OwnAccountDocument: TypedDocumentNode<OwnAccountQuery, OwnAccountQueryVariables> = /*#__PURE__*/ compactDocument('query OwnAccount($selectedAccount:ID$singlePremise:ID){billingAccountByAuthContext(selectedAccount:$selectedAccount singlePremise:$singlePremise){urn uuid utilityId utilityCode serviceAgreements{uuid serviceType isSolarAnnualBilling historicalSolarBillingModels{isNetBilling isNetMetering isBuyAllSellAll startDateTime endDateTime}servicePoints{uuid deviceInstallations{device{uuid utilityId}}}}}}')
export const RecentReadsDocument: TypedDocumentNode<RecentReadsQuery, RecentReadsQueryVariables> = /*#__PURE__*/ compactDocument('query RecentReads($account:ID!$register:ID$timeInterval:TimeInterval){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid servicePoints{uuid intervalReads(registerId:$register units:[KWH]serviceQuantityIdentifier:[NET_USAGE]timeInterval:$timeInterval onlyUnverifiedStreams:true){registerId unit reads{timeInterval measuredAmount{value unit}}}}}}}}}')
export const StartUsageExportDocument: TypedDocumentNode<StartUsageExportMutation, StartUsageExportMutationVariables> = /*#__PURE__*/ compactDocument('mutation StartUsageExport($configuration:UsageExportFileConfigurationInput!){generateUsageExportFile(usageExportFileConfigurationInput:$configuration){uuid}}')
export const UsageExportJobDocument: TypedDocumentNode<UsageExportJobQuery, UsageExportJobQueryVariables> = /*#__PURE__*/ compactDocument('query UsageExportJob($job:ID!){exportJob(jobUuid:$job){uuid result isRunning isFailed isFinished}}')
