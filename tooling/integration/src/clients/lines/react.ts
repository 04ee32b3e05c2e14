import { usePaginatedQuery } from '@energy/auth-core/react'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { useQuery } from 'urql'

export const useViewer = () => useQuery({ query: ViewerDocument })

export const useSupplyPoints = (accountNumber: string) =>
  usePaginatedQuery(SupplyPointsDocument, { variables: { accountNumber }, pageSize: 1 })
