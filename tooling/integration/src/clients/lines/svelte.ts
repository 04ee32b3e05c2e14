import { usePaginatedQuery } from '@energy/auth-core/svelte'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { getContextClient, queryStore } from '@urql/svelte'

export const useViewer = () =>
  queryStore({ client: getContextClient(), query: ViewerDocument, variables: {} })

export const useSupplyPoints = (accountNumber: string) =>
  usePaginatedQuery(SupplyPointsDocument, () => ({ variables: { accountNumber }, pageSize: 1 }))
