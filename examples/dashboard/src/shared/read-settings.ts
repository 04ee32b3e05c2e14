import type { Settings } from '../../server/settings.ts'

/** Asks the server beside the page where the platforms are. */
export async function readSettings(): Promise<Settings> {
  const answer = await fetch('/api/settings')
  return answer.json()
}
