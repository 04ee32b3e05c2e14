/** A page of the site, whose text lies in the repository. */
export interface PageSource {
  /** Where it is on the site, without a slash in front. */
  readonly path: string
  /** What the navigation calls it. */
  readonly title: string
  /** The Markdown file, from the root of the repository. */
  readonly source: string
}

/** What is generated from types, schemas and tables. */
export type GeneratedPages = 'changelogs' | 'error-codes' | 'provider-codes' | 'reference' | 'schemas'

/** A group of pages in the navigation. */
export interface Section {
  readonly title: string
  readonly pages: readonly PageSource[]
  /** What follows the pages. */
  readonly generated?: readonly GeneratedPages[]
}

/** The navigation, in the order in which app teams ask. */
export const sections: readonly Section[] = [
  {
    title: 'Start',
    pages: [
      { path: 'start/kraken', title: 'Kraken', source: 'packages/kraken/docs/getting-started.md' },
      { path: 'start/opower', title: 'Opower', source: 'packages/opower/docs/getting-started.md' },
      {
        path: 'start/beenergised',
        title: 'be.ENERGISED',
        source: 'packages/beenergised/docs/getting-started.md',
      },
      { path: 'kraken', title: '@energy/kraken', source: 'packages/kraken/README.md' },
      { path: 'opower', title: '@energy/opower', source: 'packages/opower/README.md' },
      { path: 'beenergised', title: '@energy/beenergised', source: 'packages/beenergised/README.md' },
      { path: 'auth-core', title: '@energy/auth-core', source: 'packages/auth-core/README.md' },
    ],
  },
  {
    title: 'Concepts',
    pages: [
      { path: 'identity', title: 'Identity and sessions', source: 'packages/auth-core/docs/identity.md' },
      {
        path: 'operations',
        title: 'The way of an operation',
        source: 'packages/auth-core/docs/operations.md',
      },
      { path: 'fences', title: 'Fences', source: 'packages/auth-core/docs/fences.md' },
      { path: 'rate-limits', title: 'Gate and lanes', source: 'packages/auth-core/docs/rate-limits.md' },
      { path: 'pagination', title: 'Lists', source: 'packages/auth-core/docs/pagination.md' },
      { path: 'stores', title: 'Stores', source: 'packages/auth-core/docs/stores.md' },
      { path: 'glossary', title: 'Glossary', source: 'packages/auth-core/docs/glossary.md' },
    ],
  },
  {
    title: 'Recipes',
    pages: [
      {
        path: 'kraken-sign-in',
        title: 'Ways to sign in (Kraken)',
        source: 'packages/kraken/docs/sign-in.md',
      },
      { path: 'servers', title: 'Servers', source: 'packages/auth-core/docs/servers.md' },
      { path: 'browsers', title: 'Browsers', source: 'packages/auth-core/docs/browsers.md' },
      { path: 'next', title: 'Next', source: 'packages/auth-core/docs/next.md' },
      {
        path: 'opower-gateway',
        title: 'A gateway for customers (Opower)',
        source: 'packages/opower/docs/gateway.md',
      },
      {
        path: 'beenergised-charging',
        title: 'From registration to invoice (be.ENERGISED)',
        source: 'packages/beenergised/docs/charging.md',
      },
      { path: 'clients', title: 'Clients and frameworks', source: 'packages/auth-core/docs/clients.md' },
      {
        path: 'tanstack-query',
        title: 'TanStack Query',
        source: 'packages/auth-core/docs/tanstack-query.md',
      },
      { path: 'watch', title: 'Watching a query', source: 'packages/auth-core/docs/watch.md' },
      {
        path: 'observability',
        title: 'Logs, Sentry, OpenTelemetry',
        source: 'packages/auth-core/docs/observability.md',
      },
      {
        path: 'other-platforms',
        title: 'Platforms that are not listed',
        source: 'packages/kraken/docs/other-platforms.md',
      },
      { path: 'upgrading', title: 'Upgrading', source: 'docs/upgrading.md' },
    ],
  },
  {
    title: 'Code generation',
    pages: [
      { path: 'codegen', title: 'Types for your operations', source: 'packages/codegen/README.md' },
      { path: 'own-schema', title: 'A schema of your own', source: 'packages/codegen/docs/own-schema.md' },
      { path: 'check', title: 'What will break', source: 'packages/codegen/docs/check.md' },
      { path: 'caches', title: 'Caches', source: 'packages/codegen/docs/caches.md' },
      { path: 'scalars', title: 'Scalars', source: 'packages/codegen/docs/scalars.md' },
      {
        path: 'persisted-documents',
        title: 'Persisted documents',
        source: 'packages/codegen/docs/persisted-documents.md',
      },
      {
        path: 'module-systems',
        title: 'CommonJS, Jest, node file.ts',
        source: 'packages/codegen/docs/module-systems.md',
      },
    ],
  },
  {
    title: 'Errors',
    pages: [
      { path: 'errors/about', title: 'How errors are made', source: 'packages/auth-core/docs/errors.md' },
    ],
    generated: ['error-codes', 'provider-codes'],
  },
  {
    title: 'Testing',
    pages: [
      { path: 'sandbox', title: 'The sandbox', source: 'packages/sandbox/README.md' },
      { path: 'testing', title: 'Tests with the sandbox', source: 'packages/sandbox/docs/testing.md' },
      { path: 'faults', title: 'Make things go wrong', source: 'packages/sandbox/docs/faults.md' },
      { path: 'worlds', title: 'What the sandbox holds', source: 'packages/sandbox/docs/worlds.md' },
    ],
  },
  {
    title: 'Security',
    pages: [
      { path: 'security', title: 'What is promised', source: 'SECURITY.md' },
      { path: 'threats', title: 'Threats, tokens, handles', source: 'packages/auth-core/docs/security.md' },
    ],
  },
  {
    title: 'Migration',
    pages: [
      {
        path: 'from-stock-exchanges',
        title: 'From urql’s exchanges',
        source: 'packages/auth-core/docs/from-stock-exchanges.md',
      },
      {
        path: 'from-apollo',
        title: 'From Apollo Client’s links',
        source: 'packages/auth-core/docs/from-apollo.md',
      },
      {
        path: 'from-hand-written-clients',
        title: 'From a client of your own',
        source: 'packages/auth-core/docs/from-hand-written-clients.md',
      },
      {
        path: 'from-other-codegen',
        title: 'From other code generation',
        source: 'packages/codegen/docs/migration.md',
      },
    ],
  },
  { title: 'Reference', pages: [], generated: ['reference'] },
  {
    title: 'Schemas',
    pages: [{ path: 'schemas/about', title: 'How they are written', source: 'schemas/README.md' }],
    generated: ['schemas'],
  },
  {
    title: 'Playground',
    pages: [{ path: 'playground', title: 'Playground', source: 'site/playground.md' }],
  },
  {
    title: 'About',
    pages: [
      { path: 'versions', title: 'Versions', source: 'SEMVER.md' },
      { path: 'tested-versions', title: 'Tested versions', source: 'docs/tested-versions.md' },
      { path: 'releasing', title: 'Releasing', source: 'docs/releasing.md' },
      { path: 'contributing', title: 'Contributing', source: 'CONTRIBUTING.md' },
    ],
    generated: ['changelogs'],
  },
]
