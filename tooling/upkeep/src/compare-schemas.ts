import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schemaMembers } from '@energy-tooling/schema'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { findChanged } from '../../../packages/codegen/src/commands/check/find-changed.ts'
import { findDeprecated } from '../../../packages/codegen/src/commands/check/find-deprecated.ts'
import { type Finding, inOrder } from '../../../packages/codegen/src/commands/check/finding.ts'
import { collectUsages } from '../../../packages/codegen/src/commands/check/usage.ts'
import { runSchemaDiff, type SchemaChange } from '../../../packages/codegen/src/commands/schema-diff/run.ts'
import { readOperations } from './read-operations.ts'

/** What is compared for one instance. */
export interface SchemaComparison {
  readonly instance: string
  /** The schema that the package brings along, as SDL. */
  readonly bundled: string
  /** What the platform had when it was last looked at, as SDL. */
  readonly before: string
  /** What the platform has now, as SDL. */
  readonly after: string
  /** Folder with the operations of the package. */
  readonly operations: string
  /** Folder with operations of apps, as far as they are known. */
  readonly apps?: string | undefined
}

/** What a platform changed, and whom it touches. */
export interface SchemaReport {
  readonly instance: string
  /** Every change since the last look, the worst first. */
  readonly changes: readonly SchemaChange[]
  /** What the operations of the package will meet. */
  readonly own: readonly Finding[]
  /** What the operations of apps will meet. */
  readonly apps: readonly Finding[]
  /** Coordinates of the bundled schema that the platform does not have. */
  readonly gone: readonly string[]
  /** Names of types that the platform has and the bundled schema lacks. */
  readonly lackingTypes: readonly string[]
  /** Coordinates that the platform has, on types that the bundled schema knows, and the bundled schema lacks. */
  readonly lackingMembers: readonly string[]
}

/** Compares what a platform has with what it had and with what we bring along. */
export async function compareSchemas(comparison: SchemaComparison): Promise<SchemaReport> {
  const { instance, bundled, before, after, operations, apps } = comparison
  const [ours, earlier, now] = [bundled, before, after].map(executable)
  if (!ours || !earlier || !now) throw new Error('A schema is missing.')
  const [ourMembers, theirMembers] = [schemaMembers(bundled), schemaMembers(after)]
  const ourTypes = new Set([...ourMembers.values()].map(({ typeName }) => typeName))
  const lacking = [...theirMembers.values()].filter(({ coordinate }) => !ourMembers.has(coordinate))
  return {
    instance,
    changes: await changesBetween(before, after),
    own: findingsIn(ours, now, operations, instance),
    apps: apps === undefined ? [] : findingsIn(earlier, now, apps, instance),
    gone: [...ourMembers.keys()].filter((coordinate) => !theirMembers.has(coordinate)).sort(),
    lackingTypes: namesOf(lacking.filter(({ typeName }) => !ourTypes.has(typeName))),
    lackingMembers: lacking
      .filter(({ typeName }) => ourTypes.has(typeName))
      .map(({ coordinate }) => coordinate)
      .sort(),
  }
}

/** What breaks for operations, and what of them is announced to go. */
function findingsIn(
  older: GraphQLSchema,
  newer: GraphQLSchema,
  folder: string,
  instance: string,
): readonly Finding[] {
  const definitions = readOperations(folder, older, instance)
  const wasDeprecated = new Set(
    findDeprecated(collectUsages(older, definitions)).map(({ coordinate }) => coordinate),
  )
  const deprecated = findDeprecated(collectUsages(newer, definitions))
  return inOrder([
    ...findChanged(older, newer, definitions),
    ...deprecated.filter(({ coordinate }) => !wasDeprecated.has(coordinate)),
  ])
}

async function changesBetween(before: string, after: string): Promise<readonly SchemaChange[]> {
  const folder = mkdtempSync(join(tmpdir(), 'energy-upkeep-'))
  try {
    const files = [join(folder, 'before.graphql'), join(folder, 'after.graphql')] as const
    writeFileSync(files[0], before)
    writeFileSync(files[1], after)
    return await runSchemaDiff(...files)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const executable = (sdl: string): GraphQLSchema =>
  buildSchema(sdl, { assumeValid: true, assumeValidSDL: true })

function namesOf(members: readonly { readonly typeName: string }[]): readonly string[] {
  return [...new Set(members.map(({ typeName }) => typeName))].sort()
}
