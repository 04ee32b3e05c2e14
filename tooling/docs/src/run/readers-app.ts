import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ApolloClient } from '@apollo/client'
import { accessToken, type Session } from '@energy/auth-core'
import { ViewerDocument } from '@energy/kraken/de'
import { Client, fetchExchange, gql, stringifyDocument, type TypedDocumentNode } from '@urql/core'
import { createElement, type ReactElement } from 'react'
import { render as renderSvelte } from 'svelte/server'
import { expect } from 'vitest'
import type { Component } from 'vue'
import { type Block, blocksOf } from '../blocks.ts'
import { writeNeighbours } from '../neighbours.ts'
import { root, snippetFolder } from '../repository.ts'
import { blockAsModule } from './block-as-module.ts'
import { linesAbove, linesBelow } from './lines-below.ts'
import { openPage, type ReadersPage } from './readers-page.ts'
import { exampleUrl, type Provider, page, providerOf, type ReadersWorld } from './readers-world.ts'
import { renderReact, renderVue, withClient } from './render.ts'
import { runConfiguration, writeOperations } from './run-configuration.ts'
import { runShellLine } from './run-shell-line.ts'

/** The app of somebody who reads one document from its beginning, and does what its blocks say. */
export interface ReadersApp {
  /** Does what a block says. @throws when it fails, when a platform answers with errors, or when nothing uses what it makes. */
  run(block: Block): Promise<void>
  /** Forgets what the document brought. */
  close(): Promise<void>
}

/** Begins an app for the reader of a document. */
export async function createReadersApp(path: string, world: ReadersWorld): Promise<ReadersApp> {
  const provider = providerOf(path)
  const folder = join(runFolder, path)
  rmSync(folder, { recursive: true, force: true })
  writeOperations(folder, provider)
  for (const { line, language, code } of blocksOf(path))
    if (language === 'ts') writeFileSync(join(folder, `${line}.ts`), code)
  await writeNeighbours(path, folder)
  for (const [file, text] of Object.entries(filesOfReader[path] ?? {})) write(join(folder, file), text)
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  symlinkSync(join(root, 'packages'), join(folder, 'node_modules/@energy'))

  const readersPage = openPage()
  const folderBefore = process.cwd()
  const namesBefore = Object.getOwnPropertyDescriptors(globalThis)
  process.chdir(folder)
  Object.assign(process.env, world.environment)

  const runModule = async (block: Block): Promise<void> => {
    const below = linesBelow[block.place] ?? ''
    const made = blockAsModule(block, below)
    const file = join(folder, `${block.line}.${made.extension}`)
    writeFileSync(file, `${linesAbove[block.place] ?? ''}\n${made.code}`)
    if (made.code.includes(`'node:test'`)) {
      await execute(process.execPath, ['--conditions=source', file])
      return
    }
    const requests = world.requests()
    const module = await import(file)
    if (block.language === 'ts' && 'default' in module)
      expect(await runConfiguration(module.default)).toBeGreaterThan(0)
    const used = world.requests() > requests || below !== ''
    for (const name of made.names) {
      const value = Reflect.get(globalThis, name)
      // Its own line is one mention, but of a component, which has no name there.
      const mentions = `${block.code}\n${below}`.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []
      if (typeof value === 'function' && mentions.length < 2 && !below.includes(name))
        throw new Error(`Nothing calls ${name}: say in lines-below.ts how.`)
      if (!used) await askOnce(value, provider)
    }
  }

  return {
    async run(written) {
      const block = { ...written, code: world.fillIn(written.code) }
      world.takeProblems()
      // What the prose takes for granted holds for each block; what an earlier block made stays besides.
      const names = { fetch: world.fetch, ...world.names(provider), ...tools(world, readersPage) }
      for (const [name, value] of Object.entries(names))
        Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
      const file = /^(?:#|\/\/) ([\w./-]+\.\w+)\n/.exec(block.code)?.[1]
      if (file) write(join(folder, file), block.code)
      if (block.code.includes('redis://') && !world.hasRedis) return
      if (block.language === 'sh')
        for (const line of block.code.trim().split('\n'))
          await runShellLine(line, { folder, environment: world.environment, fetch: world.fetch })
      else if (!file || block.language !== 'graphql')
        await (needsPage(block) ? readersPage.run(() => runModule(block)) : runModule(block))
      expect(world.takeProblems()).toEqual([])
    },
    async close() {
      process.chdir(folderBefore)
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!(name in namesBefore)) Reflect.deleteProperty(globalThis, name)
      }
      for (const name of ['fetch', 'console'])
        Object.defineProperty(globalThis, name, namesBefore[name] ?? {})
      for (const name of Object.keys(world.environment)) delete process.env[name]
      await readersPage.close()
    },
  }
}

