import { text } from 'node:stream/consumers'
import { listen } from './listen.ts'

// A proxy that reads a request, fetches, and sends what it is answered.

const [url = ''] = process.argv.slice(2)
const headers = { 'content-type': 'application/json', authorization: 'token' }

listen(async (request, response) => {
  try {
    const answer = await fetch(url, { method: 'POST', headers, body: await text(request) })
    const body = await answer.text()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body)
  } catch {
    response.destroy()
  }
})
