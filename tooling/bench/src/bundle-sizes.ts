import { fileURLToPath } from 'node:url'
import { bundleForBrowser } from '../../build/bundle-for-browser.ts'

// What an app pays for what it imports, from the built packages.

const folder = fileURLToPath(new URL('..', import.meta.url))

const client = `import { createClient, cacheExchange, fetchExchange } from '@urql/core'`
const kraken = `import { apiKey, createKrakenClient } from '@energy/kraken'
  import { ViewerDocument } from '@energy/kraken/de'`

const imports: Readonly<Record<string, string>> = {
  'urql alone': `${client}; use(createClient, cacheExchange, fetchExchange)`,
  'urql with the stock auth and retry exchanges': `${client}
    import { authExchange } from '@urql/exchange-auth'
    import { retryExchange } from '@urql/exchange-retry'
    use(createClient, cacheExchange, fetchExchange, authExchange, retryExchange)`,
  '`createKrakenClient`, one grant and one document': `${kraken}; use(apiKey, createKrakenClient, ViewerDocument)`,
  'the same with a second document': `${kraken}
    import { BillsDocument } from '@energy/kraken/de'
    use(apiKey, createKrakenClient, ViewerDocument, BillsDocument)`,
  'the same with `paginate`': `${kraken}
    import { paginate } from '@energy/auth-core'
    use(apiKey, createKrakenClient, ViewerDocument, paginate)`,
  '`createBeEnergisedClient`, one grant and one document': `
    import { auth0, createBeEnergisedClient } from '@energy/beenergised'
    import { AvailableCardsDocument } from '@energy/beenergised/documents'
    use(auth0, createBeEnergisedClient, AvailableCardsDocument)`,
  'one document without a client: `@energy/kraken/de`': `import { ViewerDocument } from '@energy/kraken/de'; use(ViewerDocument)`,
  'one document without a client: `@energy/opower/documents`': `import { PremisesDocument } from '@energy/opower/documents'; use(PremisesDocument)`,
  'one document without a client: `@energy/beenergised/documents`': `import { AvailableCardsDocument } from '@energy/beenergised/documents'; use(AvailableCardsDocument)`,
  '`createSession` and `authorizedFetch`, without urql': `import { accessToken, authorizedFetch, createSession } from '@energy/auth-core'
    use(accessToken, authorizedFetch, createSession)`,
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

console.log('## What an import costs (esbuild, minified, kB)\n\n| import | raw | gzip |\n|---|---|---|')
for (const [name, source] of Object.entries(imports)) {
  const { raw, compressed } = await bundleForBrowser(folder, source)
  console.log(`| ${name} | ${kilobytes(raw)} | ${kilobytes(compressed)} |`)
}
