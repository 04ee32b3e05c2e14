import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './repository.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const ownCommands = ['install', 'exec', 'test']

/** The texts for those who work in this repository. */
describe.each(['README.md', 'CONTRIBUTING.md', 'schemas/README.md'])('the instructions in %s', (path) => {
  const text = readFileSync(join(root, path), 'utf8')

  it('name commands that there are', () => {
    const commands = [...text.matchAll(/(?:`|^)(?:pnpm|npm run) ([\w:-]+)/gm)].map(([, name = '']) => name)
    expect(commands.filter((name) => !(name in scripts) && !ownCommands.includes(name))).toEqual([])
  })

  it('name folders and files that there are', () => {
    const places = [...text.matchAll(/`((?:packages|tooling|schemas|examples|docs)\/[\w./-]+)`/g)]
    expect(places.map(([, place = '']) => place).filter((place) => !existsSync(join(root, place)))).toEqual(
      [],
    )
  })
})
