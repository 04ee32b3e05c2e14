import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql'
import { expect, test } from 'vitest'
import { isConnection } from '../graphql/believable.ts'
import { startSandbox } from '../start-sandbox.ts'
import { callField } from '../testing/call-field.ts'
import { type KnownValues, knownValues } from '../testing/known-values.ts'
import { createKrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock } from '../testing/settable-clock.ts'
import { measureComplexity } from './complexity.ts'
import { krakenInstances } from './instances/instances.ts'
import { krakenInstanceNames } from './instances/names.ts'

/** What would end the session that asks, or needs more than the world holds. */
const unasked = new Set(['possibleErrors', 'queryComplexity'])

const hosts = [
  // A platform that plays the schema of another is walked there.
  ...krakenInstanceNames
    .filter((name) => krakenInstances[name].schema === undefined)
    .map((name) => ({ name, host: 'main' })),
  { name: 'gb', host: 'second' },
] as const

test.each(hosts)(
  'at the $host host of $name every field of every type that can be reached is answered, and every list pages',
  { timeout: 300_000 },
  async ({ name, host }) => {
    const clock = createSettableClock()
    const sandbox = await startSandbox({ clock, port: 'none', providers: [`kraken/${name}`] })
    const { fetch } = sandbox
    const headers = await createKrakenCaller(sandbox, name, { fetch }).signIn()
    const { url, secondUrl = url } = sandbox.kraken[name]
    const caller = createKrakenCaller(sandbox, name, { fetch, url: host === 'second' ? secondUrl : url })
    const isSecond = krakenInstances[name].secondHost ?? (() => false)
    const path = createRequire(import.meta.url).resolve(
      `@energy/kraken/schema/${host === 'second' ? `${name}-second-host` : name}.graphql`,
    )
    const schema = buildSchema(await readFile(path, 'utf8'))
    const serves = (field: string) => isSecond(field) === (host === 'second')
    const walk = createWalk(schema, serves, knownValues(name, clock.now()))

    const failures = new Set<string>()
    const seen = new Set<string>()
    const ask = async (queries: readonly string[]): Promise<readonly unknown[]> => {
      sandbox.faults.reset()
      const { data, errors } = await caller.call(together(queries), {}, headers)
      for (const error of errors) {
        const where = error.path?.filter((part: unknown) => typeof part === 'string').join('.') ?? queries[0]
        const { errorCode, sandbox: defect } = error.extensions ?? {}
        failures.add(`${where}: ${errorCode} ${defect ?? error.message}`)
      }
      return queries.map((_, index) => data?.[`q${index}`])
    }
    const { limits } = krakenInstances[name]
    for (const queries of batches(walk.queries, limits)) note(await ask(queries), seen)
    const firstPages = batches(
      walk.pages.map(({ first }) => first),
      limits,
    )
    const pages = (await Promise.all(firstPages.map(ask))).flat().map(connectionIn)
    const longer = walk.pages.flatMap((list, index) => {
      const page = pages[index]
      return page?.pageInfo?.hasNextPage ? [{ ...list, page, after: list.next(page.pageInfo.endCursor) }] : []
    })
    const nextPages = batches(
      longer.map(({ after }) => after),
      limits,
    )
    const following = (await Promise.all(nextPages.map(ask))).flat().map(connectionIn)
    for (const [index, { first, page }] of longer.entries()) {
      const { edges } = following[index] ?? {}
      if (edges?.length !== 1 || edges[0]?.cursor === page.edges?.[0]?.cursor)
        failures.add(`${first} does not go on`)
    }
    await sandbox.close()
    for (const name of seen) if (name.startsWith('a moment')) failures.add(name)
    expect([...failures]).toEqual([])
    expect(walk.queries.length).toBeGreaterThan(host === 'main' ? 100 : 10)
    expect(seen.size).toBeGreaterThan(host === 'main' ? 80 : 8)
  },
)

/** Puts queries into one operation, each under its own name. */
function together(queries: readonly string[]): string {
  return `{ ${queries.map((query, index) => `q${index}: ${query.slice(2, -2)}`).join(' ')} }`
}

