import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core'
import { openSchema } from '../../schema/schema-file.ts'

/** One change between two schemas. */
export interface SchemaChange {
  readonly kind: 'breaking' | 'dangerous' | 'safe'
  /** What changed, such as `Account.balance`. */
  readonly coordinate?: string
  readonly message: string
}

const kinds: Readonly<Record<CriticalityLevel, SchemaChange['kind']>> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
}

// Which directives stand at a member cannot be asked of an endpoint. Deprecations are changes of their own.
const untold = /DESCRIPTION_(ADDED|CHANGED|REMOVED)$|^DIRECTIVE_/

/** Lists what changed between two SDL files, apart from descriptions and directives; the worst first, then by name. */
export async function runSchemaDiff(older: string, newer: string): Promise<readonly SchemaChange[]> {
  const schemas = [older, newer].map((file) => openSchema(file).whole())
  const changes = await diff(schemas[0] ?? null, schemas[1] ?? null)
  const told = changes.filter(({ type }) => !untold.test(type))
  return told.map(toSchemaChange).toSorted(byKindAndName)
}

function toSchemaChange({ message, path, criticality }: Change): SchemaChange {
  return { kind: kinds[criticality.level], ...(path !== undefined && { coordinate: path }), message }
}

const order = ['breaking', 'dangerous', 'safe']

function byKindAndName(a: SchemaChange, b: SchemaChange): number {
  const byKind = order.indexOf(a.kind) - order.indexOf(b.kind)
  const [first, second] = [a, b].map(({ coordinate, message }) => `${coordinate} ${message}`)
  return byKind || (String(first) < String(second) ? -1 : 1)
}
