import { basename } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type OutputFile } from 'esbuild'
import { benchFolder } from '../page/write-page.ts'

/** What an app ships to browsers, in bytes. */
export interface ChunkedBundle {
  /** The code by file name; `app.js` is the entry. */
  readonly files: Readonly<Record<string, string>>
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
  /** What arrives at its first use, compressed by brotli. */
  readonly later: number
}

/** Bundles a module for production, in chunks, and keeps what `use(…)` takes. */
export async function bundleInChunks(source: string, folder: string = benchFolder): Promise<ChunkedBundle> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `const use = (...all) => { globalThis.used = all }\n${source}`,
      resolveDir: folder,
      sourcefile: 'app.js',
    },
    outdir: '/bundle',
    entryNames: 'app',
    absWorkingDir: '/',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['module', 'production'],
    external: ['node:*'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const needed = new Set<string>()
  const follow = (path: string): void => {
    if (needed.has(path)) return
    needed.add(path)
    for (const chunk of metafile.outputs[path]?.imports ?? [])
      if (chunk.kind === 'import-statement' && !chunk.external) follow(chunk.path)
  }
  follow('bundle/app.js')
  const atStart = outputFiles.filter(({ path }) => needed.has(path.slice(1)))
  const later = outputFiles.filter(({ path }) => !needed.has(path.slice(1)))
  if (atStart.length === 0) throw new Error('The bundle has no entry.')
  return {
    files: Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text])),
    raw: sum(atStart, (contents) => contents.byteLength),
    gzip: sum(atStart, (contents) => gzipSync(contents, { level: 9 }).byteLength),
    brotli: sum(atStart, (contents) => brotliCompressSync(contents).byteLength),
    later: sum(later, (contents) => brotliCompressSync(contents).byteLength),
  }
}

/** Each file is compressed by itself, as servers do. */
function sum(files: readonly OutputFile[], size: (contents: Uint8Array) => number): number {
  return files.reduce((total, { contents }) => total + size(contents), 0)
}
