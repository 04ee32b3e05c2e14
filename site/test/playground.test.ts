import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { providers } from '../in-page/providers.ts'
import { startPlayground } from '../in-page/start-playground.ts'

const readSchema = async (file: string) => readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')

describe.each(providers)('the playground with $name', (provider) => {
  it('answers the operation that stands there at the start, for a customer who is signed in', async () => {
    const playground = await startPlayground(provider, readSchema, () => {})
    const { data, errors }: { data?: object; errors?: unknown } = await playground.ask({
      query: provider.operation,
    })
    expect(errors).toBeUndefined()
    expect(Object.values(data ?? {})).not.toContain(null)
    expect(Object.keys(data ?? {}).length).toBeGreaterThan(0)
    await playground.stop()
  })
})
