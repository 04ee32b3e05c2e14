import { gql } from '@urql/core'
import { accessToken, createProviderClient, energyError, type TransportError } from '../src/index.ts'
import { exampleProvider } from '../src/testing/example-provider.ts'

/** What an app is told of a request that got no answer. */
export interface Loss {
  readonly message: string
  readonly code: string | undefined
  readonly host: string | undefined
  readonly causeCode: string | number | undefined
  readonly outcomeUnknown: boolean | undefined
  /** Everything that an app may log of it. */
  readonly shown: string
}

/** Sends a mutation to a host that will not answer it. */
export async function loseAnswer(url: string): Promise<Loss> {
  const client = createProviderClient(
    exampleProvider,
    { url: `${url}graphql?key=canary` },
    { auth: accessToken(() => 'canary-token') },
  )
  const document = gql('mutation Pay($iban: String!) { pay(iban: $iban) }')
  const { error } = await client.mutation(document, { iban: 'canary-variable' }).toPromise()
  const typed = energyError(error)
  const lost = typed?.code === 'transport' ? (typed as TransportError) : undefined
  const { cause } = lost ?? {}
  return {
    message: error?.message ?? 'no error',
    code: typed?.code,
    host: lost?.host,
    causeCode: cause && 'code' in cause ? cause.code : undefined,
    outcomeUnknown: lost?.outcomeUnknown,
    shown: `${error} ${error?.stack} ${JSON.stringify(error)} ${JSON.stringify(typed)}`,
  }
}
