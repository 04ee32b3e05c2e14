import { Agent, request } from 'node:http'
import { BillForecastDocument } from '@energy/opower/documents'
import { stringifyDocument } from '@urql/core'
const [url = '', connections = '64', count = '2000'] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) })
const query = stringifyDocument(BillForecastDocument)
const body = JSON.stringify({ query, operationName: 'BillForecast', variables: {} })
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
let left = Number(count)
const ask = (): Promise<void> => new Promise((resolve, reject) => {
  const sent = request(url, { agent, method: 'POST', headers }, (answer) => {
    let text = ''; answer.setEncoding('utf8'); answer.on('data', (c: string) => { text += c })
    answer.on('end', () => answer.statusCode === 200 && !text.includes('"errors"') ? resolve() : reject(new Error(text)))
  }); sent.on('error', reject); sent.end(body)
})
await Promise.all(Array.from({ length: Number(connections) }, async () => { while (left-- > 0) await ask() }))
process.exit()
