import { infiniteQueryOptions, queryOptions } from '@energy/auth-core/tanstack'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import type { Client } from '@urql/core'

export const viewerOptions = (client: Client) => queryOptions(client, ViewerDocument, {})

export const supplyPointsOptions = (client: Client, accountNumber: string) =>
  infiniteQueryOptions(client, SupplyPointsDocument, { accountNumber }, { pageSize: 1 })
