/**
 * Gives every kind of file a glob of its own: `src/*.{graphql,ts}` becomes `src/*.graphql` and `src/*.ts`. Where one glob
 * finds several kinds, `graphql-codegen` leaves a file with a mistake in its syntax out as soon as another kind has operations.
 */
export function documentGlobs(globs: readonly string[]): string[] {
  return globs.flatMap((glob) => {
    const [group, extensions = ''] = /\{([^{}]+)\}$/.exec(glob) ?? []
    if (group === undefined || glob.startsWith('!')) return glob
    return extensions.split(',').map((extension) => glob.slice(0, -group.length) + extension)
  })
}
