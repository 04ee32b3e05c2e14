import { beforeAll, describe, expect, it } from 'vitest'
import { publicSymbols } from './public-symbols.ts'
import { titleOf } from './snippet.ts'
import { typeCheck, writeSnippets } from './type-check.ts'
import { examplesWithImports } from './with-imports.ts'

const examples = examplesWithImports(publicSymbols)
let said: Map<string, string[]>

beforeAll(() => {
  writeSnippets(examples)
  said = typeCheck('examples', examples)
})

describe('an example in a comment compiles', () => {
  it.each(examples.map(titleOf))('%s', (title) => {
    expect(said.get(title) ?? []).toEqual([])
  })

  it('with nothing wrong in what it uses', () => {
    expect(said.get('elsewhere') ?? []).toEqual([])
  })
})
