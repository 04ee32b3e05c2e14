import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './repository.ts'

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly source: string }>>
}

/** The entry points of every public package, by what an app imports. */
export function entryPoints(): Map<string, string> {
  const manifests = globSync('packages/*/package.json', { cwd: root }).sort()
  return new Map(
    manifests.flatMap((manifest) => {
      const { name, exports } = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as Manifest
      return Object.entries(exports).flatMap(([entry, value]): [string, string][] =>
        typeof value === 'string' ? [] : [[join(name, entry), join(root, manifest, '..', value.source)]],
      )
    }),
  )
}
