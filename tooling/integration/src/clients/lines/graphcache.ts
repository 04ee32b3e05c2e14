import type { Session } from '@energy/auth-core'
import { createKrakenClient } from '@energy/kraken'
import { cacheConfig } from '@energy/kraken/de/graphcache'
import type { Client } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'

export const createClient = (session: Session, url: string): Client =>
  createKrakenClient({ instance: 'de', url, session, exchanges: [cacheExchange(cacheConfig)] })
