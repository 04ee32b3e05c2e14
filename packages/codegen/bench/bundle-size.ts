import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles an entry for browsers, minified, and counts the bytes. */
export async function bundleSize(folder: string, code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    conditions: ['source'],
    nodePaths: [fileURLToPath(new URL('../node_modules', import.meta.url))],
  })
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0)
}
