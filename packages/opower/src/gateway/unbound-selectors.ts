import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from '@0no-co/graphql.web'
import { accountArguments } from './harmless-arguments.ts'

/** What a gateway knows of the variables and arguments of a document. */
export interface SelectorRules {
  /** Says whether the gateway sets a variable itself. */
  isBound(variable: string): boolean
  /** Says whether an argument can name nobody. */
  isHarmless(argument: string): boolean
}

/**
 * Finds what could tie an answer to somebody else: each argument, on any field and directive of the document, that neither
 * consists of variables of the gateway nor is harmless by its name. A field of an input object counts as an argument, so
 * does a literal, and so does an empty list, which Opower may take for everybody.
 *
 * @returns the names of those arguments.
 */
export function unboundSelectors(document: DocumentNode, rules: SelectorRules): string[] {
  const unbound: string[] = []
  const add = (values: readonly ArgumentNode[] = []): void => {
    for (const { name, value } of values)
      for (const leaf of leavesOf(name.value, value))
        if (!rules.isHarmless(leaf.name) && !isSetByGateway(leaf.value, rules)) unbound.push(leaf.name)
  }
  visit(document, {
    Field: (field) => add(field.arguments),
    Directive: (directive) => {
      if (!conditions.includes(directive.name.value)) add(directive.arguments)
    },
  })
  return unbound
}

/**
 * Finds the root fields that are not tied to the customer: those without an argument that selects, once
 * {@link unboundSelectors} has found nothing.
 */
export function unboundRootFields(document: DocumentNode, rules: SelectorRules): string[] {
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition')
  if (operation?.kind !== 'OperationDefinition') return []
  return rootFields(operation.selectionSet, document)
    .filter((field) => field.name.value !== '__typename' && !isTied(field, rules))
    .map((field) => field.name.value)
}

const conditions = ['skip', 'include']

interface Leaf {
  readonly name: string
  readonly value: ValueNode
}

function leavesOf(name: string, value: ValueNode): Leaf[] {
  if (value.kind === 'ListValue' && value.values.length > 0)
    return value.values.flatMap((entry) => leavesOf(name, entry))
  if (value.kind === 'ObjectValue' && value.fields.length > 0)
    return value.fields.flatMap((field) => leavesOf(field.name.value, field.value))
  return [{ name, value }]
}

function isSetByGateway(value: ValueNode, rules: SelectorRules): boolean {
  return value.kind === 'Variable' && rules.isBound(value.name.value)
}

function isTied({ name, arguments: values = [] }: FieldNode, rules: SelectorRules): boolean {
  const naming = Object.hasOwn(accountArguments, name.value) ? accountArguments[name.value] : undefined
  return values
    .filter((argument) => naming?.includes(argument.name.value) ?? true)
    .flatMap((argument) => leavesOf(argument.name.value, argument.value))
    .some((leaf) => !rules.isHarmless(leaf.name) && isSetByGateway(leaf.value, rules))
}

function rootFields(selectionSet: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection]
    if (selection.kind === 'InlineFragment') return rootFields(selection.selectionSet, document)
    return document.definitions.flatMap((definition) =>
      definition.kind === 'FragmentDefinition' && definition.name.value === selection.name.value
        ? rootFields(definition.selectionSet, document)
        : [],
    )
  })
}
