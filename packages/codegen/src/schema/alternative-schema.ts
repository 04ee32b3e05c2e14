import { Kind } from 'graphql'
import type { Definition } from '../operations/definition.ts'
import { findMistakes } from '../operations/validate-operations.ts'
import { openSchema } from './schema-file.ts'

/** Another schema of a provider, and what to say when operations fit that one. */
export interface AlternativeSchema {
  readonly schemaFile: string
  /** One sentence: how to choose it. */
  readonly advice: string
}

/** Gives the advice of an alternative that the operations fit. */
export function adviceOf(
  alternative: AlternativeSchema | undefined,
  definitions: readonly Definition[],
): string | undefined {
  if (!alternative) return undefined
  const document = { kind: Kind.DOCUMENT, definitions: definitions.map(({ node }) => node) } as const
  const schema = openSchema(alternative.schemaFile).partial([document])
  return findMistakes(schema, definitions).length === 0 ? alternative.advice : undefined
}
