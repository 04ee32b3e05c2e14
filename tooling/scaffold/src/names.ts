/** The ways in which a provider's name is written. */
export interface Names {
  /** In file names and imports: `acme-grid`. */
  readonly kebab: string
  /** Of values: `acmeGrid`. */
  readonly camel: string
  /** Of types and in prose: `AcmeGrid`. */
  readonly pascal: string
}

/**
 * Derives all spellings from one.
 *
 * @throws when the name is not in kebab case.
 */
export function namesOf(kebab: string): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab))
    throw new Error(`A provider's name is written in small letters and hyphens, such as acme-grid; not "${kebab}".`)
  const pascal = kebab
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  return { kebab, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal }
}
