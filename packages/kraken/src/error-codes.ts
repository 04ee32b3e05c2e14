import { errorCodes } from './generated/error-codes.ts'

/** A code that the platform is known to answer. Others occur: treat the list as open. */
export type KnownErrorCode = keyof typeof errorCodes

/**
 * The codes of errors that an operation's root fields are known to raise, as the schema says; `never` where it says none.
 * Any operation can also meet those of {@link describeErrorCode}: an expired token, a limit, a field that is switched off.
 *
 * @example
 * ```ts
 * import type { ErrorCodesOf } from '@energy/kraken/error-codes'
 * import { UpdateBoostChargeDocument } from '@energy/kraken/de'
 *
 * const refusals: Partial<Record<ErrorCodesOf<typeof UpdateBoostChargeDocument>, string>> = {
 *   'KT-CT-4354': 'This car cannot be charged now.',
 * }
 * ```
 */
export type ErrorCodesOf<Document> = Document extends { readonly __errorCodes?: infer Code }
  ? Extract<Code, string>
  : never

/**
 * Says in a few words of ours what a code means, for some 1,900 codes. The table weighs some 90 kB: import this entry only
 * where it is needed, such as on a server or with `import()`.
 *
 * @returns `undefined` for a code that is not in the table.
 * @remarks Unverified: the codes were collected from the published list of EDF in Great Britain and from schemas of seven
 * platforms. The platform's own text is in the GraphQL error.
 *
 * @example
 * ```ts
 * const errorCodes = await import('@energy/kraken/error-codes')
 * errorCodes.explainErrorCode('KT-CT-13019') // 'There is no such vendor.'
 * ```
 */
export function explainErrorCode(code: KnownErrorCode): string
export function explainErrorCode(code: string): string | undefined
export function explainErrorCode(code: string): string | undefined {
  return isKnown(code) ? errorCodes[code] : undefined
}

function isKnown(code: string): code is KnownErrorCode {
  return Object.hasOwn(errorCodes, code)
}
