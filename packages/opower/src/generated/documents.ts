// Generated: do not edit, run `pnpm generate`.
import { compactDocument, type TypedDocumentNode } from '@energy/auth-core/document'

/** Which meters a neighbour comparison takes in. The list is not complete. The name of this type is ours. */
export type MeterType =
  /** Electricity and gas together. */
  | 'COMBINED'
  | 'ELEC'
  | 'GAS'
  | (string & {})

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
  | (string & {})

/** How a read came about. The list is not complete. The name of this type is ours. */
export type ReadType =
  /** Read from the meter. */
  | 'ACTUAL'
  /** Computed by the utility. */
  | 'ESTIMATED'
  | (string & {})

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
  | (string & {})

/** What is delivered. The list is not complete. The name of this type is ours. */
export type ServiceType =
  | 'ELECTRICITY'
  | 'GAS'
  /** Unverified: inferred, Oracle's REST interface. */
  | 'WATER'
  | (string & {})

/** The scale of a temperature. The list is not complete. */
export type TemperatureUnit =
  /** Unverified: inferred, the other common scale. */
  | 'CELSIUS'
  | 'FAHRENHEIT'
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

/** The step between two weather values. The list is not complete. */
export type WeatherResolutionType =
  /** One value per day. */
  | 'DAILY'
  | 'MULTI_DAY'
  | (string & {})

export type AccountTopologyQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    totalCount: number | null
    pageInfo: {
      hasNextPage: boolean | null
      endCursor: string | null
    } | null
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        uuid: string | null
        /** The account number as it is printed on the bill. */
        utilityId: string | null
        /** Service agreements, page by page. */
        serviceAgreementsConnection: {
          totalCount: number | null
          pageInfo: {
            hasNextPage: boolean | null
            endCursor: string | null
          } | null
          edges: Array<{
            node: {
              urn: string | null
              uuid: string | null
              utilityId: string | null
              serviceType: ServiceType | null
              /** Service points, as a connection. No `after` has been seen: ask for enough, and look at `hasNextPage`. */
              servicePointsConnection: {
                pageInfo: {
                  hasNextPage: boolean | null
                  endCursor: string | null
                } | null
                edges: Array<{
                  node: {
                    urn: string | null
                    uuid: string | null
                    utilityId: string | null
                    serviceType: ServiceType | null
                  } | null
                } | null> | null
              } | null
            } | null
          } | null> | null
        } | null
      } | null
    } | null> | null
  } | null
}

export type AccountTopologyQueryVariables = {
  /** Only these accounts, by URN. Left out: every account of the utility. */
  accounts?: ReadonlyArray<string | number> | string | number | null | undefined
  /** How many accounts to a page. 100 were seen; the maximum is not known. */
  first?: number | null | undefined
  /** The `endCursor` of the page before. */
  after?: string | null | undefined
  serviceAgreements?: number | null | undefined
  servicePoints?: number | null | undefined
  /** Leave out what has ended, judging by the name. */
  onlyActive?: boolean | null | undefined
}

export type BillForecastQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** What the running bill is expected to come to. Null where the utility has no forecast; it can fail while the rest succeeds. */
        billForecast: {
          timeInterval: string | null
          currentDateTime: string | null
          estimatedUsage: {
            value: number | null
            unit: UnitOfMeasure | null
          } | null
          /** Energy charges alone, not the bill total. */
          estimatedEnergyCharges: {
            value: number | null
            /** The currency's code. Many clients do not ask for it. */
            currency: string | null
          } | null
          segments: Array<{
            serviceAgreement: {
              uuid: string | null
              serviceType: ServiceType | null
            } | null
            estimatedUsage: {
              value: number | null
              unit: UnitOfMeasure | null
            } | null
            /** Energy charges alone, not the bill total. */
            estimatedEnergyCharges: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            usageSoFar: {
              value: number | null
              unit: UnitOfMeasure | null
            } | null
            energyChargesSoFar: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            priorYearUsage: {
              value: number | null
              unit: UnitOfMeasure | null
            } | null
            priorYearEnergyCharges: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
          } | null> | null
        } | null
      } | null
    } | null> | null
  } | null
}

export type BillForecastQueryVariables = {
  account: string | number
}

