import { type ClientCase, once } from '../client-case.ts'
import { createClient, readSupplyPoints, readViewer } from '../lines/graphql-request.ts'

export const graphqlRequest: ClientCase = {
  name: 'graphql-request',
  viewer: ({ session, url }, tell) => once((signal) => readViewer(createClient(session, url), signal), tell),
  list: ({ session, url, accountNumber }, tell) =>
    once(() => readSupplyPoints(createClient(session, url), accountNumber), tell),
  staysOnDisplay: false,
}
