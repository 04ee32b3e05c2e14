import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UserConfig } from 'tsdown'

/**
 * What every published package shares: ES modules only, with declarations, no platform assumed.
 *
 * @param files - modules that are published in one file with all that they import, by the name of the file; the first
 * file takes what several of them import. Everything else is divided by the bundler.
 */
export function libraryConfig(
  entry: string[],
  files: Readonly<Record<string, readonly string[]>> = {},
): UserConfig {
  const groups = Object.entries(files).map(([name, modules], index, { length }) => ({
    name,
    priority: length - index,
    test: (id: string) => modules.some((module) => id.endsWith(`/src/${module}`)),
  }))
  return {
    entry,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    dts: { sourcemap: false },
    sourcemap: true,
    fixedExtension: false,
    clean: true,
    treeshake: true,
    outputOptions: { codeSplitting: { groups } },
    // Only `./node`-style entries import these; no bundle contains them.
    deps: { neverBundle: /^node:/ },
    hooks: { 'build:done': ({ options }) => forgetMapsOfDeclarations(options.outDir) },
  }
}

/** Maps of declarations would lead to sources that are not published; the bundler names them all the same. */
function forgetMapsOfDeclarations(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
    const file = join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'))
  }
}
