/** How something about a provider's schema is known, from the surest to the least sure. */
export const standings = ['documented', 'observed', 'inferred', 'unverified'] as const

export type Standing = (typeof standings)[number]

/** Stays in the composed schema, so that tools can read which errors a root field is known to raise. */
export const errorsDefinition = `
"""
Codes of errors that the field is known to raise, besides those that any field can. Others can occur.
"""
directive @errors(codes: [String!]!) on FIELD_DEFINITION
`

/** Stays in the composed schema, so that documents of such fields alone are sent without a token. */
export const anonymousDefinition = `
"""
The provider documents that the field needs no authentication.
"""
directive @anonymous on FIELD_DEFINITION
`

/** Stays in the composed schema, so that tools can read how each type and member is known. */
export const provenanceDefinition = `
"""
How this is known: documented (the provider's pages say so), observed (in a schema of the same platform or in clients
that use it), inferred (follows from what was observed) or unverified (nobody could check it). A member without its own
has that of its type.
"""
directive @provenance(standing: String!, evidence: String!) on SCALAR | OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE | INPUT_FIELD_DEFINITION
`
