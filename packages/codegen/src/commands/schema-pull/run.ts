import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { buildClientSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { CodegenError } from '../../errors/codegen-error.ts'
import { createAsk } from './ask.ts'
import { introspect } from './introspection.ts'

/** What is pulled, from where to where. */
export interface PullOptions {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The file to write, relative to the folder. */
  readonly output: string
  readonly folder: string
  readonly fetch: typeof fetch
}

/** What was pulled. */
export interface PullResult {
  readonly output: string
  readonly types: number
  readonly hasDeprecatedInputs: boolean
}

/**
 * Asks an endpoint for its schema and writes it as SDL, in the order of names.
 *
 * @throws {@link CodegenError} when the endpoint cannot be asked, or a credential would go over an open connection.
 */
export async function runSchemaPull({
  url,
  headers,
  output,
  folder,
  fetch,
}: PullOptions): Promise<PullResult> {
  refuseOpenConnection(url, headers)
  const ask = createAsk({ url, headers, fetch, timeout: 60_000 })
  const { introspection, hasDeprecatedInputs } = await introspect(ask)
  const schema = lexicographicSortSchema(buildClientSchema(introspection))
  const file = resolve(folder, output)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${printSchema(schema)}\n`)
  return { output, types: Object.keys(schema.getTypeMap()).length, hasDeprecatedInputs }
}

function refuseOpenConnection(url: string, headers: PullOptions['headers']): void {
  if (!URL.canParse(url)) throw new CodegenError(`--url takes the address of a GraphQL endpoint, not ${url}.`)
  const { protocol, hostname } = new URL(url)
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (protocol === 'https:' || isLoopback || Object.keys(headers).length === 0) return
  throw new CodegenError('A credential is sent over https only.')
}
