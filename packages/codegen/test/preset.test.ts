import { readFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { parse } from 'graphql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plugins, preset } from '../src/index.ts'
import { type App, fixtureSchema, makeFixtureApp } from './make-app.ts'

let app: App
beforeEach(() => {
  app = makeFixtureApp()
})
afterEach(() => app.remove())

describe('preset', () => {
  it('is one that graphql-codegen takes in a configuration written by hand', async () => {
    const output: Types.OutputPreset = preset
    await app.generate({
      schema: 'schema.graphql',
      documents: ['src/account.graphql'],
      generates: {
        'src/own.ts': {
          preset: output,
          presetConfig: { scalars: { Decimal: 'string' }, command: 'make types' },
        },
      },
    })
    expect(app.read('src/own.ts')).toContain('// Generated: do not edit, run `make types`.\n')
    expect(app.read('src/own.ts')).toContain('overdraft: string | null')
  })

  it('prints text documents as strings that a client sends as they are', async () => {
    await app.generate({
      schema: 'schema.graphql',
      documents: ['src/account.graphql'],
      generates: { 'src/own.ts': { preset, presetConfig: { documentMode: 'string' } } },
    })
    const text = app.read('src/own.ts')
    expect(text).toMatch(
      /AccountDocument: .* = 'query Account\(.*\}\} fragment Meter on Meter\{id serial readAt\}' as /,
    )
    expect(text).not.toContain('compactDocument')
  })
})

describe('plugins', () => {
  it('put together what the preset prints', async () => {
    const file = `${app.folder}/src/account.graphql`
    const text = readFileSync(file, 'utf8')
    const output = await codegen({
      filename: 'own.ts',
      schema: parse(readFileSync(fixtureSchema, 'utf8')),
      documents: [{ location: file, rawSDL: text, document: parse(text) }],
      config: { scalars: { Decimal: 'string' } },
      pluginMap: plugins,
      plugins: [{ types: {} }, { documents: {} }],
    })
    expect(output).toContain('import { compactDocument, type FragmentDocument, type TypedDocumentNode } from')
    expect(output).toContain('export type AccountQuery = {')
    expect(output).toContain(
      'export const AccountDocument: TypedDocumentNode<AccountQuery, AccountQueryVariables> =',
    )
  })
})
