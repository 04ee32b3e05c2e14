import type { Names } from './names.ts'

/**
 * Files whose shape every provider shares. They are taken from Opower as it is today, so that a new provider is like the
 * others of today; what is true of Opower alone is in `template`.
 */
export const derivedFiles: readonly string[] = [
  'tsconfig.json',
  'vitest.config.ts',
  'turbo.json',
  'src/client.ts',
  'src/session.ts',
  'src/session-pool.ts',
  'src/exchange.ts',
  'src/fetch.ts',
  'src/document.ts',
  'src/documents.ts',
  'src/grants/access-token.ts',
  'src/grants/client-credentials.ts',
  'src/grants/resume-sign-in.ts',
  'src/grants/index.ts',
  'src/grants/conformance.test.ts',
]

/** Writes Opower's file in the name of another provider, without the facts that its comments tell. */
export function deriveFile(text: string, names: Names): string {
  return rename(withoutFacts(text), names)
}

/** The manifest of Opower, with the entries and packages that every provider has. */
export function deriveManifest(text: string, names: Names): string {
  const manifest = JSON.parse(text)
  const kept = ['.', './codegen', './document', './documents', './schema/*.graphql', './package.json']
  const only = (exports: object): object =>
    Object.fromEntries(Object.entries(exports).filter(([entry]) => kept.includes(entry)))
  const without = (dependencies: object, ...left: string[]): object =>
    Object.fromEntries(Object.entries(dependencies).filter(([name]) => !left.includes(name)))
  const derived = {
    ...manifest,
    version: '0.0.0',
    description: `${names.pascal}: schema, typed documents and a urql client that keeps its session alive.`,
    exports: only(manifest.exports),
    publishConfig: { ...manifest.publishConfig, exports: only(manifest.publishConfig.exports) },
    dependencies: without(manifest.dependencies, '@0no-co/graphql.web'),
    devDependencies: Object.fromEntries(
      [
        '@energy-tooling/generate',
        '@energy/codegen',
        '@types/node',
        'graphql',
        'tsdown',
        'typescript',
        'vitest',
      ].map((name) => [name, manifest.devDependencies[name]]),
    ),
  }
  return `${rename(JSON.stringify(derived, null, 2), names)}\n`
}

function rename(text: string, { kebab, camel, pascal }: Names): string {
  return text
    .replaceAll(/Oracle Utilities Opower|Oracle|Opower/g, pascal)
    .replaceAll(/(?<=[@/'"`-]|packages\/)opower|opower(?=\.ts|\.graphql)/g, kebab)
    .replaceAll('opower', camel)
    .replaceAll(/\ba utility\b/g, 'an organisation')
    .replaceAll(/\butility\b/g, 'organisation')
    .replaceAll('BillingAccountsDocument, { first: 50 }', 'ViewerDocument, {}')
    .replaceAll('BillingAccountsDocument', 'ViewerDocument')
}

/** Facts stand in `@remarks` and `@see`, which end at the next tag or at the end of the comment. */
function withoutFacts(text: string): string {
  return text
    .replaceAll(/^ *\* @(?:remarks|see)\b.*\n(?: *\* (?! *@).+\n)*(?: *\*\n)?/gm, '')
    .replaceAll(/ Browsers and apps[\s\S]*?`@energy\/opower\/gateway`\./g, '')
    .replaceAll(/(?: *\*\n)+( *\*\/)/g, '$1')
}
