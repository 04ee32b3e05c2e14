import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@energy/beenergised/codegen'
import { generate } from '@graphql-codegen/cli'
import { buildClientSchema, buildSchema, getIntrospectionQuery, parse, printSchema, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'

let sandbox: Sandbox
let folder: string

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['beenergised'] })
  folder = mkdtempSync(join(tmpdir(), 'energy-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await sandbox.close()
})

async function pullSchema(): Promise<string> {
  const answer = await fetch(sandbox.beenergised.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  })
  return printSchema(buildClientSchema((await answer.json()).data))
}

/** The operations that the package shows a team with a pulled schema. */
function shownOperations(): string {
  const page = readFileSync(new URL('../../../beenergised/docs/charging.md', import.meta.url), 'utf8')
  return /```graphql\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
}

describe('a schema that a team pulls from its operator', () => {
  it('takes the operations of the documentation', async () => {
    const sdl = await pullSchema()
    const document = parse(shownOperations())
    expect(document.definitions).toHaveLength(3)
    expect(validate(buildSchema(sdl), document)).toEqual([])
  })

  it('turns them into typed documents with the config of the package', async () => {
    const schema = join(folder, 'operator.graphql')
    writeFileSync(schema, await pullSchema())
    writeFileSync(join(folder, 'charging.graphql'), shownOperations())
    const output = join(folder, 'charging.ts')
    const config = defineConfig({ schema, documents: join(folder, 'charging.graphql'), output })
    await generate({ ...config, silent: true }, true)
    const generated = readFileSync(output, 'utf8')
    expect(generated).toContain('export const StationsDocument')
    expect(generated).toContain('export const StartDocument')
    expect(generated).toMatch(/chargelogId: string \| null/)
  })
})
