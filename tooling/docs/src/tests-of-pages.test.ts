import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { documents } from './documents.ts'
import { fencedBlocks } from './fenced-blocks.ts'
import { root } from './repository.ts'
import { titleOf } from './snippet.ts'
import { fileOf, writeSnippets } from './type-check.ts'

const tests = documents
  .flatMap((path) => fencedBlocks(path, readFileSync(join(root, path), 'utf8')))
  .filter(({ code }) => code.includes(`from 'vitest'`))

writeSnippets(tests)

// A block that is a test is run as one.
for (const test of tests)
  describe(titleOf(test), async () => {
    await import(fileOf(test))
  })
