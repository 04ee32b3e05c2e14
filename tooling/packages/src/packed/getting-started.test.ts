import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, inject, it } from 'vitest'
import { followPage } from '../follow-page.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const packed = inject('packedApp')

/** Puts in place what was installed already. The rehearsals of a release run the pages as they stand. */
async function installPacked(folder: string, line: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const names = line.split(' ').filter((word) => !['npm', 'install', '--save-dev'].includes(word))
  const { dependencies = {} } = manifest
  for (const name of names) dependencies[name] = '*'
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }))
  const modules = join(folder, 'node_modules')
  if (!existsSync(modules)) symlinkSync(join(packed, 'node_modules'), modules)
}

describe.concurrent('the page for who starts with', () => {
  it.each(['kraken', 'opower', 'beenergised'])(
    '%s leads from an empty folder to a query of one’s own',
    async (name) => {
      const folder = join(packed, `first-${name}`)
      mkdirSync(folder)
      const page = join(root, 'packages', name, 'docs/getting-started.md')
      await followPage(page, {
        folder,
        instead(line) {
          if (line.startsWith('npm install')) return installPacked(folder, line)
          // Their types are checked where all blocks are.
          return line === 'npx tsc' ? Promise.resolve() : undefined
        },
      })
    },
  )
})
