import type { CacheFacts, CacheKey } from './cache-facts.ts'
import { printPossibleTypes } from './print-facts.ts'

/** Prints what `InMemoryCache` of `@apollo/client` is to be told. */
export function printApolloCache({ keys, possibleTypes, connections }: CacheFacts): string {
  const names = [...new Set([...keys.keys(), ...connections.keys()])].sort()
  const policies = names.map((name) => printPolicy(name, keys.get(name), connections.get(name))).join('')
  const hasKeys = policies.includes('keyedBy(')
  return `import type { InMemoryCacheConfig${hasKeys ? ', TypePolicy' : ''} } from '@apollo/client'
${connections.size > 0 ? "import { relayStylePagination } from '@apollo/client/utilities'\n" : ''}
/**
 * The options of \`InMemoryCache\`: which types an interface or a union stands for, which field tells objects of a type
 * apart where it is not \`id\`, and which fields are lists whose pages are put together.
 */
export const cacheConfig: Pick<InMemoryCacheConfig, 'possibleTypes' | 'typePolicies'> = {
  possibleTypes: ${printPossibleTypes(possibleTypes)},
  typePolicies: {
${policies}  },
}
${hasKeys ? keyedByFunction : ''}`
}

function printPolicy(
  name: string,
  key: CacheKey | undefined,
  fields: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
  const members = [
    ...(key && key.field !== 'id' ? [`keyFields: keyedBy('${key.field}')`] : []),
    ...(fields.size > 0 ? [`fields: { ${[...fields].map(printField).join(', ')} }`] : []),
  ]
  return members.length > 0 ? `    ${name}: { ${members.join(', ')} },\n` : ''
}

function printField([name, keyArguments]: readonly [string, readonly string[]]): string {
  const names = keyArguments.map((argument) => `'${argument}'`).join(', ')
  return `${name}: relayStylePagination(${names === '' ? '' : `[${names}]`})`
}

const keyedByFunction = `
/** An object without the field is kept within what it belongs to. */
function keyedBy(field: string): NonNullable<TypePolicy['keyFields']> {
  return (object) => (object[field] == null ? false : [field])
}
`
