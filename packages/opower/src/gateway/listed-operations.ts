import {
  type DocumentNode,
  type OperationDefinitionNode,
  parse,
  type VariableDefinitionNode,
  visit,
} from '@0no-co/graphql.web'
import { ConfigurationError } from '@energy/auth-core'
import { documentHash, persistedDocument } from '@energy/auth-core/document'
import { type GraphQLRequest, stringifyDocument } from '@urql/core'
import { collectFields, type Selection } from './collect-fields.ts'
import { documentMatcher } from './document-matcher.ts'
import { accountArguments, harmlessArguments } from './harmless-arguments.ts'
import { type DocumentOperation, type Manifest, manifestOperations } from './manifest-operations.ts'
import { unboundRootFields, unboundSelectors } from './unbound-selectors.ts'

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
  /** A query, or the name of one in `manifest`. Every argument in it that selects takes its value from `bind`. */
  readonly document: DocumentNode | string
  /**
   * The variables that the gateway sets itself, by name. A browser that sends one of them is refused. Each root field of
   * the document has to take at least one, accounts as `byURNs`.
   */
  readonly bind: Readonly<Record<string, (customer: Customer) => string | readonly string[]>>
  /**
   * Arguments of this document that the browser, or the document itself, may set although the package does not know them
   * to be harmless. Name one only when no value of it leads out of the customer's own account.
   *
   * @remarks Harmless already: pages (`first`, `last`, `after`, `before`), time (`timeInterval`, `intervals`, `during`,
   * `latestBillPeriod`, `onlyActive`), kinds and units (`serviceType`, `meterType`, `units`,
   * `serviceQuantityIdentifier`, `readResolution`, `weatherResolution`, `temperatureUnit`, `orderBy`) and switches.
   */
  readonly harmlessArguments?: readonly string[]
}

/** A variable that a browser may send: what has to be known to check it. */
export type OpenVariable = Pick<VariableDefinitionNode, 'variable' | 'type' | 'defaultValue'>

/** A listed operation, prepared for requests. */
export interface ListedOperation<Customer> {
  readonly name: string
  /** What the document can be asked for by, where code generation gave it a hash. */
  readonly hash: string | undefined
  /** The document as a urql client takes it. */
  readonly query: GraphQLRequest['query']
  readonly bind: GatewayOperation<Customer>['bind']
  /** The variables that a browser may send. */
  readonly open: ReadonlyMap<string, OpenVariable>
  /** Says whether a text is the document. */
  matches(text: string): boolean
  /** What the document selects with these variables. */
  select(variables: Readonly<Record<string, unknown>>): Selection
}

/**
 * Checks the list of a gateway and prepares it.
 *
 * @throws {@link ConfigurationError} for a document that cannot be listed safely.
 */
export function listOperations<Customer>(
  operations: readonly GatewayOperation<Customer>[],
  manifest?: Manifest,
): readonly ListedOperation<Customer>[] {
  const listed: ListedOperation<Customer>[] = []
  for (const operation of manifestOperations(operations, manifest)) {
    const prepared = prepare(operation)
    if (listed.some((other) => isSame(other, prepared, operation.document)))
      throw refuse(`\`operations\` lists ${prepared.name} twice.`)
    listed.push(prepared)
  }
  return listed
}

/** Tells whether nothing tells two documents apart. Several apps may ask different things under one name. */
function isSame<Customer>(
  one: ListedOperation<Customer>,
  other: ListedOperation<Customer>,
  document: DocumentNode,
): boolean {
  if (one.hash !== undefined && other.hash !== undefined) return one.hash === other.hash
  return one.name === other.name && one.matches(stringifyDocument(document))
}

