import type { CacheFacts } from './cache-facts.ts'
import { groupBy, printNames, printPossibleTypes } from './print-facts.ts'

/** Prints what `cacheExchange` of `@urql/exchange-graphcache` is to be told. */
export function printGraphcache({ keys, embedded, possibleTypes, connections }: CacheFacts): string {
  // `cacheExchange` takes `id` by itself, and warns of an object that lacks it.
  const own = [...keys].filter(([, { field, isSometimesMissing }]) => field !== 'id' || isSometimesMissing)
  const byField = groupBy(own, ([name, { field }]) => [field, name])
  const keyed = [...byField].map(([field, names]) => `    ...keyedBy('${field}', ${printNames(names)}),\n`)
  const without = embedded.length > 0 ? `    ...embedded(${printNames(embedded)}),\n` : ''
  const resolved = [...connections].map(
    ([type, fields]) => `  ${type}: merged(${printNames([...fields.keys()])}),\n`,
  )
  const imports = [
    'CacheExchangeOpts',
    ...(keyed.length > 0 || without !== '' ? ['KeyingConfig'] : []),
    ...(resolved.length > 0 ? ['Resolver', 'ResolverConfig'] : []),
  ]
  return `import type { ${imports.join(', ')} } from '@urql/exchange-graphcache'
${resolved.length > 0 ? "import { relayPagination } from '@urql/exchange-graphcache/extras'\n" : ''}
/**
 * The options of \`cacheExchange\`: which field tells objects of a type apart, which types have none and are kept within
 * what they belong to, and which types an interface or a union stands for.
 */
export const cacheConfig: Pick<CacheExchangeOpts, 'keys' | 'possibleTypes' | 'logger'> = {
  keys: {
${keyed.join('')}${without}  },
  possibleTypes: ${printPossibleTypes(possibleTypes)},
  // What arrives is also held against the fragments on other types, whose fields it cannot have.
  logger(severity, message) {
    const isOfOtherType = message.startsWith('Invalid undefined') && /\\(Caused At:.*fragment/i.test(message)
    if (severity !== 'debug' && !isOfOtherType) console[severity](message)
  },
}
${resolved.length > 0 ? printResolvers(resolved.join('')) : ''}${keyed.length > 0 ? keyedByFunction : ''}${without === '' ? '' : embeddedFunction}`
}

function printResolvers(resolved: string): string {
  return `
/**
 * The option \`resolvers\` for lists that a component shows with urql's own queries: each query of a list then gets all
 * pages that the cache holds of it. Leave it out for lists that the SDK reads, which takes each page as it is.
 */
export const connectionResolvers: ResolverConfig = {
${resolved}}

function merged(fields: string): Record<string, Resolver> {
  return Object.fromEntries(fields.split(' ').map((field) => [field, relayPagination()]))
}
`
}

const keyedByFunction = `
function keyedBy(field: string, names: string): KeyingConfig {
  return Object.fromEntries(
    names.split(' ').map((name) => [name, (data) => (data[field] == null ? null : String(data[field]))]),
  )
}
`

const embeddedFunction = `
function embedded(names: string): KeyingConfig {
  return Object.fromEntries(names.split(' ').map((name) => [name, () => null]))
}
`
