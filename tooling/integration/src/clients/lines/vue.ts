import { usePaginatedQuery } from '@energy/auth-core/vue'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { useQuery } from '@urql/vue'

export const useViewer = () => useQuery({ query: ViewerDocument, variables: {} })

export const useSupplyPoints = (accountNumber: string) =>
  usePaginatedQuery(SupplyPointsDocument, { variables: { accountNumber }, pageSize: 1 })
