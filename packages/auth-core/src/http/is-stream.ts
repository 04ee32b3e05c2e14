/** Tells an answer that comes in parts. */
export function isStream({ headers }: Response): boolean {
  return /event-stream|multipart\/mixed/i.test(headers.get('content-type') ?? '')
}
