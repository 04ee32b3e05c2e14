import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Block, blocksOf } from './blocks.ts'
import { documents } from './documents.ts'
import { root } from './repository.ts'
import { createReadersApp, type ReadersApp } from './run/readers-app.ts'
import { createReadersWorld, type ReadersWorld } from './run/readers-world.ts'
import { filesThatAreBlocks, runElsewhere } from './run/run-elsewhere.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = [...documents, 'site/index.md'].map((path) => [path, blocksOf(path)] as const)
const wholeFiles = new Set(filesThatAreBlocks.flatMap((files) => globSync(files, { cwd: root })).map(read))

/** A block that is a test runs in `tests-of-pages.test.ts`. */
const isRunHere = ({ path, place, code }: Block): boolean =>
  !(path in runElsewhere) &&
  !(place in runElsewhere) &&
  !wholeFiles.has(code) &&
  !code.includes(`from 'vitest'`)

let world: ReadersWorld
beforeAll(async () => {
  world = await createReadersWorld()
})
afterAll(() => world.close())

describe.each(pages.filter(([, blocks]) => blocks.some(isRunHere)))('a reader of %s', (path, blocks) => {
  let app: ReadersApp
  beforeAll(async () => {
    app = await createReadersApp(path, world)
  })
  afterAll(() => app.close())

  const ownBlocks = blocks.filter(isRunHere).map((block) => [block.line, block] as const)
  it.each(ownBlocks)('can run what stands at line %d', (_, block) => app.run(block))
})

describe('a block that is not run here', () => {
  const places = pages.flatMap(([path, blocks]) => [path, ...blocks.map(({ place }) => place)])

  it('is one that there is', () => {
    expect(Object.keys(runElsewhere).filter((place) => !places.includes(place))).toEqual([])
  })

  it('is run by a suite that reads its document, or says why it cannot be run', () => {
    const wrong = Object.entries(runElsewhere).filter(([place, how]) => {
      if ('reason' in how) return how.reason === ''
      const name = place.split('#')[0]?.split('/').at(-1) ?? ''
      return !existsSync(join(root, how.suite)) || !read(how.suite).includes(name)
    })
    expect(wrong).toEqual([])
  })
})
