import { energyError, paginate } from '@energy/auth-core'
import {
  clientCredentials,
  createOpowerClient,
  type ParsedTimeInterval,
  parseTimeInterval,
  readWindows,
} from '@energy/opower'
import { exportUsage, OwnAccountDocument, RecentReadsDocument } from '@energy/opower/customer'
import * as documents from '@energy/opower/documents'
import { createGateway, customerDocument } from '@energy/opower/gateway'
import { Client, fetchExchange } from '@urql/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'

/** A Saturday in November, so that data from both sides of both changes of the clocks is there. */
const now = Date.parse('2026-11-21T15:00:00Z')
const clock = {
  now: () => now,
  monotonic: () => performance.now(),
  schedule(callback: () => void, delay: number) {
    const timer = setTimeout(callback, Math.min(delay, 5))
    return () => clearTimeout(timer)
  },
}

let sandbox: Sandbox
let client: Client
let account: string

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['opower'], clock })
})
afterAll(() => sandbox.close())
beforeEach(() => {
  sandbox.faults.reset()
  const { url, tokenUrl } = sandbox.opower
  const { clientId, clientSecret, accountUrns } = sandbox.credentials.opower
  client = createOpowerClient({ url, auth: clientCredentials({ clientId, clientSecret, tokenUrl }) })
  account = accountUrns[0] ?? ''
})

