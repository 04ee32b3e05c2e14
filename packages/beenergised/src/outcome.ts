/** What an action reports about itself in `data`: some or all of these. */
export interface Answer {
  readonly status?: unknown
  readonly code?: unknown
  readonly message?: unknown
}

/**
 * What became of an action.
 *
 * - `accepted`: the answer says so.
 * - `refused`: the answer says so; `message` is the vendor's, for the user.
 * - `undetermined`: no answer, or one that says neither. The action may have happened: look before acting again.
 */
export interface Outcome {
  readonly kind: 'accepted' | 'refused' | 'undetermined'
  readonly status: unknown
  readonly code: unknown
  readonly message: string | undefined
}

/**
 * Reads what became of an action, such as `createSepaContract` or `remoteStop`. be.ENERGISED reports it in `data`: an
 * answer without errors is not yet a success.
 *
 * @param answer - the action's own part of `data`; nothing is an answer too.
 * @param isAccepted - says whether an answer means success, once your operator has told you. Replaces the reading below.
 * @returns never `accepted` for an answer that does not say so.
 *
 * @remarks Unverified: the vendor documents that `status`, `code` and `message` are there, not what they hold. `true`, a
 * number or text from 200 to 299, and `ok`, `success`, `accepted` are read as accepted; `false`, numbers from 400, and
 * `error`, `failed`, `refused` and their like as refused. A `status` counts before a `code`.
 *
 * @example
 * ```ts
 * const result = await client.mutation(RemoteStopDocument, { transaction: '4711' }).toPromise()
 * const outcome = outcomeOf(result.data?.remoteStop)
 * if (outcome.kind === 'refused') show(outcome.message)
 * ```
 */
export function outcomeOf(
  answer: Answer | null | undefined,
  isAccepted?: (answer: Answer) => boolean,
): Outcome {
  const { status, code, message } = answer ?? {}
  const kind =
    answer && isAccepted ? (isAccepted(answer) ? 'accepted' : 'refused') : (read(status) ?? read(code))
  return {
    kind: kind ?? 'undetermined',
    status,
    code,
    message: typeof message === 'string' ? message : undefined,
  }
}

const acceptedWords = ['ok', 'success', 'successful', 'accepted']
const refusedWords = ['error', 'fail', 'failed', 'failure', 'refused', 'rejected', 'denied']

function read(value: unknown): 'accepted' | 'refused' | undefined {
  if (typeof value === 'boolean') return value ? 'accepted' : 'refused'
  if (typeof value === 'number') return readNumber(value)
  if (typeof value !== 'string') return undefined
  const word = value.trim().toLowerCase()
  if (/^\d{3}$/.test(word)) return readNumber(Number(word))
  if (acceptedWords.includes(word)) return 'accepted'
  return refusedWords.includes(word) ? 'refused' : undefined
}

function readNumber(value: number): 'accepted' | 'refused' | undefined {
  if (value >= 200 && value < 300) return 'accepted'
  return value >= 400 && value < 600 ? 'refused' : undefined
}