export type BillingAccountQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        uuid: string | null
        name: string | null
        accountNumber: string | null
        /** The account number as it is printed on the bill. */
        utilityId: string | null
        /** Which utility, as a short code. */
        utilityCode: string | null
        /** The kind of customer, such as a residence. The values are not known. */
        customerClass: string | null
        /** The customers that the account belongs to. */
        mappedCustomers: Array<{
          urn: string | null
          uuid: string | null
          utilityCustomerId: string | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type BillingAccountQueryVariables = {
  account: string | number
}

export type BillingAccountsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    totalCount: number | null
    pageInfo: {
      hasNextPage: boolean | null
      endCursor: string | null
    } | null
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        uuid: string | null
        name: string | null
        /** The account number as it is printed on the bill. */
        utilityId: string | null
        /** Which utility, as a short code. */
        utilityCode: string | null
        /** The kind of customer, such as a residence. The values are not known. */
        customerClass: string | null
        /** The customers that the account belongs to. */
        mappedCustomers: Array<{
          urn: string | null
          uuid: string | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type BillingAccountsQueryVariables = {
  /** How many accounts to a page. 100 were seen; the maximum is not known. */
  first?: number | null | undefined
  /** The `endCursor` of the page before. */
  after?: string | null | undefined
}

export type BillsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Bills, as a plain list. */
        bills: Array<{
          urn: string | null
          /** Some utilities end it at 23:59:59 of the last day. */
          timeInterval: string | null
          /** The charges for energy alone, of the whole bill. The total to pay stands in the segments. */
          energyCharges: {
            value: number | null
            /** The currency's code. Many clients do not ask for it. */
            currency: string | null
          } | null
          segments: Array<{
            urn: string | null
            usageInterval: string | null
            /** Whether the usage was estimated. */
            estimated: boolean | null
            serviceAgreement: {
              uuid: string | null
              serviceType: ServiceType | null
            } | null
            serviceQuantities: Array<{
              unit: UnitOfMeasure | null
              serviceQuantityIdentifier: ServiceQuantityIdentifier | null
              serviceQuantity: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
            } | null> | null
            /** The charges for energy alone. */
            energyCharges: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            /** The total of the segment, with delivery and taxes. */
            billTotal: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            /** The cost of energy after net metering. */
            netMeteredEnergyCosts: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
          } | null> | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type BillsQueryVariables = {
  account: string | number
  /** Only the latest so many. 25 were seen. */
  last?: number | null | undefined
  /** Only bills within this span. */
  during?: string | null | undefined
}

export type CombinedNeighborComparisonsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** The places that the account supplies. Much of what belongs to a place stands on the edge, not on the node. */
        premisesConnection: {
          edges: Array<{
            node: {
              uuid: string | null
            } | null
            /** Usage against that of similar homes nearby, one entry per period. */
            neighborComparisons: Array<{
              meterType: MeterType | null
              timeInterval: string | null
              youUsage: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
              averageOfAllNeighborsUsage: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
              /** Usage below this counts as efficient. */
              efficientNeighborsThresholdUsage: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
              numberOfNeighbors: number | null
            } | null> | null
          } | null> | null
        } | null
      } | null
    } | null> | null
  } | null
}

export type CombinedNeighborComparisonsQueryVariables = {
  account: string | number
  premises?: number | null | undefined
}

