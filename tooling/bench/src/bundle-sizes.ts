import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

// What an app pays for what it imports: esbuild, minified, for browsers, from the built packages.

const folder = fileURLToPath(new URL('..', import.meta.url))

const client = `import { createClient, cacheExchange, fetchExchange } from '@urql/core'`

const imports: Readonly<Record<string, string>> = {
  'urql alone': `${client}; use(createClient, cacheExchange, fetchExchange)`,
  'urql with the stock auth and retry exchanges': `${client}
    import { authExchange } from '@urql/exchange-auth'
    import { retryExchange } from '@urql/exchange-retry'
    use(createClient, cacheExchange, fetchExchange, authExchange, retryExchange)`,
  '`createKrakenClient`, one grant and one document': `import { apiKey, createKrakenClient } from '@energy/kraken'
    import { ViewerDocument } from '@energy/kraken/de'
    use(apiKey, createKrakenClient, ViewerDocument)`,
  'the same with `paginate`': `import { paginate } from '@energy/auth-core'
    import { apiKey, createKrakenClient } from '@energy/kraken'
    import { ViewerDocument } from '@energy/kraken/de'
    use(apiKey, createKrakenClient, ViewerDocument, paginate)`,
  '`createSession` and `authorizedFetch`, without urql': `import { accessToken, authorizedFetch, createSession } from '@energy/auth-core'
    use(accessToken, authorizedFetch, createSession)`,
}

async function bundle(source: string): Promise<{ raw: number; compressed: number }> {
  const { outputFiles } = await build({
    stdin: { contents: `const use = (...all) => console.log(...all)\n${source}`, resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return { raw: code.byteLength, compressed: gzipSync(code).byteLength }
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

console.log('## What an import costs (esbuild, minified, kB)\n\n| import | raw | gzip |\n|---|---|---|')
for (const [name, source] of Object.entries(imports)) {
  const { raw, compressed } = await bundle(source)
  console.log(`| ${name} | ${kilobytes(raw)} | ${kilobytes(compressed)} |`)
}
