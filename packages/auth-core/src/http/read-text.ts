/**
 * Reads the body of an answer as text.
 *
 * @param most - in bytes.
 * @returns `undefined` when there is more; the rest is not read.
 */
export async function readText(answer: Response, most: number): Promise<string | undefined> {
  if (!answer.body) return answer.text()
  const reader = answer.body.getReader()
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > most) {
      // Whether the rest can still be called off is nobody's concern.
      reader.cancel().catch(() => {})
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
