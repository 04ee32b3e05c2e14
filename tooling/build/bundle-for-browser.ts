import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What an app ships to a browser for what it imports; sizes in bytes, minified. */
export interface BrowserBundle {
  readonly text: string
  readonly raw: number
  readonly compressed: number
  /** What the bundle leaves to the runtime, such as modules of Node. */
  readonly imports: readonly string[]
}

/** Bundles a module for browsers, as an app in `folder` would, and keeps what `use(…)` takes. */
export async function bundleForBrowser(folder: string, source: string): Promise<BrowserBundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `const use = (...all) => console.log(...all)\n${source}`, resolveDir: folder },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['node:*'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const [file] = outputFiles
  if (!file) throw new Error('esbuild wrote nothing.')
  return {
    text: file.text,
    raw: file.contents.byteLength,
    compressed: gzipSync(file.contents).byteLength,
    imports: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  }
}
