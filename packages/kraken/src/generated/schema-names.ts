// Generated: do not edit, run `pnpm generate`.
/** The schemas that come with the package, by their names. */
export type BundledSchemaName =
  | 'de'
  | 'gb'
  | 'au'
  | 'us'
  | 'fr'
  | 'jp'
  | 'es'
  | 'it'
  | 'nz'
  | 'shared'
