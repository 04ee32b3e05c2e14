import { globSync } from 'node:fs'
import { root } from './repository.ts'

/** The texts whose blocks are checked, from the root of the repository. */
export const documents: readonly string[] = globSync(
  [
    '*.md',
    'docs/**/*.md',
    'schemas/*.md',
    'packages/*/README.md',
    'packages/*/docs/*.md',
    'examples/*/README.md',
  ],
  { cwd: root },
).sort()
