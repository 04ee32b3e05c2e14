import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { llmsText } from './llms.ts'
import { root } from './repository.ts'

const folders = globSync('packages/*/package.json', { cwd: root }).map((file) =>
  file.replace('/package.json', ''),
)

// `pnpm api` writes the lists anew.
describe.each(folders)('llms.txt of %s', (folder) => {
  it('lists the pages that the package brings along, by title and first sentence', async () => {
    await expect(llmsText(folder)).toMatchFileSnapshot(join(root, folder, 'llms.txt'))
  })

  it('is published, with the pages', () => {
    const { files } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    expect(files).toEqual(expect.arrayContaining(['docs', 'llms.txt']))
  })
})
