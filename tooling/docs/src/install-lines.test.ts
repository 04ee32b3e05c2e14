import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents } from './documents.ts'
import { fencedBlocks } from './fenced-blocks.ts'
import { root } from './repository.ts'

/** Package managers that are strict let an app import only what it asks for itself. The rest is the reader's own choice. */
const ours = /(?:from|import) '((?:@energy|@urql)\/[\w-]+)/g
const readmes = documents.filter((path) => path.endsWith('README.md') && !path.startsWith('examples/'))

describe.each(readmes)('%s', (path) => {
  it('says how to install what its blocks import', () => {
    const text = readFileSync(join(root, path), 'utf8')
    const installed = [...text.matchAll(/^npm install .*$/gm)].flatMap(([line]) => line.split(/[\s,]+/))
    const imported = fencedBlocks(path, text).flatMap(({ code }) =>
      [...code.matchAll(ours)].map(([, name]) => name),
    )
    expect(imported.filter((name) => name && !installed.includes(name))).toEqual([])
  })
})
