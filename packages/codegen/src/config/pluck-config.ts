/** Which calls in TypeScript files hold operations: those of the named functions, with their text taken verbatim. */
export interface PluckConfig {
  readonly skipIndent: true
  readonly modules: []
  readonly globalGqlIdentifierName: string[]
}

/** Says how `graphql-codegen` finds operations in TypeScript. `gql` of other APIs in the same app is left alone. */
export function pluckConfig(tags: readonly string[]): PluckConfig {
  return { skipIndent: true, modules: [], globalGqlIdentifierName: [...new Set(tags)] }
}
