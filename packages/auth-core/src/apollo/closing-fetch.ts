import { isStream } from '../http/is-stream.ts'

/**
 * Lets a body that comes in parts end when it is aborted, instead of breaking off: Apollo Client cancels one that broke off
 * and catches nothing of it, which ends a process of Node.
 */
export function closingFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const reader = isStream(response.headers.get('content-type')) ? response.body?.getReader() : undefined
    if (!reader) return response
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          if (!init?.signal?.aborted) throw error
          controller.close()
        }
      },
      cancel: (reason) => reader.cancel(reason),
    })
    return new Response(body, response)
  }
}
