import { BillForecastDocument } from '@energy/opower/documents'
import { customerDocument } from '@energy/opower/gateway'
import { Client, type CombinedError, fetchExchange } from '@urql/core'

/** What a customer sees. */
export interface Forecast {
  readonly account: string | null | undefined
  /** In the currency of the account, for energy alone; none in the first days of a bill. */
  readonly charges: number | null | undefined
}

/** Creates the client of a page: an ordinary one, which knows neither tokens nor accounts. */
export function createPageClient(url: string, headers: HeadersInit = {}): Client {
  return new Client({ url, preferGetMethod: false, fetchOptions: { headers }, exchanges: [fetchExchange] })
}

/** Reads the forecast of whoever is signed in. @throws CombinedError with the gateway's code. */
export async function readForecast(client: Client): Promise<Forecast> {
  const document = customerDocument(BillForecastDocument, 'account')
  const { data, error } = await client.query(document, {}).toPromise()
  if (error) throw error
  const account = data?.billingAccountsConnection?.edges?.[0]?.node
  return { account: account?.urn, charges: account?.billForecast?.estimatedEnergyCharges?.value }
}

/** The code of a refusal, such as `unauthenticated`. */
export function codeOf(error: CombinedError | undefined): unknown {
  return error?.graphQLErrors[0]?.extensions.code
}
