import { listen } from './listen.ts'

// A GraphQL server that answers everything alike, after so many ms.

const [latency = '0', shape = 'item'] = process.argv.slice(2)

const answers: Readonly<Record<string, unknown>> = {
  item: { item: { __typename: 'Item', id: '1', owner: 'anna' } },
  forecast: {
    billingAccountsConnection: {
      __typename: 'BillingAccountConnection',
      edges: [
        { __typename: 'BillingAccountEdge', node: { __typename: 'BillingAccount', billForecast: null } },
      ],
    },
  },
}
const text = JSON.stringify({ data: answers[shape] })
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }

listen((request, response) => {
  const answer = (): unknown => response.writeHead(200, headers).end(text)
  request.resume().on('end', Number(latency) > 0 ? () => setTimeout(answer, Number(latency)) : answer)
})
