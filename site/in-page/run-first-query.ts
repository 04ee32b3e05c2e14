import { firstQuery } from './first-query.ts'
import { asPlatform, schemasAt, startInPage } from './sandbox.ts'

/**
 * Runs the example of the start page against a sandbox in this page.
 *
 * @returns how many requests it sent, and how many of them were for a token.
 */
export async function runFirstQuery(
  files: string,
  show: (line: string) => void,
): Promise<{ requests: number; tokens: number }> {
  const sandbox = await startInPage('kraken/de', schemasAt(files))
  const key = sandbox.credentials.kraken.de.apiKey
  await firstQuery({ key, fetch: asPlatform(sandbox, 'de'), show })
  const tokens = sandbox.requests.filter(({ rootFields }) => rootFields.includes('obtainKrakenToken'))
  await sandbox.close()
  return { requests: sandbox.requests.length, tokens: tokens.length }
}
