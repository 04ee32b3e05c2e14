// Generated: do not edit, run `pnpm generate`.
import { compactDocument, type TypedDocumentNode } from '@energy/auth-core/document'

/** What is delivered. The list is not complete. The name of this type is ours. */
export type ServiceType =
  | 'ELECTRICITY'
  | 'GAS'
  /** Unverified: inferred, Oracle's REST interface. */
  | 'WATER'
  | (string & {})

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
  | (string & {})

/** What to export, and how it is laid out. */
export type UsageExportFileConfigurationInput = {
  accountNicknameSource?: string | null | undefined
  /** An older way to name the account. */
  customerUuid?: string | number | null | undefined
  displayNameStrategy?: string | null | undefined
  enableFinerResolutions?: boolean | null | undefined
  enableServiceAgreementAliasing?: boolean | null | undefined
  fileUtilityCode?: string | null | undefined
  /** Meaning not documented. */
  forceLegacyData?: boolean | null | undefined
  /** `CSV` or `XML`; the latter is Green Button. */
  format?: string | null | undefined
  hideBillingCosts?: boolean | null | undefined
  hideIntervalCosts?: boolean | null | undefined
  /** How far back, in days. 1095 were seen. */
  maxAgeOfDataInDays?: number | null | undefined
  /** Column headings in another language; an empty list is taken. */
  messages?: ReadonlyArray<UsageExportMessageInput | null> | UsageExportMessageInput | null | undefined
  showAccountNickname?: boolean | null | undefined
  showAccountNumber?: boolean | null | undefined
  showDevice?: boolean | null | undefined
  showOnlyNetUsage?: boolean | null | undefined
  showServicePoint?: boolean | null | undefined
  timeInterval?: string | null | undefined
  unitsOfMeasureAllowed?: ReadonlyArray<string | null> | string | null | undefined
  /** The accounts, by URN. */
  urns?: ReadonlyArray<string | number> | string | number | null | undefined
  useLegacyRating?: boolean | null | undefined
  utilityCode?: string | null | undefined
  utilityServiceQuantityIdentifiersAllowed?: ReadonlyArray<string | null> | string | null | undefined
}

/**
 * The name of this type is ours.
 *
 * Unverified: inferred, a list of keys and values; no element seen.
 */
export type UsageExportMessageInput = {
  key?: string | null | undefined
  value?: string | null | undefined
}

export type OwnAccountQuery = {
  /** The account that a token stands for. Made for tokens of one customer; a token of the utility has no such account. */
  billingAccountByAuthContext: {
    /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
    urn: string | null
    uuid: string | null
    /** The account number as it is printed on the bill. */
    utilityId: string | null
    /** Which utility, as a short code. */
    utilityCode: string | null
    /** Service agreements, as a plain list. */
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
      /** Service points, as a plain list. */
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
  /** The URN of a billing account. */
  selectedAccount?: string | number | null | undefined
  /** The URN of a customer. */
  singlePremise?: string | number | null | undefined
}

export type RecentReadsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Service agreements, as a plain list. */
        serviceAgreements: Array<{
          uuid: string | null
          /** Service points, as a plain list. */
          servicePoints: Array<{
            uuid: string | null
            /** Reads of this point alone. At most 24 hours to a request, the latest 24 hours without a span. */
            intervalReads: Array<{
              /** Such as `KWH:NET_USAGE`. */
              registerId: string | null
              unit: UnitOfMeasure | null
              reads: Array<{
                /** Its start belongs to the read, its end does not. */
                timeInterval: string | null
                /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
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
  /** Starts an export of usage as CSV or as Green Button XML. It runs on the server; ask `exportJob` for its end. */
  generateUsageExportFile: {
    /** What `exportJob` takes. */
    uuid: string | null
  } | null
}

export type StartUsageExportMutationVariables = {
  configuration: UsageExportFileConfigurationInput
}

export type UsageExportJobQuery = {
  /** How far an export has come. */
  exportJob: {
    uuid: string | null
    /** Where the archive lies: an address that is signed in itself and must be read without a token. Null while the export runs. */
    result: string | null
    isRunning: boolean | null
    /** Null while the export runs. */
    isFailed: boolean | null
    /** Null while the export runs. */
    isFinished: boolean | null
  } | null
}

export type UsageExportJobQueryVariables = {
  job: string | number
}


/** The account that an account-scoped token stands for. */
export const OwnAccountDocument: TypedDocumentNode<OwnAccountQuery, OwnAccountQueryVariables> = /*#__PURE__*/ compactDocument('query OwnAccount($selectedAccount:ID$singlePremise:ID){billingAccountByAuthContext(selectedAccount:$selectedAccount singlePremise:$singlePremise){urn uuid utilityId utilityCode serviceAgreements{uuid serviceType isSolarAnnualBilling historicalSolarBillingModels{isNetBilling isNetMetering isBuyAllSellAll startDateTime endDateTime}servicePoints{uuid deviceInstallations{device{uuid utilityId}}}}}}')
/** The latest reads as the meters sent them. At most 24 hours to a request. */
export const RecentReadsDocument: TypedDocumentNode<RecentReadsQuery, RecentReadsQueryVariables> = /*#__PURE__*/ compactDocument('query RecentReads($account:ID!$register:ID$timeInterval:TimeInterval){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid servicePoints{uuid intervalReads(registerId:$register units:[KWH]serviceQuantityIdentifier:[NET_USAGE]timeInterval:$timeInterval onlyUnverifiedStreams:true){registerId unit reads{timeInterval measuredAmount{value unit}}}}}}}}}')
/** Starts an export of usage. */
export const StartUsageExportDocument: TypedDocumentNode<StartUsageExportMutation, StartUsageExportMutationVariables> = /*#__PURE__*/ compactDocument('mutation StartUsageExport($configuration:UsageExportFileConfigurationInput!){generateUsageExportFile(usageExportFileConfigurationInput:$configuration){uuid}}')
/** How far an export has come. */
export const UsageExportJobDocument: TypedDocumentNode<UsageExportJobQuery, UsageExportJobQueryVariables> = /*#__PURE__*/ compactDocument('query UsageExportJob($job:ID!){exportJob(jobUuid:$job){uuid result isRunning isFailed isFinished}}')
