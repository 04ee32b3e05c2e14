import { BillForecastDocument } from '@energy/opower/documents'
import { customerDocument } from '@energy/opower/gateway'
import { Client, cacheExchange, fetchExchange } from '@urql/core'

/** An ordinary urql client, which knows neither tokens nor accounts. */
export const client: Client = new Client({
  url: '/energy',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
  exchanges: [cacheExchange, fetchExchange],
})

/** The forecast of whoever is signed in. */
export async function readForecast(): Promise<number | null | undefined> {
  const document = customerDocument(BillForecastDocument, 'account')
  const { data, error } = await client.query(document, {}).toPromise()
  if (error?.graphQLErrors[0]?.extensions.code === 'unauthenticated') return undefined
  const account = data?.billingAccountsConnection?.edges?.[0]?.node
  return account?.billForecast?.estimatedEnergyCharges?.value
}