/** A good token, for a client without our exchanges. */
async function authorization(): Promise<string> {
  const { clientId, clientSecret } = sandbox.credentials.opower
  const answer = await fetch(sandbox.opower.tokenUrl, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  return `Bearer ${(await answer.json()).access_token}`
}

/** Unwraps the one account that a document asks for. */
function only<Account>(
  data:
    | { billingAccountsConnection: { edges: ({ node: Account | null } | null)[] | null } | null }
    | undefined,
): Account {
  const node = data?.billingAccountsConnection?.edges?.[0]?.node
  if (!node) throw new Error('There is no account.')
  return node
}

function instants(text: string | null | undefined): Extract<ParsedTimeInterval, { kind: 'instants' }> {
  const interval = parseTimeInterval(text ?? '')
  if (interval.kind !== 'instants') throw new Error(`${text} is not between two moments.`)
  return interval
}

describe('the token of a utility', () => {
  it('is asked for once by many queries at the same time', async () => {
    const before = sandbox.requests.length
    await Promise.all(
      sandbox.credentials.opower.accountUrns
        .slice(0, 20)
        .map((urn) => client.query(documents.BillingAccountDocument, { account: urn }).toPromise()),
    )
    const tokens = sandbox.requests.slice(before).filter(({ kind }) => kind === 'token')
    expect(tokens).toHaveLength(1)
    expect(sandbox.requests.slice(before).every(({ method }) => method === 'POST')).toBe(true)
  })

  it('is asked for anew when it has expired, and the query is sent again', async () => {
    await client.query(documents.BillingAccountDocument, { account }).toPromise()
    sandbox.faults.expireTokens({ provider: 'opower' })
    const before = sandbox.requests.length
    const { data, error } = await client.query(documents.BillForecastDocument, { account }).toPromise()
    expect(error).toBeUndefined()
    expect(only(data).urn).toBe(account)
    expect(sandbox.requests.slice(before).map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'query 401',
      'token 200',
      'query 200',
    ])
  })

  it('is refused to a client that encodes the hyphens of its id', async () => {
    const { clientId, clientSecret } = sandbox.credentials.opower
    const encoded = clientId.replaceAll('-', '%2D')
    const answer = await fetch(sandbox.opower.tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${encoded}:${clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    expect([answer.status, await answer.json()]).toEqual([401, { error: 'invalid_client' }])
  })

  it('is refused for a wrong secret, with a typed error and one request', async () => {
    const { url, tokenUrl } = sandbox.opower
    const { clientId } = sandbox.credentials.opower
    const auth = clientCredentials({ clientId, clientSecret: 'canary', tokenUrl })
    const refused = createOpowerClient({ url, auth })
    const before = sandbox.requests.length
    for (let count = 0; count < 3; count++) {
      const { error } = await refused.query(documents.BillingAccountDocument, { account }).toPromise()
      expect(energyError(error)?.code).toBe('credential-rejected')
      expect(JSON.stringify(error)).not.toContain('canary')
    }
    expect(sandbox.requests.length - before).toBe(1)
  })
})

describe('accounts', () => {
  it('are read page by page', async () => {
    const urns = new Set<string | null>()
    const before = sandbox.requests.length
    for await (const node of paginate(client, documents.BillingAccountsDocument, {}))
      urns.add(node?.urn ?? null)
    expect([...urns].sort()).toEqual([...sandbox.credentials.opower.accountUrns].sort())
    expect(sandbox.requests.slice(before).filter(({ kind }) => kind === 'query')).toHaveLength(2)
  })

  it('come by a hundred at most', async () => {
    const { error } = await new Client({
      url: sandbox.opower.url,
      exchanges: [fetchExchange],
      preferGetMethod: false,
      fetchOptions: { headers: { authorization: await authorization() } },
    })
      .query(documents.BillingAccountsDocument, { first: 101 })
      .toPromise()
    expect(error?.graphQLErrors[0]).toMatchObject({
      message: 'Page size must be between 0 and 100.',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('are the same for the same seed, and others for another', async () => {
    const read = async (seed: number) => {
      const other = await startSandbox({ providers: ['opower'], clock, seed })
      const { clientId, clientSecret, accountUrns } = other.credentials.opower
      const auth = clientCredentials({ clientId, clientSecret, tokenUrl: other.opower.tokenUrl })
      const { data } = await createOpowerClient({ url: other.opower.url, auth })
        .query(documents.BillsDocument, { account: accountUrns[0] ?? '', last: 2 })
        .toPromise()
      await other.close()
      return JSON.stringify(data)
    }
    const [one, same, another] = await Promise.all([read(7), read(7), read(8)])
    expect(same).toBe(one)
    expect(another).not.toBe(one)
  })

  it('have names, numbers and customers', async () => {
    const { data } = await client.query(documents.BillingAccountDocument, { account }).toPromise()
    const { accountNumber, utilityCode, mappedCustomers, name } = only(data)
    expect(accountNumber).toMatch(/^\d{10}$/)
    expect(utilityCode).toBe('snd')
    expect(name).toMatch(/^\w+ \w+$/)
    expect(mappedCustomers?.[0]?.urn).toMatch(/^urn:opower:customer:uuid:/)
  })

  it('have agreements and service points, each level with a page of its own', async () => {
    const variables = {
      accounts: [account],
      first: 1,
      serviceAgreements: 1,
      servicePoints: 1,
      onlyActive: true,
    }
    const { data } = await client.query(documents.AccountTopologyDocument, variables).toPromise()
    const agreements = only(data).serviceAgreementsConnection
    expect(agreements?.totalCount).toBe(2)
    expect(agreements?.pageInfo?.hasNextPage).toBe(true)
    const points = agreements?.edges?.[0]?.node?.servicePointsConnection
    expect(points?.pageInfo?.hasNextPage).toBe(false)
    expect(points?.edges?.[0]?.node?.serviceType).toBe('ELECTRICITY')
  })

  it('list the agreements of one account', async () => {
    const { data } = await client
      .query(documents.ServiceAgreementsDocument, { account, first: 50, onlyActive: true })
      .toPromise()
    const agreements = only(data).serviceAgreementsConnection?.edges?.map((edge) => edge?.node)
    expect(agreements?.map((agreement) => agreement?.ratePlan?.title)).toEqual([
      'Residential time of use',
      'Residential gas',
    ])
  })

  it('have premises with their time zone', async () => {
    const { data } = await client.query(documents.PremisesDocument, { account, first: 5 }).toPromise()
    const edge = only(data).premisesConnection?.edges?.[0]
    expect(edge?.node?.timeZone).toBe('America/New_York')
    expect(edge?.node?.address?.postalCode).toBe('12508')
    expect(edge?.segments?.[0]?.name).toBe('Gas heated')
  })

  it('have registers that count gas in TH and say what can be asked for', async () => {
    const { data } = await client.query(documents.RegistersDocument, { account }).toPromise()
    const registers = only(data).serviceAgreements?.map((one) => one?.servicePoints?.[0]?.registers ?? [])
    expect(registers?.map((list) => list.map((register) => register?.serviceQuantityIdentifier))).toEqual([
      ['DELIVERED', 'RECEIVED', 'NET_USAGE'],
      ['NET_USAGE'],
    ])
    expect(registers?.[1]?.[0]?.unitOfMeasure).toBe('TH')
    const available = instants(registers?.[0]?.[0]?.availableReadsTimeInterval)
    expect(available.end.epochMilliseconds).toBeGreaterThan(now)
    expect(available.start.offsetMinutes).not.toBe(0)
  })
})

describe('reads', () => {
  const usage = (timeInterval: string, readResolution: 'HOUR' | 'DAY') =>
    client.query(documents.UsageReadsDocument, { account, timeInterval, readResolution }).toPromise()
  const electricity = (data: documents.UsageReadsQuery | undefined) =>
    only(data).serviceAgreements?.[0]?.servicePoints?.[0]?.readStreams

  it('come by kind; what is taken less what is fed in is the net usage', async () => {
    const { data } = await usage('2026-06-01T00:00:00-04:00/2026-06-08T00:00:00-04:00', 'HOUR')
    const streams = electricity(data)
    const sum = (stream: NonNullable<typeof streams>['netUsage']) =>
      stream?.[0]?.reads?.reduce((total, read) => total + (read?.measuredAmount?.value ?? 0), 0) ?? Number.NaN
    expect(streams?.netUsage?.[0]?.reads).toHaveLength(7 * 24)
    expect(sum(streams?.energyReceived ?? null)).toBeGreaterThan(10)
    expect(sum(streams?.energyDelivered ?? null) - sum(streams?.energyReceived ?? null)).toBeCloseTo(
      sum(streams?.netUsage ?? null),
      1,
    )
  })

  it('have a day of 23 hours, and null where the clocks change', async () => {
    const day = await usage('2026-03-08T00:00:00-05:00/2026-03-09T00:00:00-04:00', 'DAY')
    const [read] = electricity(day.data)?.netUsage?.[0]?.reads ?? []
    const interval = instants(read?.timeInterval)
    expect([interval.start.offsetMinutes, interval.end.offsetMinutes]).toEqual([-300, -240])
    expect((interval.end.epochMilliseconds - interval.start.epochMilliseconds) / 3_600_000).toBe(23)

    const hours = await usage('2026-03-08T00:00:00-05:00/2026-03-09T00:00:00-04:00', 'HOUR')
    const reads = electricity(hours.data)?.netUsage?.[0]?.reads ?? []
    expect(reads).toHaveLength(23)
    expect(reads.filter((one) => one?.measuredAmount === null)).toHaveLength(1)
  })

  it('are null while they are not published', async () => {
    const { data } = await usage('2026-11-20T00:00:00-05:00/2026-11-22T00:00:00-05:00', 'HOUR')
    const reads = electricity(data)?.netUsage?.[0]?.reads ?? []
    expect(reads).toHaveLength(34)
    expect(reads[0]?.measuredAmount?.value).toBeTypeOf('number')
    expect(reads.at(-1)?.measuredAmount).toBeNull()
  })

  it.each<[string, 'HOUR' | 'DAY', string]>([
    ['2026-01-01T00:00:00Z/2026-02-01T00:00:00Z', 'HOUR', '720 hours'],
    ['2024-01-01T00:00:00Z/2025-06-01T00:00:00Z', 'DAY', '365 days'],
  ])(
    'of %s by the %s are refused in one piece, and come whole in windows',
    async (span, readResolution, limit) => {
      const { error } = await usage(span, readResolution)
      expect(error?.graphQLErrors[0]?.message).toContain(limit)

      const starts: number[] = []
      const variables = { account, timeInterval: span, readResolution }
      const windows = readWindows(client, documents.UsageReadsDocument, variables, {
        timeZone: 'America/New_York',
      })
      for await (const { data } of windows)
        for (const read of electricity(data)?.netUsage?.[0]?.reads ?? [])
          starts.push(instants(read?.timeInterval).start.epochMilliseconds)
      expect(new Set(starts).size).toBe(starts.length)
      expect(starts.toSorted((one, other) => one - other)).toEqual(starts)
      const step = readResolution === 'HOUR' ? 1 : 24
      const hours = (starts.at(-1) ?? 0) - (starts[0] ?? 0)
      expect(starts.length).toBe(Math.round(hours / 3_600_000 / step) + 1)
    },
  )

  it('cost more in the late afternoon, and carry their prices', async () => {
    const variables = {
      account,
      timeInterval: '2026-11-02T00:00:00-05:00/2026-11-03T00:00:00-05:00',
      readResolution: 'HOUR',
      includePeakTimeRebates: true,
    } as const
    const { data } = await client.query(documents.CostReadsDocument, variables).toPromise()
    const streams = only(data).serviceAgreements?.[0]?.servicePoints?.[0]?.readStreams
    const reads = streams?.netUsage?.[0]?.reads ?? []
    expect(streams?.rates?.map((rate) => rate?.costPerUnit?.value)).toEqual([0.31, 0.14])
    for (const read of reads) {
      const price = read?.ratedReadComponents?.[0]?.costPerUnit?.value ?? 0
      expect(price).toBe(read?.isPeakPeriod ? 0.31 : 0.14)
      expect(read?.monetaryAmount?.value).toBeCloseTo((read?.measuredAmount?.value ?? 0) * price, 2)
    }
    expect(reads.filter((read) => read?.isPeakPeriod)).toHaveLength(5)
  })

  it('of whole agreements come for a day at most', async () => {
    const variables = {
      account,
      timeInterval: '2026-11-01T04:00:00Z/2026-11-02T04:00:00Z',
      readResolution: 'HOUR' as const,
      units: ['KWH'],
      serviceQuantityIdentifiers: ['DELIVERED'],
    }
    const { data } = await client.query(documents.IntervalReadsDocument, variables).toPromise()
    const [stream] = only(data).serviceAgreements?.[0]?.intervalReads ?? []
    expect(stream?.registerId).toBe('KWH:DELIVERED')
    expect(stream?.reads).toHaveLength(24)
    const longer = { ...variables, timeInterval: '2026-11-01T04:00:00Z/2026-11-03T04:00:00Z' }
    const { error } = await client.query(documents.IntervalReadsDocument, longer).toPromise()
    expect(error?.graphQLErrors[0]?.message).toContain('24 hours')
  })

  it('of power are empty lists for a meter that does not count it', async () => {
    const variables = {
      account,
      timeInterval: '2026-11-01T04:00:00Z/2026-11-02T04:00:00Z',
      readResolution: 'HOUR' as const,
    }
    const { data } = await client.query(documents.PowerReadsDocument, variables).toPromise()
    expect(only(data).serviceAgreements?.[0]?.servicePoints?.[0]?.readStreams?.demand).toEqual([])
  })

  it('that are not verified are there sooner', async () => {
    const { data } = await client.query(RecentReadsDocument, { account }).toPromise()
    const reads = only(data).serviceAgreements?.[0]?.servicePoints?.[0]?.intervalReads?.[0]?.reads ?? []
    expect(reads).toHaveLength(96)
    expect(reads.filter((read) => read?.measuredAmount !== null).length).toBeGreaterThan(90)
  })
})

describe('bills', () => {
  it('tell the energy charge from the total, and count gas in TH', async () => {
    const { data } = await client.query(documents.BillsDocument, { account, last: 3 }).toPromise()
    const bills = only(data).bills ?? []
    expect(bills).toHaveLength(3)
    for (const bill of bills) {
      expect(instants(bill?.timeInterval).end.epochMilliseconds % 60_000).toBe(59_000)
      const segments = bill?.segments ?? []
      const energy = segments.reduce((sum, segment) => sum + (segment?.energyCharges?.value ?? 0), 0)
      expect(bill?.energyCharges?.value).toBeCloseTo(energy, 2)
      for (const segment of segments)
        expect(segment?.billTotal?.value).toBeGreaterThan(segment?.energyCharges?.value ?? 0)
      expect(segments[1]?.serviceQuantities?.[0]?.unit).toBe('TH')
    }
  })

  it('say what was bought and sold under net metering, with null where nothing is said', async () => {
    const { data } = await client.query(documents.NetMeteringBillsDocument, { account, last: 1 }).toPromise()
    const [solar, gas] = only(data).bills?.[0]?.segments ?? []
    expect(solar?.energySold?.value).toBeGreaterThan(0)
    expect(solar?.deferredNEMCharges).toBeNull()
    expect(gas?.energySold).toBeNull()
  })

  it('have a forecast', async () => {
    const { data } = await client.query(documents.BillForecastDocument, { account }).toPromise()
    const forecast = only(data).billForecast
    expect(instants(forecast?.timeInterval).start.epochMilliseconds).toBe(
      Date.parse('2026-11-01T00:00:00-04:00'),
    )
    expect(forecast?.segments).toHaveLength(2)
    const [electricity] = forecast?.segments ?? []
    expect(electricity?.estimatedUsage?.value).toBeGreaterThan(electricity?.usageSoFar?.value ?? 0)
  })
})

describe('a home', () => {
  it('is compared with its neighbours, for each kind of meter', async () => {
    const variables = { account, premises: 1 }
    const first = (data: documents.GasNeighborComparisonsQuery | undefined) =>
      only(data).premisesConnection?.edges?.[0]?.neighborComparisons?.[0]
    const gas = await client.query(documents.GasNeighborComparisonsDocument, variables).toPromise()
    expect(first(gas.data)?.youUsage?.unit).toBe('TH')
    const power = await client.query(documents.ElectricityNeighborComparisonsDocument, variables).toPromise()
    expect(first(power.data)?.numberOfNeighbors).toBe(100)
    const both = await client.query(documents.CombinedNeighborComparisonsDocument, variables).toPromise()
    expect(both.error).toBeUndefined()
    expect(only(both.data).premisesConnection?.edges?.[0]?.neighborComparisons).toEqual([])
  })

  it('has weather', async () => {
    const variables = {
      account,
      premises: 1,
      intervals: ['2026-01-15T00:00:00-05:00/2026-01-16T00:00:00-05:00', '2026-07-15/2026-07-16'],
      resolution: 'DAILY' as const,
      unit: 'FAHRENHEIT' as const,
    }
    const { data } = await client.query(documents.WeatherDocument, variables).toPromise()
    const weather = only(data).premisesConnection?.edges?.[0]?.node?.weather
    const [winter, summer] = weather?.map((span) => span?.meanTemperature?.value ?? Number.NaN) ?? []
    expect(winter).toBeLessThan(40)
    expect(summer).toBeGreaterThan(60)
  })

  it('uses energy for this and that', async () => {
    const { data } = await client
      .query(documents.ConsumptionCategoriesDocument, { account, latestBillPeriod: true })
      .toPromise()
    const [electricity, gas] = only(data).serviceAgreements ?? []
    const total = electricity?.consumptionCategories?.reduce((sum, one) => sum + (one?.ratio ?? 0), 0)
    expect(total).toBeCloseTo(1)
    expect(gas?.consumptionCategories?.[0]?.usage?.unit).toBe('TH')
  })
})

describe('what is not verified', () => {
  it('reads the account that a token stands for', async () => {
    const { data } = await client.query(OwnAccountDocument, { selectedAccount: account }).toPromise()
    expect(data?.billingAccountByAuthContext?.urn).toBe(account)
    expect(
      data?.billingAccountByAuthContext?.serviceAgreements?.[0]?.historicalSolarBillingModels?.[0]
        ?.isNetMetering,
    ).toBe(true)
  })

  it('exports usage and reads the archive without the token', async () => {
    let ahead = 0
    const exportClock = { ...clock, monotonic: () => ahead }
    const configuration = { format: 'XML', urns: [account] }
    const result = await exportUsage(client, configuration, {
      clock: exportClock,
      on: ({ type }) => {
        if (type !== 'export-progress') return
        ahead += 5_000
        sandbox.faults.clockSkew(ahead)
      },
    })
    if (result.kind !== 'finished') throw new Error(result.kind)
    await expect(result.download()).rejects.toThrow('without https')
    const archive = await result.download({ allowInsecureDownload: true })
    const text = await archive.text()
    expect(text.startsWith('PK')).toBe(true)
    expect(text).toContain('IntervalBlock')
    expect(sandbox.requests.at(-1)).toMatchObject({
      path: expect.stringContaining('/exports/'),
      outcome: 200,
    })
  })
})

describe('a gateway in front', () => {
  it('shows each customer their own account and nothing else', async () => {
    const [ada = '', bob = ''] = sandbox.credentials.opower.accountUrns
    const { url, tokenUrl } = sandbox.opower
    const { clientId, clientSecret } = sandbox.credentials.opower
    const handle = createGateway({
      client: createOpowerClient({
        url,
        auth: clientCredentials({ clientId, clientSecret, tokenUrl }),
        exchanges: [],
      }),
      authenticate: (request) => {
        const id = request.headers.get('x-customer')
        return id === 'ada' ? { id, account: ada } : id === 'bob' ? { id, account: bob } : null
      },
      operations: [
        { document: documents.BillForecastDocument, bind: { account: (customer) => customer.account } },
      ],
    })
    const browser = (customer: string) =>
      new Client({
        url: 'http://gateway.invalid/energy',
        exchanges: [fetchExchange],
        preferGetMethod: false,
        fetchOptions: { headers: { 'x-customer': customer } },
        fetch: (input, init) => handle(new Request(input, init)),
      })
    const document = customerDocument(documents.BillForecastDocument, 'account')
    const seen = await Promise.all(
      ['ada', 'bob', 'eve'].map((id) => browser(id).query(document, {}).toPromise()),
    )
    expect(
      seen.map(({ data }) => data?.billingAccountsConnection?.edges?.map((edge) => edge?.node?.urn)),
    ).toEqual([[ada], [bob], undefined])
    expect(seen[2]?.error?.graphQLErrors[0]?.extensions.code).toBe('unauthenticated')

    const before = sandbox.requests.length
    const stolen = await browser('bob').query(documents.BillForecastDocument, { account: ada }).toPromise()
    expect(stolen.error?.graphQLErrors[0]?.extensions.code).toBe('variable-bound')
    expect(sandbox.requests).toHaveLength(before)
  })
})
