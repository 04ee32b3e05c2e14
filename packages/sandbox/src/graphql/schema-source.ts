/** Where the schema that a server plays comes from. */
export interface SchemaSource {
  /** Whether it takes the place of the bundled one. */
  readonly isOwn: boolean
  /**
   * Reads it.
   *
   * @param bundled - the file that is played when none takes its place, such as `@energy/kraken/schema/de.graphql`.
   */
  readonly read: (bundled: string) => Promise<string>
}

/** Names the schema that was given, or the bundled one. */
export function schemaSource(
  given: string | undefined,
  readFile: (file: string) => Promise<string>,
): SchemaSource {
  return {
    isOwn: given !== undefined,
    read: async (bundled) => (given?.includes('{') ? given : readFile(given ?? bundled)),
  }
}
