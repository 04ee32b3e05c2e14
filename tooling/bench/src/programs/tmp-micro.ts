import { EventEmitter } from 'node:events'
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { Readable } from 'node:stream'
import { accessToken, createOpowerClient } from '@energy/opower'
import { BillForecastDocument } from '@energy/opower/documents'
import { createGateway, nodeHandler } from '@energy/opower/gateway'
import { stringifyDocument } from '@urql/core'
const answer = JSON.stringify({ data: { billingAccountsConnection: { __typename: 'BillingAccountConnection', edges: [{ __typename: 'BillingAccountEdge', node: { __typename: 'BillingAccount', billForecast: null } }] } } })
const fetch = async () => new Response(answer, { headers: { 'content-type': 'application/json' } })
const client = createOpowerClient({ url: 'http://127.0.0.1:1/graphql', auth: accessToken(() => 'token'), exchanges: [], fetch })
const gateway = createGateway({ client, authenticate: () => ({ id: 'ada', account: 'urn:opower:v1:account:1' }),
  operations: [{ document: BillForecastDocument, bind: { account: ({ account }) => account } }], rateLimit: { requests: 100_000_000, window: 60_000 } })
const handler = nodeHandler(gateway) as any
const body = JSON.stringify({ query: stringifyDocument(BillForecastDocument), operationName: 'BillForecast', variables: {} })
const sockets = Array.from({ length: 128 }, () => Object.assign(new EventEmitter(), { destroyed: false }))
const headers = { host: '127.0.0.1:8080', connection: 'keep-alive', 'content-type': 'application/json', 'content-length': String(body.length) }
let n = 0
const incoming = () => { const r = new Readable({ read() {} }); r.push(Buffer.from(body)); r.push(null)
  return Object.assign(r, { method: 'POST', url: '/graphql', headers, headersDistinct: { host: ['127.0.0.1:8080'] }, socket: sockets[n++ % 128] }) }
const one = { stream: async () => { const r = incoming(); let t = ''; for await (const c of r) t += c },
  handler: async () => { await handler(incoming(), { headersSent: false, destroyed: false, statusCode: 0, setHeader() {}, end(b: string) { if (!b.includes('"data"')) throw new Error(b) } }) },
  web: async () => { const r = await gateway(new Request('http://127.0.0.1:8080/graphql', { method: 'POST', headers, body })); if (r.status !== 200) throw new Error(await r.text()) },
  request: async () => { await new Request('http://127.0.0.1:8080/graphql', { method: 'POST', headers, body }).text() },
  client: async () => { await client.query(BillForecastDocument, { account: 'a' } as any, { requestPolicy: 'network-only' }).toPromise() },
  response: async () => { await new Response(answer, { headers: { 'content-type': 'application/json' } }).text() } } as Record<string, () => Promise<void>>
const names = process.argv[2] ? process.argv[2].split(',') : Object.keys(one)
const us: Record<string, number[]> = {}
const per = 2000
let s: Session | undefined
if (process.argv[3]) { s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval', { interval: 200 }) }
for (let round = -2; round < 7; round++) { if (round === 0) await s?.post('Profiler.start'); for (const name of names) {
  const before = process.threadCpuUsage()
  for (let i = 0; i < per; i += 50) { await Promise.all(Array.from({ length: 50 }, one[name]!)); await new Promise(setImmediate) }
  const { user, system } = process.threadCpuUsage(before)
  if (round >= 0) (us[name] ??= []).push((user + system) / per)
} }
if (s) writeFileSync('/tmp/light/prof/micro.cpuprofile', JSON.stringify((await s.post('Profiler.stop')).profile))
const med = (a: number[]) => [...a].sort((x, y) => x - y)[a.length >> 1]!
for (const [name, a] of Object.entries(us)) console.log(name.padEnd(10), 'min', Math.min(...a).toFixed(1), 'median', med(a).toFixed(1))
process.exit()
