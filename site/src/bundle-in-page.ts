import { fileURLToPath } from 'node:url'
import { entryPoints } from '@energy-tooling/docs/entry-points'
import { build, type Plugin } from 'esbuild'

const folder = fileURLToPath(new URL('../in-page/', import.meta.url))

/** The packages as they are written: nothing has to be built first. */
const packagesFromSource: Plugin = {
  name: 'packages from their sources',
  setup({ onResolve }) {
    const sources = entryPoints()
    onResolve({ filter: /^@energy\// }, ({ path }) => {
      const source = sources.get(path)
      return source === undefined ? undefined : { path: source }
    })
  },
}

/**
 * Bundles what runs in a page: the sandbox, the example of the start page, and GraphiQL with its editor. It is loaded when
 * somebody asks for it, and VitePress knows nothing of it.
 */
export async function bundleInPage(outdir: string): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: {
      playground: 'playground.ts',
      'first-query': 'run-first-query.ts',
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    jsx: 'automatic',
    loader: { '.ttf': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    // The page that a sandbox on a port answers with.
    external: ['@graphql-yoga/render-graphiql'],
    plugins: [packagesFromSource],
    logLevel: 'warning',
  })
}
