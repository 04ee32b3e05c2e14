import type { DocumentNode, OperationDefinitionNode } from '@0no-co/graphql.web'
import { ConfigurationError } from '@energy/auth-core'
import { formatDocument, stringifyDocument } from '@urql/core'
import { unboundRootFields } from './bound-root-fields.ts'
import { documentTokens } from './document-tokens.ts'

/**
 * One operation that a gateway lets through.
 *
 * @example
 * ```ts
 * const operation: GatewayOperation<{ id: string; account: string }> = {
 *   document: BillForecastDocument,
 *   bind: { account: (customer) => customer.account },
 * }
 * ```
 */
export interface GatewayOperation<Customer> {
  readonly document: DocumentNode
  /**
   * The variables that the gateway sets itself, by name. A browser that sends one of them is refused. Each root field of
   * the document has to take at least one, and `byURNs` nothing else.
   */
  readonly bind: Readonly<Record<string, (customer: Customer) => string | readonly string[]>>
}

/** A listed operation, prepared for requests. */
export interface ListedOperation<Customer> extends GatewayOperation<Customer> {
  readonly name: string
  readonly kind: 'query' | 'mutation'
  readonly tokens: string
  /** The variables that a browser may send. */
  readonly open: ReadonlySet<string>
}

/**
 * Checks the list of a gateway and prepares it.
 *
 * @throws {@link ConfigurationError} for a document that cannot be listed safely.
 */
export function listOperations<Customer>(
  operations: readonly GatewayOperation<Customer>[],
): ReadonlyMap<string, ListedOperation<Customer>> {
  const listed = new Map<string, ListedOperation<Customer>>()
  for (const operation of operations) {
    const prepared = prepare(operation)
    if (listed.has(prepared.name)) throw refuse(`\`operations\` lists ${prepared.name} twice.`)
    listed.set(prepared.name, prepared)
  }
  return listed
}

function prepare<Customer>({ document, bind }: GatewayOperation<Customer>): ListedOperation<Customer> {
  const definition = onlyOperation(document)
  const name = definition.name?.value
  if (name === undefined) throw refuse('`operations` holds a document without a name. Name its operation.')
  if (definition.operation === 'subscription')
    throw refuse(`${name} is a subscription. List queries and mutations.`)

  const declared = (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  const bound = Object.keys(bind)
  const missing = bound.find((variable) => !declared.includes(variable))
  if (missing !== undefined)
    throw refuse(`${name} does not declare the variable \`${missing}\` that \`bind\` sets.`)
  const [unbound] = unboundRootFields(document, bound)
  if (unbound !== undefined)
    throw refuse(
      `${name} reads \`${unbound}\` for whomever the browser names. Give it a variable that \`bind\` sets, for accounts \`byURNs\` alone.`,
    )

  const tokens = documentTokens(stringifyDocument(document))
  if (tokens === undefined) throw refuse(`${name} could not be read as a GraphQL document.`)
  const open = new Set(declared.filter((variable) => !bound.includes(variable)))
  return { name, kind: definition.operation, document: withTypenames(document), bind, tokens, open }
}

// Caches in a browser key what they hold by type name.
function withTypenames(document: DocumentNode): DocumentNode
function withTypenames(document: DocumentNode): object {
  return formatDocument(document)
}

function onlyOperation(document: DocumentNode): OperationDefinitionNode {
  const [first, ...others] = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  )
  if (!first || others.length > 0) throw refuse('Each document of `operations` holds exactly one operation.')
  return first
}

function refuse(message: string): ConfigurationError {
  return new ConfigurationError(message, { provider: 'opower' })
}
