import type { FailureClass, Provider } from '@energy/auth-core'
import { beEnergised } from '@energy/beenergised'
import { kraken } from '@energy/kraken'
import { explainErrorCode } from '@energy/kraken/error-codes'
import { opower } from '@energy/opower'
import type { EntryPoint } from '../reference/public-api.ts'

/** A code of a provider that the SDK knows the meaning of. */
export interface ProviderCode {
  readonly provider: string
  readonly code: string
  readonly meaning: string
  readonly failureClass: FailureClass
}

/** The codes that the types of the providers know. */
export function providerCodes(entries: readonly EntryPoint[]): readonly ProviderCode[] {
  const valuesOf = (entry: string, name: string): readonly string[] =>
    entries.find((one) => one.entry === entry)?.symbols.find((symbol) => symbol.name === name)?.values ?? []
  const classified = (title: string, provider: Provider, codes: readonly string[]): ProviderCode[] =>
    codes.map((code) => ({
      provider: title,
      code,
      meaning: explainErrorCode(code) ?? commonMeanings[code] ?? '',
      failureClass: provider.classify({ code }),
    }))
  return [
    ...classified('Kraken', kraken, valuesOf('@energy/kraken', 'KrakenErrorCode')),
    ...classified('Opower', opower, valuesOf('@energy/opower', 'OpowerErrorCode')),
    ...classified('be.ENERGISED', beEnergised, valuesOf('@energy/beenergised', 'BeEnergisedErrorCode')),
  ]
}

/** What the codes mean that GraphQL servers have in common. */
const commonMeanings: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'The token is missing, expired or not valid.',
  FORBIDDEN: 'The identity may not do this.',
  BAD_USER_INPUT: 'An argument is wrong.',
  GRAPHQL_VALIDATION_FAILED: 'The schema does not take the document.',
}
