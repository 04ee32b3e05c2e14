import { describe, expect, it } from 'vitest'
import { type PublicSymbol, publicSymbols } from './public-symbols.ts'

// What is generated has the words of the schema.
const symbols = publicSymbols.filter(({ isGenerated }) => !isGenerated)

const names = (found: readonly PublicSymbol[]) => found.map(({ entry, name }) => `${entry}: ${name}`)

describe('what an app can import', () => {
  it('says in a sentence what it is', () => {
    expect(names(symbols.filter(({ summary }) => !/^[\p{Lu}`].*[.:]/su.test(summary)))).toEqual([])
  })

  it('starts with a verb when it is a function', () => {
    const functions = symbols.filter(({ isFunction }) => isFunction)
    expect(names(functions.filter(({ summary }) => !/^\p{Lu}\p{Ll}+s\b/u.test(summary)))).toEqual([])
  })

  it('has an example when it is a function', () => {
    const functions = symbols.filter(({ isFunction }) => isFunction)
    expect(names(functions.filter(({ examples }) => examples.length === 0))).toEqual([])
  })

  it('explains each option that can be left out, and each number', () => {
    const unexplained = symbols.flatMap(({ entry, name, settings }) =>
      settings.filter(({ explained }) => !explained).map((member) => `${entry}: ${name}.${member.name}`),
    )
    expect(unexplained).toEqual([])
  })
})
