import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { documents } from './documents.ts'
import { fencedBlocks } from './fenced-blocks.ts'
import { writeNeighbours } from './neighbours.ts'
import { root, snippetFolder } from './repository.ts'
import { titleOf } from './snippet.ts'
import { typeCheck, writeSnippets } from './type-check.ts'

const snippets = documents.flatMap((path) => fencedBlocks(path, readFileSync(join(root, path), 'utf8')))
let said: Map<string, string[]>

beforeAll(async () => {
  for (const path of documents) rmSync(join(snippetFolder, path), { recursive: true, force: true })
  writeSnippets(snippets)
  for (const path of documents) await writeNeighbours(path, join(snippetFolder, path))
  said = typeCheck('documents', snippets)
})

describe('a block of TypeScript in the documentation compiles', () => {
  it.each(snippets.map(titleOf))('%s', (title) => {
    expect(said.get(title) ?? []).toEqual([])
  })

  it('with nothing wrong in what it uses', () => {
    expect(said.get('elsewhere') ?? []).toEqual([])
  })
})
