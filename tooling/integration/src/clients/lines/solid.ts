import { usePaginatedQuery } from '@energy/auth-core/solid'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { createQuery } from '@urql/solid'

export const useViewer = () => createQuery({ query: ViewerDocument, variables: {} })

export const useSupplyPoints = (accountNumber: string) =>
  usePaginatedQuery(SupplyPointsDocument, () => ({ variables: { accountNumber }, pageSize: 1 }))