export type ConsumptionCategoriesQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Service agreements, as a plain list. */
        serviceAgreements: Array<{
          uuid: string | null
          serviceType: ServiceType | null
          /** What the usage went into, such as heating or cooling. */
          consumptionCategories: Array<{
            name: string | null
            ratio: number | null
            usage: {
              value: number | null
              unit: UnitOfMeasure | null
            } | null
          } | null> | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type ConsumptionCategoriesQueryVariables = {
  account: string | number
  /** Only the latest bill, judging by the name. */
  latestBillPeriod?: boolean | null | undefined
}

export type CostReadsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Service agreements, as a plain list. */
        serviceAgreements: Array<{
          uuid: string | null
          serviceType: ServiceType | null
          /** Service points, as a plain list. */
          servicePoints: Array<{
            uuid: string | null
            /** Reads by kind, with what they cost. At most 720 hours to a request below a day, 365 days otherwise. Ask once per document: two aliases with different spans were reported to share their arguments. */
            readStreams: {
              timeInterval: string | null
              rates: Array<{
                /** `FLAT` was seen. */
                rateType: string | null
                tier: unknown | null
                costPerUnit: {
                  value: number | null
                  /** The currency's code. Many clients do not ask for it. */
                  currency: string | null
                } | null
                /** A bare date was seen here. */
                activationDate: string | null
                inactivationDate: string | null
                timeOfUsePeriod: {
                  label: string | null
                  timeOfUse: string | null
                  season: string | null
                } | null
              } | null> | null
              netUsage: Array<{
                /** Such as `KWH:NET_USAGE`. */
                registerId: string | null
                unit: UnitOfMeasure | null
                reads: Array<{
                  readType: ReadType | null
                  /** Its start belongs to the read, its end does not. */
                  timeInterval: string | null
                  isPeakPeriod: boolean | null
                  /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
                  measuredAmount: {
                    value: number | null
                    unit: UnitOfMeasure | null
                  } | null
                  monetaryAmount: {
                    value: number | null
                    /** The currency's code. Many clients do not ask for it. */
                    currency: string | null
                  } | null
                  /** What was earned in a peak-time event. */
                  rebateAmount: {
                    value: number | null
                    /** The currency's code. Many clients do not ask for it. */
                    currency: string | null
                  } | null
                  /** The read split by price. */
                  ratedReadComponents: Array<{
                    measuredAmount: {
                      value: number | null
                      unit: UnitOfMeasure | null
                    } | null
                    monetaryAmount: {
                      value: number | null
                      /** The currency's code. Many clients do not ask for it. */
                      currency: string | null
                    } | null
                    costPerUnit: {
                      value: number | null
                      /** The currency's code. Many clients do not ask for it. */
                      currency: string | null
                    } | null
                    attributes: Array<{
                      key: string | null
                      value: string | null
                    } | null> | null
                  } | null> | null
                } | null> | null
              } | null> | null
            } | null
          } | null> | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type CostReadsQueryVariables = {
  account: string | number
  timeInterval: string
  readResolution: ReadResolution
  /** Whether reads carry what was earned in peak-time events. */
  includePeakTimeRebates?: boolean | null | undefined
}

export type ElectricityNeighborComparisonsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** The places that the account supplies. Much of what belongs to a place stands on the edge, not on the node. */
        premisesConnection: {
          edges: Array<{
            node: {
              uuid: string | null
            } | null
            /** Usage against that of similar homes nearby, one entry per period. */
            neighborComparisons: Array<{
              meterType: MeterType | null
              timeInterval: string | null
              youUsage: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
              averageOfAllNeighborsUsage: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
              /** Usage below this counts as efficient. */
              efficientNeighborsThresholdUsage: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
              numberOfNeighbors: number | null
            } | null> | null
          } | null> | null
        } | null
      } | null
    } | null> | null
  } | null
}

export type ElectricityNeighborComparisonsQueryVariables = {
  account: string | number
  premises?: number | null | undefined
}

export type GasNeighborComparisonsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** The places that the account supplies. Much of what belongs to a place stands on the edge, not on the node. */
        premisesConnection: {
          edges: Array<{
            node: {
              uuid: string | null
            } | null
            /** Usage against that of similar homes nearby, one entry per period. */
            neighborComparisons: Array<{
              meterType: MeterType | null
              timeInterval: string | null
              youUsage: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
              averageOfAllNeighborsUsage: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
              /** Usage below this counts as efficient. */
              efficientNeighborsThresholdUsage: {
                value: number | null
                unit: UnitOfMeasure | null
              } | null
              numberOfNeighbors: number | null
            } | null> | null
          } | null> | null
        } | null
      } | null
    } | null> | null
  } | null
}

export type GasNeighborComparisonsQueryVariables = {
  account: string | number
  premises?: number | null | undefined
}

export type IntervalReadsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Service agreements, as a plain list. */
        serviceAgreements: Array<{
          uuid: string | null
          serviceType: ServiceType | null
          /** Reads of the whole agreement. At most 24 hours to a request. */
          intervalReads: Array<{
            /** Such as `KWH:NET_USAGE`. */
            registerId: string | null
            serviceType: ServiceType | null
            serviceQuantityIdentifier: ServiceQuantityIdentifier | null
            unit: UnitOfMeasure | null
            reads: Array<{
              readType: ReadType | null
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
      } | null
    } | null> | null
  } | null
}

