import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiKey, createKrakenClient } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
import { expect, test } from 'vitest'
import { startSandbox } from './browser.ts'

const asked: string[] = []
const readSchema = async (file: string) => {
  asked.push(file)
  return readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')
}

test('a sandbox in a page signs in and answers, with the schemas that the page brings', async () => {
  const sandbox = await startSandbox({ readSchema })
  expect(asked).toEqual([])
  const auth = apiKey(sandbox.credentials.kraken.de.apiKey)
  const client = createKrakenClient({ url: sandbox.kraken.de.url, auth, fetch: sandbox.fetch })
  const { data } = await client.query(ViewerDocument, {}).toPromise()
  expect(data?.viewer?.givenName).toBe('Anna')
  expect(asked).toEqual(['@energy/kraken/schema/de.graphql'])
  await sandbox.close()
})

test('no module of it is one of Node', () => {
  const modules = reachableFrom(fileURLToPath(new URL('browser.ts', import.meta.url)))
  expect(modules.size).toBeGreaterThan(100)
  const ofNode = [...modules].filter(([, text]) =>
    /(?:from|import\() ?'node:|\bBuffer\.|\bprocess\.\w+[.(]/.test(text),
  )
  expect(ofNode.map(([file]) => file)).toEqual([])
})

/** The modules of this package that are loaded at the start or later, with what stands in them. */
function reachableFrom(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found
  const text = readFileSync(file, 'utf8')
  found.set(file, text)
  for (const [, path = ''] of text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g))
    reachableFrom(join(dirname(file), path), found)
  return found
}
