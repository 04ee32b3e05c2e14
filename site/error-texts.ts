import type { EnergyErrorCode, FailureClass } from '@energy/auth-core'

/** What the page of an error says besides what the code of the SDK tells. */
export interface ErrorText {
  /** What an app or its developers do, in the order in which it is tried. */
  readonly action: readonly string[]
  /** Where it was met. */
  readonly platforms: string
  /** What of a provider's own codes leads to it. */
  readonly classes?: readonly FailureClass[]
}

const everywhere = 'All providers.'

/** A text for each code that the types know: one that is missing does not compile, and fails the build of the site. */
export const errorTexts: Readonly<Record<EnergyErrorCode, ErrorText>> = {
  configuration: {
    action: [
      'Read the message: it names the option and a value that is accepted.',
      'Correct the call. It fails where it is made, before anything is sent, so a test of that line finds it.',
    ],
    platforms: everywhere,
  },
  'credential-rejected': {
    action: [
      'Ask for another credential: a new key, the password once more, a new sign-in; then `session.switchTo(grant)`.',
      'Where `retryable` is `true`, the platform refuses good credentials in the same words, such as while it slows sign-ins down: wait until `retryAt`.',
      'The same credential is not presented again until it changes. Until then operations fail at once, without a request.',
    ],
    platforms: 'All providers. Kraken refuses good API keys with KT-CT-1139 while sign-ins are throttled.',
    classes: ['credential-rejected', 'credential-doubted', 'refresh-token-rejected'],
  },
  forbidden: {
    action: [
      'Show that this is not available to the customer. Neither a new token nor another attempt helps.',
      'If it should be: ask the provider for the role or permission of the application, or look whether the field is switched off on this platform.',
    ],
    platforms:
      'All providers. On Kraken also for an account that is not the customer’s, and for fields that an instance has switched off.',
    classes: ['forbidden'],
  },
  'invalid-request': {
    action: [
      'Correct the arguments. The GraphQL errors in the result say which, in the provider’s own words; `providerCode` has its code.',
      'On Kraken `validationErrors(error)` gives them by field, for a form.',
    ],
    platforms: everywhere,
    classes: ['invalid'],
  },
  'invalid-scalar': {
    action: [
      'Look at `path`: the value there is not one of its scalar. The value itself is never in the error.',
      'Tell us, or choose a decoder of your own for the scalar in `codegen.ts`.',
    ],
    platforms: 'Apps that generate their documents with `decoders`.',
  },
  'pagination-limit': {
    action: [
      'Narrow the list by its arguments, such as dates.',
      'Set `maxPages` when so many pages are wanted, or go on later with `resume`: what was read stays good.',
    ],
    platforms: everywhere,
  },
  'pagination-loop': {
    action: [
      'Use what was read: `itemsRead` says how much, and all of it was handed out.',
      'Tell the provider: its list repeats a cursor or a page.',
    ],
    platforms: everywhere,
  },
  'partial-mutation': {
    action: [
      'Look at the data and the errors of the result: they say which fields of the mutation were executed.',
      'Read the state anew before anything is sent again. The SDK does not repeat it.',
    ],
    platforms:
      'All providers, for mutations with several root fields or with fields that ask for more rights.',
  },
  'query-too-complex': {
    action: [
      'Ask for less: smaller pages, fewer nested lists, two operations in place of one.',
      'On Kraken `queryComplexity` says how much a document costs, and `energy check` warns before it is sent.',
    ],
    platforms: 'Kraken: KT-CT-1188 for points, KT-CT-1189 for nodes.',
    classes: ['too-complex'],
  },
  'rate-limited': {
    action: [
      'Show that it takes a moment. `retryAt` says when the next attempt makes sense.',
      'Queries have been waiting at the gate until its deadline already; ask for less at once, or share one session between the parts of the app.',
      'A mutation with `retryable: false` may have been executed: look before you send it again.',
    ],
    platforms: 'All providers. Kraken limits by points in an hour and, for some fields, by requests.',
    classes: ['rate-limited'],
  },
  'reauthentication-required': {
    action: [
      'Show the sign-in, then `session.switchTo(grant)`.',
      'A client without `auth` is anonymous: it meets this where the platform wants a token.',
    ],
    platforms: everywhere,
    classes: ['token-missing'],
  },
  'renewal-failed': {
    action: [
      'Nothing, in an app: the session tries again at `retryAt`, and operations of the meantime fail with this error.',
      'On a server, log `cause`: it names why no token came.',
    ],
    platforms: everywhere,
  },
  'renewal-outcome-unknown': {
    action: [
      'Try again: the session knows that the refresh token may be used up, and goes back to the first credential where it has one.',
      'Where it has none (`refreshToken`, a resumed sign-in), the next attempt may end in `credential-rejected`: then a new sign-in helps.',
    ],
    platforms: 'Grants with refresh tokens that are used once.',
  },
  'renewal-timeout': {
    action: [
      'Try again: nothing was decided.',
      'When it comes often, raise `timeout`, and look at the way to the token endpoint.',
    ],
    platforms: everywhere,
  },
  'schema-mismatch': {
    action: [
      'Update the package, or pull the platform’s schema (`energy schema pull`) and generate your documents anew.',
      'Let `energy check` run in CI: it names fields before they are removed.',
    ],
    platforms: everywhere,
    classes: ['schema-mismatch'],
  },
  'server-only-credential': {
    action: [
      'Move the credential to a server: whoever opens the page can read it there.',
      'Let the browser sign in as a customer, or talk to your own gateway.',
    ],
    platforms:
      'Opower’s grants, and on Kraken `organizationSecretKey`, `clientCredentials` and `masquerade`.',
  },
  'session-changed': {
    action: [
      'Drop the result: the user who asked has signed out, or another one has signed in.',
      'Nothing of the earlier user was stored, and no mutation of theirs was sent with another token.',
    ],
    platforms: everywhere,
  },
  'session-closed': {
    action: ['Create a new session: this one was disposed of, and stays so.'],
    platforms: everywhere,
  },
  'session-suspect': {
    action: [
      'Wait until `retryAt`: even a brand-new token was refused, so another one would be as well.',
      'When it stays, look whether the credential belongs to this platform, and whether the token is sent in the form that it expects (`scheme`).',
    ],
    platforms: everywhere,
    classes: ['token-refused'],
  },
  'sign-in-failed': {
    action: [
      'Start a new sign-in. `reason` says what became of this one: `denied` and `expired` are the customer’s, the others may be an attack or a fault.',
    ],
    platforms: 'Sign-ins at an authorization server: `@energy/kraken`, `@energy/auth-core/oauth`.',
  },
  store: {
    action: [
      'Nothing, for the user: it is in events only, and the session goes on in memory.',
      'Look at `driverCode`: a disk that is full, storage that is switched off, a server out of reach.',
    ],
    platforms: 'Sessions with a `store`.',
  },
  transport: {
    action: [
      'Show that the connection is lost, and offer another attempt where `retryable` is `true`.',
      'With `outcomeUnknown` a mutation may have been executed: read the state before you send it again.',
      'On a server `cause.code` says why (`ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`), `status` and `host` where.',
    ],
    platforms: everywhere,
    classes: ['transient'],
  },
}
