import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock } from '../testing/settable-clock.ts'

const path = createRequire(import.meta.url).resolve('@energy/kraken/schema/de.graphql')
const schema = buildSchema(await readFile(path, 'utf8'))

/** The fields at the root that are walked, with their arguments. */
const roots: Readonly<Record<string, string>> = {
  viewer: '',
  account: '(accountNumber: $accountNumber)',
  devices: '(accountNumber: $accountNumber)',
  completedDispatches: '(accountNumber: $accountNumber)',
  supplyPoints: '(accountNumber: $accountNumber, first: 2)',
  epexDayAheadPrices: '(first: 2)',
  rateLimitInfo: '',
}

test('no field of what a customer owns is answered with an internal error', {
  timeout: 120_000,
}, async () => {
  const sandbox = await startSandbox({ clock: createSettableClock() })
  const caller = createKrakenCaller(sandbox)
  const headers = await caller.signIn()
  const accountNumber = sandbox.credentials.kraken.de.accountNumbers[0]
  const failures = new Set<string>()
  let asked = 0
  for (const root of Object.keys(roots)) {
    const field = schema.getQueryType()?.getFields()[root]
    if (!field) throw new Error(`There is no ${root}.`)
    for (const selection of selectionsOf(field, [])) {
      const variables = selection.includes('$accountNumber') ? '($accountNumber: String!)' : ''
      const { errors, codes } = await caller.call(
        `query ${variables} { ${selection} }`,
        { accountNumber },
        headers,
      )
      asked += 1
      for (const [index, { path, extensions, message }] of errors.entries())
        failures.add(
          `${path?.filter((part: unknown) => typeof part === 'string').join('.')}: ${codes[index]} ${extensions?.sandbox ?? message}`,
        )
    }
  }
  await sandbox.close()
  expect([...failures]).toEqual([])
  expect(asked).toBeGreaterThan(50)
})

/** One selection for every object on the way down, with all of its leaves. */
function selectionsOf(field: GraphQLField<unknown, unknown>, above: readonly string[]): string[] {
  const call = above.length === 0 ? `${field.name}${roots[field.name] ?? ''}` : callOf(field)
  const type = getNamedType(field.type)
  if (call === undefined || above.includes(type.name) || above.length > 3) return []
  if (isLeafType(type)) return []
  const wrap = (inner: string) => `${call} { ${inner} }`
  const objects = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type]
  return objects.flatMap((object) => {
    const open = object === type ? '' : `... on ${object.name}`
    const inside = (inner: string) => wrap(open ? `${open} { ${inner} }` : inner)
    const fields = fieldsOf(object)
    const leaves = fields.filter((one) => isLeafType(getNamedType(one.type)) && callOf(one) === one.name)
    return [
      inside(['__typename', ...leaves.map(({ name }) => name)].join(' ')),
      ...fields.flatMap((one) => selectionsOf(one, [...above, type.name]).map(inside)),
    ]
  })
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || (isAbstractType(type) && 'getFields' in type)
    ? Object.values(type.getFields())
    : []
}

/** How a field is asked for; undefined when it needs arguments that are not known here. */
function callOf({ name, args }: GraphQLField<unknown, unknown>): string | undefined {
  if (args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined))
    return undefined
  return args.some((argument) => argument.name === 'first') ? `${name}(first: 2)` : name
}
