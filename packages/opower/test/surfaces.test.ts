import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defineConfig, type OpowerSurface } from '../src/codegen.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opower-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Generates as the preset does it for `graphql-codegen`. */
function generateFor(surface: OpowerSurface, text: string): string {
  const location = join(folder, 'operations.graphql')
  writeFileSync(location, text)
  const config = defineConfig({ surface, documents: location, output: join(folder, 'generated.ts') })
  const [[baseOutputDir, { preset, presetConfig }] = fail()] = Object.entries(config.generates)
  const outputs = preset.buildGeneratesSection({
    baseOutputDir,
    presetConfig,
    schema: parse('type Query { placeholder: Boolean }'),
    documents: [{ document: parse(text), rawSDL: text, location }],
  })
  return outputs.map(({ pluginMap }) => pluginMap.text?.plugin() ?? '').join('')
}

function fail(): never {
  throw new Error('The configuration has no output.')
}

const own = 'query Own { billingAccountByAuthContext { urn } }'

it('the customer surface takes what the official one has not', () => {
  expect(generateFor('customer', own)).toContain('OwnDocument')
})

it('an operation that fits the customer surface alone is told so', () => {
  expect(() => generateFor('official', own)).toThrow("set surface: 'customer'")
})

it('an operation that fits neither is told how to pull the schema', () => {
  expect(() => generateFor('official', 'query No { costReads }')).toThrow('npx energy schema pull --url')
})