export type IntervalReadsQueryVariables = {
  account: string | number
  /** Left out: the latest 24 hours. */
  timeInterval: string
  readResolution?: ReadResolution | null | undefined
  units?: ReadonlyArray<UnitOfMeasure> | UnitOfMeasure | null | undefined
  serviceQuantityIdentifiers?: ReadonlyArray<ServiceQuantityIdentifier> | ServiceQuantityIdentifier | null | undefined
}

export type NetMeteringBillsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Bills, as a plain list. */
        bills: Array<{
          urn: string | null
          /** Some utilities end it at 23:59:59 of the last day. */
          timeInterval: string | null
          segments: Array<{
            urn: string | null
            usageInterval: string | null
            serviceAgreement: {
              uuid: string | null
            } | null
            deferredNEMCharges: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            totalNEMCharges: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            energyPurchased: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            energySold: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            rolloverBalanceEarned: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            rolloverBalanceUsed: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
            /** The cost of energy after net metering. */
            netMeteredEnergyCosts: {
              value: number | null
              /** The currency's code. Many clients do not ask for it. */
              currency: string | null
            } | null
          } | null> | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type NetMeteringBillsQueryVariables = {
  account: string | number
  /** Only the latest so many. 25 were seen. */
  last?: number | null | undefined
  /** Only bills within this span. */
  during?: string | null | undefined
}

export type PowerReadsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Service agreements, as a plain list. */
        serviceAgreements: Array<{
          uuid: string | null
          serviceType: ServiceType | null
          /** Service points, as a plain list. */
          servicePoints: Array<{
            uuid: string | null
            /** Reads by kind, with what they cost. At most 720 hours to a request below a day, 365 days otherwise. Ask once per document: two aliases with different spans were reported to share their arguments. */
            readStreams: {
              timeInterval: string | null
              reactiveEnergyDelivered: Array<{
                /** Such as `KWH:NET_USAGE`. */
                registerId: string | null
                serviceType: ServiceType | null
                serviceQuantityIdentifier: ServiceQuantityIdentifier | null
                unit: UnitOfMeasure | null
                reads: Array<{
                  readType: ReadType | null
                  /** Its start belongs to the read, its end does not. */
                  timeInterval: string | null
                  /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
                  measuredAmount: {
                    value: number | null
                    unit: UnitOfMeasure | null
                  } | null
                } | null> | null
              } | null> | null
              demand: Array<{
                /** Such as `KWH:NET_USAGE`. */
                registerId: string | null
                serviceType: ServiceType | null
                serviceQuantityIdentifier: ServiceQuantityIdentifier | null
                unit: UnitOfMeasure | null
                reads: Array<{
                  readType: ReadType | null
                  /** Its start belongs to the read, its end does not. */
                  timeInterval: string | null
                  /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
                  measuredAmount: {
                    value: number | null
                    unit: UnitOfMeasure | null
                  } | null
                } | null> | null
              } | null> | null
              reactivePower: Array<{
                /** Such as `KWH:NET_USAGE`. */
                registerId: string | null
                serviceType: ServiceType | null
                serviceQuantityIdentifier: ServiceQuantityIdentifier | null
                unit: UnitOfMeasure | null
                reads: Array<{
                  readType: ReadType | null
                  /** Its start belongs to the read, its end does not. */
                  timeInterval: string | null
                  /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
                  measuredAmount: {
                    value: number | null
                    unit: UnitOfMeasure | null
                  } | null
                } | null> | null
              } | null> | null
              apparentPower: Array<{
                /** Such as `KWH:NET_USAGE`. */
                registerId: string | null
                serviceType: ServiceType | null
                serviceQuantityIdentifier: ServiceQuantityIdentifier | null
                unit: UnitOfMeasure | null
                reads: Array<{
                  readType: ReadType | null
                  /** Its start belongs to the read, its end does not. */
                  timeInterval: string | null
                  /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
                  measuredAmount: {
                    value: number | null
                    unit: UnitOfMeasure | null
                  } | null
                } | null> | null
              } | null> | null
              powerFactor: Array<{
                /** Such as `KWH:NET_USAGE`. */
                registerId: string | null
                serviceType: ServiceType | null
                serviceQuantityIdentifier: ServiceQuantityIdentifier | null
                unit: UnitOfMeasure | null
                reads: Array<{
                  readType: ReadType | null
                  /** Its start belongs to the read, its end does not. */
                  timeInterval: string | null
                  /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
                  measuredAmount: {
                    value: number | null
                    unit: UnitOfMeasure | null
                  } | null
                } | null> | null
              } | null> | null
            } | null
          } | null> | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type PowerReadsQueryVariables = {
  account: string | number
  timeInterval: string
  readResolution: ReadResolution
}

export type PremisesQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** The places that the account supplies. Much of what belongs to a place stands on the edge, not on the node. */
        premisesConnection: {
          edges: Array<{
            node: {
              urn: string | null
              uuid: string | null
              utilityId: string | null
              name: string | null
              /** The IANA name of its time zone, such as `America/New_York`. */
              timeZone: string | null
              address: {
                addressLines: Array<string | null> | null
                locality: string | null
                adminArea: string | null
                postalCode: string | null
              } | null
            } | null
            /** The groups that the utility sorts this customer into. */
            segments: Array<{
              id: string | null
              name: string | null
            } | null> | null
          } | null> | null
        } | null
      } | null
    } | null> | null
  } | null
}

