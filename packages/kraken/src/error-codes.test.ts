import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaMembers } from '@energy-tooling/schema'
import { describe, expect, it } from 'vitest'
import { explainErrorCode } from './error-codes.ts'
import { errorCodes } from './generated/error-codes.ts'

const packageFolder = join(import.meta.dirname, '..')
const reference = process.env.ENERGY_REFERENCE ?? join(packageFolder, '../../../shared/reference')
const list = join(reference, 'kraken-error-codes.json')

describe('explainErrorCode', () => {
  it('says what a code means', () => {
    expect(explainErrorCode('KT-CT-1139')).toContain('API key')
    expect(explainErrorCode('KT-XX-1')).toBeUndefined()
    expect(explainErrorCode('toString')).toBeUndefined()
  })

  it.each(['de', 'gb', 'au', 'jp', 'es', 'it'])(
    'knows every code that a root field of %s names',
    (instance) => {
      const sdl = readFileSync(join(packageFolder, `schema/${instance}.graphql`), 'utf8')
      const named = [...sdl.matchAll(/@errors\(codes: \[([^\]]*)\]/g)].flatMap(
        ([, codes = '']) => codes.match(/KT-[\w-]+/g) ?? [],
      )
      expect(new Set(named).size).toBeGreaterThan(100)
      expect([...new Set(named)].filter((code) => explainErrorCode(code) === undefined)).toEqual([])
      expect(schemaMembers(sdl).size).toBeGreaterThan(0)
    },
  )

  it.skipIf(!existsSync(list))('knows every code of the list, and says it in own words', () => {
    const theirs: Readonly<Record<string, { message: string; description: string }>> = JSON.parse(
      readFileSync(list, 'utf8'),
    )
    expect(Object.keys(theirs).filter((code) => explainErrorCode(code) === undefined)).toEqual([])
    const copied = Object.entries(errorCodes).filter(([code, meaning]) => {
      const { message = '', description = '' } = theirs[code] ?? {}
      return meaning.length > 20 && [message, description].includes(meaning)
    })
    expect(copied).toEqual([])
  })
})
