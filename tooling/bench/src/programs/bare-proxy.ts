import { Agent, request as requestUpstream } from 'node:http'
import { listen } from './listen.ts'

// A proxy that passes bytes on and looks at nothing.

const [url = ''] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true })

listen((request, response) => {
  const { 'content-type': type, 'content-length': length } = request.headers
  const headers = { 'content-type': type, 'content-length': length, authorization: 'token' }
  const upstream = requestUpstream(url, { agent, method: 'POST', headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  upstream.on('error', () => response.destroy())
  request.pipe(upstream)
})
