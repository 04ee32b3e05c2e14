import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from '@0no-co/graphql.web'
import { isRecord } from '../is-record.ts'

/** What one host is asked of a query. */
export interface QueryPart {
  readonly document: DocumentNode
  /** The text of the document. */
  readonly query: string
  /** The variables that the document uses. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** The query that {@link splitQuery} splits. */
export interface SplitQueryOptions {
  readonly document: Pick<DocumentNode, 'definitions'>
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  /** Finds the host that serves a root field. */
  readonly hostOf: (field: string) => unknown
}

/**
 * Splits a query by the hosts of its root fields, through fragments; what `@skip` and `@include` leave out goes nowhere.
 * Each part keeps the names in the answer, the directives, and the fragments and variables that it uses.
 */
export function splitQuery({ document, operation, variables, hostOf }: SplitQueryOptions): QueryPart[] {
  const fragments = new Map(document.definitions.filter(isFragment).map((each) => [each.name.value, each]))
  const hosts = new Set<unknown>()
  select(operation.selectionSet, (field) => {
    if (field !== '__typename') hosts.add(hostOf(field))
    return true
  })
  // Every host can tell the name of the root type; one is enough.
  const [first = hostOf('__typename')] = hosts
  return [...(hosts.size > 0 ? hosts : [first])].flatMap((host) => {
    const serves = (field: string): boolean => (field === '__typename' ? first : hostOf(field)) === host
    const selections = select(operation.selectionSet, serves)
    return selections.length > 0 ? [partOf(selections)] : []
  })

  /**
   * Keeps what a predicate says of the root fields. Fragments are put in place, for elsewhere they may be needed whole, and
   * once: what is spread again is in the answer already.
   */
  function select(
    { selections }: SelectionSetNode,
    keeps: (field: string) => boolean,
    placed = new Set<FragmentDefinitionNode>(),
  ): SelectionNode[] {
    return selections.flatMap((selection): SelectionNode[] => {
      if (isLeftOut(selection)) return []
      if (selection.kind === Kind.FIELD) return keeps(selection.name.value) ? [selection] : []
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (!fragment || (fragment.kind === Kind.FRAGMENT_DEFINITION && placed.has(fragment))) return []
      if (fragment.kind === Kind.FRAGMENT_DEFINITION) placed.add(fragment)
      const inner = select(fragment.selectionSet, keeps, placed)
      if (inner.length === 0) return []
      const { typeCondition } = fragment
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(typeCondition && { typeCondition }),
          ...(selection.directives && { directives: selection.directives }),
          selectionSet: { kind: Kind.SELECTION_SET, selections: inner },
        },
      ]
    })
  }

  function isLeftOut({ directives = [] }: SelectionNode): boolean {
    return directives.some(({ name, arguments: given = [] }) => {
      const condition = given.find((argument) => argument.name.value === 'if')?.value
      const value =
        condition?.kind === Kind.BOOLEAN
          ? condition.value
          : condition?.kind === Kind.VARIABLE && booleanOf(condition.name.value)
      if (typeof value !== 'boolean') return false
      return name.value === 'skip' ? value : name.value === 'include' && !value
    })
  }

  function booleanOf(variable: string): unknown {
    if (variable in variables) return variables[variable]
    const { defaultValue } =
      operation.variableDefinitions?.find((each) => each.variable.name.value === variable) ?? {}
    return defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined
  }

  function partOf(selections: readonly SelectionNode[]): QueryPart {
    const { variableDefinitions = [], ...rest } = operation
    const selecting = { ...rest, selectionSet: { ...operation.selectionSet, selections } }
    const used = new Set<string>()
    const spread = new Set<FragmentDefinitionNode>()
    note(selecting)
    const definitions: DefinitionNode[] = [
      {
        ...selecting,
        variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
      },
      ...spread,
    ]
    const part: DocumentNode = { kind: Kind.DOCUMENT, definitions }
    return {
      document: part,
      query: print(part),
      variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
    }

    function note(node: unknown): void {
      if (Array.isArray(node)) node.forEach(note)
      if (!isRecord(node)) return
      const name = isRecord(node.name) ? String(node.name.value) : ''
      if (node.kind === Kind.VARIABLE) used.add(name)
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(name) : undefined
      if (fragment && !spread.has(fragment)) {
        spread.add(fragment)
        note(fragment)
      }
      Object.values(node).forEach(note)
    }
  }
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION
}
