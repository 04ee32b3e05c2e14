/**
 * Calls `release` once the body of an answer has ended, broke off or is not wanted any more.
 *
 * @param isEnd - tells what breaks off and counts as an end.
 */
export function untilEnd(
  response: Response,
  release: () => void,
  isEnd: () => boolean = () => false,
): Response {
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
        if (!isEnd()) throw error
        controller.close()
      }
    },
    cancel(reason) {
      release()
      return reader.cancel(reason)
    },
  })
  return new Response(body, response)
}
