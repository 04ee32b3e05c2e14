import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from './step.mjs'

/**
 * Brings packages from npm into a folder of their own, unless an earlier run brought the same ones to the end.
 *
 * @param parts.folder where they go; their binaries are in its `node_modules`.
 * @param parts.specifiers as npm takes them. None of their install scripts runs.
 * @param parts.finish what is left to do when they are there.
 */
export async function bringPackages({ folder, specifiers, title, hint, finish = async () => {} }) {
  const receipt = join(folder, 'brought.json')
  const wanted = JSON.stringify(specifiers)
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === wanted) return
  await runStep({
    title,
    command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
    arguments: [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--loglevel=error',
      ...specifiers,
    ],
    hint,
  })
  await finish()
  writeFileSync(receipt, wanted)
}
