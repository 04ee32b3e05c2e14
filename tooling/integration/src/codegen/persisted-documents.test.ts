import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { documentHash } from '@energy/auth-core/document'
import { clientCredentials, createOpowerClient } from '@energy/opower'
import { defineConfig } from '@energy/opower/codegen'
import { createGateway, nodeHandler } from '@energy/opower/gateway'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { generate } from '@graphql-codegen/cli'
import { Client, cacheExchange, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { afterAll, beforeAll, expect, test } from 'vitest'

const operation = `query Forecast($account: ID!) {
  billingAccountsConnection(byURNs: [$account], first: 1) { edges { node { urn ...Forecast } } }
}
fragment Forecast on BillingAccount { billForecast { estimatedUsageCharges { value } } }
`

let sandbox: Sandbox
let server: Server
/** An app inside this package, so that it finds the packages that generated code imports. */
let folder: string
let document: TypedDocumentNode
const bodies: string[] = []

beforeAll(async () => {
  const report = fileURLToPath(new URL('../../.report/', import.meta.url))
  await mkdir(report, { recursive: true })
  folder = await mkdtemp(join(report, 'persisted-'))
  await writeFile(join(folder, 'forecast.graphql'), operation)
  const config = defineConfig({
    documents: join(folder, '*.graphql'),
    output: join(folder, 'generated/'),
    persistedDocuments: true,
  })
  await generate({ ...config, silent: true }, true)
  const generated = await import(pathToFileURL(join(folder, 'generated/index.ts')).href)
  document = generated.ForecastDocument
  sandbox = await startSandbox({ providers: ['opower'] })
  const { url, tokenUrl } = sandbox.opower
  const { clientId, clientSecret, accountUrns } = sandbox.credentials.opower
  const [account = ''] = accountUrns
  const handle = createGateway({
    client: createOpowerClient({
      url,
      auth: clientCredentials({ clientId, clientSecret, tokenUrl }),
      exchanges: [],
    }),
    authenticate: () => ({ id: 'ada', account }),
    manifest: JSON.parse(await readFile(join(folder, 'generated/persisted-documents.json'), 'utf8')),
    operations: [{ document: 'Forecast', bind: { account: (customer) => customer.account } }],
  })
  server = createServer(nodeHandler(handle)).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await sandbox.close()
  await rm(folder, { recursive: true })
})

test('what code generation lists, a gateway executes by its hash alone', async () => {
  const client = new Client({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/energy`,
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      persistedExchange({
        generateHash: async (_, asked) => documentHash(asked),
        preferGetForPersistedQueries: false,
      }),
      fetchExchange,
    ],
    fetch: (input, init) => {
      bodies.push(String(init?.body))
      return fetch(input, init)
    },
  })
  const { data, error } = await client.query(document, {}).toPromise()
  expect(error).toBeUndefined()
  const [account] = sandbox.credentials.opower.accountUrns
  expect(data?.billingAccountsConnection).toMatchObject({
    __typename: 'BillingAccountConnection',
    edges: [{ node: { urn: account, __typename: 'BillingAccount' } }],
  })
  expect(bodies).toHaveLength(1)
  expect(bodies[0]).not.toContain('billingAccountsConnection')
})
