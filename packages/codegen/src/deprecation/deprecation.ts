/** What a schema says of something that is deprecated. */
export interface Deprecation {
  /** Why, in the schema's words, without the dates. */
  readonly reason: string
  /** The name of what to use instead, where the reason names it. */
  readonly replacement?: string
  /** When it was marked, as `YYYY-MM-DD`. */
  readonly since?: string
  /** The first day on which it may be gone, as `YYYY-MM-DD`. */
  readonly removal?: string
}

/**
 * Reads the reason of a deprecation. Kraken writes who, why, since when and until when into it, one line each; the
 * line breaks can be missing.
 *
 * @see facts of the Kraken schemas of 2026: every dated reason follows this form.
 */
export function readDeprecation(text: string): Deprecation {
  const since = /Marked as deprecated on (\d{4}-\d{2}-\d{2})/.exec(text)?.[1]
  const removal = /(?:Scheduled for removal on or after|Will be removed on) (\d{4}-\d{2}-\d{2})/.exec(
    text,
  )?.[1]
  const reason = text
    .replace(
      /^The '[^']*' (?:field|argument|input field|enum value|value|query|mutation|type) is deprecated\./,
      '',
    )
    .replace(/-?\s*(?:Marked as deprecated|Scheduled for removal|Will be removed) on[^.\n]*\.?/g, '')
    .replace(/You can read more about this deprecation on:\s*\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const replacement = replacementIn(reason)
  return {
    reason,
    ...(replacement !== undefined && { replacement }),
    ...(since !== undefined && { since }),
    ...(removal !== undefined && { removal }),
  }
}

const recommending = [
  /\b(?:use|using|replaced (?:by|with)|in favou?r of|superseded by|moved to|access|replace with)\s+(?:the\s+|new\s+)*['"`]([\w.]+)['"`]/i,
  /['"`]([\w.]+)['"`] has replaced/,
  /\b(?:[Uu]se|[Uu]sing|by|favou?r of)\s+(?:the\s+|new\s+)*([a-z]+[A-Z]\w*)/,
  /\b[Uu]se\s+(?:the\s+)?([a-z]\w*)(?: instead|\.?$)/,
]

/** Finds the name that a reason recommends. */
function replacementIn(reason: string): string | undefined {
  return recommending.map((pattern) => pattern.exec(reason)?.[1]).find((name) => name !== undefined)
}

/**
 * Counts the days until something may be removed; negative when that day is past.
 *
 * @param now - wall time in ms since the Unix epoch.
 */
export function daysUntilRemoval({ removal }: Deprecation, now: number): number | undefined {
  if (removal === undefined) return undefined
  return Math.ceil((Date.parse(`${removal}T00:00:00Z`) - now) / 86_400_000)
}
