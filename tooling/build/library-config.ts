import type { UserConfig } from 'tsdown'

/** What every published package shares: ES modules only, declarations with maps, no platform assumed. */
export function libraryConfig(entry: string[]): UserConfig {
  return {
    entry,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    dts: true,
    sourcemap: true,
    fixedExtension: false,
    clean: true,
    treeshake: true,
    // Only `./node`-style entries import these; no bundle contains them.
    deps: { neverBundle: /^node:/ },
  }
}
