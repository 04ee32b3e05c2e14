import { apiKey, createKrakenClient, createKrakenSession, organizationSecretKey } from '@energy/kraken'
import { type DeviceState, type Sandbox, startSandbox } from '@energy/sandbox'
import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gapsIn } from './gaps-in.ts'
import { createTurningClock } from './turning-clock.ts'

type Instance = keyof Sandbox['kraken']
type DocumentName<Documents> = Extract<keyof Documents, `${string}Document`>

/** How one operation is run, and what must come back besides real values everywhere. */
export interface Row<Result, Variables> {
  readonly variables: Variables
  /** Fields that are null or empty by nature, such as the end of a contract that is open. */
  readonly mayBeEmpty?: readonly string[]
  /** The state that devices are in before. @defaultValue neither suspended nor boosting */
  readonly devices?: Partial<DeviceState>
  /** Who asks. @defaultValue the customer */
  readonly as?: 'organization'
  /** Which host is asked, where an instance has two. @defaultValue the main one */
  readonly host?: 'second'
  /** What the answer must contain. */
  readonly expected?: Partial<Record<keyof Result, unknown>>
}

type RowOf<Document> =
  Document extends TypedDocumentNode<infer Result, infer Variables> ? Row<Result, Variables> : never

/** One row for every typed document of an instance; an operation without one does not compile. */
export type Rows<Documents> = {
  readonly [Name in DocumentName<Documents>]: RowOf<Documents[Name]>
}

/** Runs every operation of an instance against the sandbox. */
export function runOperations<Documents extends object>(
  instance: Instance,
  documents: Documents,
  rowsOf: (
    client: Client,
    credentials: Sandbox['credentials']['kraken'][Instance],
    second: Client,
  ) => Promise<Rows<Documents>>,
): void {
  let sandbox: Sandbox
  let client: Client
  let organization: Client
  let second: Client
  let rows: ReadonlyMap<string, Row<unknown, AnyVariables>>
  const names = Object.keys(documents).filter((name) => name.endsWith('Document'))

  beforeAll(async () => {
    sandbox = await startSandbox({ providers: [`kraken/${instance}`], clock: createTurningClock() })
    const credentials = sandbox.credentials.kraken[instance]
    const { url, secondUrl = url } = sandbox.kraken[instance]
    client = createKrakenClient({ url, auth: apiKey(credentials.apiKey), exchanges: [] })
    // The second host signs nobody in.
    const session = createKrakenSession({ url, auth: apiKey(credentials.apiKey) })
    second = createKrakenClient({ url: secondUrl, session, exchanges: [] })
    const auth = organizationSecretKey(credentials.organizationSecretKey)
    organization = createKrakenClient({ url, auth, exchanges: [] })
    rows = new Map(Object.entries(await rowsOf(client, credentials, second)))
  })
  afterAll(() => sandbox.close())

  test('every operation has a row, and every row an operation', () => {
    expect([...rows.keys()].sort()).toEqual([...names].sort())
  })

  test.each(names)('%s is answered with real values', async (name) => {
    const row = rows.get(name)
    const document = Object.entries(documents).find(([known]) => known === name)?.[1]
    if (!row || !document) throw new Error(`There is no row for ${name}.`)
    sandbox.faults.changeDevice({ suspended: false, boosting: false, ...row.devices })
    const asker = row.as === 'organization' ? organization : row.host === 'second' ? second : client
    const { data, error } = await (isMutation(document)
      ? asker.mutation(document, row.variables)
      : asker.query(document, row.variables)
    ).toPromise()
    expect(error).toBeUndefined()
    expect(gapsIn(data).filter((path) => !isExpected(path, row.mayBeEmpty ?? []))).toEqual([])
    if (row.expected) expect(data).toMatchObject(row.expected)
  })
}

/** By the name of the field, wherever it stands. */
function isExpected(path: string, mayBeEmpty: readonly string[]): boolean {
  return mayBeEmpty.includes(path.split('.').at(-1) ?? '')
}

function isMutation(document: TypedDocumentNode): boolean {
  return document.definitions.some(
    (one) => one.kind === 'OperationDefinition' && one.operation === 'mutation',
  )
}

/** Runs a query that only the test knows, to learn ids. */
export async function learn<Answer>(client: Client, query: string, variables: AnyVariables): Promise<Answer> {
  const { data, error } = await client.query<Answer>(query, variables).toPromise()
  if (error || !data) throw new Error(`The ids could not be read: ${error?.message}`)
  return data
}
