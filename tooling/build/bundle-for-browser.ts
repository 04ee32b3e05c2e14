import { basename } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type OutputFile } from 'esbuild'

/** What an app ships to browsers for what it imports, minified for production; sizes in bytes. */
export interface BrowserBundle {
  /** The files by name; `app.js` is the entry. */
  readonly files: Readonly<Record<string, string>>
  /** What is loaded at the start. */
  readonly text: string
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
  /** What arrives at its first use, compressed by brotli. */
  readonly later: number
  /** The modules that have code in what is loaded at the start. */
  readonly modules: readonly string[]
  /** What the bundle leaves to the runtime, such as modules of Node. */
  readonly imports: readonly string[]
}

/** Bundles a module in as many files as its imports ask for, as an app in `folder` would, and keeps what `use(…)` takes. */
export async function bundleForBrowser(folder: string, source: string): Promise<BrowserBundle> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `const use = (...all) => { globalThis.used = all }\n${source}`,
      resolveDir: folder,
      sourcefile: 'app.js',
      loader: 'ts',
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
  const inputs = [...needed].flatMap((path) => Object.entries(metafile.outputs[path]?.inputs ?? {}))
  return {
    files: Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text])),
    text: atStart.map(({ text }) => text).join('\n'),
    raw: sum(atStart, (contents) => contents.byteLength),
    // Compressing takes longer than bundling, and few ask for every size.
    get gzip() {
      return sum(atStart, (contents) => gzipSync(contents, { level: 9 }).byteLength)
    },
    get brotli() {
      return sum(atStart, (contents) => brotliCompressSync(contents).byteLength)
    },
    get later() {
      return sum(later, (contents) => brotliCompressSync(contents).byteLength)
    },
    modules: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
    imports: Object.values(metafile.outputs)
      .flatMap((output) => output.imports)
      .filter(({ external }) => external)
      .map(({ path }) => path),
  }
}

/**
 * Each file is compressed by itself, as servers do. The names of chunks end in a hash of the folder too, which makes the
 * same code up to 80 bytes lighter or heavier, and so it is not counted.
 */
function sum(files: readonly OutputFile[], size: (contents: Uint8Array) => number): number {
  return files.reduce(
    (total, { text }) => total + size(Buffer.from(text.replace(/-[A-Z0-9]{8}(?=\.js")/g, ''))),
    0,
  )
}
