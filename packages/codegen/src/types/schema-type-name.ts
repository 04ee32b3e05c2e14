/** What TypeScript keeps for itself in the place of a type, and what generated code leans on. */
const taken = new Set(
  [
    'any as async await bigint boolean break case catch class const continue debugger default delete do else enum export extends',
    'false finally for function if implements import in instanceof interface let never new null number object package private',
    'protected public return static string super switch symbol this throw true try typeof undefined unknown var void while with',
    'yield readonly keyof infer unique asserts ReadonlyArray Decoded FragmentDocument FragmentString Scalar TypedDocumentNode TypedDocumentString',
  ].flatMap((words) => words.split(' ')),
)

/** Names the type of an enum or an input: as the schema does, with `_` behind a name that TypeScript has another use for. */
export function schemaTypeName(name: string): string {
  return taken.has(name) ? `${name}_` : name
}
