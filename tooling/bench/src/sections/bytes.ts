import { bundleForBrowser } from '../../../build/bundle-for-browser.ts'
import type { Comparison, Contestant, Metric, Section } from '../page/section.ts'
import { benchFolder } from '../page/write-page.ts'
import { apollo, beEnergised, graphqlRequest, kraken, opower, urqlAlone, urqlStock } from './imports.ts'

const metrics: readonly Metric[] = [
  { name: 'raw', unit: 'kB', better: 'less', uncharted: true },
  { name: 'gzip', unit: 'kB', better: 'less', uncharted: true },
  { name: 'brotli', unit: 'kB', better: 'less' },
  { name: 'later', unit: 'kB', better: 'less', uncharted: true, unranked: true },
]

interface Import {
  readonly name: string
  readonly source: string
  readonly ours?: true
}

const document = (entry: string, name: string): string => `import { ${name} } from '${entry}'; use(${name})`
const query = 'query Item($id: ID!) { item(id: $id) { id owner } }'

/** Counts what an app ships for what it imports. */
export async function measureBytes(): Promise<Section> {
  return {
    title: 'What an import costs',
    text: 'esbuild, minified, for production. `later` is what arrives at its first use, by brotli; the other columns are what is loaded at the start.',
    comparisons: [
      await compare('bytes-of-a-client', 'A client, one document, one way to sign in', 'urql alone', [
        { name: 'urql alone', source: urqlAlone },
        { name: 'urql, stock auth and retry', source: urqlStock },
        { name: '`createKrakenClient`', source: kraken(), ours: true },
        { name: '`createOpowerClient`', source: opower, ours: true },
        { name: '`createBeEnergisedClient`', source: beEnergised, ours: true },
        { name: 'Apollo Client', source: apollo },
        { name: 'graphql-request', source: graphqlRequest },
      ]),
      await compare('bytes-of-more', 'What one more import adds', '`createKrakenClient`', [
        { name: '`createKrakenClient`', source: kraken(), ours: true },
        {
          name: 'with a second document',
          source: kraken("import { BillsDocument } from '@energy/kraken/de'", ['BillsDocument']),
          ours: true,
        },
        {
          name: 'with `paginate`',
          source: kraken("import { paginate } from '@energy/auth-core'", ['paginate']),
          ours: true,
        },
        {
          name: 'with `webStore`',
          source: kraken("import { webStore } from '@energy/auth-core/browser'", ['webStore']),
          ours: true,
        },
        {
          name: 'with `energyError`',
          source: kraken("import { energyError } from '@energy/auth-core'", ['energyError']),
          ours: true,
        },
        {
          name: 'with `paginate`, `webStore` and `energyError`',
          source: kraken(
            "import { energyError, paginate } from '@energy/auth-core'\nimport { webStore } from '@energy/auth-core/browser'",
            ['energyError', 'paginate', 'webStore'],
          ),
          ours: true,
        },
      ]),
      await compare('bytes-of-a-fetch', 'A session without urql', 'graphql-request', [
        {
          name: '`createSession`, `authorizedFetch`',
          source: `import { accessToken, authorizedFetch, createSession } from '@energy/auth-core'
use(accessToken, authorizedFetch, createSession)`,
          ours: true,
        },
        { name: 'graphql-request', source: graphqlRequest },
        { name: 'Apollo Client', source: apollo },
      ]),
      await compare('bytes-of-a-document', 'One document without a client', 'graphql-tag of Apollo Client', [
        { name: '`@energy/kraken/de`', source: document('@energy/kraken/de', 'ViewerDocument'), ours: true },
        {
          name: '`@energy/opower/documents`',
          source: document('@energy/opower/documents', 'PremisesDocument'),
          ours: true,
        },
        {
          name: '`@energy/beenergised/documents`',
          source: document('@energy/beenergised/documents', 'AvailableCardsDocument'),
          ours: true,
        },
        { name: '`gql` of urql', source: `import { gql } from '@urql/core'; use(gql('${query}'))` },
        {
          name: 'graphql-tag of Apollo Client',
          source: `import { gql } from '@apollo/client'; use(gql('${query}'))`,
        },
        {
          name: 'gql.tada',
          source: `import { initGraphQLTada } from 'gql.tada'; use(initGraphQLTada()('${query}'))`,
        },
      ]),
    ],
  }
}

async function compare(
  id: string,
  title: string,
  baseline: string,
  imports: readonly Import[],
): Promise<Comparison> {
  const contestants: Contestant[] = []
  for (const { source, ...named } of imports) {
    const { raw, gzip, brotli, later } = await bundleForBrowser(benchFolder, source)
    const samples = { raw: [raw / 1000], gzip: [gzip / 1000], brotli: [brotli / 1000], later: [later / 1000] }
    contestants.push({ ...named, samples })
  }
  return { id, title, baseline, metrics, contestants }
}
