import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Sandbox, startSandbox } from '@energy/sandbox'
import { afterAll, beforeAll, expect, test } from 'vitest'

const { resolve } = createRequire(import.meta.url)
const cli = fileURLToPath(new URL('../../../../packages/codegen/src/cli.ts', import.meta.url))

let sandbox: Sandbox
let folder: string
beforeAll(async () => {
  sandbox = await startSandbox()
  folder = await mkdtemp(join(tmpdir(), 'energy-pulled-'))
})
afterAll(async () => {
  await sandbox.close()
  await rm(folder, { recursive: true })
})

async function energy(...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=source', '--no-warnings', cli, ...words],
    { cwd: folder },
  )
  return stdout.trim()
}

test.each([
  ['@energy/kraken/schema/de.graphql', () => sandbox.kraken.de.url],
  ['@energy/kraken/schema/au.graphql', () => sandbox.kraken.au.url],
  ['@energy/opower/schema/customer.graphql', () => sandbox.opower.url],
])('what `energy schema pull` brings differs in nothing from %s', async (bundled, url) => {
  await energy('schema', 'pull', '--url', url(), '--output', 'pulled.graphql')
  expect(await energy('schema', 'diff', resolve(bundled), 'pulled.graphql')).toBe(
    '0 breaking, 0 dangerous, 0 safe.',
  )
})
