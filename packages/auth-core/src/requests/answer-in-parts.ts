import { isRecord } from '../is-record.ts'

/** An answer of GraphQL that comes in parts: `multipart/mixed` or server-sent events. */
export interface AnswerInParts {
  /** The answer in the first part, as text, where it has errors; empty where there is none. */
  readonly first: string | undefined
  /** All of it, as it comes, with what `judge` makes of each answer that has errors. */
  respond(judge: JudgePart): Response
  /** Reads no more. */
  cancel(): void
}

/**
 * Judges an answer with errors that is in a part.
 *
 * @param isPartial - there were others, and this one adds to them.
 * @returns the same answer, with a typed error beside the provider's.
 */
export type JudgePart = (answer: string, isPartial: boolean) => Promise<string>

/** Reads an answer up to the end of the first part that holds one. */
export async function openParts(response: Response): Promise<AnswerInParts> {
  const { form, next, cancel } = splitParts(response)
  const encoder = new TextEncoder()
  const opening: string[] = []
  let answer: Record<string, unknown> | undefined
  while (!answer) {
    const part = await next()
    if (part === undefined) break
    const begun = parse(form.payload.exec(part)?.[0])
    // A client would take a sign of life for an answer without data.
    if (begun && Object.keys(begun).length === 0) continue
    opening.push(part)
    if (begun) [answer] = answersIn(begun)
  }

  return {
    first: !answer ? '' : Array.isArray(answer.errors) ? textOf(answer) : undefined,
    cancel: () => void cancel()?.catch(() => {}),
    respond(judge) {
      const stream = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const part = opening.length > 0 ? opening.shift() : await next()
          if (part === undefined) controller.close()
          else controller.enqueue(encoder.encode(await judged(part, judge)))
        },
        cancel,
      })
      return new Response(stream, response)
    },
  }

  async function judged(part: string, judge: JudgePart): Promise<string> {
    const [payload] = form.payload.exec(part) ?? []
    const content = payload?.includes('"errors"') ? parse(payload) : undefined
    if (!payload || !content) return part
    for (const [index, answer] of answersIn(content).entries()) {
      if (!Array.isArray(answer.errors)) continue
      const { errors } = JSON.parse(await judge(textOf(answer), index > 0))
      answer.errors = errors
    }
    return part.replace(/^content-length:.*\r?\n/im, '').replace(payload, () => form.write(content))
  }
}

/** Reads the contents of the parts of an answer; what is no JSON, such as a sign of life, is left out. */
export async function* readParts(response: Response): AsyncGenerator<Record<string, unknown>> {
  const { form, next, cancel } = splitParts(response)
  try {
    for (let part = await next(); part !== undefined; part = await next()) {
      const content = parse(form.payload.exec(part)?.[0])
      if (content) yield content
    }
  } finally {
    cancel()?.catch(() => {})
  }
}

interface Parts {
  readonly form: Form
  /** Reads to where the next part begins; `undefined` at the end. */
  next(): Promise<string | undefined>
  cancel(reason?: unknown): Promise<void> | undefined
}

function splitParts({ headers, body }: Response): Parts {
  const form = formOf(headers.get('content-type') ?? '')
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let searched = 0

  async function next(): Promise<string | undefined> {
    for (;;) {
      // What ends a part may come in pieces.
      form.end.lastIndex = Math.max(0, searched - 100)
      const end = form.end.exec(rest)
      searched = end ? 0 : rest.length
      if (end) {
        const part = rest.slice(0, end.index + end[0].length)
        rest = rest.slice(part.length)
        return part
      }
      const { done, value } = (await reader?.read()) ?? { done: true }
      rest += decoder.decode(value, { stream: !done })
      if (!done) continue
      const last = rest
      rest = ''
      return last === '' ? undefined : last
    }
  }

  return { form, next, cancel: (reason) => reader?.cancel(reason) }
}

interface Form {
  /** Matches the end of a part. */
  readonly end: RegExp
  /** Matches the JSON in a part. */
  readonly payload: RegExp
  write(content: unknown): string
}

/** Each event has JSON on one line, as GraphQL over server-sent events has it. */
const events: () => Form = () => ({
  end: /\r?\n\r?\n/g,
  payload: /(?<=^data:).*$/m,
  write: (content) => ` ${JSON.stringify(content)}`,
})

function formOf(contentType: string): Form {
  if (!/multipart/i.test(contentType)) return events()
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1] ?? '-'
  const end = new RegExp(`(?:^|\\n)--${boundary.replace(/[^\w]/g, '\\$&')}`, 'g')
  return {
    end,
    payload: /(?<=\n\r?\n)\s*\{[\s\S]*\}/,
    write: (content) => JSON.stringify(content),
  }
}

/** The answers in a part: its own, that of a subscription, and those that add to an earlier one. */
function answersIn(part: Record<string, unknown>): Record<string, unknown>[] {
  const { payload, incremental, completed } = part
  return [isRecord(payload) ? payload : part, incremental, completed].flat().filter(isRecord)
}

function textOf(answer: unknown): string {
  return JSON.stringify(answer)
}

function parse(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const content: unknown = text && JSON.parse(text)
    return isRecord(content) ? content : undefined
  } catch {
    return undefined
  }
}
