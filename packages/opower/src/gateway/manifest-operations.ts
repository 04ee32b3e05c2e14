import { type DocumentNode, parse } from '@0no-co/graphql.web'
import { ConfigurationError, sha256 } from '@energy/auth-core'
import type { GatewayOperation } from './listed-operations.ts'

/** An operation whose document is at hand. */
export interface DocumentOperation<Customer> extends GatewayOperation<Customer> {
  readonly document: DocumentNode
}

/** The texts of an app's documents by their hashes, as code generation writes them to `persisted-documents.json`. */
export type Manifest = Readonly<Record<string, string>>

/**
 * Puts the documents of a manifest in the place of their names.
 *
 * @throws {@link ConfigurationError} when a name has no document or a document is not named: what the app asks for and what
 * the gateway lists is one list. Also when the manifest is none.
 */
export function manifestOperations<Customer>(
  operations: readonly GatewayOperation<Customer>[],
  manifest: Manifest = {},
): readonly DocumentOperation<Customer>[] {
  if (typeof manifest !== 'object' || manifest === null) throw noManifest()
  const documents = Object.entries(manifest).map(([hash, text]) => readDocument(hash, text))
  const unnamed = documents.find(({ name }) => operations.every(({ document }) => document !== name))
  if (unnamed)
    throw refuse(
      `\`manifest\` holds ${unnamed.name}, which \`operations\` does not name. Say what is bound in it.`,
    )
  return operations.flatMap((operation) => {
    const { document } = operation
    if (typeof document !== 'string') return { ...operation, document }
    const named = documents.filter(({ name }) => name === document)
    if (named.length === 0)
      throw refuse(`\`operations\` names ${document}, which is not in \`manifest\`. Generate it anew.`)
    return named.map((one) => ({ ...operation, document: one.document }))
  })
}

function readDocument(
  hash: string,
  text: unknown,
): { readonly name: string; readonly document: DocumentNode } {
  if (!/^[\da-f]{64}$/.test(hash) || typeof text !== 'string') throw noManifest()
  const document = tryToParse(text)
  const name = document?.definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' && one.name ? one.name.value : [],
  )[0]
  if (!document || name === undefined) throw noManifest()
  if (sha256(text) !== hash)
    throw refuse(
      `\`manifest\` holds ${name} under the hash ${hash.slice(0, 8)}…, which is not the SHA-256 of its text. Generate it anew.`,
    )
  return { name, document: Object.assign(document, { __meta__: { hash } }) }
}

function tryToParse(text: string): DocumentNode | undefined {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function noManifest(): ConfigurationError {
  return refuse('`manifest` does not hold texts of named operations by their SHA-256. Generate it anew.')
}

function refuse(message: string): ConfigurationError {
  return new ConfigurationError(message, { provider: 'opower' })
}
