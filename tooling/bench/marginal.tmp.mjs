// scratch: marginal bytes per module. not committed
import { build } from 'esbuild'
import { brotliCompressSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
const src = process.argv[2] === 'web' ? `import { apiKey, createKrakenClient } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
import { webStore } from '@energy/auth-core/browser'
use(apiKey, createKrakenClient, ViewerDocument, webStore)` : process.argv[2] === 'urql' ? `import { cacheExchange, createClient, fetchExchange } from '@urql/core'
  use(cacheExchange, createClient, fetchExchange)`: process.argv[2] === 'core' ? `import { accessToken, createProviderClient } from '@energy/auth-core'; use(accessToken, createProviderClient)` : `import { apiKey, createKrakenClient } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
use(apiKey, createKrakenClient, ViewerDocument)`
async function bundle(stub) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `const use = (...all) => { globalThis.used = all }\n${src}`, resolveDir: import.meta.dirname, sourcefile: 'app.js', loader: 'ts' },
    outdir: '/bundle', entryNames: 'app', absWorkingDir: '/', bundle: true, splitting: true, write: false, metafile: true, minify: true, format: 'esm', platform: 'browser',
    conditions: ['source', 'module', 'production'], external: ['node:*'], define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent',
    plugins: stub ? [{ name: 'stub', setup(b) { b.onLoad({ filter: /./ }, (a) => {
      if (a.path !== stub.path) return
      return { contents: stub.names.map((n, i) => `export const ${n} = globalThis.q${i}`).join('\n'), loader: 'ts' }
    }) } }] : [],
  })
  const needed = new Set(); const follow = (p) => { if (needed.has(p)) return; needed.add(p); for (const c of metafile.outputs[p]?.imports ?? []) if (c.kind === 'import-statement' && !c.external) follow(c.path) }
  follow('bundle/app.js')
  const start = outputFiles.filter(({ path }) => needed.has(path.slice(1)))
  const later = outputFiles.filter(({ path }) => !needed.has(path.slice(1)))
  const inputs = [...needed].flatMap((p) => Object.entries(metafile.outputs[p]?.inputs ?? {})).filter(([, v]) => v.bytesInOutput > 0)
  return { brotli: start.reduce((t, f) => t + brotliCompressSync(f.contents).byteLength, 0), raw: start.reduce((t, f) => t + f.contents.byteLength, 0), later: later.reduce((t, f) => t + brotliCompressSync(f.contents).byteLength, 0), files: start.length, inputs, text: start.map(f => f.text).join('\n//----\n') }
}
const whole = await bundle()
console.log('brotli', whole.brotli, 'raw', whole.raw, 'later', whole.later, 'files', whole.files)
if (process.argv[3] === 'text') { const fs = await import('node:fs'); fs.writeFileSync('/tmp/light/app.txt', whole.text) }
if (process.argv[3] === 'table') {
  const rows = []
  for (const [p, { bytesInOutput }] of whole.inputs) {
    const path = '/' + p
    if (!/\.tsx?$/.test(path) ) { rows.push([p, bytesInOutput, 0]); continue }
    const text = readFileSync(path, 'utf8')
    const names = [...text.matchAll(/^export (?:abstract class|class|function|async function|const|let|function\*)\s+(\w+)/gm)].map((m) => m[1])
    try { const w = await bundle({ path, names }); rows.push([p, bytesInOutput, whole.brotli - w.brotli]) } catch (e) { rows.push([p, bytesInOutput, 'fail ' + e.message.slice(0, 80)]) }
  }
  rows.sort((a, b) => b[1] - a[1])
  for (const [p, raw, br] of rows) console.log(String(raw).padStart(6), String(br).padStart(6), p.replace(/^.*(packages|node_modules)\//, ''))
}
