import { type Definition, isOperation } from './definition.ts'

/** Names the type of a definition's data: `AccountQuery`, `SignInMutation`, `MeterFragment`. */
export function typeName(definition: Definition): string {
  const suffix = isOperation(definition) ? upperFirst(definition.node.operation) : 'Fragment'
  return `${upperFirst(definition.name)}${suffix}`
}

/** Names every type that is printed for a definition: that of its data, and that of an operation's variables. */
export function typeNames(definition: Definition): readonly string[] {
  const name = typeName(definition)
  return isOperation(definition) ? [name, `${name}Variables`] : [name]
}

/** Names the document of a definition: `AccountDocument`, `MeterFragmentDoc`. */
export function documentName(definition: Definition): string {
  return `${upperFirst(definition.name)}${isOperation(definition) ? 'Document' : 'FragmentDoc'}`
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
