import { CodegenError } from '../../errors/codegen-error.ts'

/** What the set-up of an app needs to know of a provider's package. */
export interface ProviderSetup {
  readonly packageName: string
  /** The option that chooses among several schemas, where there are several. */
  readonly selector?: string
  /** The files of the schema inside the package. */
  schemaFiles(selected: string | undefined): readonly string[]
}

/** Great Britain has two hosts; for some platforms another schema stands in, as in the package's own `defineConfig`. */
const krakenSchemas: Readonly<Partial<Record<string, readonly string[]>>> = {
  gb: ['gb', 'gb-second-host'],
  'edf-gb': ['gb'],
  'eon-next': ['gb'],
  'good-energy': ['gb'],
  'meridian-nz': ['nz'],
  'powershop-nz': ['nz'],
}

const providers: readonly ProviderSetup[] = [
  {
    packageName: '@energy/kraken',
    selector: 'instance',
    schemaFiles: (instance = '') =>
      (krakenSchemas[instance] ?? [instance]).map((name) => `schema/${name}.graphql`),
  },
  { packageName: '@energy/opower', schemaFiles: () => ['schema/opower.graphql'] },
  { packageName: '@energy/beenergised', schemaFiles: () => ['schema/beenergised.graphql'] },
]

/**
 * Chooses the provider to set up: the one that is named, or the only one that the app depends on, or the only one of
 * those that has instances where one is named.
 *
 * @throws {@link CodegenError} when it is not clear which one.
 */
export function chooseProvider(
  named: string | undefined,
  instance: string | undefined,
  dependencies: readonly string[],
): ProviderSetup {
  const possible = providers.filter(({ packageName }) =>
    named === undefined ? dependencies.includes(packageName) : packageName === `@energy/${named}`,
  )
  const selectable = instance === undefined ? [] : possible.filter(({ selector }) => selector !== undefined)
  const candidates = selectable.length > 0 ? selectable : possible
  const [provider, second] = candidates
  if (provider && !second) return provider
  const several = candidates.map(({ packageName }) => packageName).join(' and ')
  const choices = second ? candidates : providers
  const names = choices.map(({ packageName }) => packageName.replace('@energy/', '')).join('|')
  throw new CodegenError(
    second
      ? `The app has ${several}: set one up with energy init --provider ${names}, and put the others beside it in codegen.ts with combineConfigs of @energy/codegen.`
      : `Say which provider the app uses: energy init --provider ${names}`,
  )
}
