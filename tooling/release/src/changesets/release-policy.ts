/** What a package is about to become. */
export interface PlannedRelease {
  readonly name: string
  readonly type: 'major' | 'minor' | 'patch' | 'none'
}

/** The parts of a manifest that decide whose majors a package follows. */
export interface Dependent {
  readonly name: string
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/**
 * Finds packages whose planned version would hide an incompatible change from apps: who shares a package with the app,
 * as a peer, becomes incompatible with it.
 *
 * @remarks Changesets by itself plans a patch: the dependent's own code did not change.
 */
export function hiddenBreaks(
  releases: readonly PlannedRelease[],
  packages: readonly Dependent[],
): readonly string[] {
  const planned = new Map(releases.map(({ name, type }) => [name, type]))
  return packages.flatMap(({ name, peerDependencies = {}, peerDependenciesMeta = {} }) =>
    Object.keys(peerDependencies)
      .filter((peer) => planned.get(peer) === 'major' && !peerDependenciesMeta[peer]?.optional)
      .filter(() => planned.get(name) !== 'major')
      .map((peer) => `${name} shares ${peer} with the app and follows its major: add \`'${name}': major\`.`),
  )
}
