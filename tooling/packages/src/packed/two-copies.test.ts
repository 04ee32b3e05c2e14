import { execFile } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'

const run = promisify(execFile)
const app = inject('packedApp')
const own = join(app, 'node_modules/@energy/auth-core')
const { version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
const otherVersion = '999.0.0'

/** What an app has beside its own copy when something that it uses asks for another version. */
function copyOf(folder: string, { as }: { as: string }): void {
  cpSync(own, folder, { recursive: true })
  for (const file of readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(folder, 'dist', file), 'utf8')
    writeFileSync(join(folder, 'dist', file), text.replaceAll(`"${version}"`, `"${as}"`))
  }
}

it('two versions of auth-core in one process are named once, and know the errors of each other', async () => {
  copyOf(join(app, 'other-auth-core'), { as: otherVersion })
  const program = `import { createSession, EnergyError } from '@energy/auth-core'
    import * as other from './other-auth-core/dist/index.js'
    for (const create of [createSession, other.createSession, createSession]) create({ grant: null })
    const error = new other.ConfigurationError('Something is wrong.')
    console.log(JSON.stringify([error instanceof EnergyError, EnergyError.isInstance(error)]))`
  const { stdout, stderr } = await run('node', ['--input-type=module', '--eval', program], { cwd: app })
  expect(stderr.trim()).toBe(
    `[energy] ${version} and ${otherVersion} of @energy/auth-core run side by side, each with limits of its own. \`npm ls @energy/auth-core\` says who brings which: update them together, then \`npm dedupe\`.`,
  )
  expect(JSON.parse(stdout)).toEqual([false, true])
})
