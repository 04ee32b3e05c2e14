import { paginate } from '@energy/auth-core'
import { clientCredentials, createOpowerClient, parseTimeInterval, readWindows } from '@energy/opower'
import { BillForecastDocument, BillingAccountsDocument, UsageReadsDocument } from '@energy/opower/documents'
import { createGateway, customerDocument } from '@energy/opower/gateway'
import { Client, fetchExchange } from '@urql/core'
import type { ReportContext } from '../report-context.ts'
import { columnChart } from '../terminal/column-chart.ts'
import { progressBar } from '../terminal/progress-bar.ts'

/** Where Opower is reached, and with which keys. */
export interface OpowerSettings {
  readonly url: string
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

const hour = 3_600_000
const day = 24 * hour

/** Signs a utility in, reads what its servers would read, and serves one customer through a gateway. */
export async function opowerReport({ url, ...keys }: OpowerSettings, context: ReportContext): Promise<void> {
  const client = createOpowerClient({ url, auth: clientCredentials(keys), exchanges: [] })
  const account = await readAccounts(client, context)
  await drawWeek(client, account, context)
  await serveCustomer(client, account, context)
}

async function readAccounts(
  client: Client,
  { print, progress, expireToken }: ReportContext,
): Promise<string> {
  const urns: string[] = []
  let pages = 0
  for await (const page of paginate(client, BillingAccountsDocument, {}).pages()) {
    urns.push(...page.nodes.flatMap((node) => node?.urn ?? []))
    progress(`  ${progressBar(urns.length, page.totalCount ?? urns.length)}`)
    if (++pages === 1) await expireToken?.()
  }
  print(`  ${urns.length} accounts on ${pages} pages, with a token that expired in between`)
  const [first] = urns
  if (!first) throw new Error('The utility has no accounts.')
  return first
}

async function drawWeek(client: Client, account: string, { print }: ReportContext): Promise<void> {
  const end = Math.floor((Date.now() - 2 * day) / hour) * hour
  const timeInterval = `${new Date(end - 60 * day).toISOString()}/${new Date(end).toISOString()}`
  const variables = { account, timeInterval, readResolution: 'HOUR' } as const
  const hours = Array.from({ length: 24 }, () => 0)
  let windows = 0
  for await (const { data } of readWindows(client, UsageReadsDocument, variables)) {
    windows++
    const agreements = data.billingAccountsConnection?.edges?.[0]?.node?.serviceAgreements
    const stream = agreements?.[0]?.servicePoints?.[0]?.readStreams?.netUsage?.[0]
    for (const read of stream?.reads ?? []) {
      const interval = parseTimeInterval(read?.timeInterval ?? '')
      if (interval.kind !== 'instants') continue
      const { epochMilliseconds, offsetMinutes } = interval.start
      const local = new Date(epochMilliseconds + offsetMinutes * 60_000).getUTCHours()
      hours[local] = (hours[local] ?? 0) + (read?.measuredAmount?.value ?? 0) / 60
    }
  }
  print(`\n  An average day of the last 60 (net of the panels on the roof), kWh, from ${windows} windows`)
  print(
    columnChart(
      hours.map((value) => Math.max(0, value)),
      0,
    ),
  )
}

async function serveCustomer(client: Client, account: string, { print }: ReportContext): Promise<void> {
  const handle = createGateway({
    client,
    authenticate: (request) => (request.headers.get('x-session') === 'ada' ? { id: 'ada', account } : null),
    operations: [{ document: BillForecastDocument, bind: { account: (customer) => customer.account } }],
  })
  const browser = (session: string) =>
    new Client({
      url: 'http://gateway.invalid/energy',
      preferGetMethod: false,
      exchanges: [fetchExchange],
      fetchOptions: { headers: { 'x-session': session } },
      fetch: (input, init) => handle(new Request(input, init)),
    })
  const document = customerDocument(BillForecastDocument, 'account')
  const { data, error } = await browser('ada').query(document, {}).toPromise()
  if (!data) throw error
  const forecast = data.billingAccountsConnection?.edges?.[0]?.node?.billForecast
  const charges = forecast?.estimatedEnergyCharges?.value
  print(
    `\n  Through the gateway, a customer sees: ${charges == null ? 'no forecast yet' : `$${charges} of energy this month`}`,
  )
  const stolen = await browser('ada')
    .query(BillForecastDocument, { account: 'urn:somebody-else' })
    .toPromise()
  print(`  and with another customer's account: ${stolen.error?.graphQLErrors[0]?.message}`)
}
