/** Tells an answer that comes in parts. */
export function isStream(contentType: string | null): boolean {
  return /event-stream|multipart\/mixed/i.test(contentType ?? '')
}
