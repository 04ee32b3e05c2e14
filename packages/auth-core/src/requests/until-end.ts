/** Calls `release` once the body of an answer has ended, broke off or is not wanted any more. */
export function untilEnd(response: Response, release: () => void): Response {
  const reader = response.body?.getReader()
  if (!reader) {
    release()
    return response
  }
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (!done) {
          controller.enqueue(value)
          return
        }
        release()
        controller.close()
      } catch (error) {
        release()
        throw error
      }
    },
    cancel(reason) {
      release()
      return reader.cancel(reason)
    },
  })
  return new Response(body, response)
}
