import type { EnergyErrorCode } from '@energy/auth-core'
import { anchorOf } from '@energy-tooling/docs/anchor-of'
import { type ErrorText, errorTexts } from '../../error-texts.ts'
import { cell, escapeText, firstSentence, inlineCode, paragraphs, table, withoutLinks } from '../markdown.ts'
import type { Page } from '../page.ts'
import type { ApiSymbol, EntryPoint } from '../reference/public-api.ts'
import { entryPath } from '../reference/reference-pages.ts'
import { type ProviderCode, providerCodes } from './provider-codes.ts'

/** An error of the SDK, as its types tell it. */
interface KnownError {
  readonly code: EnergyErrorCode
  readonly symbol: ApiSymbol
  readonly retryable: 'yes' | 'no' | 'it says so itself'
}

/** A page for each code of the SDK, and one that lists them. */
export function errorPages(entries: readonly EntryPoint[]): readonly Page[] {
  const errors = knownErrors(entries)
  const codes = providerCodes(entries)
  return [
    {
      path: 'errors/codes',
      title: 'Errors by code',
      summary: 'Every code of the SDK: what happened, and whether the same call can succeed later.',
      text: paragraphs(
        '# Errors by code',
        'What `energyError(error)?.code` can be. Code switches on it; [How errors are made](/errors/about) says what else an error carries.',
        table(
          ['code', 'what happened', 'the same call can succeed later'],
          errors.map(({ code, symbol, retryable }) => [
            `[${inlineCode(code)}](/errors/${code})`,
            cell(withoutLinks(firstSentence(symbol.comment.summary))),
            retryable,
          ]),
        ),
      ),
    },
    ...errors.map((error) => errorPage(error, codes)),
  ]
}

/** The codes that the types know, in their order. */
export function errorCodes(entries: readonly EntryPoint[]): readonly string[] {
  const all = entries.flatMap(({ symbols }) => symbols)
  return all.find(({ name }) => name === 'EnergyErrorCode')?.values ?? []
}

function knownErrors(entries: readonly EntryPoint[]): readonly KnownError[] {
  const classes = entries.flatMap(({ entry, symbols }) => symbols.filter(({ home }) => home === entry))
  return errorCodes(entries).map((code) => {
    const symbol = classes.find(({ members }) => typeOf(members, 'code') === `"${code}"`)
    if (!symbol || !isWritten(code))
      throw new Error(`error-texts.ts: ${code} has no text, or no class has it.`)
    const retryable = typeOf(symbol.members, 'retryable')
    return {
      code,
      symbol,
      retryable: retryable === 'true' ? 'yes' : retryable === 'false' ? 'no' : 'it says so itself',
    }
  })
}

const isWritten = (code: string): code is EnergyErrorCode => Object.hasOwn(errorTexts, code)

const typeOf = (members: ApiSymbol['members'], name: string): string | undefined =>
  members.find((member) => member.name === name)?.type

function errorPage({ code, symbol, retryable }: KnownError, codes: readonly ProviderCode[]): Page {
  const text: ErrorText = errorTexts[code]
  const own = symbol.members.filter(
    ({ name, comment }) => comment.summary && !['code', 'retryable', 'toJSON'].includes(name),
  )
  return {
    path: `errors/${code}`,
    title: code,
    summary: withoutLinks(firstSentence(symbol.comment.summary)),
    text: paragraphs(
      `# ${code}`,
      escapeText(withoutLinks(symbol.comment.summary)),
      table(
        ['class', 'the same call can succeed later', 'where'],
        [
          [
            `[${inlineCode(symbol.name)}](/${entryPath(symbol.home)}#${anchorOf(symbol.name)})`,
            retryable === 'it says so itself' ? '`retryable` says so' : retryable,
            cell(text.platforms),
          ],
        ],
      ),
      '## What to do',
      text.action.map((line) => `1. ${line}`).join('\n'),
      own.length > 0
        ? paragraphs(
            '## What it carries',
            table(
              ['member', 'meaning'],
              own.map(({ name, comment }) => [inlineCode(name), cell(withoutLinks(comment.summary))]),
            ),
          )
        : undefined,
      codesBehind(codes.filter(({ failureClass }) => text.classes?.includes(failureClass))),
    ),
  }
}

function codesBehind(codes: readonly ProviderCode[]): string {
  if (codes.length === 0) return ''
  return paragraphs(
    '## Codes of the providers that lead to it',
    table(
      ['provider', 'code', 'meaning'],
      codes.map(({ provider, code, meaning }) => [provider, inlineCode(code), cell(meaning)]),
    ),
  )
}