/** Splits queries, in their order, into as few operations as the limits of an instance allow. */
function batches(queries: readonly string[], limits: { complexity: number; nodes: number }): string[][] {
  const split: string[][] = []
  let left = { complexity: 0, nodes: 0 }
  for (const query of queries) {
    const { total, nodes } = measureComplexity(parse(query), undefined, {})
    if (total > left.complexity || nodes > left.nodes) {
      split.push([])
      left = { ...limits }
    }
    left = { complexity: left.complexity - total, nodes: left.nodes - nodes }
    split.at(-1)?.push(query)
  }
  return split
}

interface Walk {
  readonly queries: readonly string[]
  /** Lists that are read by pages of one. */
  readonly pages: readonly { readonly first: string; readonly next: (cursor: string) => string }[]
}

/** Reaches every type on the shortest way, and asks there for all of its fields, each with its own leaves. */
function createWalk(schema: GraphQLSchema, serves: (field: string) => boolean, known: KnownValues): Walk {
  const root = schema.getQueryType()
  if (!root) throw new Error('There is no query type.')
  const queries: string[] = []
  const pages: Walk['pages'][number][] = []
  const reached = new Set<string>([root.name])
  const waiting: { type: GraphQLObjectType; wrap: (inner: string) => string }[] = [
    { type: root, wrap: (inner) => `{ ${inner} }` },
  ]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { type, wrap } = next
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type)
      if (isLeafType(target) || unasked.has(field.name)) continue
      if (type === root && !serves(field.name)) continue
      const given = type === root ? known[`${field.name}:`] : undefined
      const call = callField(field, known, given ?? {})
      const inside = (inner: string) => wrap(`${call} { ${inner} }`)
      const objects = objectsOf(target, schema)
      if (objects.length === 0) continue
      queries.push(
        inside(
          objects
            .map((one) => {
              const selection = `__typename ${leavesOf(one)} ${branchesOf(one)}`
              return one === target ? selection : `... on ${one.name} { ${selection} }`
            })
            .join(' '),
        ),
      )
      for (const one of objects) {
        if (reached.has(one.name)) continue
        reached.add(one.name)
        waiting.push({
          type: one,
          wrap: one === target ? inside : (inner) => inside(`... on ${one.name} { ${inner} }`),
        })
      }
      if (!isObjectType(target) || !isConnection(target) || !field.args.some(({ name }) => name === 'after'))
        continue
      const page = (more: object) =>
        wrap(
          `${callField(field, known, { ...given, first: 1, ...more })} { pageInfo { hasNextPage endCursor } edges { cursor } }`,
        )
      pages.push({ first: page({}), next: (after) => page({ after }) })
    }
  }
  return { queries, pages }

  function leavesOf(type: GraphQLObjectType): string {
    const leaves = Object.values(type.getFields()).filter((one) => isLeafType(getNamedType(one.type)))
    // Aliases: two types of one interface may give one name different types.
    return leaves.map((one) => `${type.name}_${one.name}: ${callField(one, known, {})}`).join(' ')
  }
  function branchesOf(type: GraphQLObjectType): string {
    const branches = Object.values(type.getFields()).filter((one) => !isLeafType(getNamedType(one.type)))
    return branches
      .filter(({ name }) => !unasked.has(name))
      .map((one) => `${type.name}_${one.name}: ${callField(one, known, {})} { __typename }`)
      .join(' ')
  }
}

function objectsOf(type: GraphQLNamedType, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type]
  return isAbstractType(type) ? schema.getPossibleTypes(type) : []
}

function note(value: unknown, seen: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) note(one, seen)
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) {
      if (name === '__typename' && typeof one === 'string') seen.add(one)
      else if (
        typeof one === 'string' &&
        /^1\d{12}$/.test(one) &&
        !/(?:id|spin|number|reference)$/i.test(name)
      )
        seen.add(`a moment as ${name}`)
      else note(one, seen)
    }
}

interface Page {
  readonly edges?: readonly { readonly cursor?: string }[]
  readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor: string }
}

/** The first connection of an answer, at any depth. */
function connectionIn(value: unknown): Page | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('pageInfo' in value && 'edges' in value) return value as Page
  for (const one of Object.values(value)) {
    const found = connectionIn(one)
    if (found) return found
  }
  return undefined
}
