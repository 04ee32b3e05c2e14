import { paginate, type Session } from '@energy/auth-core'
import { createKrakenClient } from '@energy/kraken'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import type { Client } from '@urql/core'

export const createClient = (session: Session, url: string): Client =>
  createKrakenClient({ instance: 'de', url, session })

export const readViewer = (client: Client) => client.query(ViewerDocument, {})

export const readSupplyPoints = (client: Client, accountNumber: string) =>
  paginate(client, SupplyPointsDocument, { accountNumber }, { pageSize: 1 })
