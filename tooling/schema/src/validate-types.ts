import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLError,
  type TypeDefinitionNode,
  validateSchema,
} from 'graphql'
// The rules for SDL have no public entry; without them a mistake is one long message without a place.
import { validateSDL } from 'graphql/validation/validate.js'
import { membersOf } from './members.ts'
import { provenanceDirective, readProvenance } from './provenance.ts'
import { describeProblem, SchemaError } from './schema-error.ts'

/** Refuses a document that is not a valid schema, or that does not say how it is known. */
export function validateTypes(types: readonly TypeDefinitionNode[], document: DocumentNode): void {
  refuse([...types.flatMap(describeProvenance), ...validateSDL(document).map(describe)])
  refuse(validateSchema(buildASTSchema(document, { assumeValidSDL: true })).map(describe))
}

function describeProvenance(type: TypeDefinitionNode): readonly string[] {
  const missing = readProvenance(type)
    ? []
    : [
        describeProblem(
          type,
          `${type.name.value} needs @provenance(standing:, evidence:) with a known standing.`,
        ),
      ]
  const unreadable = membersOf(type)
    .filter((member) => provenanceDirective(member) && !readProvenance(member))
    .map((member) =>
      describeProblem(
        member,
        `${type.name.value}.${member.name.value} has a @provenance without a known standing.`,
      ),
    )
  return [...missing, ...unreadable]
}

function describe(error: GraphQLError): string {
  return describeProblem(
    error.nodes?.find(({ loc }) => loc),
    error.message,
  )
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new SchemaError(problems)
}