const execute = promisify(execFile)
const runFolder = join(snippetFolder, '../run')

const balance = `query Balance($account: ID!) {
  billingAccountsConnection(byURNs: [$account], first: 1) { edges { node { billForecast { estimatedUsageCharges { value } } } } }
}`
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Files that a page takes for granted. */
const filesOfReader: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'packages/codegen/README.md': { 'schema.graphql': read('packages/kraken/schema/de.graphql') },
  'packages/codegen/docs/check.md': {
    'schema.graphql': read('packages/kraken/schema/de.graphql'),
    'codegen.ts': `
      import { createDefineConfig } from '${root}packages/codegen/src/index.ts'
      const schemaFile = () => new URL('schema.graphql', import.meta.url)
      const defineConfig = createDefineConfig({ packageName: '@energy/kraken', schemaFile, scalars: {} })
      export default defineConfig({ documents: 'src/*.graphql', output: 'src/generated/' })`,
  },
  'packages/codegen/docs/own-schema.md': { 'package.json': '{ "dependencies": { "@energy/kraken": "*" } }' },
  'packages/kraken/docs/other-platforms.md': {
    'package.json': '{ "dependencies": { "@energy/kraken": "*" } }',
  },
  'packages/opower/docs/gateway.md': {
    'gateway.ts': read('packages/opower/examples/gateway.ts'),
    'sessions.ts': `export const accountOfSession = async () => ({ id: 'anna', account })`,
    'src/generated/persisted-documents.json': JSON.stringify({ [hashOf(balance)]: balance }),
  },
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const needsPage = ({ code, language }: Block): boolean =>
  ['tsx', 'vue'].includes(language) || /\bwebStore\(|\bsessionStorage\b/.test(code)

const firstQuery: Readonly<Record<Provider, TypedDocumentNode>> = {
  kraken: gql`{ viewer { givenName } }`,
  opower: gql`{ billingAccountsConnection(first: 1) { edges { node { urn } } } }`,
  beenergised: gql`{ accountDocumentsPaged(pagination: { limit: 1, offset: 0 }) { data { id } } }`,
}

/** Uses what a block made, in the way that goes without saying. */
async function askOnce(value: unknown, provider: Provider): Promise<void> {
  const document = firstQuery[provider]
  if (value instanceof Client) expect((await value.query(document, {})).error).toBeUndefined()
  else if (value instanceof ApolloClient) await value.query({ query: document })
  else if (isSession(value)) await value.token()
}

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' && value !== null && 'identity' in value && 'token' in value

/** What the lines below a block are written with. */
const tools = ({ fetch, serve }: ReadersWorld, readersPage: ReadersPage) => ({
  serve,
  expect,
  createElement,
  render: (element: ReactElement) => renderReact(readersPage, element),
  renderVue: (component: Component, properties: Record<string, unknown>, client: Client) =>
    renderVue(readersPage, component, properties, client),
  renderSvelte: (component: never, options: never) => renderSvelte(component, options).body,
  withClient,
  exampleClient: new Client({ url: exampleUrl, exchanges: [fetchExchange], fetch }),
  viewerDocument: ViewerDocument,
  appGrant: accessToken(async () => (await fetch('/energy-token')).text()),
  /** Asks a gateway that is a function, or that is reached at an address. */
  async askGateway(
    gateway: string | ((request: Request) => Promise<Response>),
    document: TypedDocumentNode | string,
  ) {
    const question =
      typeof document === 'string'
        ? { extensions: { persistedQuery: { version: 1, sha256Hash: document } } }
        : { query: stringifyDocument(document) }
    const headers = { 'content-type': 'application/json' }
    const request = { method: 'POST', headers, body: JSON.stringify({ variables: {}, ...question }) }
    const answer =
      typeof gateway === 'string'
        ? await ownFetch(gateway, request)
        : await gateway(new Request(page, request))
    return answer.json()
  },
})

const ownFetch = globalThis.fetch
