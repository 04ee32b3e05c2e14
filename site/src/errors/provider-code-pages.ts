import { errorCodes as krakenCodes } from '../../../packages/kraken/src/generated/error-codes.ts'
import { refusals } from '../../../packages/opower/src/gateway/gateway-error.ts'
import { cell, inlineCode, paragraphs, table } from '../markdown.ts'
import type { Page } from '../page.ts'
import type { EntryPoint } from '../reference/public-api.ts'
import { providerCodes } from './provider-codes.ts'

/** The codes of the providers, those of the gateway, and all that are known of Kraken. */
export function providerCodePages(entries: readonly EntryPoint[]): readonly Page[] {
  return [
    {
      path: 'errors/provider-codes',
      title: 'Codes of the providers',
      summary: 'The codes that the packages know, and how each is taken.',
      text: paragraphs(
        '# Codes of the providers',
        'The codes that the packages know, and how each is taken: what follows from a class stands at `FailureClass`. Others occur; `providerCode` of an error has them too.',
        table(
          ['provider', 'code', 'meaning', 'class'],
          providerCodes(entries).map(({ provider, code, meaning, failureClass }) => [
            provider,
            inlineCode(code),
            cell(meaning),
            inlineCode(failureClass),
          ]),
        ),
      ),
    },
    {
      path: 'errors/gateway-codes',
      title: 'Codes of the Opower gateway',
      summary: 'What the gateway answers to a browser, with the status of each code.',
      text: paragraphs(
        '# Codes of the Opower gateway',
        'What a gateway answers in `extensions.code`. No text depends on what the browser sent or on what Opower answered.',
        table(
          ['code', 'status', 'message'],
          Object.entries(refusals).map(([code, { status, message }]) => [
            inlineCode(code),
            String(status),
            cell(message),
          ]),
        ),
      ),
    },
    {
      path: 'errors/kraken-codes',
      title: 'All codes of Kraken',
      summary: 'Some 1,900 codes of the Kraken platforms, in our words.',
      text: paragraphs(
        '# All codes of Kraken',
        'What `explainErrorCode` of `@energy/kraken/error-codes` says. *Unverified:* the codes were collected from the published list of EDF in Great Britain and from schemas of seven platforms.',
        table(
          ['code', 'meaning'],
          Object.entries(krakenCodes).map(([code, meaning]) => [inlineCode(code), cell(meaning)]),
        ),
      ),
    },
  ]
}
