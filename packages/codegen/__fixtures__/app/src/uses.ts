import type { TypedDocumentNode } from '@energy/auth-core/document'
import { DevicesDocument } from './devices.js'
import { graphql, type AccountDocument, type SignInMutationVariables } from './generated/index.js'

type ResultOf<Document> = Document extends TypedDocumentNode<infer Result, infer _> ? Result : never
type VariablesOf<Document> = Document extends TypedDocumentNode<infer _, infer Variables> ? Variables : never
type Devices = NonNullable<ResultOf<typeof DevicesDocument>['devices']>

export function describe(device: Devices[number]): string {
  switch (device.__typename) {
    case 'Vehicle':
      return device.make ?? ''
    case 'Battery':
      return device.capacity
    default:
      return device.id
  }
}

export const status: Devices[number]['status'] = 'A_STATUS_OF_NEXT_YEAR'

export const variables: VariablesOf<typeof AccountDocument> = { number: 'A-1', all: undefined }
// @ts-expect-error a variable is missing
export const none: VariablesOf<typeof AccountDocument> = {}
export const signIn: SignInMutationVariables = { email: null }

export const Serial = graphql(`fragment Serial on Meter { serial }`)
export const Meters = graphql(`query Meters { account(number: "1") { meters(first: 1) { ...Serial } } }`, [Serial])
export const serial: NonNullable<ResultOf<typeof Meters>['account']>['meters'][number] = { serial: null }

export const Serials = graphql(`query Serials { account(number: "1") { meters(first: 1) { ...Serial } } }`, [Serial])
