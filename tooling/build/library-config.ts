import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UserConfig } from 'tsdown'

/** What every published package shares: ES modules only, with declarations, no platform assumed. */
export function libraryConfig(entry: string[]): UserConfig {
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
