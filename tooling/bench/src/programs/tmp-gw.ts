import { spawn } from 'node:child_process'
import { createServer, type RequestListener } from 'node:http'
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { text } from 'node:stream/consumers'
import { accessToken, createOpowerClient } from '@energy/opower'
import { BillForecastDocument } from '@energy/opower/documents'
import { createGateway, nodeHandler } from '@energy/opower/gateway'
const [url = '', loader = '', count = '4000', rounds = '5', prof = ''] = process.argv.slice(2)
const gateway = createGateway({
  client: createOpowerClient({ url, auth: accessToken(() => 'token'), exchanges: [] }),
  authenticate: () => ({ id: 'ada', account: 'urn:opower:v1:account:1' }),
  operations: [{ document: BillForecastDocument, bind: { account: ({ account }) => account } }],
  rateLimit: { requests: 10_000_000, window: 60_000 },
})
const headers = { 'content-type': 'application/json', authorization: 'token' }
const proxy: RequestListener = async (request, response) => {
  try {
    const answer = await fetch(url, { method: 'POST', headers, body: await text(request) })
    const body = await answer.text()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body)
  } catch { response.destroy() }
}
const serve = (handler: RequestListener): Promise<string> => new Promise((resolve) => {
  const server = createServer(handler); server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as any).port}/graphql`))
})
const client = createOpowerClient({ url, auth: accessToken(() => 'token'), exchanges: [] })
const signalProxy: RequestListener = async (request, response) => {
  const answer = await fetch(url, { method: 'POST', headers, body: await text(request), signal: new AbortController().signal })
  const body = await answer.text()
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body)
}
const clientProxy: RequestListener = async (request, response) => {
  await text(request)
  const { data } = await client.query(BillForecastDocument, { account: 'a' } as any, { requestPolicy: 'network-only' }).toPromise()
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }))
}
const webProxy = nodeHandler(async (request) => {
  const answer = await fetch(url, { method: 'POST', headers, body: await request.text() })
  return new Response(await answer.text(), { headers: { 'content-type': 'application/json' } })
}) as RequestListener
const servers: Record<string, string> = { 'signal-proxy': await serve(signalProxy), 'client-proxy': await serve(clientProxy), 'web-proxy': await serve(webProxy),  'fetch-proxy': await serve(proxy), gateway: await serve(nodeHandler(gateway)) }
const us: Record<string, number[]> = Object.fromEntries(Object.keys(servers).map((n) => [n, []]))
for (let round = -1; round < Number(rounds); round++) for (const [name, at] of Object.entries(servers)) {
  let session: Session | undefined
  if (prof && name === prof && round === Number(rounds) - 1) { session = new Session(); session.connect(); await session.post('Profiler.enable'); await session.post('Profiler.setSamplingInterval', { interval: 200 }); await session.post('Profiler.start') }
  const before = process.threadCpuUsage(); const t0 = performance.now()
  await new Promise((r) => spawn(process.execPath, [loader, at, '128', count], { stdio: 'inherit' }).once('exit', r))
  const { user, system } = process.threadCpuUsage(before)
  if (session) { const { profile } = await session.post('Profiler.stop'); writeFileSync(`/tmp/light/prof/${name}.cpuprofile`, JSON.stringify(profile)) }
  if (round >= 0) us[name]!.push((user + system) / Number(count))
}
const med = (a: number[]) => [...a].sort((x, y) => x - y)[a.length >> 1]!
for (const [name, a] of Object.entries(us)) console.log(name, 'cpu us/request min', Math.min(...a).toFixed(0), 'median', med(a).toFixed(0))
console.log('ratio min', (Math.min(...us['fetch-proxy']!) / Math.min(...us.gateway!)).toFixed(2), 'median', (med(us['fetch-proxy']!) / med(us.gateway!)).toFixed(2))
process.exit()