export type PremisesQueryVariables = {
  account: string | number
  first?: number | null | undefined
}

export type RegistersQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Service agreements, as a plain list. */
        serviceAgreements: Array<{
          urn: string | null
          uuid: string | null
          serviceType: ServiceType | null
          /** The span in which bill segments can be asked for. */
          availableBillSegmentsInterval: string | null
          /** Service points, as a plain list. */
          servicePoints: Array<{
            urn: string | null
            uuid: string | null
            registers: Array<{
              readResolution: ReadResolution | null
              /** The span that can be asked for. It moves, and may end in the future. */
              availableReadsTimeInterval: string | null
              serviceQuantityIdentifier: ServiceQuantityIdentifier | null
              unitOfMeasure: UnitOfMeasure | null
            } | null> | null
          } | null> | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type RegistersQueryVariables = {
  account: string | number
}

export type ServiceAgreementsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Service agreements, page by page. */
        serviceAgreementsConnection: {
          totalCount: number | null
          pageInfo: {
            hasNextPage: boolean | null
            endCursor: string | null
          } | null
          edges: Array<{
            node: {
              urn: string | null
              uuid: string | null
              name: string | null
              nickname: string | null
              serviceType: ServiceType | null
              utilityId: string | null
              startDateTime: string | null
              /** The span in which bill segments can be asked for. */
              availableBillSegmentsInterval: string | null
              ratePlan: {
                code: string | null
                title: string | null
              } | null
            } | null
          } | null> | null
        } | null
      } | null
    } | null> | null
  } | null
}

export type ServiceAgreementsQueryVariables = {
  account: string | number
  first?: number | null | undefined
  after?: string | null | undefined
  /** Leave out what has ended, judging by the name. */
  onlyActive?: boolean | null | undefined
}

export type UsageReadsQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** Service agreements, as a plain list. */
        serviceAgreements: Array<{
          uuid: string | null
          serviceType: ServiceType | null
          /** Service points, as a plain list. */
          servicePoints: Array<{
            uuid: string | null
            /** Reads by kind, with what they cost. At most 720 hours to a request below a day, 365 days otherwise. Ask once per document: two aliases with different spans were reported to share their arguments. */
            readStreams: {
              timeInterval: string | null
              netUsage: Array<{
                /** Such as `KWH:NET_USAGE`. */
                registerId: string | null
                serviceType: ServiceType | null
                serviceQuantityIdentifier: ServiceQuantityIdentifier | null
                unit: UnitOfMeasure | null
                reads: Array<{
                  readType: ReadType | null
                  /** Its start belongs to the read, its end does not. */
                  timeInterval: string | null
                  /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
                  measuredAmount: {
                    value: number | null
                    unit: UnitOfMeasure | null
                  } | null
                } | null> | null
              } | null> | null
              /** From the grid to the customer. */
              energyDelivered: Array<{
                /** Such as `KWH:NET_USAGE`. */
                registerId: string | null
                serviceType: ServiceType | null
                serviceQuantityIdentifier: ServiceQuantityIdentifier | null
                unit: UnitOfMeasure | null
                reads: Array<{
                  readType: ReadType | null
                  /** Its start belongs to the read, its end does not. */
                  timeInterval: string | null
                  /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
                  measuredAmount: {
                    value: number | null
                    unit: UnitOfMeasure | null
                  } | null
                } | null> | null
              } | null> | null
              /** From the customer to the grid. */
              energyReceived: Array<{
                /** Such as `KWH:NET_USAGE`. */
                registerId: string | null
                serviceType: ServiceType | null
                serviceQuantityIdentifier: ServiceQuantityIdentifier | null
                unit: UnitOfMeasure | null
                reads: Array<{
                  readType: ReadType | null
                  /** Its start belongs to the read, its end does not. */
                  timeInterval: string | null
                  /** Null while a read is not published, and around a change of the clocks. Null is not zero. */
                  measuredAmount: {
                    value: number | null
                    unit: UnitOfMeasure | null
                  } | null
                } | null> | null
              } | null> | null
            } | null
          } | null> | null
        } | null> | null
      } | null
    } | null> | null
  } | null
}

