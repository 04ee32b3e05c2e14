import type { TypedDocumentNode } from '@urql/core'
import { createGateway, customerDocument } from '../gateway.ts'

declare const document: TypedDocumentNode<{ total: number }, { account: string; last: number }>
declare const client: Parameters<typeof createGateway>[0]['client']

const forBrowser: TypedDocumentNode<{ total: number }, { last: number }> = customerDocument(
  document,
  'account',
)
void forBrowser

// @ts-expect-error: the document declares no such variable.
customerDocument(document, 'missing')

createGateway({
  client,
  authenticate: async () => ({ id: 'ada', urn: 'urn' }),
  operations: [{ document, bind: { account: (customer) => customer.urn } }],
})

createGateway({
  client,
  // @ts-expect-error: a customer has an id, by which requests are counted.
  authenticate: () => ({ urn: 'urn' }),
  operations: [],
})

createGateway({
  client,
  authenticate: () => ({ id: 'ada' }),
  // @ts-expect-error: an account is a text or a list of texts.
  operations: [{ document, bind: { account: () => 7 } }],
})

createGateway({
  client,
  authenticate: () => ({ id: 'ada', urn: 'urn' }),
  manifest: { abc: 'query A { a }' },
  operations: [{ document: 'A', bind: { account: ({ urn }) => urn } }],
})
