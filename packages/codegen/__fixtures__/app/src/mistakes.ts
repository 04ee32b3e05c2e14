import type { TypedDocumentNode } from '@energy/auth-core/document'
import { DeviceFields } from './devices.js'
import { graphql } from './generated/index.js'

type ResultOf<Document> = Document extends TypedDocumentNode<infer Result, infer _> ? Result : never

// @ts-expect-error the text is not one that types were generated from
export const changed = graphql(`query Devices($n: String!) { devices(accountNumber: $n) { id } }`)
// @ts-expect-error nothing can be read from an unknown document by mistake
export const data: { devices: [] } = {} as ResultOf<typeof changed>

// @ts-expect-error the fragment that the text spreads is missing
export const missing = graphql(`query Serials { account(number: "1") { meters(first: 1) { ...Serial } } }`)

export const wrong = graphql(
  `query Serials { account(number: "1") { meters(first: 1) { ...Serial } } }`,
  // @ts-expect-error this is another fragment
  [DeviceFields],
)
