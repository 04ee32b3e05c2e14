import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleSize } from '../bench/bundle-size.ts'
import { createDefineConfig } from '../src/index.ts'
import { type App, fixtureSchema, makeApp } from './make-app.ts'

const defineConfig = createDefineConfig({
  packageName: '@energy/auth-core',
  schemaFile: () => fixtureSchema,
  scalars: { Decimal: 'string', DateTime: 'string' },
})

let app: App
beforeEach(() => {
  app = makeApp({
    'src/operations.graphql': `
      query Meters { account(number: "1") { overdraft meters(first: 1) { id readAt } } }
      query Devices { devices(accountNumber: "1") { id ... on Battery { capacity } } }
      query Numbers { account(number: "1") { number } }`,
    'src/money.ts':
      'export const toMoney = (wire: unknown): { text: string } | undefined =>\n  typeof wire === "string" ? { text: wire } : undefined\n',
    'src/uses.ts': `
import { type DevicesQueryDecoded, decodeDevicesQuery, decodeMetersQuery } from './generated/index.ts'
export const read = decodeMetersQuery({ account: { overdraft: '1.50', meters: [{ id: '1', readAt: '2026-03-29T00:00:00Z' }] } })
export const day: number | undefined = read.account?.meters[0]?.readAt?.getTime()
export const money: string | undefined = read.account?.overdraft?.text
export const devices: DevicesQueryDecoded = decodeDevicesQuery({ devices: [{ id: '1', capacity: '2' }] })
`,
  })
})
afterEach(() => app.remove())

describe('decoders', () => {
  beforeEach(() =>
    app.generate(
      defineConfig({
        documents: 'src/*.graphql',
        output: 'src/generated/',
        decoders: { DateTime: 'dateTime', Decimal: { name: 'toMoney', from: '../money.ts' } },
      }),
    ),
  )

  it('are generated for the operations that have such scalars, with their types', () => {
    expect(app.typecheck('typescript')).toBe('')
    expect(app.typecheck('typescript-5.6', { module: 'esnext', moduleResolution: 'bundler' })).toBe('')
    const text = app.read('src/generated/index.ts')
    expect(text).toContain('createDecoder({ account: { overdraft: toMoney, meters: { readAt: dateTime } } })')
    expect(text).toContain('createDecoder({ devices: { capacity: toMoney } })')
    expect(text).not.toContain('decodeNumbersQuery')
  })

  it('cost nothing where they are not imported', async () => {
    const size = await bundleSize(
      app.folder,
      "import { MetersDocument } from './src/generated/index.ts'; console.log(MetersDocument)",
    )
    const plain = await bundleSize(
      app.folder,
      "import { compactDocument } from '@energy/auth-core/document'; console.log(compactDocument)",
    )
    expect(size - plain).toBeLessThan(200)
  })
})

it('stops generation at a decoder that does not exist, which is a mistake of types as well', async () => {
  const config = defineConfig({
    documents: 'src/**/*.graphql',
    output: 'src/generated/',
    // @ts-expect-error there is no such decoder
    decoders: { Decimal: 'decimals' },
  })
  await expect(app.generate(config)).rejects.toThrow(
    'decoders.Decimal: there is no decoder decimals. Take one of dateTime, calendarDate, decimal',
  )
})