function prepare<Customer>(operation: DocumentOperation<Customer>): ListedOperation<Customer> {
  // What is checked is what is sent: a document made of the text, whatever else the given object holds.
  const text = stringifyDocument(operation.document)
  const parsed = parseText(text)
  const definition = onlyOperation(parsed)
  const name = definition.name?.value
  if (name === undefined) throw refuse('`operations` holds a document without a name. Name its operation.')
  if (definition.operation !== 'query')
    throw refuse(
      `${name} is a ${definition.operation}. A gateway reads; list queries, and change data from your server.`,
    )
  checkFragments(name, parsed)
  checkIntrospection(name, parsed)

  const declared = definition.variableDefinitions ?? []
  const bound = Object.keys(operation.bind)
  const missing = bound.find((variable) => !declared.some((entry) => entry.variable.name.value === variable))
  if (missing !== undefined)
    throw refuse(`${name} does not declare the variable \`${missing}\` that \`bind\` sets.`)
  checkSelectors(name, parsed, bound, operation.harmlessArguments ?? [])

  // Caches in a browser key what they hold by type name. urql's own function would remember the document, and give it to
  // whatever client in this process has the same text.
  const typed = stringifyDocument(persistedDocument(text))
  const document = parse(typed)
  const matches = documentMatcher([text, typed])
  if (!matches) throw refuse(`${name} could not be read as a GraphQL document.`)
  const open = declared
    .map((entry) => [entry.variable.name.value, entry] as const)
    .filter(([variable]) => !bound.includes(variable))
  const everything = collectFields(document, {})
  return {
    name,
    hash: documentHash(operation.document) || undefined,
    query: document,
    bind: operation.bind,
    open: new Map(open),
    matches,
    select: (variables) => (text.includes('@') ? collectFields(document, variables) : everything),
  }
}

function checkSelectors(
  name: string,
  document: DocumentNode,
  bound: readonly string[],
  declaredHarmless: readonly string[],
): void {
  const strict = {
    isBound: (variable: string) => bound.includes(variable),
    isHarmless: (argument: string) => harmlessArguments.has(argument),
  }
  const naming = Object.values(accountArguments)
    .flat()
    .find((argument) => declaredHarmless.includes(argument))
  if (naming !== undefined)
    throw refuse(
      `\`harmlessArguments\` of ${name} names \`${naming}\`, which says whose data are read. Bind it.`,
    )
  const selectors = unboundSelectors(document, strict)
  const [selector] = selectors.filter((argument) => !declaredHarmless.includes(argument))
  if (selector !== undefined)
    throw refuse(
      `${name} lets \`${selector}\` be chosen by whoever asks or writes it. Give it a variable that \`bind\` sets, or name it in \`harmlessArguments\` when no value of it leads out of the customer's account.`,
    )
  const unused = declaredHarmless.find((argument) => !selectors.includes(argument))
  if (unused !== undefined)
    throw refuse(`\`harmlessArguments\` names \`${unused}\`, which ${name} does not leave open. Remove it.`)
  const [root] = unboundRootFields(document, strict)
  if (root !== undefined)
    throw refuse(
      `${name} reads \`${root}\` for whomever the browser names. Give it a variable that \`bind\` sets, for accounts as \`byURNs\`.`,
    )
}

function checkIntrospection(name: string, document: DocumentNode): void {
  visit(document, {
    Field: (field) => {
      if (field.name.value.startsWith('__') && field.name.value !== '__typename')
        throw refuse(`${name} reads \`${field.name.value}\`. Customers have no business with the schema.`)
    },
  })
}

/** Documents are read here without a schema, so each fragment has to be there, once, and must not contain itself. */
function checkFragments(name: string, document: DocumentNode): void {
  const spreads = new Map<string, string[]>()
  for (const definition of document.definitions) {
    if (definition.kind !== 'FragmentDefinition') continue
    if (spreads.has(definition.name.value))
      throw refuse(`${name} has two fragments of the name ${definition.name.value}.`)
    spreads.set(definition.name.value, spreadsIn(definition))
  }
  const followed = new Set<string>()
  const follow = (fragment: string, within: readonly string[]): void => {
    const inside = spreads.get(fragment)
    if (!inside) throw refuse(`${name} has no fragment of the name ${fragment}.`)
    if (within.includes(fragment)) throw refuse(`${name} has a fragment that contains itself: ${fragment}.`)
    if (followed.has(fragment)) return
    for (const next of inside) follow(next, [...within, fragment])
    followed.add(fragment)
  }
  for (const fragment of spreadsIn(document)) follow(fragment, [])
}

function spreadsIn(node: Parameters<typeof visit>[0]): string[] {
  const names = new Set<string>()
  visit(node, { FragmentSpread: (spread) => void names.add(spread.name.value) })
  return [...names]
}

function parseText(text: string): DocumentNode {
  try {
    return parse(text)
  } catch {
    throw refuse('`operations` holds a document that could not be read as GraphQL.')
  }
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