export type UsageReadsQueryVariables = {
  account: string | number
  timeInterval: string
  readResolution: ReadResolution
}

export type WeatherQuery = {
  /** The accounts of the utility that the token belongs to. Every official query starts here. */
  billingAccountsConnection: {
    edges: Array<{
      node: {
        /** The opaque name that arguments take. Do not take it apart: several forms are in use. */
        urn: string | null
        /** The places that the account supplies. Much of what belongs to a place stands on the edge, not on the node. */
        premisesConnection: {
          edges: Array<{
            node: {
              uuid: string | null
              /** The IANA name of its time zone, such as `America/New_York`. */
              timeZone: string | null
              /** Temperatures at the place, one entry per span. */
              weather: Array<{
                timeInterval: string | null
                minTemperature: {
                  value: number | null
                } | null
                meanTemperature: {
                  value: number | null
                } | null
                maxTemperature: {
                  value: number | null
                } | null
              } | null> | null
            } | null
          } | null> | null
        } | null
      } | null
    } | null> | null
  } | null
}

export type WeatherQueryVariables = {
  account: string | number
  premises?: number | null | undefined
  intervals: ReadonlyArray<string> | string
  resolution: WeatherResolutionType
  unit: TemperatureUnit
}


/** Accounts with their agreements and service points. Each level has a page of its own: look at every hasNextPage. */
export const AccountTopologyDocument: TypedDocumentNode<AccountTopologyQuery, AccountTopologyQueryVariables> = /*#__PURE__*/ compactDocument('query AccountTopology($accounts:[ID!]$first:Int$after:String$serviceAgreements:Int$servicePoints:Int$onlyActive:Boolean){billingAccountsConnection(byURNs:$accounts first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{urn uuid utilityId serviceAgreementsConnection(first:$serviceAgreements onlyActive:$onlyActive){totalCount pageInfo{hasNextPage endCursor}edges{node{urn uuid utilityId serviceType servicePointsConnection(first:$servicePoints){pageInfo{hasNextPage endCursor}edges{node{urn uuid utilityId serviceType}}}}}}}}}}')
/** Where the running bill is heading. It can fail while the rest of an answer succeeds, so it stands alone. */
export const BillForecastDocument: TypedDocumentNode<BillForecastQuery, BillForecastQueryVariables> = /*#__PURE__*/ compactDocument('query BillForecast($account:ID!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn billForecast{timeInterval currentDateTime estimatedUsage{value unit}estimatedEnergyCharges:estimatedUsageCharges{value currency}segments{serviceAgreement{uuid serviceType}estimatedUsage{value unit}estimatedEnergyCharges:estimatedUsageCharges{value currency}usageSoFar:soFarUsage{value unit}energyChargesSoFar:soFarUsageCharges{value currency}priorYearUsage{value unit}priorYearEnergyCharges:priorYearUsageCharges{value currency}}}}}}}')
/** One account, by its URN. */
export const BillingAccountDocument: TypedDocumentNode<BillingAccountQuery, BillingAccountQueryVariables> = /*#__PURE__*/ compactDocument('query BillingAccount($account:ID!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn uuid name accountNumber utilityId utilityCode customerClass mappedCustomers{urn uuid utilityCustomerId}}}}}')
/** The accounts of the utility, page by page. */
export const BillingAccountsDocument: TypedDocumentNode<BillingAccountsQuery, BillingAccountsQueryVariables> = /*#__PURE__*/ compactDocument('query BillingAccounts($first:Int$after:String){billingAccountsConnection(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{urn uuid name utilityId utilityCode customerClass mappedCustomers{urn uuid}}}}}')
/** The latest bills of an account, oldest first: energy charges and bill totals under names of their own. */
export const BillsDocument: TypedDocumentNode<BillsQuery, BillsQueryVariables> = /*#__PURE__*/ compactDocument('query Bills($account:ID!$last:Int$during:TimeInterval){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn bills(last:$last during:$during orderBy:ASCENDING){urn timeInterval energyCharges:usageCharges{value currency}segments{urn usageInterval estimated serviceAgreement{uuid serviceType}serviceQuantities{unit serviceQuantityIdentifier serviceQuantity{value unit}}energyCharges:usageCharges{value currency}billTotal:currentAmount{value currency}netMeteredEnergyCosts:totalEnergyCosts{value currency}}}}}}}')
/** Electricity and gas together beside similar homes nearby. */
export const CombinedNeighborComparisonsDocument: TypedDocumentNode<CombinedNeighborComparisonsQuery, CombinedNeighborComparisonsQueryVariables> = /*#__PURE__*/ compactDocument('query CombinedNeighborComparisons($account:ID!$premises:Int){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$premises){edges{node{uuid}neighborComparisons(meterType:COMBINED){meterType timeInterval youUsage{value unit}averageOfAllNeighborsUsage{value unit}efficientNeighborsThresholdUsage{value unit}numberOfNeighbors}}}}}}}')
/** What the usage went into, agreement by agreement. */
export const ConsumptionCategoriesDocument: TypedDocumentNode<ConsumptionCategoriesQuery, ConsumptionCategoriesQueryVariables> = /*#__PURE__*/ compactDocument('query ConsumptionCategories($account:ID!$latestBillPeriod:Boolean){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType consumptionCategories(latestBillPeriod:$latestBillPeriod){name ratio usage{value unit}}}}}}}')
/** What the energy of a span cost, read by read, with the prices that held. One span to a request. */
export const CostReadsDocument: TypedDocumentNode<CostReadsQuery, CostReadsQueryVariables> = /*#__PURE__*/ compactDocument('query CostReads($account:ID!$timeInterval:TimeInterval!$readResolution:ReadResolution!$includePeakTimeRebates:Boolean){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType servicePoints{uuid readStreams(timeInterval:$timeInterval readResolution:$readResolution includePeakTimeRebates:$includePeakTimeRebates){timeInterval rates{rateType tier costPerUnit{value currency}activationDate inactivationDate timeOfUsePeriod{label timeOfUse season}}netUsage{registerId unit reads{readType timeInterval isPeakPeriod measuredAmount{value unit}monetaryAmount{value currency}rebateAmount{value currency}ratedReadComponents{measuredAmount{value unit}monetaryAmount{value currency}costPerUnit{value currency}attributes{key value}}}}}}}}}}}')
/** Electricity usage beside that of similar homes nearby. */
export const ElectricityNeighborComparisonsDocument: TypedDocumentNode<ElectricityNeighborComparisonsQuery, ElectricityNeighborComparisonsQueryVariables> = /*#__PURE__*/ compactDocument('query ElectricityNeighborComparisons($account:ID!$premises:Int){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$premises){edges{node{uuid}neighborComparisons(meterType:ELEC){meterType timeInterval youUsage{value unit}averageOfAllNeighborsUsage{value unit}efficientNeighborsThresholdUsage{value unit}numberOfNeighbors}}}}}}}')
/** Gas usage beside that of similar homes nearby. */
export const GasNeighborComparisonsDocument: TypedDocumentNode<GasNeighborComparisonsQuery, GasNeighborComparisonsQueryVariables> = /*#__PURE__*/ compactDocument('query GasNeighborComparisons($account:ID!$premises:Int){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$premises){edges{node{uuid}neighborComparisons(meterType:GAS){meterType timeInterval youUsage{value unit}averageOfAllNeighborsUsage{value unit}efficientNeighborsThresholdUsage{value unit}numberOfNeighbors}}}}}}}')
/** Reads of whole agreements, by unit and kind. At most 24 hours to a request. */
export const IntervalReadsDocument: TypedDocumentNode<IntervalReadsQuery, IntervalReadsQueryVariables> = /*#__PURE__*/ compactDocument('query IntervalReads($account:ID!$timeInterval:TimeInterval!$readResolution:ReadResolution$units:[UnitOfMeasure!]$serviceQuantityIdentifiers:[ServiceQuantityIdentifier!]){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType intervalReads(timeInterval:$timeInterval readResolution:$readResolution units:$units serviceQuantityIdentifier:$serviceQuantityIdentifiers){registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}}}}}}')
/** The amounts of net metering on the latest bills. Several of them are null on most bills. */
export const NetMeteringBillsDocument: TypedDocumentNode<NetMeteringBillsQuery, NetMeteringBillsQueryVariables> = /*#__PURE__*/ compactDocument('query NetMeteringBills($account:ID!$last:Int$during:TimeInterval){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn bills(last:$last during:$during orderBy:ASCENDING){urn timeInterval segments{urn usageInterval serviceAgreement{uuid}deferredNEMCharges{value currency}totalNEMCharges{value currency}energyPurchased{value currency}energySold{value currency}rolloverBalanceEarned{value currency}rolloverBalanceUsed{value currency}netMeteredEnergyCosts:totalEnergyCosts{value currency}}}}}}}')
/** Power and reactive energy in a span, for meters that count them. One span to a request. */
export const PowerReadsDocument: TypedDocumentNode<PowerReadsQuery, PowerReadsQueryVariables> = /*#__PURE__*/ compactDocument('query PowerReads($account:ID!$timeInterval:TimeInterval!$readResolution:ReadResolution!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType servicePoints{uuid readStreams(timeInterval:$timeInterval readResolution:$readResolution){timeInterval reactiveEnergyDelivered{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}demand{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}reactivePower{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}apparentPower{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}powerFactor{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}}}}}}}}')
/** The places that an account supplies. */
export const PremisesDocument: TypedDocumentNode<PremisesQuery, PremisesQueryVariables> = /*#__PURE__*/ compactDocument('query Premises($account:ID!$first:Int){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$first){edges{node{urn uuid utilityId name timeZone address{addressLines locality adminArea postalCode}}segments{id name}}}}}}}')
/** What each service point counts, and from when to when it can be asked. */
export const RegistersDocument: TypedDocumentNode<RegistersQuery, RegistersQueryVariables> = /*#__PURE__*/ compactDocument('query Registers($account:ID!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{urn uuid serviceType availableBillSegmentsInterval servicePoints{urn uuid registers{readResolution availableReadsTimeInterval serviceQuantityIdentifier unitOfMeasure}}}}}}}')
/** The service agreements of one account, page by page. */
export const ServiceAgreementsDocument: TypedDocumentNode<ServiceAgreementsQuery, ServiceAgreementsQueryVariables> = /*#__PURE__*/ compactDocument('query ServiceAgreements($account:ID!$first:Int$after:String$onlyActive:Boolean){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreementsConnection(first:$first after:$after onlyActive:$onlyActive){totalCount pageInfo{hasNextPage endCursor}edges{node{urn uuid name nickname serviceType utilityId startDateTime availableBillSegmentsInterval ratePlan{code title}}}}}}}}')
/** Energy in a span: net, from the grid, and into the grid. One span to a request. */
export const UsageReadsDocument: TypedDocumentNode<UsageReadsQuery, UsageReadsQueryVariables> = /*#__PURE__*/ compactDocument('query UsageReads($account:ID!$timeInterval:TimeInterval!$readResolution:ReadResolution!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn serviceAgreements{uuid serviceType servicePoints{uuid readStreams(timeInterval:$timeInterval readResolution:$readResolution){timeInterval netUsage{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}energyDelivered{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}energyReceived{registerId serviceType serviceQuantityIdentifier unit reads{readType timeInterval measuredAmount{value unit}}}}}}}}}}')
/** Temperatures at the places of an account. */
export const WeatherDocument: TypedDocumentNode<WeatherQuery, WeatherQueryVariables> = /*#__PURE__*/ compactDocument('query Weather($account:ID!$premises:Int$intervals:[TimeInterval!]!$resolution:WeatherResolutionType!$unit:TemperatureUnit!){billingAccountsConnection(byURNs:[$account]first:1){edges{node{urn premisesConnection(first:$premises){edges{node{uuid timeZone weather(weatherResolution:$resolution intervals:$intervals temperatureUnit:$unit){timeInterval minTemperature{value}meanTemperature{value}maxTemperature{value}}}}}}}}}')
