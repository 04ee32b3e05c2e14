import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { buildSchema, graphql } from 'graphql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, makeApp } from './make-app.ts'
import { runEnergy } from './run-energy.ts'

let app: App
beforeEach(() => {
  app = makeApp({
    'package.json': JSON.stringify({ type: 'module', dependencies: { '@energy/kraken': '*' } }),
  })
})
afterEach(() => app.remove())

describe('energy init', () => {
  it('writes the configuration of the provider that the app depends on, and of editors', async () => {
    const { code, output } = await runEnergy(app.folder, ['init', '--instance', 'de', '--source', 'app/'])
    expect(app.read('codegen.ts')).toBe(`import { defineConfig } from '@energy/kraken/codegen'

export default defineConfig({
  instance: 'de',
  documents: 'app/**/*.{graphql,ts,tsx}',
  output: 'app/generated/',
})
`)
    expect(JSON.parse(app.read('.graphqlrc.json'))).toEqual({
      schema: 'node_modules/@energy/kraken/schema/de.graphql',
      documents: 'app/**/*.{graphql,ts,tsx}',
    })
    expect(output).toContain('Wrote codegen.ts and .graphqlrc.json.')
    expect(code).toBe(0)
  })

  it('leaves files alone that are there, unless it is forced', async () => {
    app.write('.graphqlrc.json', 'mine')
    const refused = await runEnergy(app.folder, ['init', '--instance', 'de'])
    expect([refused.code, refused.errors]).toEqual([
      2,
      '.graphqlrc.json is there already. --force writes it again.',
    ])
    expect(() => app.read('codegen.ts')).toThrow()
    const forced = await runEnergy(app.folder, ['init', '--instance', 'de', '--force'])
    expect(forced.code).toBe(0)
  })

  it('says what to do with several providers, and sets up the one that is named, or that has the instance', async () => {
    app.write(
      'package.json',
      JSON.stringify({
        dependencies: { '@energy/kraken': '*', '@energy/opower': '*', '@energy/auth-core': '*' },
      }),
    )
    const refused = await runEnergy(app.folder, ['init'])
    expect([refused.code, refused.errors]).toEqual([
      2,
      'The app has @energy/kraken and @energy/opower: set one up with energy init --provider kraken|opower, and put the others beside it in codegen.ts with combineConfigs of @energy/codegen.',
    ])
    for (const named of [[], ['--provider', 'kraken']]) {
      const { code } = await runEnergy(app.folder, ['init', ...named, '--instance', 'de', '--force'])
      expect(code).toBe(0)
      expect(app.read('codegen.ts')).toContain("from '@energy/kraken/codegen'")
    }
  })

  it('needs no instance for a provider with one schema', async () => {
    const { code } = await runEnergy(app.folder, ['init', '--provider', 'opower'])
    expect(app.read('codegen.ts')).toContain("from '@energy/opower/codegen'")
    expect(app.read('codegen.ts')).not.toContain('instance')
    expect(code).toBe(0)
  })

  it('pulls the whole schema where it is asked to, and takes the bundled part without a network', async () => {
    const schema = buildSchema('type Query { whole: Int }')
    const server = createServer((request, response) => {
      text(request)
        .then((body) => graphql({ schema, source: JSON.parse(body).query }))
        .then((answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    const url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : ''
    app.write(
      'node_modules/@energy/kraken/schema/de.graphql',
      `# A part.\n#   npx energy schema pull --url ${url} --output schema.graphql\n\ntype Query { part: Int }\n`,
    )
    const init = ['init', '--instance', 'de', '--pull', '--force']

    const pulled = await runEnergy(app.folder, init)
    expect(pulled.output).toContain('Wrote codegen.ts and .graphqlrc.json and schema.graphql.')
    expect(app.read('schema.graphql')).toContain('whole: Int')
    expect(app.read('codegen.ts')).toContain("schema: 'schema.graphql',")
    expect(JSON.parse(app.read('.graphqlrc.json')).schema).toBe('schema.graphql')

    await new Promise((closed) => server.close(closed))
    const bundled = await runEnergy(app.folder, init)
    expect(bundled.output).toContain('The whole could not be pulled:')
    expect(app.read('codegen.ts')).not.toContain('schema')
    expect(bundled.code).toBe(0)
  })

  it('names both hosts of Great Britain, and how to get the whole schema', async () => {
    const { output } = await runEnergy(app.folder, ['init', '--instance', 'gb'])
    expect(JSON.parse(app.read('.graphqlrc.json')).schema).toEqual([
      'node_modules/@energy/kraken/schema/gb.graphql',
      'node_modules/@energy/kraken/schema/gb-second-host.graphql',
    ])
    expect(output).toContain('For the whole: energy init --pull --force')
  })

  it.each([
    [['init'], '@energy/kraken needs --instance, such as --instance de.'],
    [
      ['init', '--provider', 'acme'],
      'Say which provider the app uses: energy init --provider kraken|opower|beenergised',
    ],
  ])('says what is missing for %j', async (words, message) => {
    const { code, errors } = await runEnergy(app.folder, words)
    expect([code, errors]).toEqual([2, message])
  })
})

describe('energy', () => {
  it('prints its commands, and the help of each', async () => {
    const { output, code } = await runEnergy(app.folder, [])
    expect(code).toBe(0)
    for (const name of ['init', 'schema pull', 'schema diff', 'check']) {
      expect(output).toContain(name)
      const help = await runEnergy(app.folder, [...name.split(' '), '--help'])
      expect(help.output).toContain(`energy ${name}`)
      expect(help.output).toContain('Exit codes:')
      expect(help.code).toBe(0)
    }
  })

  it.each([
    [['frobnicate'], 'There is no command frobnicate.'],
    [['check', '--agianst', 'x'], "Unknown option '--agianst'. energy check --help lists the options."],
  ])('refuses %j', async (words, message) => {
    const { code, errors } = await runEnergy(app.folder, words)
    expect(errors).toContain(message)
    expect(code).toBe(2)
  })
})
