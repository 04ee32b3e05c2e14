import { Agent, request } from 'node:http'
import { BillForecastDocument } from '@energy/opower/documents'
import { stringifyDocument } from '@urql/core'

// Prints how many requests a gateway or proxy answers in a second, on so many connections.

const [url = '', connections = '64', duration = '2000'] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) })
const query = stringifyDocument(BillForecastDocument)

// What urql sends for a customer; the gateway adds the account.
const body = JSON.stringify({ query, operationName: 'BillForecast', variables: {} })
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }

function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: 'POST', headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        text += chunk
      })
      answer.on('end', () =>
        answer.statusCode === 200 && !text.includes('"errors"') ? resolve() : reject(new Error(text)),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function load(milliseconds: number): Promise<number> {
  const started = performance.now()
  let answered = 0
  const worker = async (): Promise<void> => {
    while (performance.now() - started < milliseconds) {
      await ask()
      answered++
    }
  }
  await Promise.all(Array.from({ length: Number(connections) }, worker))
  return (answered * 1000) / (performance.now() - started)
}

await load(Number(duration) / 2)
console.log(JSON.stringify({ requests: await load(Number(duration)) }))
process.exit()
